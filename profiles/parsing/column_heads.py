"""The head of a table of short entries (`Title ⇥ Issued by ⇥ Date`) is no entry."""

from __future__ import annotations

from profiles.parsing.folding import key
from profiles.parsing.lexicon import group
from profiles.parsing.rows import Row


def without_column_heads(rows: list[Row]) -> list[Row]:
    """The rows without a first one whose cells all name columns."""
    several = len(rows) > 1 or (bool(rows) and len(rows[0].cells) > 2)
    return rows[1:] if several and _names_columns(rows[0]) else rows


def _names_columns(row: Row) -> bool:
    cells = [key(row.source[cell.start : cell.end]) for cell in row.cells]
    parts = [part for words in cells for part in ([words] if words in _heads() else words.split())]
    return len(parts) > 1 and not row.bullet and all(part in _heads() for part in parts if part)


def _heads() -> frozenset[str]:
    return group("words", "column_heads")
