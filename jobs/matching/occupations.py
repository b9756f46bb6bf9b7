"""Seeing titles as occupations: a linear map of vectors in which titles of one occupation lie together.

General sentence vectors put "head chef" nearer to "head nurse" than to "kitchen manager". The map was trained by
`manage.py train_occupations` on O*NET and ESCO titles, tasks and descriptions; only its weights are kept here. It
belongs to the default embedding model; with another EMBEDDING_MODEL vectors stay as they are.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np

from jobmatch.embeddings.encoding import on_grid
from jobmatch.embeddings.weights import DEFAULT_MODEL, model_name

WEIGHTS = Path(__file__).parent / "data" / "occupations.npy"


def occupational(vectors: np.ndarray) -> np.ndarray:
    """float32 (n, dimensions), L2-normalised on the grid of jobmatch.embeddings; zero rows stay zero."""
    weights = _weights()
    if weights is None or not len(vectors):
        return vectors
    mapped = vectors.astype(np.float64) @ weights
    sizes = np.sqrt((mapped * mapped).sum(axis=1, keepdims=True))
    return on_grid(np.divide(mapped, sizes, out=np.zeros_like(mapped), where=sizes > 0))


@cache
def _weights() -> np.ndarray | None:
    if model_name() != DEFAULT_MODEL or not WEIGHTS.is_file():
        return None
    return np.load(WEIGHTS, allow_pickle=False).astype(np.float64)
