"""Ranges of dates that a narrow column broke in two are made one again, as a person reads them."""

from __future__ import annotations

import re
from dataclasses import replace

from jobmatch.documents.layout.rows import Row
from jobmatch.documents.layout.words import Segment

_OPEN = re.compile(
    r"\d(?:\s*[-–—]|\s+(?:to|until|bis|à|au|al?|hasta|até|tot|do|la|până la)(?=\s|$))(?:\s*[^\W\d]{3,}\.?|\s*à ce)?$"
)
_REST = re.compile(
    r"^(?:(?:[^\W\d]{3,}\.?\s+|\d{1,2}[./])?(?:19|20)\d\d"
    r"|present|current|now|date|heute|aujourd['’]hui|jour|actualidad|presente|oggi|hoje|atual|heden|obecnie|prezent)$",
    re.IGNORECASE,
)
_EDGE = 3.0
_STEP = 1.6  # font sizes from baseline to baseline


def with_whole_ranges(rows: list[Row], *, notes: bool = False) -> list[Row]:
    """`September 2016 -` over `December 2019` at one edge, beside other text: the lower part joins the upper.

    notes: the rows are a column of dates and labels, so that the other text is known to stand beside them.
    """
    made: list[Row] = []
    for row in rows:
        rest = _rest(made[-1], row, notes=notes) if made else None
        if rest is None:
            made.append(row)
            continue
        opened, segment = rest
        whole = Segment.of([*opened.words, *segment.words])
        whole = replace(whole, y0=opened.y0, y1=opened.y1, base=opened.base, size=opened.size)
        made[-1] = Row.of([whole if one is opened else one for one in made[-1].segments])
        left = [one for one in row.segments if one is not segment]
        if left:
            made.append(Row.of(left))
    return made


def _rest(above: Row, row: Row, *, notes: bool) -> tuple[Segment, Segment] | None:
    """The open range of the row above and the segment of this row that ends it."""
    for opened in above.segments:
        if not _OPEN.search(opened.text):
            continue
        for segment in row.segments:
            aligned = abs(segment.x0 - opened.x0) <= _EDGE or abs(segment.x1 - opened.x1) <= _EDGE
            beside = len(above.segments) > 1 or len(row.segments) > 1
            if notes:
                beside = row.base - above.base < _STEP * row.size
            if aligned and beside and row.base > above.base and _REST.match(segment.text):
                return opened, segment
    return None
