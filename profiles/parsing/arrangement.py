"""Margin columns put beside what they belong to.

Dates, headings or labels that stand in a narrow column of their own are read by the layout as a column. Where nearly
all lines of such a column stand level with a line of the main column, or between its blocks, the two are one table:
their lines are put in order from top to bottom.
"""

from __future__ import annotations

from dataclasses import replace

from profiles.parsing.rows import Row
from profiles.parsing.sections import kind_of

LEVEL = 3.0
MOST_IN_COLUMN = 0.75


def arranged(rows: list[Row]) -> list[Row]:
    """The rows in reading order, numbered anew."""
    pages: dict[int, list[Row]] = {}
    for row in rows:
        pages.setdefault(row.page, []).append(row)
    ordered = [row for page in pages.values() for row in _page(page)]
    return [replace(row, index=index) for index, row in enumerate(ordered)]


def _page(rows: list[Row]) -> list[Row]:
    columns = {row.column for row in rows}
    if len(columns) < 2 or any(row.y0 is None for row in rows):
        return rows
    for column in sorted(columns - {0}):
        side = [row for row in rows if row.column == column]
        main = [row for row in rows if row.column == 0]
        if main and _is_margin(side, main):
            rows = _merged(rows, column)
    return rows


def _is_margin(side: list[Row], main: list[Row]) -> bool:
    """Level with the main column's lines, line for line, and not a column with a content of its own."""
    level = [row for row in side if _beside(row, main)]
    headings = [row for row in side if row not in level and kind_of(row.text) is not None]
    if len(side) - len(headings) < 1:
        return all(not _inside(row, main) for row in side)
    return len(level) >= MOST_IN_COLUMN * (len(side) - len(headings)) and _narrow(side, main)


def _beside(row: Row, main: list[Row]) -> bool:
    return any(abs((other.y0 or 0) - (row.y0 or 0)) <= LEVEL or abs((other.y1 or 0) - (row.y1 or 0)) <= LEVEL for other in main)


def _inside(row: Row, main: list[Row]) -> bool:
    return any((other.y0 or 0) < (row.y0 or 0) - 1 and (other.y1 or 0) > (row.y1 or 0) + 1 for other in main)


def _narrow(side: list[Row], main: list[Row]) -> bool:
    left, right = min(row.x0 or 0 for row in side), max(row.x1 or 0 for row in side)
    main_left, main_right = min(row.x0 or 0 for row in main), max(row.x1 or 0 for row in main)
    return right - left <= 0.62 * max(1.0, main_right - main_left)


def _merged(rows: list[Row], column: int) -> list[Row]:
    """Side and main rows from top to bottom, left before right on one level; other columns stay where they are."""
    both = sorted((row for row in rows if row.column in {0, column}), key=lambda row: (row.page, row.y0 or 0))
    ordered: list[list[Row]] = []
    for row in both:
        level = ordered[-1] if ordered else None
        if level and abs((level[0].y1 or 0) - (row.y1 or 0)) <= LEVEL:
            level.append(row)
        else:
            ordered.append([row])
    flat = [row for level in ordered for row in sorted(level, key=lambda row: row.x0 or 0)]
    rest = [row for row in rows if row.column not in {0, column}]
    return [replace(row, column=0) for row in flat] + rest
