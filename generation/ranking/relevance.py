"""How far one entry of a resume answers what a posting asks: 0-1, made of what it shows, its title and its age.

relevance = .60 answered + .25 title + .15 recency. "Answered" is the weighted mean over the posting's needs of the best
answer that a line of the entry gives: by skill (relatedness of the taxonomy), by words (share of the need's telling
words that the line says), by meaning where vectors are given. Lines that answer nothing cost nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from generation.ranking.demand import Demand, Need
from jobmatch import skills
from jobs.matching import titles, words
from jobs.matching.months import month_of

Vectors = Callable[[Sequence[str]], np.ndarray]
ANSWERED, TITLE, RECENCY = 0.60, 0.25, 0.15
FADE_MONTHS = 96.0  # eight years: what ended then tells a third (1/e) of what goes on
UNDATED = 0.4
FEWEST_RELATED = 0.5  # below, a skill is near but no answer
COSINE_NOTHING, COSINE_SAME = 0.30, 0.75  # of all-MiniLM-L6-v2 on lines of resumes and postings
GOOD_SHARE = 0.6  # of a need's telling words: nobody repeats a posting word for word


@dataclass(frozen=True)
class Weighed:
    """answers: per need 0-1. lines: per highlight 0-1. skills: ids named, in order."""

    relevance: float
    title: float
    recency: float
    answers: tuple[float, ...]
    lines: tuple[float, ...]
    skills: tuple[str, ...]


def weigh(entry: Mapping[str, Any], demand: Demand, *, this_month: int, vectors: Vectors | None = None) -> Weighed:
    """One work or project entry of a JSON Resume. `this_month`: year * 12 + month - 1."""
    head = " ".join(str(entry.get(key) or "") for key in ("position", "name", "summary", "description"))
    highlights = [str(line) for line in entry.get("highlights") or ()]
    keywords = ", ".join(str(word) for word in entry.get("keywords") or ())
    lines = [head, keywords, *highlights]
    table = _answers(lines, demand, vectors)
    answers = table.max(axis=0) if table.size else np.zeros(0)
    weights = np.array([need.weight for need in demand.needs])
    answered = float((answers * weights).sum() / weights.sum()) if weights.size else 0.0
    title = _title(str(entry.get("position") or entry.get("name") or ""), demand, vectors)
    recency = _recency(entry, this_month)
    named = dict.fromkeys(mention.id for line in lines for mention in skills.mentions(line))
    return Weighed(
        relevance=round(ANSWERED * math.sqrt(answered) + TITLE * title + RECENCY * recency, 3),
        title=title,
        recency=recency,
        answers=tuple(float(value) for value in answers),
        lines=tuple(_line(table[2 + row], weights) for row in range(len(highlights))),
        skills=tuple(named),
    )


def _line(answers: np.ndarray, weights: np.ndarray) -> float:
    """A highlight is worth the heaviest thing that it answers, and a little for everything else."""
    if not answers.size:
        return 0.0
    worth = answers * weights / weights.max()
    return round(min(1.0, 0.8 * float(worth.max()) + 0.2 * min(1.0, float(worth.sum()) / 3)), 3)


def _answers(lines: Sequence[str], demand: Demand, vectors: Vectors | None) -> np.ndarray:
    """(lines, needs) 0-1."""
    told = [frozenset(words.stems(line, language=demand.language)) for line in lines]
    named = [tuple({mention.id for mention in skills.mentions(line)}) for line in lines]
    table = np.array(
        [
            [max(_by_skill(ids, need), _by_words(stems, need)) for need in demand.needs]
            for ids, stems in zip(named, told, strict=True)
        ]
    ).reshape(len(lines), len(demand.needs))
    if vectors is None or not demand.needs:
        return table
    near = vectors([line or " " for line in lines]) @ vectors([need.text for need in demand.needs]).T
    return np.maximum(table, 0.8 * np.clip((near - COSINE_NOTHING) / (COSINE_SAME - COSINE_NOTHING), 0, 1))


def _by_skill(have: Sequence[str], need: Need) -> float:
    """The mean over the skills asked for, each by the nearest one named."""
    if not need.skills or not have:
        return 0.0
    best = [found[1] if (found := skills.closest(have, wanted)) is not None else 0.0 for wanted in need.skills]
    return sum(value for value in best if value >= FEWEST_RELATED) / len(best)


def _by_words(said: frozenset[str], need: Need) -> float:
    if not need.word_weight:
        return 0.0
    share = sum(words.weight(stem) for stem in said & need.stems) / need.word_weight
    return 0.9 * min(1.0, share / GOOD_SHARE)


def _title(position: str, demand: Demand, vectors: Vectors | None) -> float:
    """Shared telling words of two plain titles (cosine over their weights), or nearness in meaning."""
    plain = titles.plain(position)
    if not plain or not demand.title:
        return 0.0
    ours, theirs = set(words.stems(plain)), set(words.stems(demand.title))
    size = math.sqrt(sum(words.weight(stem) ** 2 for stem in ours) * sum(words.weight(stem) ** 2 for stem in theirs))
    shared = sum(words.weight(stem) ** 2 for stem in ours & theirs) / size if size else 0.0
    if vectors is None:
        return min(1.0, shared)
    near = float(vectors([plain])[0] @ vectors([demand.title])[0])
    return min(1.0, max(shared, (near - COSINE_NOTHING) / (1 - COSINE_NOTHING)))


def _recency(entry: Mapping[str, Any], this_month: int) -> float:
    start, end = month_of(entry.get("startDate")), month_of(entry.get("endDate"))
    if start is None and end is None:
        return UNDATED
    return math.exp(-max(0, this_month - (this_month if end is None else end)) / FADE_MONTHS)
