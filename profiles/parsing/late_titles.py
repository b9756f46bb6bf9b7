"""A position that stands under a line about the employer, or leads the first line of what was done there."""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.parsing import evidence
from profiles.parsing.entries import Entry
from profiles.parsing.facts import Fact, fact
from profiles.parsing.rows import Row

FIRST_ROWS = 3
MOST_WORDS = 8
_LEAD = re.compile(r"^(?P<title>[^.:;–—]{4,60}?)\s+[-–—]\s+(?=\S)")


def late_title(entry: Entry) -> Fact | None:
    """The position from the first rows of an entry's body, taken out of it. Only in text without a layout."""
    for number, row in enumerate(entry.body[:FIRST_ROWS]):
        if row.bullet or not row.fixed or row.size is not None or row.x1 is not None:
            return None
        if _is_title(row.text):
            del entry.body[number]
            return fact(row.source, row.start, row.end, 0.75)
        lead = _LEAD.match(row.text)
        if lead is not None and _is_title(lead["title"]):
            entry.body[number] = _after(row, lead.end())
            return fact(row.source, row.start, row.start + lead.end("title"), 0.7)
    return None


def _is_title(words: str) -> bool:
    short = len(words.split()) <= MOST_WORDS and words[:1].isupper() and not words.rstrip().endswith((".", ":", ","))
    return short and evidence.title(words) >= 2 and not evidence.is_sentence(words) and not _has_verb(words)


def _has_verb(words: str) -> bool:
    """`Managed the team leader`, `Worked as analyst`: English points begin with a verb in the past."""
    first = words.split()[0].lower()
    return first.endswith(("ed", "ing")) or first in {"led", "ran", "built", "made", "wrote", "lead", "to", "as"}


def _after(row: Row, offset: int) -> Row:
    start = row.start + offset
    cells = tuple(replace(cell, start=max(cell.start, start)) for cell in row.cells if cell.end > start)
    return replace(row, start=start, cells=cells)
