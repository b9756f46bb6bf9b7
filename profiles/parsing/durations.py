"""Lengths of time beside dates, as exports of profiles print them: `(3 years 6 months)`, `7 Jahre 10 Monate`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from profiles.parsing.rows import Row

Span = tuple[int, int]

_NUMBER = r"(?:(?<![\w.,])\d{1,2}(?:[.,]\d)?\+?|less than (?:a|1)|an?|one|two|three)"
_YEARS = r"(?:years?|yrs?\.?|jahre?n?|ans?|anos?|anni|anno|jaar|jaren|lat|lata|rok|ani)"
_MONTHS = (
    r"(?:months?|mos?\.?|mths?|monate?n?|mois|mes|meses|mesi|mese|maand(?:en)?|miesiac[ea]?|miesiecy|mies\.|luni|luna)"
)
_AND = r"(?:\s*(?:,|and|und|et|y|e|en|i|si)?\s*)"
_LENGTH = rf"{_NUMBER}\s*(?:{_YEARS}(?:{_AND}{_NUMBER}\s*{_MONTHS})?|{_MONTHS})"
# Nothing else between the edges of a line, a cell, a bracket or two marks.
_ALONE = re.compile(rf"(?:^|(?<=[\t(|·•–—-])|(?<=[|·•–—-] ))\(?\s*{_LENGTH}(?!\w)\s*\)?(?=\s*(?:$|[\t)|·•–—-]))")


def durations_in(rows: Iterable[Row]) -> list[Span]:
    """Where such lengths stand, as offsets into the document: they date nothing and name nothing."""
    return [
        (row.start + match.start(), row.start + match.end())
        for row in rows
        if not row.bullet
        for match in _ALONE.finditer(row.flat)
    ]
