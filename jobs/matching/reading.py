"""From the bytes or words of a document straight to facts, as commands and measurements need it."""

from __future__ import annotations

from datetime import date

from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.posting_facts import facts_of_posting
from jobs.matching.resume_facts import facts_of_resume
from jobs.parsing import parse_posting
from profiles.parsing import parse_file


def resume_facts_of_text(text: str, *, today: date) -> CandidateFacts:
    """Raises Refused as `parse_file` does, `no_text` for an empty text."""
    return facts_of_resume(parse_file(text.encode(), filename="resume.txt", today=today))


def job_facts_of_text(text: str) -> JobFacts:
    return facts_of_posting(parse_posting(text))
