"""A resume looked at without being kept: the ATS check, the analysis, and the resume compiled for a posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings

from generation.analysis import comprehensive
from generation.ats import AtsDocument, AtsReport, check, feedback, of_file
from generation.ranking import rank
from generation.rendering import RenderOptions, checked, render
from generation.resumes import ResumeOptions, compiled
from generation.suggestions import suggest
from jobmatch.embeddings import embed
from jobs.matching.posting_facts import facts_of_posting
from jobs.matching.presets import preset_named
from jobs.matching.reading import facts_of_data
from jobs.matching.scorer import score
from jobs.parsing import parse_posting
from jobs.parsing.model import ParsedPosting
from profiles.categories import categories_of


@dataclass(frozen=True)
class Given:
    """A resume file (or pasted text, as a file) and the posting's words, "" for none."""

    data: bytes
    filename: str
    posting: str = ""
    title: str = ""
    company: str = ""

    def job(self) -> ParsedPosting | None:
        hints = {key: value for key, value in (("title", self.title), ("company", self.company)) if value}
        return parse_posting(self.posting, hints=hints) if self.posting.strip() else None


def ats_of(given: Given, *, today: date) -> dict[str, Any]:
    """The check of the file as it is. Raises Refused with a code of files, or `too_short` for the posting."""
    report = check(of_file(given.data, given.filename, today), job=given.job())
    return {**report.to_json(), "feedback": feedback(report)}


def analysis_of(given: Given, *, today: date) -> dict[str, Any]:
    """What was read, its job categories, the check; with a posting also the match and what to improve."""
    document, job = of_file(given.data, given.filename, today), given.job()
    report = check(document, job=job)
    answer: dict[str, Any] = {
        "resume": dict(document.resume),
        "categories": [
            {"name": found.name, "probability": found.probability, "reasons": list(found.reasons)}
            for found in categories_of(document.resume)
        ],
        "ats": {**report.to_json(), "feedback": feedback(report)},
    }
    if job is not None:
        answer["analysis"] = _beside(document, job, report, today=today)
    return answer


def _beside(document: AtsDocument, job: ParsedPosting, report: AtsReport, *, today: date) -> dict[str, Any]:
    preset = preset_named(settings.MATCH_PRESET)
    text, candidate = facts_of_data(dict(document.resume), language=document.language, preferences=None)
    facts = facts_of_posting(job)
    found = score(
        candidate,
        facts,
        preset=preset,
        candidate_vectors=embed([passage.text for passage in candidate.passages]),
        job_vectors=embed([passage.text for passage in facts.passages]),
        today=today,
    )
    offered = suggest(document.resume, job, today=today, preset=preset)
    said = [suggestion.text for suggestion in offered.say_it]
    return {
        **comprehensive(document.resume, job, found, report, resume_text=text, suggestions=said),
        "suggestions_in_full": offered.to_json(),
    }


def tailored(given: Given, *, options: ResumeOptions, template: str, today: date) -> dict[str, Any]:
    """The resume compiled for the posting, as JSON Resume and as text, with its check. Nothing is reworded.

    Raises Refused `too_short` without a posting, `bad_resume` where no name was read.
    """
    job = parse_posting(given.posting)
    source: Mapping[str, Any] = of_file(given.data, given.filename, today).resume
    made = compiled(source, rank(source, job, today=today), options=options)
    resume = checked(made.resume)
    text = render(resume, template=template, format="txt", options=RenderOptions()).decode()
    report = check(AtsDocument(resume=resume, text=text, today=today), job=job)
    return {"resume": resume, "resume_text": text, "content_used": made.content_used, "left_out": list(made.left_out),
            "ats_score": report.score, "ats_feedback": feedback(report)}  # fmt: skip
