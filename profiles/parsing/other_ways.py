"""Other ways to cut a section of jobs into entries, for rows that the usual way does not explain.

The usual way learns the pattern of the first entry. Here every way holds one simple belief about the whole section;
which of them is right is told by what comes out (`soundness`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from profiles.parsing.anchors import Anchor
from profiles.parsing.entries import Beginnings
from profiles.parsing.rows import Row
from profiles.parsing.starts import heads

_ABOVE = 3  # rows of a head above its date


def other_ways(rows: list[Row]) -> Iterator[tuple[list[Row], Beginnings | None]]:
    """(rows, where entries begin) for every other way; None for the usual beginnings."""
    outer = _without_outer_bullets(rows)
    if outer != rows:
        yield outer, None
    for changed in (rows, outer) if outer != rows else (rows,):
        yield changed, _under_employers
        for above in range(_ABOVE):
            yield changed, _above_dates(above)
        yield changed, _in_the_first_style


def _without_outer_bullets(rows: list[Row]) -> list[Row]:
    """The rows, those with the bullet of the first bulleted row without it, where other bullets stand between them."""
    bulleted = [row for row in rows if row.bullet]
    if not bulleted or not rows[0].bullet:
        return rows
    kind = _kind(bulleted[0])
    if all(_kind(row) == kind for row in bulleted) and len(bulleted) == len(rows):
        return rows
    return [replace(row, bullet="") if row.bullet and _kind(row) == kind else row for row in rows]


def _kind(row: Row) -> tuple[str, int, int]:
    return row.bullet, row.level, round((row.x0 or 0.0) / 4)


def _above_dates(above: int) -> Beginnings:
    """Every entry begins so many rows above its date, or as near to that as rows can head it."""

    def begin(rows: list[Row], anchors: list[Anchor]) -> list[int]:
        starts = []
        lowest = 0
        for anchor in anchors:
            at = anchor.at
            while at > lowest and anchor.at - at < above and heads(rows[at - 1]):
                at -= 1
            starts.append(at)
            lowest = anchor.at + 1
        return [0, *starts[1:]] if starts else []

    return begin


def _under_employers(rows: list[Row], anchors: list[Anchor]) -> list[int]:
    """Employers stand in the style of the first row; a further post at one begins with the line above its date."""
    starts, lowest = [], 0
    for anchor in anchors:
        named = range(lowest, anchor.at + 1)
        styled = next((at for at in named if rows[at].style == rows[0].style and heads(rows[at])), None)
        above = anchor.at - 1 if anchor.at > lowest and heads(rows[anchor.at - 1]) else anchor.at
        starts.append(above if styled is None else styled)
        lowest = anchor.at + 1
    return [0, *starts[1:]] if starts else []


def _in_the_first_style(rows: list[Row], anchors: list[Anchor]) -> list[int]:
    """Every entry begins with a row in the style of the first one, and has a date."""
    dated = [anchor.at for anchor in anchors]
    alike = [at for at, row in enumerate(rows) if row.style == rows[0].style and heads(row)]
    held = [at for at, after in pairwise([*alike, len(rows)]) if any(at <= place < after for place in dated)]
    return held or [0]
