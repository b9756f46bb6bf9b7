"""What all suggestions look at: the resume, the posting, and how far the one covers the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generation.ats import AtsDocument, Coverage, Covered, of_resume
from generation.ats.coverage import cover
from generation.ats.evidence import Evidence
from generation.suggestions.model import Asked, Edit, Priority
from jobmatch import skills
from jobs.parsing.model import ParsedPosting

EMPTY = Coverage.empty()


@dataclass(frozen=True, slots=True)
class Draft:
    """A suggestion before it is measured. offered: whether its edits may be applied, or only measure what it would
    bring."""

    code: str
    pointer: str
    text: str
    reason: str
    edits: tuple[Edit, ...]
    before: str = ""
    asked: Asked | None = None
    offered: bool = True
    instead: str = ""
    priority: Priority | None = None


@dataclass(frozen=True, slots=True)
class Context:
    resume: Mapping[str, Any]
    job: ParsedPosting
    document: AtsDocument
    coverage: Coverage
    evidence: Evidence
    today: date

    @classmethod
    def of(cls, resume: Mapping[str, Any], job: ParsedPosting, *, today: date) -> Context:
        document = of_resume(resume, today=today)
        evidence = Evidence.of(document)
        return cls(resume, job, document, cover(document, job, evidence=evidence) or EMPTY, evidence, today)

    @property
    def language(self) -> str:
        return self.document.language

    def posting_words(self, item: Covered) -> str:
        """The posting's own words for what it asks; the skill's name where it is not found there."""
        words = self.job.text[item.start : item.end]
        named = next((mention for mention in skills.mentions(words) if mention.id == item.skill), None)
        return words[named.start : named.end] if named else item.what

    def asked(self, item: Covered) -> Asked:
        return Asked(" ".join(self.job.text[item.start : item.end].split()), item.importance, item.start, item.end)

    def said(self, words: str) -> bool:
        """Whether the resume holds these very words."""
        return words.casefold() in self.document.text.casefold()
