"""The two or three reasons that decide a score, for lists, and the one thing to watch out for."""

from __future__ import annotations

from dataclasses import dataclass

from jobs.matching.score import Evidence, Factor, Missing, Score, Slice

MOST = 3
LONGEST_QUOTE = 90
_BY_IMPORTANCE = {"must": 0, "should": 1, "nice": 2}


@dataclass(frozen=True, slots=True)
class Reason:
    """What decided, by factor and rule, with the words of both documents. `resume` is None for something missing."""

    factor: str
    rule: str
    job_quote: str
    resume_quote: str
    job: Slice
    resume: Slice | None
    strength: float


def reasons(score: Score, resume_text: str, job_text: str) -> list[Reason]:
    """The strongest evidence of the factors that contributed most, at most MOST, no words of the posting twice."""
    found: list[Reason] = []
    counted = [factor for factor in score.factors if factor.score is not None and factor.evidence]
    for factor in sorted(counted, key=lambda factor: -(factor.score or 0.0) * factor.weight):
        for evidence in _strongest(factor):
            if all(evidence.job != reason.job for reason in found):
                found.append(_reason(factor, evidence, resume_text, job_text))
                break
    return found[:MOST]


def watch_out(score: Score, job_text: str) -> Reason | None:
    """The weightiest thing asked for that the resume does not show; None where nothing is missing."""
    missing = [(factor, one) for factor in score.factors if factor.weight for one in factor.missing]
    if not missing:
        return None
    factor, worst = min(missing, key=lambda pair: (_BY_IMPORTANCE.get(pair[1].importance, 3), -pair[0].weight))
    return Reason(factor.name, "missing", _quoted(worst, job_text), "", Slice(worst.start, worst.end), None, 0.0)


def _strongest(factor: Factor) -> list[Evidence]:
    return sorted(factor.evidence, key=lambda evidence: -evidence.strength)


def _reason(factor: Factor, evidence: Evidence, resume_text: str, job_text: str) -> Reason:
    return Reason(
        factor.name,
        evidence.rule,
        quote(job_text, evidence.job),
        quote(resume_text, evidence.resume),
        evidence.job,
        evidence.resume,
        evidence.strength,
    )


def _quoted(missing: Missing, job_text: str) -> str:
    return quote(job_text, Slice(missing.start, missing.end))


def quote(text: str, place: Slice) -> str:
    """The words of a slice on one line, cut after a word where they are long."""
    words = " ".join(text[place.start : place.end].split())
    if len(words) <= LONGEST_QUOTE:
        return words
    return words[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
