"""`manage.py evaluate_parsing DIR`: how well resumes are read, against the truth beside each."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from jobmatch.commands import JsonCommand, add_file_argument
from jobmatch.errors import DomainError, Refused
from profiles.parsing import parse_file
from profiles.parsing.agreement import Agreement, agreement
from profiles.parsing.evaluation import Report, compare


class Command(JsonCommand):
    help = (
        "Measure reading on cases: folders with resume.* and truth.json (JSON Resume). "
        "The rules of comparison are in profiles/parsing/evaluation.py."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        add_file_argument(parser, "folder", help="folder of cases, searched in depth")
        parser.add_argument("--errors", type=int, default=0, help="list so many wrong values")
        parser.add_argument("--by", default="", help="also report by group: the case name up to this separator")
        parser.add_argument(
            "--agreement", default="", metavar="SEP",
            help="also report whether cases with the same name after this separator gave the same facts",
        )  # fmt: skip

    def answer(self, **options: Any) -> Any:
        cases = sorted(path.parent for path in Path(options["folder"]).rglob("truth.json"))
        if not cases:
            raise Refused(f"No case (resume.* beside truth.json) lies under {options['folder']}.", code="missing_file")
        total, seconds = Report(), 0.0
        groups: dict[str, Report] = defaultdict(Report)
        designs: dict[str, list[Report]] = defaultdict(list)
        refused: list[str] = []
        for case in cases:
            started = time.perf_counter()
            resume = self._read(case, refused)
            seconds += time.perf_counter() - started
            truth = json.loads((case / "truth.json").read_text(encoding="utf-8"))
            compare(resume, truth, total)
            if options["by"]:
                compare(resume, truth, groups[case.name.split(options["by"])[0]])
            if options["agreement"]:
                compare(resume, truth, alone := Report())
                designs[case.name.partition(options["agreement"])[2]].append(alone)
        answer = {**summary(total), "files": len(cases), "files_per_second": round(len(cases) / seconds, 1)}
        answer |= {"refused": refused, "groups": {name: summary(report) for name, report in groups.items()}}
        if options["agreement"]:
            answer["agreement"] = rounded(agreement(designs.values()))
        if options["errors"]:
            answer["errors"] = total.errors[: options["errors"]]
        return answer

    def _read(self, case: Path, refused: list[str]) -> dict[str, Any]:
        files = sorted(path for path in case.glob("resume.*"))
        if not files:
            refused.append(f"{case.name}: no resume.*")
            return {}
        try:
            data, today = files[0].read_bytes(), timezone.localdate()
            parsed = parse_file(data, filename=files[0].name, today=today, isolated=False)
        except DomainError as error:
            refused.append(f"{case.name}: {error.code}")
            return {}
        return parsed.resume


def rounded(found: Agreement) -> dict[str, Any]:
    """The agreement as numbers, three decimals."""
    fields = {name: round(share, 3) for name, share in found.fields.items()}
    return {"overall": round(found.overall, 4), "pairs": found.pairs, "fields": fields}


def summary(report: Report) -> dict[str, Any]:
    """The report as numbers, three decimals."""
    fields = {
        name: {
            "precision": round(counts.precision, 3),
            "recall": round(counts.recall, 3),
            "f1": round(counts.f1, 3),
            "n": counts.right + counts.missed,
        }
        for name, counts in sorted(report.fields.items())
    }
    return {
        "macro_f1": round(report.macro_f1(), 4),
        "entries_right": round(report.entries_right / report.entries, 4) if report.entries else None,
        "highlights_recalled": round(report.highlights_right / report.highlights, 4) if report.highlights else None,
        "fields": fields,
    }
