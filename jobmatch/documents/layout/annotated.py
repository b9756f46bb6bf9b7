"""Dates, places and labels that stand beside text → the order in which a person reads them."""

from __future__ import annotations

import re
from collections import Counter
from statistics import median

from jobmatch.documents.layout.asides import is_dated, partner, stacks
from jobmatch.documents.layout.bullets import MARKS
from jobmatch.documents.layout.ranges import with_whole_ranges
from jobmatch.documents.layout.rows import Row
from jobmatch.documents.layout.words import Segment

_BULLET = re.compile(rf"^[{MARKS}–—*§›»o-](\s|$)|^[•◦▪●‣➢➤►❖◆→➔➜▸]")
_FULL = 0.85
_ROW_BY_ROW = 1.3
_FLUSH = 1.0


def annotated(text: list[Row], notes: list[Row]) -> list[Row]:
    """Text rows with their notes.

    The first row of a stack of notes joins the text row beside it. The next ones do so too unless that would glue
    them to a bullet or to running text; then they follow the first. A range on two lines stands where it begins:
    entries of one line each set their ranges so close that they look like one stack.
    """
    notes = with_whole_ranges(notes, notes=True)
    after: dict[int, list[Row]] = {}
    joined: dict[int, list[Segment]] = {}
    tabular = len(text) <= _ROW_BY_ROW * len(notes)
    for stack in stacks(notes):
        head = min(range(len(text)), key=lambda index: abs(text[index].base - stack[0].base))
        for note in stack:
            index = min(range(len(text)), key=lambda index: abs(text[index].base - note.base))
            level = partner(note, [text[index]]) is not None
            cell = (tabular or is_dated([note])) and not _is_point(text[index], text[head])
            if level and (cell or note is stack[0] or not _is_body(text, index, head)):
                joined.setdefault(index, []).extend(note.segments)
            else:
                after.setdefault(head, []).append(note)
    result: list[Row] = []
    for index, row in enumerate(text):
        result.append(Row.of([*row.segments, *joined[index]]) if index in joined else row)
        result += after.get(index, [])
    return result


def is_bulleted(row: Row) -> bool:
    return bool(_BULLET.match(row.text))


def _is_point(row: Row, first: Row) -> bool:
    """A bullet, or a line set in; labels set flush right begin anywhere."""
    flush = abs(row.x1 - first.x1) <= _FLUSH
    return is_bulleted(row) or (row.x0 > first.x0 + 0.6 * row.size and not flush)


def _is_body(text: list[Row], index: int, head: int) -> bool:
    """True where the row is a bullet, goes on from one, or is running text of full width."""
    row, first = text[index], text[head]
    if _is_point(row, first):
        return True
    width = max(other.x1 for other in text) - min(other.x0 for other in text)
    return row.x1 - row.x0 > _FULL * width


def without_hanging_titles(rows: list[Row]) -> list[Row]:
    """A larger title that hangs in the left margin, before the common left edge, becomes a row of its own."""
    starts = Counter(round(segment.x0) for row in rows for segment in row.segments)
    edge = max(starts, key=lambda x: (starts[x], -x))
    body = median(row.size for row in rows)
    result: list[Row] = []
    for row in rows:
        first = row.segments[0]
        hangs = len(row.segments) > 1 and first.x1 < edge and abs(row.segments[1].x0 - edge) <= 3
        if hangs and first.size > 1.15 * body:
            result += [Row.of([first]), Row.of(row.segments[1:])]
        else:
            result.append(row)
    return result
