"""Text to vectors such that the same text gives the same bytes, whatever it is embedded together with.

Two measures make it so. Texts are padded to the next multiple of STEP tokens and only meet texts of that same length,
so the shape a text is computed in is its own. And vectors are rounded to the grid 1/GRID: their dot products are
then sums of multiples of 2^-22 below 2, which float32 holds exactly in any order of summation, so a matrix product
gives the same cosine as a single one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from jobmatch.embeddings.weights import encoder

STEP = 8
ROWS = 32
GRID = 2048.0


def encode(texts: Sequence[str]) -> np.ndarray:
    """float32 (n, dimensions), L2-normalised to within the grid. Loads the model."""
    model = encoder()
    width = model.get_embedding_dimension() or 0
    vectors = np.zeros((len(texts), width), dtype=np.float32)
    limit = int(model.max_seq_length or 256)
    for length, indices in sorted(_by_length(texts, limit=limit).items()):
        for first in range(0, len(indices), ROWS):
            rows = indices[first : first + ROWS]
            vectors[rows] = _forward([texts[row] for row in rows], length=length)
    return on_grid(vectors)


def on_grid(vectors: np.ndarray) -> np.ndarray:
    """The nearest vectors whose components are multiples of 1/GRID."""
    return (np.round(vectors * GRID) / GRID).astype(np.float32)


def _by_length(texts: Sequence[str], *, limit: int) -> dict[int, list[int]]:
    """Indices of the texts by their padded length in tokens."""
    if not texts:
        return {}
    encoded = encoder().tokenizer(list(texts), truncation=True, max_length=limit, add_special_tokens=True)["input_ids"]
    groups: dict[int, list[int]] = defaultdict(list)
    for index, tokens in enumerate(encoded):
        groups[min(limit, -(-len(tokens) // STEP) * STEP)].append(index)
    return groups


def _forward(texts: list[str], *, length: int) -> np.ndarray:
    """Vectors of texts of one padded length, through the model's own pooling and normalisation."""
    import torch

    model = encoder()
    features = model.tokenizer(texts, padding="max_length", truncation=True, max_length=length, return_tensors="pt")
    with torch.inference_mode():
        out = model(dict(features))["sentence_embedding"]
    return torch.nn.functional.normalize(out, dim=1).numpy()
