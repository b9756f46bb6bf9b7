"""A page cut into regions that are read one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field

from jobmatch.documents.layout.gutters import Gutter, gutters
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.words import Segment

_DEPTH = 8


@dataclass
class Region:
    """Rows that are read from top to bottom. column: 0 for the main text, 1.. for sidebars."""

    rows: list[Row]
    column: int = 0


@dataclass
class Columns:
    """Hands out column numbers; a sidebar that goes on below a full-width line keeps its number."""

    known: list[tuple[float, float]] = field(default_factory=list)

    def number(self, segments: list[Segment]) -> int:
        x0, x1 = min(s.x0 for s in segments), max(s.x1 for s in segments)
        for index, (start, end) in enumerate(self.known):
            if min(x1, end) - max(x0, start) > 0.6 * min(x1 - x0, end - start):
                return index + 1
        self.known.append((x0, x1))
        return len(self.known)


def regions_of(segments: list[Segment]) -> list[Region]:
    """Regions in reading order."""
    return _cut(segments, 0, Columns(), _DEPTH)


def _cut(segments: list[Segment], column: int, columns: Columns, depth: int) -> list[Region]:
    if not segments:
        return []
    found = [gutter for gutter in gutters(segments) if not gutter.aside] if depth else []
    if not found:
        return _with_asides(segments, column)
    gutter = max(found, key=Gutter.weight)
    left, right = gutter.left, gutter.right
    above, below = _outside(segments, gutter)
    result = _cut(above, column, columns, depth - 1)
    left_is_main = _width(left) >= _width(right)
    for side, is_main in ((left, left_is_main), (right, not left_is_main)):
        number = column if is_main else columns.number(side)
        result += _cut(side, number, columns, depth - 1)
    return result + _cut(below, column, columns, depth - 1)


def _outside(segments: list[Segment], gutter: Gutter) -> tuple[list[Segment], list[Segment]]:
    taken = {id(segment) for segment in (*gutter.left, *gutter.right)}
    rest = [segment for segment in segments if id(segment) not in taken]
    return [s for s in rest if s.base < gutter.bottom and s.y0 <= gutter.top], [
        s for s in rest if not (s.base < gutter.bottom and s.y0 <= gutter.top)
    ]


def _width(segments: list[Segment]) -> float:
    return max(s.x1 for s in segments) - min(s.x0 for s in segments)


def _with_asides(segments: list[Segment], column: int) -> list[Region]:
    """Rows from top to bottom; dates and labels beside the text join the line they stand next to."""
    found = [gutter for gutter in gutters(segments) if gutter.aside]
    if not found:
        return [Region(rows_of(segments), column)]
    gutter = max(found, key=Gutter.weight)
    above, below = _outside(segments, gutter)
    result = _with_asides(above, column) if above else []
    notes, text = (gutter.left, gutter.right) if gutter.aside == "left" else (gutter.right, gutter.left)
    result.append(Region(_annotated(rows_of(text), rows_of(notes)), column))
    return result + (_with_asides(below, column) if below else [])


def _annotated(text: list[Row], notes: list[Row]) -> list[Row]:
    """Each stack of notes: its first row joins the text row beside it, the others follow that row on their own."""
    after: dict[int, list[Row]] = {}
    joined: dict[int, list[Segment]] = {}
    last: tuple[int, Row] | None = None
    for note in notes:
        if last and note.base - last[1].base < 1.6 * max(note.size, last[1].size):
            after.setdefault(last[0], []).append(note)
            last = (last[0], note)
            continue
        index = min(range(len(text)), key=lambda i: abs(text[i].base - note.base))
        if abs(text[index].base - note.base) <= 0.4 * max(note.size, text[index].size):
            joined.setdefault(index, []).extend(note.segments)
        else:
            after.setdefault(index, []).append(note)
        last = (index, note)
    result: list[Row] = []
    for index, row in enumerate(text):
        result.append(Row.of([*row.segments, *joined[index]]) if index in joined else row)
        result += after.get(index, [])
    return result
