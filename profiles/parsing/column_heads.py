"""The head of a table of short entries (`Title ⇥ Issued by ⇥ Date`) is no entry."""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.parsing.folding import key
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.rows import Cell, Row, clipped


def without_column_heads(rows: list[Row]) -> list[Row]:
    """The rows without a first one whose cells all name columns."""
    several = len(rows) > 1 or (bool(rows) and len(rows[0].cells) > 2)
    return rows[1:] if several and _names_columns(rows[0]) else rows


_NAMED = {"employer", "position", "institution", "location"}


def with_columns_told(rows: list[Row]) -> list[Row]:
    """The rows without such a first one, their cells told by it; what stands under marks is a row of its own."""
    kept = without_column_heads(rows)
    kinds = [_kind(rows[0], column) for column in _columns(rows[0])] if kept is not rows else []
    if len(kinds) < 2 or not any(kinds):
        return kept
    return [part for row in kept for part in _told(row, kinds)]


def _columns(row: Row) -> list[list[Cell]]:
    """The cells of the line, those of one column together: only a gap begins the next."""
    columns: list[list[Cell]] = []
    for cell in row.cells:
        if cell.gap or not columns:
            columns.append([])
        columns[-1].append(cell)
    return columns


def _told(row: Row, kinds: list[str]) -> list[Row]:
    columns = _columns(row)
    first = _first(row, columns, kinds)
    if len(columns) < 2 or first is None:
        return [row]
    under = dict(zip(range(len(columns)), kinds[first:], strict=False))
    cells = [
        replace(cell, told=under[number]) if under[number] in _NAMED else cell
        for number, column in enumerate(columns)
        for cell in column
    ]
    row = replace(row, cells=tuple(cells))
    marks = [number for number, kind in under.items() if kind == "score"]
    return _marks_apart(row, columns, marks[0]) if len(marks) == 1 and marks[0] else [row]


def _first(row: Row, columns: list[list[Cell]], kinds: list[str]) -> int | None:
    """The column that the line begins in: a cell merged with the one above leaves none, and the dates tell."""
    spare = len(kinds) - len(columns)
    if spare <= 0 or "dates" not in kinds:
        return 0 if not spare else None
    dated = (number for number, column in enumerate(columns) if _YEAR.search(_words(row, column)))
    first = kinds.index("dates") - next(dated, len(kinds))
    return first if 0 <= first <= spare else None


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _words(row: Row, column: list[Cell]) -> str:
    return row.source[column[0].start : column[-1].end]


def _marks_apart(row: Row, columns: list[list[Cell]], at: int) -> list[Row]:
    left = clipped(row, row.start, columns[at - 1][-1].end)
    right = [clipped(row, columns[at + 1][0].start, row.end)] if at + 1 < len(columns) else []
    return [left, *right, replace(clipped(row, columns[at][0].start, columns[at][-1].end), label="score")]


def _names_columns(row: Row) -> bool:
    cells = [key(row.source[cell.start : cell.end]) for cell in row.cells]
    several = len(cells) > 1
    parts = [part for words in cells for part in ([words] if _is_head(words, several) else words.split())]
    return len(parts) > 1 and not row.bullet and all(_is_head(part, several) for part in parts if part)


def _is_head(words: str, several: bool) -> bool:
    """What labels a line may head a column, where it is not the only one."""
    return words in group("words", "column_heads") or (several and words in phrases("labels"))


def _kind(row: Row, column: list[Cell]) -> str:
    """`Position / Duties` is told by its first words."""
    words = _words(row, column)
    labels = phrases("labels")
    return labels.get(key(words)) or labels.get(key(words.partition("/")[0]), "")
