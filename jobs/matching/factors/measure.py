"""What a factor gives for a stack of postings."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from jobs.matching.score import Evidence, Missing

Explanation = tuple[tuple[Missing, ...], tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """score: 0-100 a posting, NaN where nothing can be said. confidence: 0-1. detail: a figure a row, for `explain`."""

    score: np.ndarray
    confidence: np.ndarray
    detail: dict[str, np.ndarray] = field(default_factory=dict)
