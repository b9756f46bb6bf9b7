"""Checking that a score's evidence stands where it says."""

from __future__ import annotations

from collections.abc import Iterator

from jobs.matching.score import Score, Slice


def verify(score: Score, resume_text: str, job_text: str) -> list[str]:
    """A sentence for each fault; none where every span lies in its text, covers words, and weights add up."""
    faults = list(_spans(score, resume_text, job_text))
    weights = [factor.weight for factor in score.factors if factor.score is not None]
    if any(weights) and abs(sum(weights) - 1.0) > 1e-3:
        faults.append(f"weights sum to {sum(weights):.4f}")
    return faults


def _spans(score: Score, resume_text: str, job_text: str) -> Iterator[str]:
    for factor in score.factors:
        for missing in factor.missing:
            yield from _fault(factor.name, "missing", Slice(missing.start, missing.end), job_text)
        for evidence in factor.evidence:
            yield from _fault(factor.name, "job", evidence.job, job_text)
            yield from _fault(factor.name, "resume", evidence.resume, resume_text)
            if not 0.0 <= evidence.strength <= 1.0:
                yield f"{factor.name}: strength {evidence.strength}"


def _fault(factor: str, side: str, place: Slice, text: str) -> Iterator[str]:
    if not 0 <= place.start < place.end <= len(text) or not text[place.start : place.end].strip():
        yield f"{factor}: {side} {place.start}:{place.end} covers no words"
