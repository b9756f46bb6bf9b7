# ruff: noqa: E501 (tables of words read better unbroken)
"""Dates as a text tells them: a year that is one, with its month where that is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generation.grounding.reading import Reading
from profiles.parsing.dates import month_names

YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_BEFORE = re.compile(
    r"(?:\b(?:in|since|from|to|until|till|by|during|of|early|late|mid|between|and|after|before|around|through|summer|autumn|fall|spring|winter|"
    r"the|seit|von|bis|im jahr|jahr|ab|anfang|ende|depuis|en|de|a|jusqu'en|des|desde|hasta|del|entre|y|et|und|graduated|class)\s+|[(–—/,:-]\s*|^|\n)$"
)
_AFTER = re.compile(r"\s*(?:[)–—/.,;:!?]|-|$|\n|to\b|until\b|and\b|earthquake|flood|season|cohort|edition|season)")


@dataclass(frozen=True, slots=True)
class When:
    """A date told at text[start:end]; month 0 where only the year is."""

    year: int
    month: int
    start: int
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, month_names()), key=len, reverse=True))
    day = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?)?"
    return re.compile(
        rf"(?<![\w$£€₹.,])(?:{day}(?P<month>{months})\b\.?,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?(?:de\s+|of\s+|del\s+)?(?P<year>{YEAR})"
        rf"|(?P<numeric>0?[1-9]|1[0-2])[/.](?P<year3>{YEAR})|(?P<year4>{YEAR})-(?P<numeric4>0[1-9]|1[0-2])(?:-\d\d)?|(?P<year2>{YEAR}))(?![\w%]|[.,]\d)"
    )


def whens(reading: Reading) -> Iterator[When]:
    for match in _pattern().finditer(reading.folded):
        year = int(match["year"] or match["year2"] or match["year3"] or match["year4"])
        if match["month"]:
            month = month_names()[match["month"].rstrip(".")]
        else:
            month = int(match["numeric"] or match["numeric4"] or 0)
        if match["year2"] and not _is_year(reading.folded, *match.span()):
            continue
        yield When(year, month, match.start(), match.end())


def _is_year(folded: str, start: int, end: int) -> bool:
    return bool(_BEFORE.search(folded[max(0, start - 20) : start]) or _AFTER.match(folded, end))
