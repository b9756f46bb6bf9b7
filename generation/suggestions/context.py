"""What all suggestions look at: the resume, the posting, and how far the one covers the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generation.ats import AtsDocument, Coverage, Covered, of_resume
from generation.ats.coverage import cover
from generation.ats.rules.keywords import pointer_at, times_of
from generation.suggestions.model import Asked, Edit, Priority
from jobmatch import skills
from jobmatch.skills.model import Mention
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
    """places: where the resume names each skill, by id."""

    resume: Mapping[str, Any]
    job: ParsedPosting
    document: AtsDocument
    coverage: Coverage
    places: Mapping[str, Sequence[Mention]]
    today: date

    @classmethod
    def of(cls, resume: Mapping[str, Any], job: ParsedPosting, *, today: date) -> Context:
        document = of_resume(resume, today=today)
        places = times_of(document, skills.mentions(document.text))
        return cls(resume, job, document, cover(document, job) or EMPTY, places, today)

    @property
    def language(self) -> str:
        return self.document.language

    def pointers(self, skill: str) -> list[str]:
        """The fields that name a skill."""
        return [pointer_at(self.document, mention.start) for mention in self.places.get(skill, ())]

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
