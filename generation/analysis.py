"""The whole of a resume beside one posting in one answer, from the scorer's facts and the ATS check. No model.

Its shape is that of the reference documents' analysis (`skills_match`, `experience_match`, `suggestions`,
`score_breakdown`, `overall_assessment`), with education and ATS beside them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generation.ats import AtsReport, Covered, feedback
from jobs.matching.reasons import quote
from jobs.matching.score import Factor, Score
from jobs.parsing.model import ParsedPosting
from profiles.composition import compose

MOST = 8
_STRONG, _WEAK = 70.0, 45.0
_NAMES = {
    "skills": "skills",
    "experience": "experience",
    "semantics": "overall likeness to the posting",
    "education": "education",
    "languages": "languages",
    "location": "place",
    "salary": "pay",
}


def comprehensive(
    resume: Mapping[str, Any],
    job: ParsedPosting,
    score: Score,
    ats_report: AtsReport,
    *,
    resume_text: str | None = None,
    suggestions: Sequence[str] = (),
) -> dict[str, Any]:
    """Everything that was found, as JSON. Scores are 0-100, or None where one side states nothing.

    score: of these two. resume_text: what its evidence points into, by default the words of the resume without
    identity, by which stored profiles are scored. suggestions: sentences to pass on.
    """
    text = compose(resume, private=False).text if resume_text is None else resume_text
    return {
        "skills_match": _skills(score, ats_report, text, job),
        "experience_match": _part(score, "experience", text, job),
        "education_match": _part(score, "education", text, job),
        "language_match": _part(score, "languages", text, job),
        "ats": _ats(ats_report),
        "suggestions": list(suggestions),
        "score_breakdown": {factor.name: factor.score for factor in score.factors},
        "weights": {factor.name: factor.weight for factor in score.factors},
        "total": score.total,
        "band": score.band,
        "confidence": score.confidence,
        "version": score.version,
        "overall_assessment": _assessment(score, ats_report),
    }


def _factor(score: Score, name: str) -> Factor | None:
    return next((factor for factor in score.factors if factor.name == name), None)


def _part(score: Score, name: str, text: str, job: ParsedPosting) -> dict[str, Any]:
    """One factor with the words of both sides that decide it."""
    factor = _factor(score, name)
    if factor is None:
        return {"score": None, "evidence": [], "missing": []}
    strongest = sorted(factor.evidence, key=lambda evidence: -evidence.strength)[:MOST]
    return {
        "score": factor.score,
        "evidence": [
            {
                "asked": quote(job.text, evidence.job),
                "stated": quote(text, evidence.resume),
                "strength": evidence.strength,
                "rule": evidence.rule,
            }
            for evidence in strongest
        ],
        "missing": [{"asked": missing.text, "importance": missing.importance} for missing in factor.missing],
    }


def _skills(score: Score, report: AtsReport, text: str, job: ParsedPosting) -> dict[str, Any]:
    items: tuple[Covered, ...] = report.coverage.items if report.coverage else ()
    named = [item for item in items if item.skill]
    return {
        **_part(score, "skills", text, job),
        "matched": [item.what for item in named if item.state == "exact"],
        "related": [{"asked": item.what, "stated": item.through} for item in named if item.state == "related"],
        "missing_required": [item.what for item in named if item.state == "missing" and item.importance != "nice"],
        "missing_nice": [item.what for item in named if item.state == "missing" and item.importance == "nice"],
    }


def _ats(report: AtsReport) -> dict[str, Any]:
    answer = report.to_json()
    return {"score": report.score, "feedback": feedback(report), **{k: answer[k] for k in ("findings", "coverage")}}


def _assessment(score: Score, report: AtsReport) -> str:
    """Sentences of what the numbers say, and of how sure they are."""
    rated = [factor for factor in score.factors if factor.score is not None and factor.weight]
    strong = [_NAMES.get(f.name, f.name) for f in rated if f.score is not None and f.score >= _STRONG]
    weak = [_NAMES.get(f.name, f.name) for f in rated if f.score is not None and f.score < _WEAK]
    said = [f"{score.band}: {score.total:g} of 100."]
    if strong:
        said.append(f"It speaks for you: {', '.join(strong)}.")
    if weak:
        said.append(f"It speaks against: {', '.join(weak)}.")
    silent = [_NAMES.get(factor.name, factor.name) for factor in score.factors if factor.score is None]
    if silent:
        said.append(f"Not compared, because one side says nothing: {', '.join(silent)}.")
    if score.confidence < 0.5:
        said.append("Little is stated, so the score is uncertain.")
    said.append(f"As programs read it, the resume has {report.score:g} of 100. {feedback(report)}")
    return " ".join(said)
