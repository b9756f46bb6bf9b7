"""A score's spans as marked text for two columns: pieces of a text, each with the evidence that stands on it.

Pure: numbers in, pieces out. Overlapping spans are cut so that the pieces, joined, are the text again.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

MOST_PER_FACTOR = 12


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one side. number: shared by both sides of the same evidence. kind: "evidence" or "missing"."""

    start: int
    end: int
    factor: str
    number: int
    kind: str = "evidence"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text on which the same marks stand. `opens`: numbers whose mark begins here, to be printed once."""

    text: str
    marks: tuple[Mark, ...]
    opens: tuple[int, ...]

    @property
    def factor(self) -> str:
        return self.marks[0].factor if self.marks else ""

    @property
    def missing(self) -> bool:
        return bool(self.marks) and all(mark.kind == "missing" for mark in self.marks)

    @property
    def numbers(self) -> str:
        return " ".join(str(mark.number) for mark in self.marks)

    @property
    def factors(self) -> str:
        return " ".join(dict.fromkeys(mark.factor for mark in self.marks))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the spine: what the posting asks, what the resume answers, under one number."""

    number: int
    asked: str
    answered: str
    strength: float
    rule: str


@dataclass(frozen=True, slots=True)
class Sides:
    """Both marked texts and the spine's rows by factor."""

    job: tuple[Piece, ...]
    resume: tuple[Piece, ...]
    rows: dict[str, tuple[Row, ...]]


def sides(breakdown: dict[str, Any], *, job_text: str, resume_text: str) -> Sides:
    """The evidence view of a stored score (`Score.to_json()`): strongest evidence first within a factor."""
    job: list[Mark] = []
    resume: list[Mark] = []
    rows: dict[str, list[Row]] = defaultdict(list)
    number = 0
    for factor in breakdown.get("factors", []):
        found = sorted(factor["evidence"], key=lambda item: (-item["strength"], item["job"]["start"]))
        for item in found[:MOST_PER_FACTOR]:
            number += 1
            asked, answered = item["job"], item["resume"]
            job.append(Mark(asked["start"], asked["end"], factor["name"], number))
            resume.append(Mark(answered["start"], answered["end"], factor["name"], number))
            rows[factor["name"]].append(
                Row(
                    number=number,
                    asked=job_text[asked["start"] : asked["end"]],
                    answered=resume_text[answered["start"] : answered["end"]],
                    strength=item["strength"],
                    rule=item["rule"],
                )
            )
        for item in factor["missing"]:
            number += 1
            job.append(Mark(item["start"], item["end"], factor["name"], number, kind="missing"))
    return Sides(pieces(job_text, job), pieces(resume_text, resume), {name: tuple(r) for name, r in rows.items()})


def pieces(text: str, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """Cut `text` at every beginning and end of a mark. Empty spans and spans outside the text are left out."""
    standing = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    cuts = sorted({0, len(text), *(m.start for m in standing), *(m.end for m in standing)})
    begins: dict[int, list[Mark]] = defaultdict(list)
    for mark in standing:
        begins[mark.start].append(mark)
    result: list[Piece] = []
    active: list[Mark] = []
    for start, end in itertools.pairwise(cuts):
        active = [mark for mark in active if mark.end > start] + begins[start]
        opens = tuple(dict.fromkeys(mark.number for mark in begins[start]))
        result.append(Piece(text[start:end], _ordered(active), opens))
    return tuple(result)


def _ordered(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    # Found evidence before what is missing, the shortest span first: it is the most particular.
    return tuple(sorted(marks, key=lambda mark: (mark.kind == "missing", mark.end - mark.start, mark.number)))
