"""Reading apart."""

from __future__ import annotations

from collections.abc import Callable

from jobmatch.documents.model import Document, Limits
from jobmatch.documents.reading import read


def read_isolated(
    data: bytes, *, filename: str = "", limits: Limits = Limits(), progress: Callable[[int, int], None] | None = None
) -> Document:
    return read(data, filename=filename, limits=limits, progress=progress)
