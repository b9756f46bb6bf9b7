"""The vector cache in the database, for the web and worker processes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jobmatch.embeddings.models import CachedVector


class DatabaseStore:
    """A `VectorStore` on the table of CachedVector. Two processes that embed the same text at once both succeed."""

    def get(self, *, model: str, hashes: Iterable[str]) -> dict[str, bytes]:
        rows = CachedVector.objects.filter(model=model, content_hash__in=list(hashes))
        return {content: bytes(vector) for content, vector in rows.values_list("content_hash", "vector")}

    def put(self, *, model: str, vectors: Mapping[str, bytes]) -> None:
        CachedVector.objects.bulk_create(
            [
                CachedVector(model=model, content_hash=content, vector=vector)
                for content, vector in sorted(vectors.items())
            ],
            ignore_conflicts=True,
            batch_size=500,
        )
