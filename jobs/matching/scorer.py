"""The scorer: facts and vectors in, a score that explains itself out. Pure: no clock, no database, no model.

The total is the mean of the factors that have a score, weighted by a preset.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

import numpy as np

from jobmatch import skills
from jobs.matching.candidates import PreparedCandidate, prepare_candidate
from jobs.matching.factors import education, experience, languages, location, salary, semantics
from jobs.matching.factors import skills as skills_factor
from jobs.matching.factors.measure import Measure
from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.meeting import Meeting, added, meet
from jobs.matching.postings import PreparedJob, Stack, prepare_job, stack
from jobs.matching.presets import Preset
from jobs.matching.score import Factor, Score, band_of

__all__ = [
    "VERSION",
    "prepare_candidate",
    "prepare_job",
    "score",
    "score_many",
    "score_stack",
    "stack",
    "totals",
    "version",
]

# Raised with every change that can change a number.
VERSION = 1
FACTORS = (skills_factor, experience, semantics, education, languages, location, salary)


def version() -> str:
    """What a stored score was made by: the scorer's number and the skill taxonomy's."""
    return f"{VERSION}+skills-{skills.taxonomy().version}"


def score(
    candidate: CandidateFacts,
    job: JobFacts,
    *,
    preset: Preset,
    candidate_vectors: np.ndarray,
    job_vectors: np.ndarray,
    today: date,
) -> Score:
    """One candidate against one posting. Vectors as `embed` gives them for the passages, in their order.

    Of `today` only year and month count: they end the positions that still go on.
    """
    ready = prepare_candidate(candidate, candidate_vectors, today=today)
    return score_many(ready, [prepare_job(job, job_vectors)], preset=preset)[0]


def score_many(candidate: PreparedCandidate, jobs: Sequence[PreparedJob], *, preset: Preset) -> list[Score]:
    """One candidate against many postings; each result equals that of `score`."""
    return score_stack(candidate, stack(jobs), preset=preset)


def score_stack(candidate: PreparedCandidate, jobs: Stack, *, preset: Preset) -> list[Score]:
    """As `score_many`, for a stack that is kept between candidates."""
    meeting = meet(candidate, jobs)
    measures = [factor.measure(meeting) for factor in FACTORS]
    weights = _weights(measures, preset)
    exact = _total(measures, weights)
    confidence = _confidence(measures, preset)
    made_by = version()
    return [
        Score(
            total=round(float(exact[number]), 1),
            band=band_of(round(float(exact[number]), 1)),
            confidence=round(float(confidence[number]), 2),
            version=made_by,
            factors=tuple(_factor(meeting, factor, measure, weights[row], number)
                          for row, (factor, measure) in enumerate(zip(FACTORS, measures, strict=True))),
            exact=float(exact[number]),
            inputs=_inputs(candidate, job, preset, made_by),
        )
        for number, job in enumerate(jobs.jobs)
    ]  # fmt: skip


def totals(candidate: PreparedCandidate, jobs: Stack, *, preset: Preset) -> np.ndarray:
    """float64, the `exact` of every score that `score_stack` would give, without the explanations."""
    meeting = meet(candidate, jobs)
    measures = [factor.measure(meeting) for factor in FACTORS]
    return _total(measures, _weights(measures, preset))


def _weights(measures: list[Measure], preset: Preset) -> np.ndarray:
    """A row a factor, a column a posting; a column sums to 1 over the factors that have a score."""
    given = np.array([[preset.weight(factor.NAME)] for factor in FACTORS])
    weights = np.where([np.isnan(measure.score) for measure in measures], 0.0, given)
    whole = added(weights)
    return np.divide(weights, whole, out=np.zeros_like(weights), where=whole > 0)


def _total(measures: list[Measure], weights: np.ndarray) -> np.ndarray:
    parts = np.array([np.nan_to_num(measure.score) for measure in measures]) * weights
    return np.clip(added(parts), 0.0, 100.0)


def _confidence(measures: list[Measure], preset: Preset) -> np.ndarray:
    """The factors' confidence by weight; a factor without a score has none, and so lowers it."""
    return added(
        np.array([preset.weight(factor.NAME) * m.confidence for factor, m in zip(FACTORS, measures, strict=True)])
    )


def _factor(meeting: Meeting, factor: object, measure: Measure, weights: np.ndarray, job: int) -> Factor:
    value = float(measure.score[job])
    missing, evidence = factor.explain(meeting, measure, job)  # type: ignore[attr-defined]
    return Factor(
        name=factor.NAME,  # type: ignore[attr-defined]
        score=None if np.isnan(value) else round(value, 1),
        weight=round(float(weights[job]), 6),
        confidence=round(float(measure.confidence[job]), 2),
        missing=missing,
        evidence=evidence,
    )


def _inputs(candidate: PreparedCandidate, job: PreparedJob, preset: Preset, made_by: str) -> str:
    return hashlib.sha256(f"{candidate.digest} {job.digest} {preset} {made_by}".encode()).hexdigest()
