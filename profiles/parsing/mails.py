"""The mail address of a resume, also where a narrow column broke it or its writer hid it from robots."""

from __future__ import annotations

import re
from itertools import pairwise

from profiles.parsing.facts import Fact, normalised
from profiles.parsing.links import EMAIL
from profiles.parsing.rows import Row

_SOFT = "\u2010\u00ad"  # hyphens that only a line's end has put there
_HEAD = re.compile(r"[\w.+-]*[.+_\-\u2010\u00ad]")
_REST = re.compile(r"\.[a-z]{2,12}(?:\.[a-z]{2,3})?(?![\w.@-])")
_HIDDEN = re.compile(
    r"(?<![\w.+-])(?P<user>[\w](?:[\w.+-]{0,60}[\w])?)\s?[\[({<]\s?(?:at|@|arroba|ät)\s?[\])}>]\s?"
    r"(?P<host>[\w-]{1,60}(?:(?:\.|\s?[\[({]\s?(?:dot|punkt|point|punto)\s?[\])}]\s?)[\w-]{2,60}){1,4})",
    re.IGNORECASE,
)
_DOT = re.compile(r"\s?[\[({]\s?(?:dot|punkt|point|punto)\s?[\])}]\s?", re.IGNORECASE)

Taken = list[tuple[int, int]]


def find_mail(rows: list[Row], text: str, taken: Taken) -> Fact | None:
    """The first address of the rows; its stretch is added to `taken`."""
    for position, row in enumerate(rows):
        if match := EMAIL.search(row.text):
            return _whole(rows, position, match, text, taken)
        if hidden := _HIDDEN.search(row.text):
            start, end = row.start + hidden.start(), row.start + hidden.end()
            taken.append((start, end))
            return normalised(text, start, end, f"{hidden['user']}@{_DOT.sub('.', hidden['host'])}", 0.9)
    return _over_two_lines(rows, text, taken)


def _whole(rows: list[Row], position: int, match: re.Match[str], text: str, taken: Taken) -> Fact | None:
    """The address with what the line before or after holds of it."""
    row = rows[position]
    start, end = row.start + match.start(), row.start + match.end()
    value, confidence = "".join(match.group().split()), 0.99
    head = _tail_of(rows[position - 1], row) if position and match.start() == 0 else ""
    if head:
        value, start, confidence = head.rstrip(_SOFT) + value, rows[position - 1].end - len(head), 0.9
    after = rows[position + 1] if position + 1 < len(rows) and end == row.end else None
    rest = _REST.match(after.text) if after is not None and _adjoins(row, after) else None
    if after is not None and rest:
        value, end, confidence = value + rest.group(), after.start + rest.end(), 0.9
    taken.append((start, end))
    return normalised(text, start, end, value, confidence)


def _adjoins(row: Row, after: Row) -> bool:
    return 0 <= after.start - row.end < 4


def _tail_of(before: Row, row: Row) -> str:
    """The last word of the line before where it can only be the beginning of the address."""
    if not _adjoins(before, row):
        return ""
    tail = before.text.split()[-1]
    broken = tail[-1] in "-_+" + _SOFT or before.word_count == 1
    return tail if broken and tail == tail.lower() and _HEAD.fullmatch(tail) else ""


def _over_two_lines(rows: list[Row], text: str, taken: Taken) -> Fact | None:
    """An address of which neither line holds enough to be one."""
    for row, after in pairwise(rows):
        tail, head = row.text.split()[-1], after.text.split()[0]
        if "@" not in tail + head or not _adjoins(row, after):
            continue
        if match := EMAIL.fullmatch(tail.rstrip(_SOFT) + head.lstrip(_SOFT)):
            start, end = row.end - len(tail), after.start + len(head)
            taken.append((start, end))
            return normalised(text, start, end, match.group(), 0.9)
    return None
