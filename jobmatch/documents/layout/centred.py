"""Dates and labels set in the middle of a table's cell: they stand level with the first line of their record again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise

from jobmatch.documents.layout.asides import is_dated, partner, stacks
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.words import Segment

_SHORT = 24  # letters of a line in such a cell
_PROSE = 25  # letters of a line that tells where the text begins
_FEWEST = 2  # cells
_EDGE = 3.0
_NEAR = 0.6  # font sizes between the middle of a cell and the middle of what stands beside it
_MOST = 0.7  # of the cells stand so
_LEVEL = 0.9  # of the cells begin level with a line: they stand at the top
_WIDEST = 0.95
_LARGER = 1.15
_TOPS = 0.25  # font sizes
_TALLEST = 80  # lines of the last record, whose end nothing tells

Placed = tuple[list[Row], Row]


def with_cells_at_tops(segments: list[Segment]) -> list[Segment]:
    """The segments, the lines of each such cell as one that is level with the record beside it."""
    edge = _edge(segments)
    notes = [segment for segment in segments if segment.x1 < edge - _EDGE]
    cells = [cell for stack in stacks(rows_of(notes)) if is_dated(cell := _without_title(stack))]
    if len(cells) < _FEWEST or any(len(row.text) > _SHORT for cell in cells for row in cell):
        return segments
    inside = {id(segment) for cell in cells for row in cell for segment in row.segments}
    text = rows_of([segment for segment in segments if id(segment) not in inside])
    folded = sum(map(_is_folded, cells))
    if 2 * folded < len(cells) and _are_at_tops(cells, text, edge):
        return segments
    placed = list(_records(cells, text))
    lower = sum(abs(cell[0].base - first.base) > _NEAR * first.size or _is_folded(cell) for cell, first in placed)
    if len(placed) < _MOST * len(cells) or 2 * lower < len(placed):
        return segments
    gone = {id(segment) for cell, _ in placed for row in cell for segment in row.segments}
    return [s for s in segments if id(s) not in gone] + [_raised(cell, first) for cell, first in placed]


def _without_title(stack: list[Row]) -> list[Row]:
    """The stack below a title in larger letters, which stands over the first date of its section."""
    at = next((n + 1 for n, (above, below) in enumerate(pairwise(stack)) if above.size > _LARGER * below.size), 0)
    return stack[at:]


def _are_at_tops(cells: list[list[Row]], text: list[Row], edge: float) -> bool:
    """Nearly all begin level with a line, but for those beside nothing: place and date at the foot of a page."""
    beside = [cell for cell in cells if _is_beside(cell, text, edge)]
    level = sum(partner(cell[0], text) is not None or _has_top(cell[0], text) for cell in beside)
    return level >= _LEVEL * len(beside)


def _has_top(row: Row, text: list[Row]) -> bool:
    """Whether words of the text begin at the same height, though their letters are larger."""
    tops = ((segment.y0, segment.size) for other in text for segment in other.segments)
    return any(abs(y0 - row.y0) <= _TOPS * max(size, row.size) for y0, size in tops)


def _is_beside(cell: list[Row], text: list[Row], edge: float) -> bool:
    top, bottom = cell[0].y0 - cell[0].size, cell[-1].y1 + cell[-1].size
    return any(row.x1 > edge and row.y0 < bottom and row.y1 > top for row in text)


def _is_folded(cell: list[Row]) -> bool:
    """`6/2020` over a dash over `present`: no line of it is the whole."""
    return len(cell) == 3 and not any(map(str.isalnum, cell[1].text))


def _edge(segments: list[Segment]) -> float:
    """Where most lines of text begin."""
    starts = Counter(round(segment.x0) for segment in segments if len(segment.text) >= _PROSE)
    return float(starts.most_common(1)[0][0]) if starts else 0.0


def _records(cells: list[list[Row]], text: list[Row]) -> Iterator[Placed]:
    """Each cell with the first line of what it stands in the middle of."""
    middles = [_middle(cell) for cell in cells]
    ends = [_widest_gap(text, above, below) for above, below in pairwise(middles)]
    for number, (cell, middle) in enumerate(zip(cells, middles, strict=True)):
        first = ends[number - 1] if number else 0
        last = ends[number] if number < len(ends) else min(len(text), first + _TALLEST)
        choices = [
            (abs(place - middle), first + start)
            for start in range(last - first)
            for place in _middles(text[first + start : last], whole=number < len(ends))
        ]
        if choices and min(choices)[0] <= _NEAR * cell[0].size:
            yield cell, text[min(choices)[1]]


def _middles(rows: list[Row], *, whole: bool) -> list[float]:
    """The middle of all the rows, or of the first, the first two, …"""
    tops, bottoms = accumulate((row.y0 for row in rows), min), accumulate((row.y1 for row in rows), max)
    middles = [(top + bottom) / 2 for top, bottom in zip(tops, bottoms, strict=True)]
    return middles[-1:] if whole else middles


def _middle(rows: list[Row]) -> float:
    return (min(row.y0 for row in rows) + max(row.y1 for row in rows)) / 2


def _widest_gap(text: list[Row], top: float, bottom: float) -> int:
    """The index of the line below the widest gap between two heights, the last of several."""
    steps = [
        (below.base - above.base, number + 1)
        for number, (above, below) in enumerate(pairwise(text))
        if above.y1 > top - above.size and below.y0 < bottom + below.size
    ]
    widest = max((step for step, _ in steps), default=0.0)
    return max((number for step, number in steps if step >= _WIDEST * widest), default=len(text))


def _raised(cell: list[Row], first: Row) -> Segment:
    words = [word for row in cell for segment in row.segments for word in segment.words]
    height = words[0].y1 - words[0].y0
    whole = replace(
        words[0],
        text=" ".join(word.text for word in words),
        x0=min(word.x0 for word in words),
        x1=max(word.x1 for word in words),
        y0=first.y1 - height,
        y1=first.y1,
        base=first.base,
    )
    return Segment.of([whole])
