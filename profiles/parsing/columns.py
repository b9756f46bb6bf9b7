"""Two columns of sections that were read across one another, told apart by the gutter between them.

Only where both sides have headings of their own, and the lines of the two sides alternate: a table of dates and
entries has its headings on one side, and is left alone.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from profiles.parsing.heading_words import kind_of
from profiles.parsing.rows import Row

FEWEST_ROWS = 4
SPACE = 6.0
_FLUSH = 2.0


def separated(rows: list[Row]) -> list[Row]:
    """The rows of a page: what stands across both columns above them, the wider column, the narrower one, the rest."""
    found = _sides(rows)
    if found is None:
        return rows
    left, right = (_with_wide_lines(side, rows) for side in found)
    main, side = (left, right) if _mass(left) >= _mass(right) else (right, left)
    inside = {row.index for row in [*left, *right]}
    top = min(row.y0 or 0.0 for row in [*left, *right])
    across = [row for row in rows if row.index not in inside]
    above = [row for row in across if (row.y0 or 0.0) <= top]
    below = [row for row in across if (row.y0 or 0.0) > top]
    return above + [replace(row, column=0) for row in main] + [replace(row, column=1) for row in side] + below


def _with_wide_lines(side: list[Row], rows: list[Row]) -> list[Row]:
    """The side with the lines that begin at its edge between its own, and are wider where the other side has ended."""
    inside = {row.index for row in side}
    edge = min(row.x0 or 0.0 for row in side)
    top, bottom = min(row.y0 or 0.0 for row in side), max(row.y0 or 0.0 for row in side)
    return [
        row
        for row in rows
        if row.index in inside or (abs((row.x0 or 0.0) - edge) <= _FLUSH and top < (row.y0 or 0.0) < bottom)
    ]


def _mass(rows: list[Row]) -> float:
    return max(row.x1 or 0.0 for row in rows) - min(row.x0 or 0.0 for row in rows)


def _sides(rows: list[Row]) -> tuple[list[Row], list[Row]] | None:
    """The two sides of the best gutter, None where there is none or where they do not alternate."""
    best: tuple[int, tuple[list[Row], list[Row]]] | None = None
    starts = sorted({round(row.x0 or 0.0) for row in rows})
    for gutter in starts[1:]:
        right = [row for row in rows if (row.x0 or 0.0) >= gutter - 3]
        left = [row for row in rows if (row.x1 or 0.0) <= gutter - SPACE]
        if min(len(left), len(right)) < FEWEST_ROWS or not (_headed(left) and _headed(right)):
            continue
        if len(left) + len(right) < 0.9 * len(rows) or _crossed(rows, left, right) or not _alternate(rows, right):
            continue
        if best is None or len(left) + len(right) > best[0]:
            best = (len(left) + len(right), (left, right))
    return best[1] if best else None


def _headed(rows: list[Row]) -> bool:
    return any((heading := kind_of(row.text)) is not None and heading.sure and row.word_count <= 4 for row in rows)


def _crossed(rows: list[Row], left: list[Row], right: list[Row]) -> bool:
    """Whether a line runs over the gutter between the first and the last line that the sides share."""
    inside = {row.index for row in [*left, *right]}
    top = max(min(row.y0 or 0.0 for row in side) for side in (left, right))
    bottom = min(max(row.y1 or 0.0 for row in side) for side in (left, right))
    return bottom <= top or any(row.index not in inside and top < (row.y0 or 0.0) < bottom - 1 for row in rows)


def _alternate(rows: list[Row], right: list[Row]) -> bool:
    """Whether reading goes back and forth between the sides more than once."""
    members = {row.index for row in right}
    turns = sum((one.index in members) != (other.index in members) for one, other in pairwise(rows))
    return turns > 2
