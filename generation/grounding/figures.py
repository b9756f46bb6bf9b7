# ruff: noqa: E501 (tables of words read better unbroken)
"""Where amounts stand in a text: in figures, in words, as fractions, multiples, "dozens of", "a year and a half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generation.grounding.amount_words import (
    AFTER_MONEY,
    ARTICLE,
    CURRENCIES,
    FIGURE,
    FIRST,
    FRACTION,
    FRACTIONS,
    IN_SO_MANY,
    MAGNITUDE,
    MULTIPLE,
    MULTIPLES,
    OF_A_POINT,
    ONE_AND,
    PART_OF,
    THS,
    THS_OF,
    TIME,
    VAGUE,
    VAGUE_FLOOR,
    VULGAR,
)
from generation.grounding.numerals import ROUND, numerals, value_of

_SMALL = frozenset(float(value) for value in range(2, 4))
PERCENT, POINTS, TIMES, COUNT = "%", "points", "times", ""
TIME_UNITS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0,
              "quarter": 7889400.0, "year": 31557600.0, "decade": 315576000.0, "millisecond": 0.001}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """values: what the figures may mean (1.200 is twelve hundred or one point two). unit: "%", "points", "times", a
    currency, a unit of time, or "" for a count. team: it counts colleagues. reach: where the words of its rate end. relation: exact, over, under, upto, about, vague (at least), part (a
    fraction in words). nouns: stems of the words counted. rate: day, month … or "". other: another reading (5m: millions or metres). role: from, to, by. way: 1 up, -1 down."""

    values: tuple[float, ...]
    unit: str
    start: int
    end: int
    relation: str = "exact"
    nouns: tuple[str, ...] = ()
    rate: str = ""
    worded: bool = False
    team: bool = False
    reach: int = 0
    other: Quantity | None = None
    role: str = ""
    way: int = 0

    @property
    def value(self) -> float:
        return self.values[0]

    @property
    def by_the_way(self) -> bool:
        """Whether it may be said idly: in words, or a small whole number, which some write in figures ("2 hats")."""
        return self.worded or (len(self.values) == 1 and self.relation == "exact" and self.value in _SMALL)


# "the second half of 2021"
_HALF_YEAR = re.compile(
    r" (?:of|de|von) (?:the |that |this |last |next )?(?:(?:19|20)\d\d|year|decade|month|season|century)\b"
)
_OUT_OF_HUNDRED = re.compile(
    r"\b(\d{1,2}(?:\.\d)?|[a-z]{3,6}(?:-[a-z]{3,5})?) (?:out of|of|in) (?:every )?(?:100|(?:a|every) hundred)\b(?!,|\.\d)"
)


def figures(folded: str, language: str) -> Iterator[Quantity]:
    """All that may be an amount, also where two lie over one another; units only where the figure itself has one."""
    yield from _figures(folded, language)
    yield from _worded(folded, language)
    yield from _ratios(folded, language)
    yield from _hundredths(folded, language)
    yield from _fractions(folded)
    yield from _ths(folded, language)
    yield from _multiples(folded)
    yield from _vague(folded)
    yield from _firsts(folded)
    yield from _articles(folded)


def with_vulgar(text: str, folded: str) -> str:
    """Folding makes a digit of "¾"."""
    if not any(sign in text for sign in VULGAR):
        return folded
    return "".join(sign if sign in VULGAR else plain for sign, plain in zip(text, folded, strict=True))


def _figures(folded: str, language: str) -> Iterator[Quantity]:
    for match in FIGURE.finditer(folded):
        end = match.end()
        tail = (match["tail"] or "").strip(" -.\n")
        sign = (match["sign"] or "").strip(" .")
        apart = tail in ("m", "b", "md", "mm") and not sign and match["tail"][:1].isspace()
        apart = apart and not AFTER_MONEY.match(folded, end)
        if match["tail"] and (apart or not tail or "\n" in match["tail"]):
            tail, end = "", match.start("tail")
        bare = _readings(match["number"])[: 1 if language == "en" and "," in match["number"] else 2]
        if folded[end : end + 1] in VULGAR and not tail:
            bare, end = tuple(value + VULGAR[folded[end]] for value in bare), end + 1
        values = tuple(value * MAGNITUDE.get(tail, 1.0) for value in bare)
        made = Quantity(values, CURRENCIES.get(sign, ""), match.start(), end, "over" if match["plus"] else "exact")
        metres = Quantity(bare, "m", match.start(), end) if tail == "m" and not sign else None
        yield replace(made, other=metres)


def _readings(number: str) -> tuple[float, ...]:
    """Both values where a point or comma may part thousands or decimals, the likelier first."""
    bare = re.sub(r"[ '’\u202f]", "", number)
    separators = [character for character in bare if character in ".,"]
    if not separators:
        return (float(bare),)
    whole, _, fraction = bare.rpartition(separators[-1])
    decimal = float(re.sub(r"[.,]", "", whole) + "." + fraction)
    joined = float(re.sub(r"[.,]", "", bare))
    if len(set(separators)) == 2 or len(fraction) != 3:
        return (decimal,)
    if len(separators) > 1 or whole.startswith("0"):
        return (joined,) if len(separators) > 1 else (decimal,)
    return (joined, decimal)


def _worded(folded: str, language: str) -> Iterator[Quantity]:
    for numeral in numerals(folded, language):
        if not VAGUE.match(folded, numeral.start):
            relation = "about" if folded[numeral.start : numeral.end] in ROUND else "exact"
            yield Quantity((numeral.value,), COUNT, numeral.start, numeral.end, relation, worded=True)


def _ratios(folded: str, language: str) -> Iterator[Quantity]:
    """ "one in eight", "7 out of 10"."""
    worded = {numeral.start: numeral for numeral in numerals(folded, language)}
    for match in IN_SO_MANY.finditer(folded):
        parts = [worded.get(match.start(name)) for name in ("part", "whole")]
        values = [
            float(match[name]) if match[name].isdigit() else (known.value if known else 0.0)
            for name, known in zip(("part", "whole"), parts, strict=True)
        ]
        if 0 < values[0] < values[1] <= 20:
            share = 100 * values[0] / values[1]
            yield Quantity((share,), PERCENT, match.start(), match.end(), "part", worded=True)


def _hundredths(folded: str, language: str) -> Iterator[Quantity]:
    """ "99 out of 100", "seven in every hundred"."""
    for match in _OUT_OF_HUNDRED.finditer(folded):
        share = float(match[1]) if match[1][0].isdigit() else value_of(match[1], language)
        if share is not None and share < 100:
            yield Quantity((share,), PERCENT, match.start(), match.end(), "part", worded=True)


def _fractions(folded: str) -> Iterator[Quantity]:
    for match in FRACTION.finditer(folded):
        after = folded[match.end() :]
        part = PART_OF.match(after)
        if part:
            share, end = FRACTIONS[match[0]] / 100, match.end() + part.end()
            word = part[1]
            unit = next((unit for unit, pattern in TIME.items() if pattern.fullmatch(word)), COUNT)
            scale = 12 if unit == "year" else 60 if unit == "hour" else MAGNITUDE.get(word, 1.0)
            smaller = {"year": "month", "hour": "minute"}.get(unit, unit)
            yield Quantity((round(share * scale, 2),), smaller, match.start(), end, worded=True)
            continue
        if match[0] == "half" and (re.match(r"[\s-]*(?:a|an|past|way|time)\b", after) or _HALF_YEAR.match(after)):
            continue
        yield Quantity((FRACTIONS[match[0]],), PERCENT, match.start(), match.end(), "part", worded=True)


def _ths(folded: str, language: str) -> Iterator[Quantity]:
    """ "nine tenths of a point", "three eighths"."""
    for match in THS.finditer(folded):
        count = value_of(match["count"], language)
        if count is None or match[0] in FRACTIONS:
            continue
        share = count / THS_OF[match["of"]]
        of_point = OF_A_POINT.match(folded, match.end())
        if of_point:
            yield Quantity((round(share, 3),), POINTS, match.start(), of_point.end(), worded=True)
        elif share < 1:
            yield Quantity((100 * share,), PERCENT, match.start(), match.end(), "part", worded=True)


def _multiples(folded: str) -> Iterator[Quantity]:
    for match in MULTIPLES.finditer(folded):
        if match["half"]:
            yield Quantity((50.0,), PERCENT, match.start(), match.end(), "part", worded=True)
            continue
        value = next(MULTIPLE[name] for name in MULTIPLE if match[name])
        yield Quantity((value,), TIMES, match.start(), match.end(), worded=True)


def _vague(folded: str) -> Iterator[Quantity]:
    for match in VAGUE.finditer(folded):
        yield Quantity((VAGUE_FLOOR[match[1]],), COUNT, match.start(1), match.end(1), "vague", worded=True)


def _firsts(folded: str) -> Iterator[Quantity]:
    """ "in its first year" tells of twelve months."""
    for match in FIRST.finditer(folded):
        yield Quantity((1.0,), match["unit"], match.start(), match.end(), worded=True)


def _articles(folded: str) -> Iterator[Quantity]:
    """ "a year and a half", "a decade and a half", the hour of "an hour and ten minutes"."""
    for match in ONE_AND.finditer(folded):
        unit = next(unit for unit, pattern in TIME.items() if pattern.fullmatch(match["unit"]))
        yield Quantity((1.0,), unit, match.start(), match.end(), worded=True)
    for match in ARTICLE.finditer(folded):
        unit = next(unit for unit, pattern in TIME.items() if pattern.fullmatch(match["unit"]))
        more = 0.25 if match["half"].endswith("quarter") else 0.5
        yield Quantity((1.0 + more,), unit, match.start(), match.end(), worded=True)
