"""What the ATS check takes and gives. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from generation.ats.coverage_model import Coverage
from jobmatch.documents.model import Document
from profiles.parsing.model import FactSpan, Question

Severity = Literal["error", "warning", "info"]
Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Where:
    """Where a finding points: a JSON Pointer into the resume (the field to edit), a page, characters of the text."""

    pointer: str = ""
    page: int | None = None
    start: int | None = None
    end: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Only what is known."""
        values = {"pointer": self.pointer or None, "page": self.page, "start": self.start, "end": self.end}
        return {key: value for key, value in values.items() if value is not None}


NOWHERE = Where()


@dataclass(frozen=True, slots=True)
class Sighting:
    """A rule's raw find, before the catalogue says how much it weighs. amount: how many times its points count."""

    code: str
    message: str
    where: Where = NOWHERE
    amount: float = 1.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know or to mend. points: what it took off the score, after the limits of its code and group.

    why: what it does to a reader. fix: what to do about it, one sentence.
    """

    code: str
    severity: Severity
    message: str
    where: Where
    why: str
    fix: str
    points: float
    group: str = ""

    def to_json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "where": self.where.to_json(),
            "why": self.why,
            "fix": self.fix,
            "points": self.points,
            "group": self.group,
        }


@dataclass(frozen=True, slots=True)
class Part:
    """One summand of the score. of: the most it could have been, 0 for a deduction."""

    name: str
    points: float
    reason: str
    of: float = 0.0

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "points": self.points, "of": self.of, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class AtsDocument:
    """A resume to be checked. text: what every `start` and `end` points into. language: ISO 639-1.

    places: where each JSON Pointer is stated in the text. file: the read file with its traits, None for a resume that
    is data or was generated here. hidden: stretches of the text that nobody sees. today: None skips what needs it.
    """

    resume: Tree
    text: str
    language: str = "en"
    places: Mapping[str, tuple[FactSpan, ...]] = field(default_factory=dict)
    file: Document | None = None
    questions: tuple[Question, ...] = ()
    hidden: tuple[tuple[int, int], ...] = ()
    today: date | None = None

    def where(self, pointer: str) -> Where:
        """The field, and the words that state it where they are known."""
        spans = self.places.get(pointer)
        if not spans:
            return Where(pointer)
        return Where(pointer, spans[0].page, spans[0].start, max(span.end for span in spans))

    def page_at(self, offset: int) -> int:
        """The page that a character of the text stands on, from 1."""
        pages = self.file.pages if self.file else ()
        return next((page.number for page in reversed(pages) if page.start <= offset), 1)

    def at(self, start: int, end: int, pointer: str = "") -> Where:
        """A stretch of the text."""
        return Where(pointer, self.page_at(start), start, end)


@dataclass(frozen=True, slots=True)
class AtsReport:
    """score 0-100, the sum of the arithmetic's points. findings: the gravest first. coverage: None without a job."""

    score: float
    findings: tuple[Finding, ...]
    coverage: Coverage | None
    arithmetic: tuple[Part, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "score": self.score,
            "findings": [finding.to_json() for finding in self.findings],
            "coverage": self.coverage.to_json() if self.coverage else None,
            "arithmetic": [part.to_json() for part in self.arithmetic],
        }
