"""Finds the white strips between columns, and tells columns from dates and labels set apart beside their text.

A gutter is a strip that no segment crosses over some stretch of the page, with text on both sides. Candidates lie
just left of where segments start. The stretch between two crossing segments is one candidate, so a full-width header,
a full-width heading between columns or a footer line end a gutter instead of hiding it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.words import Segment

MIN_ROWS = 3
SAME_EDGE = 3.0  # points
_DATE = re.compile(r"\b(19|20)\d\d\b|\b\d{1,2}\s?[./-]\s?\d{2,4}\b|['’]\d\d\b")


@dataclass(frozen=True)
class Gutter:
    """A strip at `x` from `top` to `bottom` and the segments left and right of it. aside: "left", "right" or "" is
    the side that only annotates the other's lines."""

    x: float
    top: float
    bottom: float
    left: list[Segment]
    right: list[Segment]
    aside: str = ""

    def weight(self) -> float:
        """How much text it keeps apart, for choosing among candidates: rows on the thinner side times its width."""
        gap = min(s.x0 for s in self.right) - max(s.x1 for s in self.left)
        return min(len(self.left), len(self.right)) * (self.bottom - self.top) * min(gap, 40.0)


def gutters(segments: list[Segment]) -> Iterator[Gutter]:
    """Every candidate, with its kind."""
    if len(segments) < 2 * MIN_ROWS:
        return
    x0 = np.array([segment.x0 for segment in segments])
    x1 = np.array([segment.x1 for segment in segments])
    middle = np.array([(segment.y0 + segment.y1) / 2 for segment in segments])
    for x in np.unique(np.round(x0)) - 1.5:
        crossing = np.sort(middle[(x0 < x) & (x1 > x + 1.0)])
        edges = np.concatenate([[-np.inf], crossing, [np.inf]])
        for top, bottom in zip(edges, edges[1:], strict=False):
            inside = (middle > top) & (middle < bottom)
            left, right = np.flatnonzero(inside & (x1 <= x + 1.0)), np.flatnonzero(inside & (x0 >= x))
            if len(left) >= MIN_ROWS and len(right) >= MIN_ROWS:
                gutter = _gutter(float(x), [segments[i] for i in left], [segments[i] for i in right])
                if gutter:
                    yield gutter


def _gutter(x: float, left: list[Segment], right: list[Segment]) -> Gutter | None:
    """The gutter, cut to the stretch where both sides have text, or None where that is too little."""
    left_rows, right_rows = rows_of(left), rows_of(right)
    if len(left_rows) < MIN_ROWS or len(right_rows) < MIN_ROWS:
        return None
    top = max(min(r.y0 for r in left_rows), min(r.y0 for r in right_rows))
    bottom = min(max(r.y1 for r in left_rows), max(r.y1 for r in right_rows))
    if bottom <= top:
        return None
    return Gutter(x, top, bottom, left, right, _aside(left_rows, right_rows))


def _aside(left: list[Row], right: list[Row]) -> str:
    small, large, name = (left, right, "left") if _letters(left) <= _letters(right) else (right, left, "right")
    groups = _stacks(small)
    heads = sum(_has_partner(group[0], large) for group in groups)
    if heads < 0.8 * len(groups):
        return ""
    dated = sum(any(_DATE.search(row.text) for row in group) for group in groups)
    tall = max(len(group) for group in groups)
    if dated >= 0.5 * len(groups) and tall <= 5:
        return name
    thin = _letters(small) < 0.45 * _letters(large)
    return name if thin and len(small) <= 2.5 * len(groups) and tall <= 4 else ""


def _letters(rows: list[Row]) -> int:
    return sum(len(row.text) for row in rows)


def _stacks(rows: list[Row]) -> list[list[Row]]:
    """Rows that stand directly under one another."""
    result: list[list[Row]] = []
    for row in rows:
        if result and row.base - result[-1][-1].base < 1.6 * max(row.size, result[-1][-1].size):
            result[-1].append(row)
        else:
            result.append([row])
    return result


def _has_partner(row: Row, others: list[Row]) -> bool:
    return any(abs(row.base - other.base) <= 0.25 * max(row.size, other.size) for other in others)
