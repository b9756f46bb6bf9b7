# ruff: noqa: E501 (tables of words read better unbroken)
"""Dates that bound a stretch of time: "Acme (2019–2024)"."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry
from generation.grounding.reading import Reading
from generation.grounding.whens import YEAR, When
from profiles.parsing.folding import flat

RANGE = re.compile(
    r"\s*(?:[–—-]|to\b|until\b|bis\b|au\b|hasta\b)\s*(?:\w+\.?\s+)?(?:\d{4}|present|now|today|heute|\w+$)"
)
# The first date of a stretch before its second: "from May 2019 to".
_SPAN_BEFORE = re.compile(
    rf"(?:\b(?!from\b|between\b|von\b|de\b)[a-z]+\.? )?{YEAR} ?(?:[–—-]|to|until|bis|a|au|hasta) ?(?:[a-z]+\.? )?$"
)
_RIGHT_BEHIND = re.compile(r"(?: \(| ?[|,·–—] ?| (?P<from>from|between|von|de) | (?:· [^\n]*)?\n)(?:[a-z]+\.? )?$")
# "At Acme from 2019 to 2020 I led …" may be a part; "I worked at Acme from 2019 to 2020" is the whole.
_WORKED = re.compile(r"\b(?:work(?:ed)?|was|been|employed|served|spent|arbeitete|war|travaille|trabaje)\b")
_REACH = 120


def bounds(reading: Reading, when: When, entries: tuple[Entry, ...]) -> bool:
    """Whether a date is an end of a stretch told right behind an employer or title ("Acme (2019–2024)", "Acme\\nMay 2019 –
    Feb 2024"): that is the whole of it, and no part."""
    first = RANGE.match(reading.folded, when.end)
    opened = reading.ends(_SPAN_BEFORE, when.start)
    if not (first or opened):
        return False
    begin = when.start if first else opened.start() if opened else when.start
    before = reading.folded[max(0, begin - _REACH) : begin]
    behind = _RIGHT_BEHIND.search(before)
    if behind is None or (behind["from"] and not _WORKED.search(before)):
        return False
    said = _RIGHT_BEHIND.sub("", before)
    return any(said.endswith(flat(name)) for entry in entries for name in (entry.name, entry.title) if name)
