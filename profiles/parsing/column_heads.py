"""The head of a table of short entries (`Title ⇥ Issued by ⇥ Date`) is no entry."""

from __future__ import annotations

from dataclasses import replace

from profiles.parsing.folding import key
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.rows import Cell, Row, clipped


def without_column_heads(rows: list[Row]) -> list[Row]:
    """The rows without a first one whose cells all name columns."""
    several = len(rows) > 1 or (bool(rows) and len(rows[0].cells) > 2)
    return rows[1:] if several and _names_columns(rows[0]) else rows


def with_marks_told(rows: list[Row]) -> list[Row]:
    """The rows without such a first one; what stands in its column of marks is a row of its own, labelled so."""
    kept = without_column_heads(rows)
    kinds = [_kind(rows[0], cell) for cell in rows[0].cells] if kept is not rows else []
    if kinds.count("score") != 1:
        return kept
    column = kinds.index("score")
    return [part for row in kept for part in (_marks_apart(row, column) if len(row.cells) == len(kinds) else [row])]


def _marks_apart(row: Row, column: int) -> list[Row]:
    cell = row.cells[column]
    if column == 0 or not all(other.gap for other in row.cells[1:]):
        return [row]
    left = clipped(row, row.start, row.cells[column - 1].end)
    right = [clipped(row, row.cells[column + 1].start, row.end)] if column + 1 < len(row.cells) else []
    return [left, *right, replace(clipped(row, cell.start, cell.end), label="score")]


def _names_columns(row: Row) -> bool:
    cells = [key(row.source[cell.start : cell.end]) for cell in row.cells]
    several = len(cells) > 1
    parts = [part for words in cells for part in ([words] if _is_head(words, several) else words.split())]
    return len(parts) > 1 and not row.bullet and all(_is_head(part, several) for part in parts if part)


def _is_head(words: str, several: bool) -> bool:
    """What labels a line may head a column, where it is not the only one."""
    return words in group("words", "column_heads") or (several and words in phrases("labels"))


def _kind(row: Row, cell: Cell) -> str:
    return phrases("labels").get(key(row.source[cell.start : cell.end]), "")
