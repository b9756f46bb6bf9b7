"""Where a line ends: whether the next one goes on with it, by its words and by the room that was left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from profiles.parsing.folding import key
from profiles.parsing.lexicon import group
from profiles.parsing.rows import FLUSH, Row

_LAST_WORD = re.compile(r"[^\W\d_]+$")
_UNIT = re.compile(r"^[kmµcdhn](?:V|VA|W|Wh|A|Hz|Pa|J|N|L)$")  # small with a capital, and no name: `bis 20` over `kV`


def followed(rows: list[Row]) -> Iterator[tuple[Row, Row | None]]:
    """Each row with the one after it, None behind the last."""
    return zip(rows, [*rows[1:], None], strict=False)


def wraps(before: Row, row: Row) -> bool:
    """Whether `row` goes on with the line before: its first word would not have fitted there."""
    if row.bullet or not row.fixed or before.column != row.column or before.right is None:
        return False
    if row.pause and not begins_small(row.text):
        return False
    first = row.text.split(maxsplit=1)[0]
    if before.x1 is None:
        return before.right > 60 and len(before.text) + 1 + len(first) > before.right - 1
    left, right, edge = before.x0 or 0.0, before.x1, before.right
    if len(before.cells) > 1 and before.cells[-1].gap and before.cells[-1].x0 is not None and _is_level(before, row):
        left = before.cells[-1].x0
    elif len(before.cells) > 1 and before.cells[-1].gap and before.cells[-1].x0 is not None:
        right, edge = before.cells[-2].x1 or right, before.cells[-1].x0 - 4
    letter = (right - left) / max(1, len(before.text))
    if row.x1 is not None and abs(right - row.x1) <= FLUSH < abs(left - (row.x0 or 0.0)):
        return left - min(left, row.x0 or 0.0) < letter * (len(first) + 1.5)  # set flush right: the room is at the left
    return right + letter * (len(first) + 1.5) > edge


def _is_level(before: Row, row: Row) -> bool:
    """Whether the row begins where the last cell of the line before does: that cell goes on, not the first."""
    return row.x0 is not None and abs(row.x0 - (before.cells[-1].x0 or 0.0)) <= FLUSH


def as_one(last: Row, row: Row) -> Row:
    """Two lines that one line of words was broken into. `row` must follow `last` in the text."""
    cell = replace(last.cells[-1], end=row.cells[0].end)
    return replace(last, end=row.end, cells=(*last.cells[:-1], cell, *row.cells[1:]), x1=row.x1, y1=row.y1)


def begins_small(words: str) -> bool:
    """Whether words begin in small letters, as the rest of a broken line does: `nRF52`, `iOS` and addresses do not."""
    first = words.split(maxsplit=1)[0].rstrip(".,;:)") if words.strip() else ""
    word = first == first.lower() and not any(mark in first for mark in "@/.0123456789")
    return first[:1].islower() and (word or bool(_UNIT.match(first)))


def ends_open(words: str) -> bool:
    """Whether words end in one that joins them to what follows: `University of`, `Art &`."""
    last = _LAST_WORD.search(words)
    return words.endswith(("&", "/")) or (last is not None and key(last[0]) in group("words", "joining"))
