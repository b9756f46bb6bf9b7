"""From the bytes or words of a document straight to facts and scores, as commands and measurements need it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from jobmatch.embeddings import embed
from jobmatch.errors import Refused
from jobs.matching import scorer
from jobs.matching.facts import CandidateFacts, JobFacts, Preferences
from jobs.matching.posting_facts import facts_of_posting
from jobs.matching.presets import Preset
from jobs.matching.resume_facts import facts_of_resume
from jobs.parsing import parse_posting
from jobs.parsing.model import ParsedPosting
from profiles.composition import compose
from profiles.parsing import parse_file
from profiles.parsing.model import ParsedResume

# What the parsers say of a text too short for them. A bare title still has a meaning to rank by.
_TOO_LITTLE = frozenset({"too_short", "no_text", "empty"})


def explained(*, resume: bytes, resume_name: str, posting: str, preset: Preset, today: date) -> dict[str, Any]:
    """The answer of `manage.py match`. Raises Refused as the parsers do."""
    parsed = parse_file(resume, filename=resume_name, today=today)
    job = parse_posting(posting)
    candidate, wanted = facts_of_resume(parsed), facts_of_posting(job)
    score = scorer.score(
        candidate,
        wanted,
        preset=preset,
        candidate_vectors=embed([passage.text for passage in candidate.passages]),
        job_vectors=embed([passage.text for passage in wanted.passages]),
        today=today,
    )
    answer = score.to_json()
    return {
        **{name: answer[name] for name in ("total", "band", "confidence", "version")},
        "resume_text": parsed.text,
        "job_text": job.text,
        "factors": answer["factors"],
    }


def facts_of_data(
    resume: Mapping[str, Any], *, language: str, preferences: Preferences | None = None
) -> tuple[str, CandidateFacts]:
    """(the words of a JSON Resume without identity, what they state): what stored profiles are scored by."""
    composed = compose(resume, private=False)
    parsed = ParsedResume(resume=dict(resume), text=composed.text, language=language, spans=composed.spans)
    return composed.text, facts_of_resume(parsed, preferences=preferences)


def resume_facts_of_text(text: str, *, today: date) -> CandidateFacts:
    """As written in a file of plain text. Words too few for the parser become loose lines."""
    try:
        return facts_of_resume(parse_file(text.encode(), filename="resume.txt", today=today))
    except Refused as refusal:
        if refusal.code not in _TOO_LITTLE:
            raise
    return facts_of_resume(ParsedResume({}, text, "en", ()))


def job_facts_of_text(text: str) -> JobFacts:
    """As pasted. Words too few for the parser become the title."""
    try:
        return facts_of_posting(parse_posting(text))
    except Refused as refusal:
        if refusal.code not in _TOO_LITTLE:
            raise
    return facts_of_posting(ParsedPosting({}, text, (), ()))
