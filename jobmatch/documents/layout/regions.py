"""A page cut into regions that are read one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf

from jobmatch.documents.layout.annotated import annotated, without_hanging_titles
from jobmatch.documents.layout.asides import are_titles, stacks
from jobmatch.documents.layout.forms import form_of
from jobmatch.documents.layout.gutters import Gutter, gutters
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.spines import bands
from jobmatch.documents.layout.tables import table_of
from jobmatch.documents.layout.words import Segment

_DEPTH = 8
_EQUAL_WIDTH = 0.85


@dataclass
class Region:
    """Rows that are read from top to bottom. column: 0 for the main text, 1.. for sidebars."""

    rows: list[Row]
    column: int = 0


@dataclass
class Columns:
    """Hands out column numbers; a sidebar that goes on below a full-width line keeps its number."""

    known: list[tuple[float, float]] = field(default_factory=list)

    def number(self, rows: list[Row]) -> int:
        x0, x1 = min(row.x0 for row in rows), max(row.x1 for row in rows)
        for index, (start, end) in enumerate(self.known):
            if min(x1, end) - max(x0, start) > 0.6 * min(x1 - x0, end - start):
                return index + 1
        self.known.append((x0, x1))
        return len(self.known)


def regions_of(segments: list[Segment], spines: Sequence[Segment] = (), *, columns: bool = True) -> list[Region]:
    """Regions in reading order. spines: titles set on their side, each read before what it governs.

    columns: whether columns and tables are looked for.
    """
    numbers, depth = Columns(), _DEPTH if columns else 0
    if not spines or not segments:
        return _cut(segments, 0, numbers, depth)
    above, *governed = bands(segments, list(spines))
    result = _cut(above, 0, numbers, depth)
    for title, band in zip(spines, governed, strict=True):
        result += [Region([Row.of([title])]), *_cut(band, 0, numbers, depth)]
    return result


def _cut(segments: list[Segment], column: int, columns: Columns, depth: int) -> list[Region]:
    if not segments:
        return []
    if depth and (table := table_of(segments) or form_of(segments)) is not None:
        before = _cut(table.above, column, columns, depth - 1)
        return [*before, Region(table.rows, column), *_cut(table.below, column, columns, depth - 1)]
    found = list(gutters(segments)) if depth else []
    titled = [gutter for gutter in found if gutter.aside == "left" and are_titles(gutter.right, gutter.left)]
    apart = [gutter for gutter in found if not gutter.aside]
    if titled and max(map(Gutter.weight, titled)) >= max(map(Gutter.weight, apart), default=0.0):
        return _cut_at_titles(segments, max(titled, key=Gutter.weight), column, columns, depth - 1)
    if not apart:
        return _with_asides(segments, column, found)
    gutter = max(apart, key=Gutter.weight)
    above, below = _outside(segments, gutter)
    result = _cut(above, column, columns, depth - 1)
    left_is_main = _width(gutter.left) >= _EQUAL_WIDTH * _width(gutter.right)
    for side, is_main in ((gutter.left, left_is_main), (gutter.right, not left_is_main)):
        number = column if is_main else columns.number(side)
        result += _cut([s for row in side for s in row.segments], number, columns, depth - 1)
    return result + _cut(below, column, columns, depth - 1)


def _cut_at_titles(segments: list[Segment], gutter: Gutter, column: int, columns: Columns, depth: int) -> list[Region]:
    """Section titles in the left margin: each is read before all that stands beside it down to the next."""
    tops = [group[0].base - group[0].size for group in stacks(gutter.left)]
    result = _cut([s for s in segments if s.base < tops[0]], column, columns, depth)
    titles = {id(segment) for row in gutter.left for segment in row.segments}
    for top, bottom in pairwise([*tops, inf]):
        band = [segment for segment in segments if top <= segment.base < bottom]
        result.append(Region(rows_of([segment for segment in band if id(segment) in titles]), column))
        result += _cut([segment for segment in band if id(segment) not in titles], column, columns, depth)
    return result


def _outside(segments: list[Segment], gutter: Gutter) -> tuple[list[Segment], list[Segment]]:
    """What stands above and what below the gutter's stretch."""
    taken = {id(segment) for row in (*gutter.left, *gutter.right) for segment in row.segments}
    rest = [segment for segment in segments if id(segment) not in taken]
    middle = (gutter.top + gutter.bottom) / 2
    return [s for s in rest if s.base < middle], [s for s in rest if s.base >= middle]


def _width(rows: list[Row]) -> float:
    return max(row.x1 for row in rows) - min(row.x0 for row in rows)


def _with_asides(segments: list[Segment], column: int, found: list[Gutter]) -> list[Region]:
    """Rows from top to bottom; dates and labels beside the text join the line they stand next to."""
    if not found:
        return [Region(without_hanging_titles(rows_of(segments)), column)]
    gutter = max(found, key=Gutter.weight)
    above, below = _outside(segments, gutter)
    result = _with_asides(above, column, list(gutters(above))) if above else []
    notes, text = (gutter.left, gutter.right) if gutter.aside == "left" else (gutter.right, gutter.left)
    inner = [segment for row in text for segment in row.segments]
    asides = [other for other in gutters(inner) if other.aside]
    text = [row for region in _with_asides(inner, column, asides) for row in region.rows]
    result.append(Region(annotated(text, notes), column))
    return result + (_with_asides(below, column, list(gutters(below))) if below else [])
