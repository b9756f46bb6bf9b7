"""Postings with their requirements marked: [[m:must]], [[s:should]], [[n:nice]] around the exact words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jobs.parsing.model import Requirement

HERE = Path(__file__).parent
MARK = re.compile(r"\[\[([msn]):(.*?)\]\]", re.DOTALL)
WEIGHTS = {"m": "must", "s": "should", "n": "nice"}


@dataclass(frozen=True)
class Marked:
    name: str
    text: str
    truth: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class Score:
    """found: truths met by an item with half of the words in common; weighed: those of them with the right weight."""

    truths: int
    items: int
    found: int
    right: int
    weighed: int

    @property
    def recall(self) -> float:
        return self.found / max(self.truths, 1)

    @property
    def precision(self) -> float:
        return self.right / max(self.items, 1)

    @property
    def weight_accuracy(self) -> float:
        return self.weighed / max(self.found, 1)


def read_corpus(name: str) -> Iterator[Marked]:
    for chunk in (HERE / name).read_text(encoding="utf-8").split("=== ")[1:]:
        title, _, body = chunk.partition("\n")
        text, truth, position = "", [], 0
        for match in MARK.finditer(body):
            text += body[position : match.start()]
            truth.append((len(text), len(text) + len(match.group(2)), WEIGHTS[match.group(1)]))
            text += match.group(2)
            position = match.end()
        yield Marked(title, text + body[position:], tuple(truth))


def overlap(first: tuple[int, int], second: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    inside = max(0, min(first[1], second[1]) - max(first[0], second[0]))
    return inside / (max(first[1], second[1]) - min(first[0], second[0]) or 1)


def score(pairs: Sequence[tuple[Marked, Sequence[Requirement]]]) -> Score:
    truths = items = found = right = weighed = 0
    for marked, requirements in pairs:
        truths, items = truths + len(marked.truth), items + len(requirements)
        for start, end, weight in marked.truth:
            best = max(requirements, key=lambda each: overlap((start, end), (each.start, each.end)), default=None)
            if best is not None and overlap((start, end), (best.start, best.end)) >= 0.5:
                found += 1
                weighed += best.importance == weight
        for each in requirements:
            right += any(overlap((start, end), (each.start, each.end)) >= 0.5 for start, end, _ in marked.truth)
    return Score(truths, items, found, right, weighed)
