"""What an edit brings, by the product's own scorer and ATS check: the resume is edited, read and scored anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generation.ats import AtsReport, check, of_resume
from jobmatch.embeddings import embed
from jobs.matching import scorer
from jobs.matching.posting_facts import facts_of_posting
from jobs.matching.postings import PreparedJob
from jobs.matching.presets import Preset
from jobs.matching.reading import facts_of_data
from jobs.matching.score import Score
from jobs.parsing.model import ParsedPosting


@dataclass(frozen=True, slots=True)
class Measured:
    """match: 0-100 before rounding. report: the ATS check's."""

    match: float
    report: AtsReport

    @property
    def ats(self) -> float:
        return self.report.score


@dataclass(frozen=True, slots=True)
class Yardstick:
    """One posting, prepared once, and how to score against it."""

    job: ParsedPosting
    prepared: PreparedJob
    preset: Preset
    language: str
    today: date

    @classmethod
    def of(cls, job: ParsedPosting, *, preset: Preset, language: str, today: date) -> Yardstick:
        facts = facts_of_posting(job)
        prepared = scorer.prepare_job(facts, embed([passage.text for passage in facts.passages]))
        return cls(job, prepared, preset, language, today)

    def score(self, resume: Mapping[str, Any]) -> Score:
        """As a stored profile of this resume would be scored."""
        _, facts = facts_of_data(resume, language=self.language)
        vectors = embed([passage.text for passage in facts.passages])
        ready = scorer.prepare_candidate(facts, vectors, today=self.today)
        return scorer.score_many(ready, [self.prepared], preset=self.preset)[0]

    def measure(self, resume: Mapping[str, Any]) -> Measured:
        report = check(of_resume(resume, today=self.today), job=self.job)
        return Measured(self.score(resume).exact, report)
