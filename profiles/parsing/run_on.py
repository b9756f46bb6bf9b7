"""Entries set as one paragraph, `Title, Employer, Place, 2016–2021. Planned …`: head and body as rows of their own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from profiles.parsing.anchors import periods_in
from profiles.parsing.dates import ends_range
from profiles.parsing.evidence import is_sentence
from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row, clipped

_STOP = re.compile(r"[)\]]?\.\s+(?=[^\W\d_a-zß-ÿ]|\d)")
_END = re.compile(r"^[^.]{1,20}\.(?:\s+|$)")
_LABEL = re.compile(r"(?<=\.)\s+(?=([^\W\d_][\w /&-]{2,24})\s?:(?:\s|$))")
_FEWEST = 2


def with_heads_apart(rows: list[Row], today: date) -> list[Row]:
    """The rows with such paragraphs cut after their dates, where two or more of a section are set so."""
    rows = _with_whole_dates(rows, today)
    cuts = {row.index: at for row in rows if (at := _cut_of(row, today))}
    if len(cuts) < _FEWEST and not (cuts and len(rows) <= 4):
        return rows
    return [
        part
        for row in rows
        for piece in (_halves(row, cuts[row.index]) if row.index in cuts else [row])
        for part in labels_apart(piece)
    ]


def _cut_of(row: Row, today: date) -> int:
    """The offset behind the full stop that ends the head of an entry; 0 where the row is no such line."""
    if row.bullet or any(cell.gap for cell in row.cells[1:]):
        return 0
    for period in periods_in(row, today):
        head = row.source[row.start : period.start]
        stop = _STOP.match(row.source, period.end, row.end)
        if stop and head.count(",") >= 1 and not is_sentence(head) and row.text[:1].isupper():
            return stop.end()
    return 0


def _with_whole_dates(rows: list[Row], today: date) -> list[Row]:
    """`…, Salzburg, 2021–` over `present. Planned …`: the range in one row, what follows it in the next."""
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        follows = last is not None and last.end <= row.start and not row.bullet and not last.bullet
        end = _END.match(row.text) if follows else None
        if last is None or end is None or not ends_range(last.text, end[0], today=today):
            made.append(row)
            continue
        first, *rest = _halves(row, row.start + end.end()) if row.start + end.end() < row.end else [row]
        cells = (*last.cells[:-1], replace(last.cells[-1], end=first.cells[-1].end))
        made[-1] = replace(last, end=first.end, cells=cells, y1=first.y1)
        made += rest
    return made


def _halves(row: Row, at: int) -> list[Row]:
    head = row.source[row.start : at].rstrip()
    return [clipped(row, row.start, row.start + len(head)), replace(clipped(row, at, row.end), large=False)]


def labels_apart(row: Row) -> list[Row]:
    """`Built in wood. Technologies: CAD`: what a known label names begins a row."""
    for match in _LABEL.finditer(row.source, row.start, row.end):
        if phrases("labels").get(key(match[1])):
            return [clipped(row, row.start, match.start()), clipped(row, match.end(), row.end)]
    return [row]
