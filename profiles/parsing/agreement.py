"""Whether one resume gives the same facts from every design: agreement over pairs of designs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from profiles.parsing.evaluation import Report


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of the pairs of designs that both state a fact, how many read the same; by field and over all. 0-1."""

    overall: float
    pairs: int
    fields: dict[str, float]


def agreement(resumes: Iterable[list[Report]]) -> Agreement:
    """resumes: for each resume, the reports of its designs, one a design.

    Two designs agree on a fact when both were read right, or both wrong in the same words. A fact that only one of
    the two designs shows is no pair. Every pair counts once, so resumes in many designs weigh more.
    """
    same: dict[str, int] = defaultdict(int)
    every: dict[str, int] = defaultdict(int)
    for designs in resumes:
        for one, other in combinations(designs, 2):
            for stated in one.read.keys() & other.read.keys():
                every[stated[0]] += 1
                same[stated[0]] += one.read[stated] == other.read[stated]
    total = sum(every.values())
    return Agreement(
        sum(same.values()) / total if total else 1.0,
        total,
        {name: same[name] / count for name, count in sorted(every.items())},
    )
