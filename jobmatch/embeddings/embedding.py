"""`embed`: the one door to vectors, with a cache by content and model."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import numpy as np

from jobmatch.embeddings.encoding import encode
from jobmatch.embeddings.weights import model_name

DIMENSIONS = 384
REMEMBERED = 50_000


class VectorStore(Protocol):
    """A cache that outlives the process. Keys are hex SHA-256 of the text; values are packed vectors."""

    def get(self, *, model: str, hashes: Iterable[str]) -> dict[str, bytes]: ...

    def put(self, *, model: str, vectors: Mapping[str, bytes]) -> None: ...


class _Memory:
    """The last REMEMBERED vectors of this process, 768 bytes each."""

    def __init__(self) -> None:
        self._vectors: OrderedDict[tuple[str, str], bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, *, model: str, hashes: Iterable[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        with self._lock:
            for content in hashes:
                if (vector := self._vectors.get((model, content))) is not None:
                    self._vectors.move_to_end((model, content))
                    found[content] = vector
        return found

    def put(self, *, model: str, vectors: Mapping[str, bytes]) -> None:
        with self._lock:
            for content, vector in vectors.items():
                self._vectors[(model, content)] = vector
            while len(self._vectors) > REMEMBERED:
                self._vectors.popitem(last=False)


_memory = _Memory()


def embed(texts: Sequence[str], *, store: VectorStore | None = None) -> np.ndarray:
    """float32 (len(texts), dimensions), L2-normalised, the same bytes for the same text every time.

    Texts are cut at the model's limit (256 tokens). Only texts in neither cache reach the model, which is loaded then.
    Raises Unavailable (`no_embedding_model`).
    """
    if not texts:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    model = model_name()
    hashes = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    text_of = dict(zip(hashes, texts, strict=True))
    known = _memory.get(model=model, hashes=text_of)
    absent = [content for content in text_of if content not in known]
    if absent and store is not None:
        known |= (stored := store.get(model=model, hashes=absent))
        _memory.put(model=model, vectors=stored)
        absent = [content for content in absent if content not in known]
    if absent:
        made = dict(zip(absent, map(pack, encode([text_of[content] for content in absent])), strict=True))
        known |= made
        _memory.put(model=model, vectors=made)
        if store is not None:
            store.put(model=model, vectors=made)
    return np.stack([np.frombuffer(known[content], dtype=np.float16) for content in hashes]).astype(np.float32)


def pack(vectors: np.ndarray) -> bytes:
    """Vectors as bytes for storage. Lossless: the grid of `encoding` is exact in float16."""
    return vectors.astype(np.float16).tobytes()


def unpack(data: bytes, *, dimensions: int = DIMENSIONS) -> np.ndarray:
    """What `pack` was given: float32 (n, dimensions)."""
    return np.frombuffer(data, dtype=np.float16).reshape(-1, dimensions).astype(np.float32)
