"""Lines of a text without positions that were broken in the middle of a name: joined again."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from profiles.parsing.line_ends import as_one, begins_small, ends_open
from profiles.parsing.rows import Row

_TOWNS = {"new", "st"}  # `New` over `York`
_REST = re.compile(
    r"^(?:university|universidad|institute|college|school|technology|engineering|sciences?|management|studies)\b.{0,30}$",
    re.IGNORECASE,
)
LONGEST = 220
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$")


def mended(rows: list[Row]) -> list[Row]:
    """The rows, with what a line's end cut in two (`University of` over `Leeds`, an open bracket) in one."""
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        if last is not None and _free(last, row) and _cut(last, row):
            made[-1] = as_one(last, row)
        else:
            made.append(row)
    return made


def _free(last: Row, row: Row) -> bool:
    free = last.fixed and last.size is None and row.size is None and last.x1 is None and row.x1 is None
    near = row.source[last.end : row.start].count("\n") == 1
    return free and near and not row.bullet and row.end - last.start <= LONGEST


def _cut(last: Row, row: Row) -> bool:
    text = last.text.rstrip()
    opened = text.rfind("(") > text.rfind(")") and 0 <= row.text.find(")") <= 40
    if opened or (begins_small(row.text) and not text.endswith((".", ":"))):
        return True
    if ends_open(text) or text.rpartition(" ")[2].casefold() in _TOWNS:
        return True
    return bool(_REST.match(row.text)) and last.word_count >= 4 and text[-1:].isalpha() and not _REST.match(text)


def without_repeats(rows: list[Row]) -> list[Row]:
    """Addresses that stand alone on several lines are the foot of every page, though no page is known."""
    seen = Counter(row.text for row in rows if _ADDRESS.match(row.text))
    return [replace(row, role="footer") if seen[row.text] > 1 and not row.role else row for row in rows]
