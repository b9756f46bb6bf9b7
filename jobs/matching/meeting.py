"""One candidate met with a stack of postings: every comparison that more than one factor needs, computed once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from jobs.matching.candidates import PreparedCandidate
from jobs.matching.postings import Stack

# What a cosine of sentence vectors is worth, 0-1: two lines of working life that share nothing still have some 0.1 to
# 0.2, two ways to say one thing 0.6 and more. Straight between the points, and nowhere flat, so that order is kept.
MEANING = ((-1.0, 0.0), (0.0, 0.02), (0.2, 0.08), (0.35, 0.22), (0.5, 0.5), (0.65, 0.78), (0.8, 0.94), (1.0, 1.0))
# The same for titles and centres in the occupational view, where what differs lies further apart.
OCCUPATION = ((-1.0, 0.0), (0.0, 0.05), (0.15, 0.12), (0.3, 0.3), (0.45, 0.55), (0.6, 0.76), (0.8, 0.93), (1.0, 1.0))
# How much of a title's nearness is its words and how much its meaning.
TITLE_BY_WORDS = 0.3
# The word cosine of a resume and the posting it was written for is seldom over a half.
COSINE_FULL = 0.45


@dataclass(frozen=True, slots=True, eq=False)
class Meeting:
    """Rows are the wanted things of the stack, or its postings.

    cosine[w]: of wanted w and the candidate's nearest passage, nearest[w]. recall[w]: the part of its telling words
    that the resume has, 0-1. support[w]: how far words and meaning carry it, 0-1. skill[w]: how far its skills are
    answered, NaN where it names none. title[j]: how near the title is by meaning and words to the nearest
    passage, title_nearest[j].
    overlap[j]: how many of their telling words the two documents share, 0-1. centres[j]: cosine of their centres.
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
    """By meaning, by words and by skills. Sums run in a fixed order, so the size of the stack changes nothing."""
    near = stack.vectors @ candidate.vectors.T
    titles = stack.titles @ candidate.senses.T
    cosine, nearest = _best(near)
    title, title_nearest = _best(titles)
    has = _has(candidate, stack)
    said = _ratio(stack.title.owner, stack.title.weight * (has[stack.title.number] > 0), stack.title.weight, len(title))
    recall = _ratio(
        stack.terms.owner, stack.terms.weight * (has[stack.terms.number] > 0), stack.terms.weight, len(cosine)
    )
    return Meeting(
        candidate=candidate,
        stack=stack,
        cosine=cosine,
        nearest=nearest,
        recall=recall,
        support=0.5 * worth(cosine) + 0.5 * recall,
        skill=_skill(candidate, stack, len(cosine)),
        title=(1 - TITLE_BY_WORDS) * worth(title, OCCUPATION) + TITLE_BY_WORDS * said,
        title_nearest=title_nearest,
        overlap=_overlap(candidate, stack, has),
        centres=(stack.centres @ candidate.centre).astype(np.float64),
        position_title=titles[:, candidate.position_passages],
        position_wanted=stack.senses @ candidate.senses[candidate.position_passages].T,
    )


def worth(cosine: np.ndarray, curve: tuple[tuple[float, float], ...] = MEANING) -> np.ndarray:
    """What cosines are worth, 0-1, by a curve of points."""
    return np.interp(cosine.astype(np.float64), [x for x, _ in curve], [y for _, y in curve])


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
    """Half the cosine (full at COSINE_FULL), half the part of one document's words that the other has."""
    count = len(stack.jobs)
    mine = has[stack.document.number]
    dots = np.bincount(stack.document.owner, weights=stack.document.weight * mine, minlength=count)
    sizes = stack.norms * candidate.norm
    cosine = np.divide(dots, sizes, out=np.zeros(count), where=sizes > 0)
    of_job = _ratio(stack.document.owner, stack.document.weight * (mine > 0), stack.document.weight, count)
    shared = np.bincount(stack.document.owner, weights=mine, minlength=count)
    of_resume = shared / candidate.weight if candidate.weight else np.zeros(count)
    return 0.5 * np.minimum(1.0, cosine / COSINE_FULL) + 0.5 * np.maximum(of_job, of_resume)


def _skill(candidate: PreparedCandidate, stack: Stack, count: int) -> np.ndarray:
    """Of each wanted thing the mean over its skills, or the best of them where one is enough."""
    values = candidate.strength[stack.skills.number]
    mean = mean_by(stack.skills.owner, values, np.ones(len(values)), count)
    best = np.full(count, -np.inf)
    np.maximum.at(best, stack.skills.owner, values)
    return np.where(stack.any_of & np.isfinite(best), best, mean)
