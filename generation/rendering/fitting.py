"""Fits a resume on one page by leaving out what matters least. Nothing is shortened, nothing set smaller."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

# How much a section's entries matter when nobody has judged them, 0-1.
WEIGHTS = {
    "references": 0.05, "interests": 0.1, "volunteer": 0.35, "awards": 0.4, "publications": 0.45, "projects": 0.5,
    "certificates": 0.6, "languages": 0.7, "education": 0.75, "work": 0.8, "skills": 0.85,
}  # fmt: skip
FADE = 0.85  # each further entry of a section, usually an older one, matters this share of the one before
DETAIL, NEXT_DETAIL = 0.9, 0.06  # the first highlight matters this share of its entry, each further one less by that
KEPT = {"work": 2, "education": 1, "skills": 1}  # entries that always stay


@dataclass(frozen=True, slots=True)
class Fitted:
    """The resume that fits, and the JSON Pointers (into the resume as given) of what was left out."""

    resume: dict[str, Any]
    dropped: tuple[str, ...]
    fits: bool


def fit(resume: dict[str, Any], pages_of: Callable[[dict[str, Any]], int], relevance: Mapping[str, float]) -> Fitted:
    """The longest version that `pages_of` counts as one page; `fits` is False where even the shortest is longer.

    Drops a prefix of `droppable`, found by halving: about six layouts for a hundred candidates.
    """
    if pages_of(resume) <= 1:
        return Fitted(resume, (), True)
    order = droppable(resume, relevance)
    low, high = 1, len(order)
    while low < high:
        middle = (low + high) // 2
        if pages_of(without(resume, order[:middle])) <= 1:
            high = middle
        else:
            low = middle + 1
    dropped = tuple(order[:low])
    shortest = without(resume, dropped)
    return Fitted(shortest, dropped, pages_of(shortest) <= 1)


def droppable(resume: Mapping[str, Any], relevance: Mapping[str, float]) -> list[str]:
    """Pointers of what may go, least relevant first. A highlight never outlives its entry."""
    scored = list(_scored(resume, relevance))
    return [pointer for _, _, pointer in sorted(scored)]


def _scored(resume: Mapping[str, Any], relevance: Mapping[str, float]) -> Iterator[tuple[float, int, str]]:
    """(score, tie-break: later first, pointer)."""
    number = 0
    for section, weight in WEIGHTS.items():
        for place, entry in enumerate(resume.get(section, ())):
            pointer = f"/{section}/{place}"
            score = relevance.get(pointer, weight * FADE**place)
            if place >= KEPT.get(section, 0):
                yield score, -number, pointer
            for row, _ in enumerate(entry.get("highlights", ())):
                number += 1
                keep = row == 0 and place < KEPT.get(section, 0)
                inner = f"{pointer}/highlights/{row}"
                guess = score * max(DETAIL - NEXT_DETAIL * row, 0.1)
                if not keep:
                    yield min(relevance.get(inner, guess), score), -number, inner
            number += 1


def without(resume: Mapping[str, Any], pointers: tuple[str, ...] | list[str]) -> dict[str, Any]:
    """A copy without what the pointers name."""
    gone = set(pointers)
    kept = dict(resume)
    for section in WEIGHTS:
        if section not in resume:
            continue
        entries = []
        for place, entry in enumerate(resume[section]):
            pointer = f"/{section}/{place}"
            if pointer in gone:
                continue
            copy = deepcopy(entry)
            if "highlights" in copy:
                copy["highlights"] = [
                    said for row, said in enumerate(entry["highlights"]) if f"{pointer}/highlights/{row}" not in gone
                ]
            entries.append(copy)
        kept[section] = entries
    return kept
