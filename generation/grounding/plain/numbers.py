# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Numbers and dates that are written in one of several ways, in the way that is read: "2 thirds" as "two thirds", "Year
four" as "Year 4", "2000 lines" as "2,000 lines", "Jun. 2016" as "Jun 2016", "since '19" as "since 2019"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.numerals import value_of
from generation.grounding.plain.edits import Edit

_WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen".split()
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
_PART = re.compile(rf"(?<![\w.,/$£€-])(?P<count>[1-9])(?=[ -](?P<of>{'|'.join(_PARTS)})s?\b)")
_HUNDRED = re.compile(r"(?<![\w.,/$£€-])(?P<count>[1-9])(?= hundred\b)")
_LABELLED = re.compile(
    rf"(?<=[^\n.!?:;•] )(?:Year|Grade|Level|Stage|Phase|Tier|Band|Type|Form|Class|Key Stage)s? (?P<count>{'|'.join(_WORDS)})\b(?![ -](?:hundred|thousand))"
)
# Two thousand of something, and no year: "2000 lines", but "in 2000 sales rose".
_ROUND = re.compile(
    r"(?<![\w.,/$£€–-])(?<!\b[Ii]n )(?<!\b[Ss]ince )(?<!\b[Uu]ntil )(?<!\b[Dd]uring )(?<!\b[Tt]he )(?P<thousands>[12])(?:(?=\d00 (?:[a-z]+ )?[a-z]{2,}[^\Ws]s\b)|(?=\d{3} (?:euros?|dollars?|pounds|francs|rupees|kronor|kroner|hours|people|kg|km|sq|m²)\b))"
)
# "seven (7) engineers", "10 & 12": a figure that repeats the word before it, a sign for "and".
_REPEATED = re.compile(r"(?i)(?<=[a-z])(?P<again> \((?P<figure>\d{1,3})\))")
_WORD_BEFORE = re.compile(r"(?i)\b([a-z]+(?:-[a-z]+)?)$")
_AND = re.compile(r"(?<=[a-z\d%)] )&(?= (?:[a-z\d]|[$£€]))")
_MONTH = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?P<point>\.)(?=,? (?:\d{1,2},? )?(?:19|20)\d\d\b)"
)
_CLIPPED = re.compile(
    r"(?i)\b(?:since|in|from|until|to|by|of|and|summer|spring|autumn|fall|winter) (?P<sign>['’])(?=\d\d\b)"
)
_SHORT_RANGE = re.compile(r"(?<!\d)(?P<century>19|20)(?P<first>\d\d)(?P<sign>[–-])(?=(?P<last>\d\d)\b(?![\d%–-]))")
_THIS_CENTURY = 40
_MONTHS_A_YEAR = 12


def numbers(text: str) -> Iterator[Edit]:
    yield from sorted((*_counts(text), *_dates(text)))


def _counts(text: str) -> Iterator[Edit]:
    for match in _PART.finditer(text):
        if int(match["count"]) < _PARTS[match["of"]]:
            yield Edit(*match.span("count"), _WORDS[int(match["count"])])
    for match in _HUNDRED.finditer(text):
        yield Edit(*match.span("count"), _WORDS[int(match["count"])])
    for match in _LABELLED.finditer(text):
        yield Edit(*match.span("count"), str(_WORDS.index(match["count"])))
    for match in _REPEATED.finditer(text):
        said = _WORD_BEFORE.search(text, max(0, match.start() - 20), match.start())
        if said and value_of(said[1].lower(), "en") == int(match["figure"]):
            yield Edit(*match.span("again"), "")
    for match in _AND.finditer(text):
        yield Edit(*match.span(), "and")
    for match in _ROUND.finditer(text):
        yield Edit(*match.span("thousands"), f"{match['thousands']},")


def _dates(text: str) -> Iterator[Edit]:
    for match in _MONTH.finditer(text):
        yield Edit(*match.span("point"), "")
    for match in _CLIPPED.finditer(text):
        century = "20" if int(text[match.end() : match.end() + 2]) <= _THIS_CENTURY else "19"
        yield Edit(*match.span("sign"), century)
    for match in _SHORT_RANGE.finditer(text):
        years = int(match["last"]) - int(match["first"])
        if years == 1:
            yield Edit(*match.span("sign"), "-")  # of accounts or of a school
        elif years > 1 and (match["sign"] == "–" or int(match["last"]) > _MONTHS_A_YEAR):
            yield Edit(*match.span("sign"), f"–{match['century']}")
