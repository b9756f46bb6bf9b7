"""Lines that go on below a date set at their right: the date follows the whole line, as a person reads it."""

from __future__ import annotations

import re

from jobmatch.documents.layout.asides import is_dated
from jobmatch.documents.layout.rows import Row
from jobmatch.documents.layout.words import Segment

_EDGE = 3.0
_STEP = 1.7  # in font sizes, from baseline to baseline
_MOST_LETTERS = 60
_OPEN_END = re.compile(r"[,&/–—-]$")


def with_notes_after_wraps(rows: list[Row]) -> list[Row]:
    """`Hudson School (New York, ⇥ 2004 – 2006` over `NY)`: the date joins the lower line."""
    made: list[Row] = []
    for row in rows:
        above = made[-1] if made else None
        if above is not None and _goes_on(above, row):
            *first, note = above.segments
            made[-1:] = [Row.of(first), _with(row, note)]
        else:
            made.append(row)
    return made


def _goes_on(above: Row, row: Row) -> bool:
    if len(above.segments) != 2 or len(row.segments) != 1 or row.base <= above.base:
        return False
    text, note = above.segments
    if not is_dated([Row.of([note])]) or is_dated([Row.of([text])]) or len(row.text) > _MOST_LETTERS:
        return False
    near = row.base - above.base <= _STEP * max(row.size, text.size) and abs(row.x0 - text.x0) <= _EDGE
    return near and row.x1 < note.x0 and _is_open(text.text) and abs(row.size - text.size) < 0.5


def _is_open(words: str) -> bool:
    """The words cannot end here: a bracket is not closed, or a joint stands last."""
    return words.rfind("(") > words.rfind(")") or bool(_OPEN_END.search(words))


def _with(row: Row, note: Segment) -> Row:
    return Row([*row.segments, note], row.base, row.size, min(row.y0, note.y0), max(row.y1, note.y1))
