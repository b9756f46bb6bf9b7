"""Choosing which pairs are worth scoring: ranked lists from different searches made one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import TypeVar

Id = TypeVar("Id", bound=Hashable)
# Cormack, Clarke, Büttcher: Reciprocal Rank Fusion outperforms Condorcet and individual rank learning methods (2009).
DAMPING = 60


def fuse(*ranked: Sequence[Id], limit: int | None = None) -> list[Id]:
    """The ids of all lists, best first by the sum of 1 / (DAMPING + rank); equals stay in the order first met."""
    sums: dict[Id, float] = defaultdict(float)
    for ids in ranked:
        for rank, one in enumerate(dict.fromkeys(ids), start=1):
            sums[one] += 1.0 / (DAMPING + rank)
    return sorted(sums, key=lambda one: -sums[one])[:limit]
