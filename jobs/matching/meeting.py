"""One candidate met with a stack of postings: every comparison that more than one factor needs, computed once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from jobs.matching.candidates import PreparedCandidate
from jobs.matching.postings import Stack

# Cosines of all-MiniLM-L6-v2 between an asking line and a passage: below LOW the two share no more than any two
# lines of working life do; from HIGH on they say the same.
LOW, HIGH = 0.20, 0.75


@dataclass(frozen=True, slots=True, eq=False)
class Meeting:
    """Rows are the wanted things of the stack, or its postings.

    cosine[w]: of wanted w and the candidate's nearest passage, nearest[w]. recall[w]: the part of its telling words
    that the resume has, 0-1. support[w]: how far words and meaning carry it, 0-1. skill[w]: how far its skills are
    answered, NaN where it names none. title[j]: cosine of the title and the nearest passage, title_nearest[j].
    overlap[j]: cosine of the two documents' weighted words. centres[j]: cosine of their centres.
    position_title[j, i], position_wanted[w, i]: cosines with the titles of positions held.
    """

    candidate: PreparedCandidate
    stack: Stack
    cosine: np.ndarray
    nearest: np.ndarray
    recall: np.ndarray
    support: np.ndarray
    skill: np.ndarray
    title: np.ndarray
    title_nearest: np.ndarray
    overlap: np.ndarray
    centres: np.ndarray
    position_title: np.ndarray
    position_wanted: np.ndarray


def meet(candidate: PreparedCandidate, stack: Stack) -> Meeting:
    """Compares by meaning, by words and by skills. Sums run in a fixed order, so the size of the stack changes nothing."""
    near = stack.vectors @ candidate.vectors.T
    titles = stack.titles @ candidate.senses.T
    cosine, nearest = _best(near)
    title, title_nearest = _best(titles)
    has = _has(candidate, stack)
    recall = _ratio(stack.term_wanted, stack.term_weight * (has[stack.term_number] > 0), stack.term_weight, len(cosine))
    return Meeting(
        candidate=candidate,
        stack=stack,
        cosine=cosine,
        nearest=nearest,
        recall=recall,
        support=0.5 * ramp(cosine) + 0.5 * recall,
        skill=_skill(candidate, stack, len(cosine)),
        title=title,
        title_nearest=title_nearest,
        overlap=_overlap(candidate, stack, has),
        centres=(stack.centres @ candidate.centre).astype(np.float64),
        position_title=titles[:, candidate.position_passages],
        position_wanted=stack.senses @ candidate.senses[candidate.position_passages].T,
    )


def ramp(cosine: np.ndarray, low: float = LOW, high: float = HIGH) -> np.ndarray:
    """0 up to `low`, 1 from `high` on, straight between."""
    return np.clip((cosine.astype(np.float64) - low) / (high - low), 0.0, 1.0)


def mean_by(owner: np.ndarray, values: np.ndarray, weights: np.ndarray, count: int) -> np.ndarray:
    """Weighted mean of the values of each owner 0..count-1, NaN where it has none."""
    return _ratio(owner, values * weights, weights, count, empty=np.nan)


def added(rows: np.ndarray) -> np.ndarray:
    """The rows added one after the other: numpy's own order of summation depends on layout and size."""
    whole = np.zeros(rows.shape[1])
    for row in rows:
        whole = whole + row
    return whole


def _ratio(owner: np.ndarray, parts: np.ndarray, whole: np.ndarray, count: int, empty: float = 0.0) -> np.ndarray:
    # bincount adds one after the other: the sum of an owner does not depend on who else is in the arrays.
    sums = np.bincount(owner, weights=parts, minlength=count)[:count]
    totals = np.bincount(owner, weights=whole, minlength=count)[:count]
    return np.divide(sums, totals, out=np.full(count, empty), where=totals > 0)


def _best(cosines: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of each row the largest value and its column, the first of equals; 0 and -1 where there is no column."""
    if not cosines.shape[1]:
        return np.zeros(len(cosines), np.float32), np.full(len(cosines), -1, dtype=np.intp)
    nearest = cosines.argmax(axis=1)
    return cosines[np.arange(len(cosines)), nearest], nearest


def _has(candidate: PreparedCandidate, stack: Stack) -> np.ndarray:
    """The candidate's weight of each stem in the stack's vocabulary."""
    has = np.zeros(len(stack.vocabulary), dtype=np.float64)
    for stem, weight in candidate.terms.items():
        number = stack.vocabulary.get(stem)
        if number is not None:
            has[number] = weight
    return has


def _overlap(candidate: PreparedCandidate, stack: Stack, has: np.ndarray) -> np.ndarray:
    shared = stack.document_weight * has[stack.document_number]
    dots = np.bincount(stack.document_owner, weights=shared, minlength=len(stack.jobs))
    sizes = stack.norms * candidate.norm
    return np.divide(dots, sizes, out=np.zeros(len(stack.jobs)), where=sizes > 0)


def _skill(candidate: PreparedCandidate, stack: Stack, count: int) -> np.ndarray:
    """Of each wanted thing the mean over its skills, or the best of them where one is enough."""
    values = candidate.strength[stack.skill_number]
    mean = mean_by(stack.skill_wanted, values, np.ones(len(values)), count)
    best = np.full(count, -np.inf)
    np.maximum.at(best, stack.skill_wanted, values)
    return np.where(stack.any_of & np.isfinite(best), best, mean)
