"""`manage.py rank`: every document ranked for every query, as a TREC run file."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings

from jobmatch.commands import JsonCommand
from jobmatch.errors import Refused
from jobs.matching.presets import PRESETS, preset_named

JOBS_FOR_RESUME, RESUMES_FOR_JOB = "jobs-for-resume", "resumes-for-job"
TAG = "jobmatch"


class Command(JsonCommand):
    help = "Rank documents for queries with the product's own scorer. Lines of both files are {id, text}."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--queries", required=True, type=Path)
        parser.add_argument("--documents", required=True, type=Path)
        parser.add_argument("--direction", required=True, choices=[JOBS_FOR_RESUME, RESUMES_FOR_JOB])
        parser.add_argument("--output", required=True, type=Path)
        parser.add_argument("--preset", default=settings.MATCH_PRESET, choices=sorted(PRESETS))
        parser.add_argument("--today", type=date.fromisoformat, default=None, help="YYYY-MM-DD, as in `match`")

    def answer(
        self, *, queries: Path, documents: Path, direction: str, output: Path, preset: str, today: date | None, **_: Any
    ) -> Any:
        from jobs.matching.ranking import Text, run_lines, score_table

        asked = [Text(**row) for row in _rows(queries)]
        ranked = [Text(**row) for row in _rows(documents)]
        weights, day = preset_named(preset), today or date.today()
        if direction == JOBS_FOR_RESUME:
            table = score_table(asked, ranked, preset=weights, today=day)
        else:
            table = score_table(ranked, asked, preset=weights, today=day).T
        ids = [document.id for document in ranked]
        with output.open("w", encoding="utf-8") as file:
            for query, scores in zip(asked, table, strict=True):
                file.writelines(run_lines(query.id, ids, scores, tag=TAG))
        return {"queries": len(asked), "documents": len(ranked), "output": str(output)}


def _rows(path: Path) -> list[dict[str, str]]:
    """Every line of the file. Raises Refused naming the first line that is not {id, text} or repeats an id."""
    rows: list[dict[str, str]] = []
    seen: set[str] = set()
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    rows.append(_row(line, f"{path.name} line {number}", seen))
    except OSError as error:
        raise Refused(f"{path} cannot be opened: {error.strerror}.", code="missing_file") from error
    return rows


def _row(line: str, where: str, seen: set[str]) -> dict[str, str]:
    try:
        value = json.loads(line)
        row = {"id": str(value["id"]), "text": str(value["text"])}
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(f'{where} is not {{"id": …, "text": …}}.', code="bad_line") from error
    if row["id"] in seen or not row["id"] or any(sign.isspace() for sign in row["id"]):
        raise Refused(f"{where}: the id {row['id']!r} repeats or has blanks.", code="bad_line")
    seen.add(row["id"])
    return row
