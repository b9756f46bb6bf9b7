"""Finds the white strips between columns.

A gutter is a strip that no segment crosses over some stretch of the page, with text on both sides. Candidates lie
just left of where segments start. The stretch between two crossing segments is one candidate, so a full-width header,
a full-width heading between columns or a footer line end a gutter instead of hiding it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import inf, isfinite
from statistics import median

import numpy as np

from jobmatch.documents.layout.asides import (
    WAVERING,
    are_both_headed,
    aside_of,
    is_dated,
    is_loud,
    is_scanned,
    partner,
    stacks,
)
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.words import Segment

# A header of two lines beside four of contact is the smallest pair of columns.
MIN_ROWS = 2
MIN_LONGER = 3
LARGE = 1.1
WIDEST_COUNTED = 24.0
_MOST = 0.9  # of the rows
_EDGE = 4.0
_FLUSH = 1.0
_TITLE = 40  # letters


@dataclass(frozen=True)
class Gutter:
    """The rows left and right of a strip. aside: "left" or "right" where that side only annotates the other's rows
    (dates, labels), "" where both are columns to be read one after the other."""

    left: list[Row]
    right: list[Row]
    aside: str = ""

    @property
    def top(self) -> float:
        return max(self.left[0].base, self.right[0].base)

    @property
    def bottom(self) -> float:
        return min(self.left[-1].base, self.right[-1].base)

    def weight(self) -> float:
        """How much it keeps apart, for choosing among candidates: rows of the thinner side, height, width.

        The width that most rows leave: one long line on the left makes no gutter narrow. A right side whose rows begin
        at one edge weighs more than one with a few places in front of that edge.
        """
        ends = sorted(row.x1 for row in self.left)
        edge = min(row.x0 for row in self.right)
        gap = edge - ends[int(_MOST * (len(ends) - 1))]
        level = sum(row.x0 <= edge + _EDGE for row in self.right) / len(self.right)
        height = max(self.left[-1].base, self.right[-1].base) - min(self.left[0].base, self.right[0].base)
        return min(len(self.left), len(self.right)) * height * min(gap, WIDEST_COUNTED) * (0.5 + level)


def gutters(segments: list[Segment]) -> Iterator[Gutter]:
    """Every candidate, with its kind."""
    if len(segments) < 2 * MIN_ROWS:
        return
    x0 = np.array([segment.x0 for segment in segments])
    x1 = np.array([segment.x1 for segment in segments])
    middle = np.array([(segment.y0 + segment.y1) / 2 for segment in segments])
    seen: set[tuple[bytes, bytes]] = set()
    for x in np.unique(np.round(x0)) - 1.5:
        crossing = np.sort(middle[(x0 < x) & (x1 > x + 1.0)])
        for top, bottom in pairwise([-inf, *crossing.tolist(), inf]):
            inside = (middle > top) & (middle < bottom)
            left, right = np.flatnonzero(inside & (x1 <= x + 1.0)), np.flatnonzero(inside & (x0 >= x))
            key = (left.tobytes(), right.tobytes())
            if len(left) < MIN_ROWS or len(right) < MIN_ROWS or key in seen:
                continue
            seen.add(key)
            sides = rows_of([segments[i] for i in left]), rows_of([segments[i] for i in right])
            yield from _judged(*sides, bottom)


def _judged(left: list[Row], right: list[Row], bottom: float) -> Iterator[Gutter]:
    """The gutter or the several that headings cut it into."""
    for some_left, below in _stretches(_without_top(left, right), right):
        some_right = _without_centred_top(some_left, below)
        inner_left, inner_right = _shared(some_left, some_right), _shared(some_right, some_left)
        if not _enough(inner_left, inner_right) or not _abreast(inner_left, inner_right):
            continue
        aside = aside_of(inner_left, inner_right)
        if aside:
            yield Gutter(_to_stack_end(inner_left, some_left), _to_stack_end(inner_right, some_right), aside)
        else:
            sides = _without_ends(some_left, some_right, bottom)
            few = min(map(len, sides)) <= MIN_ROWS or _ends_flush(sides[1])
            if not few or not _all_paired(*sides):
                yield Gutter(*sides)


def _enough(left: list[Row], right: list[Row]) -> bool:
    return min(len(left), len(right)) >= MIN_ROWS and max(len(left), len(right)) >= MIN_LONGER


def _abreast(left: list[Row], right: list[Row]) -> bool:
    """Whether any lines stand side by side at all; dates that only fill gaps are lines of their own."""
    return any(abs(row.base - other.base) < 0.7 * max(row.size, other.size) for row in left for other in right)


def _all_paired(left: list[Row], right: list[Row]) -> bool:
    small, large = sorted((left, right), key=len)
    return all(partner(row, large) for row in small)


def _ends_flush(rows: list[Row]) -> bool:
    """Set against the right margin, each row from its own place: ends of lines, where each has one."""
    ends, starts = [row.x1 for row in rows], [row.x0 for row in rows]
    return max(ends) - min(ends) <= _FLUSH and max(starts) - min(starts) > _EDGE


def _shared(rows: list[Row], others: list[Row]) -> list[Row]:
    """The rows beside the stretch that the others take up."""
    start, end = others[0].base - others[0].size, others[-1].base + others[-1].size
    return [row for row in rows if start <= row.base <= end]


def _to_stack_end(inner: list[Row], rows: list[Row]) -> list[Row]:
    """`inner` and the rest of its last stack: what follows the last date without a gap belongs to its entry."""
    stack = next(stack for stack in stacks(rows) if inner[-1] in stack)
    return [*inner, *stack[stack.index(inner[-1]) + 1 :]]


def _stretches(left: list[Row], right: list[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    """Cut at the headings, where every heading has the line to itself.

    Tables and timelines pause on both sides for the next heading. Independent columns do not: somewhere a heading of
    one stands beside text of the other.
    """
    headings = _without_labels(_inner(large_rows([*left, *right]), left, right), left, right)
    if are_both_headed(left, right):
        yield left, right
        return
    if headings and all(_is_alone(row, left, right) for row in headings):
        for part in _parts(left, right, headings):
            yield from _at_lone_headings(*part)
    else:
        yield from _at_lone_headings(left, right)


def _without_labels(headings: list[Row], left: list[Row], right: list[Row]) -> list[Row]:
    """Without those clearly smaller than the largest of which each stands on one line with smaller words: labels."""
    largest = max((row.size for row in headings), default=0.0)
    smaller = [row for row in headings if largest > LARGE * row.size]
    beside = [partner(row, right if row in left else left) for row in smaller]
    are_labels = all(other is not None and other.size < row.size for row, other in zip(smaller, beside, strict=True))
    return [row for row in headings if row not in smaller] if are_labels else headings


def _at_lone_headings(left: list[Row], right: list[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    """Cut at headings no larger than the text, where that leaves one side with dates of the other's rows."""
    for side, name in ((left, "left"), (right, "right")):
        loud = _lone_headings(side, left, right)
        parts = list(_parts(left, right, loud)) if loud else []
        telling = parts if len(parts) == 1 else [part for part in parts if is_dated(part[name == "right"])]
        if telling and all(_is_aside(*part, name) for part in telling):
            yield from parts
            return
    yield left, right


def _is_aside(left: list[Row], right: list[Row], name: str) -> bool:
    """Whether the side called `name` is dates and labels of the other's rows."""
    notes, text = (left, right) if name == "left" else (right, left)
    if all(is_dated(stack) and partner(stack[0], text) for stack in stacks(notes)):
        return True
    some_left, some_right = _shared(left, right), _shared(right, left)
    return not some_left or not some_right or aside_of(some_left, some_right) == name


def _lone_headings(side: list[Row], left: list[Row], right: list[Row]) -> list[Row]:
    """Rows of the side in the looks that are loud and never stand beside text; in a scan short rows alone."""
    if is_scanned((*left, *right)):
        short = [row for row in _inner(side, left, right) if len(row.text) <= _TITLE and not is_dated([row])]
        return [row for row in short if _is_alone(row, left, right)]
    body = median(row.size for row in (*left, *right))
    looks: dict[tuple[float, bool], list[Row]] = defaultdict(list)
    for row in _inner(side, left, right):
        if is_loud(row, body):
            looks[row.size, row.text.isupper()].append(row)
    return [row for rows in looks.values() if all(_is_alone(row, left, right) for row in rows) for row in rows]


def _loudest(rows: list[Row]) -> list[Row]:
    """The largest of the loud rows below the first, which is a name where it is larger."""
    loud = [row for row in rows[1:] if is_loud(row, median(row.size for row in rows))]
    return [row for row in loud if row.size >= max(row.size for row in loud)]


def _inner(rows: list[Row], left: list[Row], right: list[Row]) -> list[Row]:
    """The rows within the stretch where both sides have begun and one still goes on."""
    top, bottom = max(left[0].base, right[0].base), max(left[-1].base, right[-1].base)
    return [row for row in rows if top <= row.base <= bottom]


def _parts(left: list[Row], right: list[Row], headings: list[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    for above, below in pairwise([-inf, *sorted(row.base for row in headings), inf]):
        part = [row for row in left if above < row.base < below], [row for row in right if above < row.base < below]
        if all(part):
            yield part


def large_rows(rows: list[Row]) -> list[Row]:
    """Rows set clearly larger than most of the text."""
    letters = sorted((row.size, len(row.text)) for row in rows)
    half, count, body = sum(length for _, length in letters) / 2, 0, letters[-1][0]
    for size, length in letters:
        count += length
        if count >= half:
            body = size
            break
    least = (WAVERING if is_scanned(rows) else LARGE) * body
    return [row for row in rows if row.size >= least]


def _is_alone(row: Row, left: list[Row], right: list[Row]) -> bool:
    others = right if row in left else left
    return not any(
        other.base - 0.7 * other.size < row.base and other.base > row.base - 0.7 * row.size for other in others
    )


def _without_ends(left: list[Row], right: list[Row], bottom: float) -> tuple[list[Row], list[Row]]:
    """Both sides without a heading that, past the end of the other side, leads on to a full-width stretch."""
    for rows, others in ((left, right), (right, left)):
        if isfinite(bottom):
            headings = [*large_rows([*left, *right]), *_loudest(rows)]
            large = [row for row in rows if row in headings and row.base > others[-1].base + row.size]
            if large and rows.index(large[0]) > 0:
                del rows[rows.index(large[0]) :]
    return left, right


def _without_centred_top(left: list[Row], right: list[Row]) -> list[Row]:
    """The right side without a heading set in the middle over both sides.

    It begins left of its column's lines, or both sides begin on one line below it, in one look.
    """
    while len(right) > 1 and right[0].base < left[0].base - left[0].size:
        column = min(row.x0 for row in right[1:])
        both = partner(left[0], right[1:2]) is not None and _look(left[0]) == _look(right[1]) != _look(right[0])
        if right[0].x0 > column - right[0].size and not both:
            break
        right = right[1:]
    return right


def _look(row: Row) -> tuple[float, bool]:
    return row.size, all(word.bold for segment in row.segments for word in segment.words)


def _without_top(left: list[Row], right: list[Row]) -> list[Row]:
    """The left side without what stands over both sides: the end of a paragraph, a heading with such an end above."""
    while len(left) > 1 and left[0].text[:1].islower() and left[0].base < right[0].base - left[0].size:
        left = left[1:]
    over = [row for row in left if row.base < right[0].base - row.size]
    headed = len(over) > 1 and over[-1] in _loudest(left) and len(left) > len(over)
    return left[len(over) :] if headed else left
