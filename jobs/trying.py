"""Two pasted texts scored and explained, with nothing stored: the landing page's demonstration."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.conf import settings

from jobmatch.embeddings import embed
from jobs.matching.posting_facts import facts_of_posting
from jobs.matching.presets import preset_named
from jobs.matching.resume_facts import facts_of_resume
from jobs.matching.score import Score
from jobs.matching.scorer import score
from jobs.parsing import parse_posting
from profiles.parsing import parse_file


@dataclass(frozen=True, slots=True)
class Pair:
    """A score and the two texts that its spans point into."""

    score: Score
    resume_text: str
    job_text: str


def score_texts(*, resume: str, posting: str, today: date) -> Pair:
    """Raises Refused as the parsers do."""
    read = parse_file(resume.encode(), filename="pasted.txt", today=today)
    asked = parse_posting(posting)
    candidate, job = facts_of_resume(read), facts_of_posting(asked)
    result = score(
        candidate,
        job,
        preset=preset_named(settings.MATCH_PRESET),
        candidate_vectors=embed([passage.text for passage in candidate.passages]),
        job_vectors=embed([passage.text for passage in job.passages]),
        today=today,
    )
    return Pair(result, read.text, asked.text)
