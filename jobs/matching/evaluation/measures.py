"""Figures of ranking quality."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np


def average_precision(scores: Sequence[float] | np.ndarray, relevant: Sequence[bool] | np.ndarray) -> float:
    """Mean of the precision at the rank of each relevant document; equals count as ranked behind."""
    order = np.lexsort((np.asarray(relevant, dtype=float), -np.asarray(scores)))
    hits = np.asarray(relevant, dtype=float)[order]
    if not hits.sum():
        return 0.0
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / hits.sum())


def ndcg(scores: Sequence[float] | np.ndarray, grades: Sequence[float] | np.ndarray, *, depth: int = 10) -> float:
    """Normalised discounted cumulative gain at `depth`, gain 2^grade - 1 (Järvelin and Kekäläinen 2002)."""
    graded = np.asarray(grades, dtype=float)
    order = np.lexsort((graded, -np.asarray(scores)))[:depth]
    best = np.sort(graded)[::-1][:depth]
    gain, ideal = _gain(graded[order]), _gain(best)
    return gain / ideal if ideal else 0.0


def _gain(grades: np.ndarray) -> float:
    return math.fsum((2.0**grade - 1.0) / math.log2(rank + 2) for rank, grade in enumerate(grades))


def pair_accuracy(better: Sequence[float] | np.ndarray, worse: Sequence[float] | np.ndarray) -> float:
    """Part of the pairs ordered rightly; an equal pair counts half."""
    ahead = np.asarray(better) - np.asarray(worse)
    return float((ahead > 0).mean() + 0.5 * (ahead == 0).mean()) if len(ahead) else float("nan")
