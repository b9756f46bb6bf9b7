# ruff: noqa: E501 (the credit is one line a source)
"""Make jobs/matching/data/word_weights.tsv from folders that the operator names."""

from __future__ import annotations

import csv
import json
import math
import re
import zipfile
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jobmatch.commands import JsonCommand
from jobs.matching import words

CREDIT = """# Inverse document frequencies ln(N / df) of English stems, made by `manage.py build_word_weights`. Counts, no text.
# Background: O*NET 29.2 task statements (US DoL/ETA, CC BY 4.0), ESCO occupation descriptions (European Commission),
# SkillSpan posting sentences (MIT), 310 annotated resumes (CC0)."""


class Command(JsonCommand):
    help = "Count in how many documents each stem occurs and write the table of word weights."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--data", type=Path, required=True, help="folder with taxonomy/, skills/, resume_entities/")
        parser.add_argument("--least", type=int, default=3, help="leave out stems of fewer documents")

    def answer(self, *, data: Path, least: int, **options: Any) -> Any:
        counts: Counter[str] = Counter()
        total = 0
        for text in _background(data):
            counts.update(set(words.stems(text)))
            total += 1
        kept = sorted((word, count) for word, count in counts.items() if count >= least)
        lines = [CREDIT, *(f"{word}\t{min(words.UNSEEN, math.log(total / count)):.2f}" for word, count in kept)]
        words.TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return {"documents": total, "stems": len(kept)}


def _background(data: Path) -> Iterator[str]:
    """One text a document."""
    yield from _onet(data / "taxonomy" / "onet" / "Task Statements.txt")
    with (data / "taxonomy" / "esco" / "occupations_en.csv").open(encoding="utf-8") as file:
        yield from (f"{row['preferredLabel']} {row['description']}" for row in csv.DictReader(file))
    yield from _skillspan(data / "skills" / "skillspan")
    with zipfile.ZipFile(data / "resume_entities" / "train.zip") as archive:
        for name in archive.namelist():
            yield re.sub(r"<[^>]*>", " ", archive.read(name).decode("utf-8", "replace"))


def _onet(path: Path) -> Iterator[str]:
    tasks: dict[str, list[str]] = defaultdict(list)
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            tasks[row["O*NET-SOC Code"]].append(row["Task"])
    yield from (" ".join(lines) for lines in tasks.values())


def _skillspan(folder: Path) -> Iterator[str]:
    """The sentences of one posting are one document; they share `idx` within a source."""
    for path in sorted(folder.glob("*.json")):
        postings: dict[tuple[str, int], list[str]] = defaultdict(list)
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            postings[(row["source"], row["idx"])] += [token for token in row["tokens"] if not token.startswith("<")]
        yield from (" ".join(tokens) for tokens in postings.values())
