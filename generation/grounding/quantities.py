# ruff: noqa: E501 (tables of words read better unbroken)
"""Amounts in a text: what number, of what, how exactly, how often; in figures or words of four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from generation.grounding.amount_words import (
    ABOUT,
    AFTER_MONEY,
    AFTER_PERCENT,
    AFTER_POINTS,
    AFTER_TIMES,
    AND_A_HALF,
    BEFORE_NOUN,
    CURRENCIES,
    FIGURE,
    FIRST,
    FRACTION,
    FRACTIONS,
    MAGNITUDE,
    MEASURES,
    MULTIPLE,
    MULTIPLES,
    NO_RATE,
    OVER,
    PART_OF,
    PEOPLE,
    PREPOSITIONS,
    RANGE,
    RATE,
    TEAM,
    TIME,
    TIME_AND_A_HALF,
    UNDER,
    UPTO,
    VAGUE,
    VAGUE_FLOOR,
)
from generation.grounding.numerals import numerals
from generation.grounding.words import FOLDED_STOP, stem, words
from profiles.parsing.folding import flat

PERCENT, POINTS, TIMES, COUNT = "%", "points", "times", ""
TIME_UNITS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0,
              "quarter": 7889400.0, "year": 31557600.0, "decade": 315576000.0, "millisecond": 0.001}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """values: what the figures may mean (1.200 is twelve hundred or one point two). unit: "%", "points", "times", a
    currency, a unit of time, or "" for a count. team: it counts colleagues. reach: where the words of its rate end. relation: exact, over, under, upto, about, vague (at least), part (a
    fraction in words). nouns: stems of the words counted. rate: day, month … or ""."""

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

    @property
    def value(self) -> float:
        return self.values[0]


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The amounts of a text in order, none over another. Years and dates are amounts here too: callers take them out."""
    return _quantities(text, language)


@lru_cache(maxsize=20_000)
def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    folded = flat(text)
    found = sorted(
        [
            *_figures(folded),
            *_worded(folded, language),
            *_fractions(folded),
            *_multiples(folded),
            *_vague(folded),
            *_firsts(folded),
        ],
        key=lambda one: (one.start, -one.end),
    )
    kept: list[Quantity] = []
    for one in found:
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start and one.unit == PERCENT:
                kept[-1] = one
            continue
        kept.append(one)
    return tuple(_summed(folded, list(_shared_units(folded, [_described(folded, one) for one in kept]))))


def _figures(folded: str) -> Iterator[Quantity]:
    for match in FIGURE.finditer(folded):
        end = match.end()
        tail = (match["tail"] or "").strip(" -.\n")
        if match["tail"] and "\n" in match["tail"]:
            tail, end = "", match.start("tail")
        elif not tail and match["tail"]:
            end = match.start("tail")
        values = tuple(value * MAGNITUDE.get(tail, 1.0) for value in _readings(match["number"]))
        sign = (match["sign"] or "").strip(" .")
        if tail in ("m", "b", "md", "mm", "mil") and not sign and match["tail"][:1].isspace() and tail != "mil":
            continue
        yield Quantity(values, CURRENCIES.get(sign, ""), match.start(), end, "over" if match["plus"] else "exact")


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
        yield Quantity((numeral.value,), COUNT, numeral.start, numeral.end, worded=True)


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
        if match[0] == "half" and re.match(r"[\s-]*(?:a|an|past|way|time)\b", after):
            continue
        yield Quantity((FRACTIONS[match[0]],), PERCENT, match.start(), match.end(), "part", worded=True)


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


def _described(folded: str, one: Quantity) -> Quantity:
    """With unit, relation, nouns and rate read from the words around."""
    before = folded[max(0, one.start - 28) : one.start]
    relation = one.relation if one.relation != "exact" else _relation(before)
    if one.relation == "part":
        relation = next((name for name in ("over", "under") if _relation(before) == name), "part")
    half = AND_A_HALF.match(folded, one.end)
    if half and not one.unit:
        more = 0.25 if half["half"] == "quarter" else 0.5
        one = replace(one, values=tuple(value + more for value in one.values), end=half.end())
    unit, end = (one.unit, one.end) if one.unit else _unit(folded, one)
    late = TIME_AND_A_HALF.match(folded, end)
    if late and unit in TIME_UNITS:
        one, end = replace(one, values=tuple(value + 0.5 for value in one.values)), late.end()
    quantity = replace(one, unit=unit, end=end, relation=relation)
    after = folded[end : end + 90]
    rate, reach = _rate(after)
    nouns = _nouns(after)
    team = bool(TEAM.search(folded[max(0, one.start - 40) : one.start])) or any(noun in PEOPLE for noun in nouns[:2])
    return replace(quantity, nouns=nouns, rate=rate, reach=end + reach if rate else end, team=team)


def _relation(before: str) -> str:
    for name, pattern in (("upto", UPTO), ("over", OVER), ("under", UNDER), ("about", ABOUT)):
        if pattern.search(before):
            return "about" if name == "over" and before.rstrip().endswith("some") else name
    return "exact"


def _unit(folded: str, one: Quantity) -> tuple[str, int]:
    after = folded[one.end : one.end + 40]
    for unit, pattern in ((POINTS, AFTER_POINTS), (PERCENT, AFTER_PERCENT), (TIMES, AFTER_TIMES)):
        match = pattern.match(after)
        if match:
            return unit, one.end + match.end()
    money = AFTER_MONEY.match(after)
    if money:
        return CURRENCIES.get(money[1].rstrip("."), ""), one.end + money.end()
    gap = re.match(r"(?:\s+(?:full|whole|long|good|solid|consecutive|short|busy|happy|ganzen?|vollen?))?[\s-]*", after)
    begin = gap.end() if gap else 0
    for unit, pattern in TIME.items():
        match = pattern.match(after, begin)
        if match:
            return unit, one.end + match.end()
    return COUNT, one.end


def _nouns(after: str) -> tuple[str, ...]:
    """Stems of up to four words that follow, to the end of the phrase."""
    attached = re.match(r"\s?([vwgmlt])\b", after)
    if attached:
        return (attached[1],)
    cut = re.split(r"[.;:!?()\n\"“”]|,|\d", after, maxsplit=1)[0]
    found: list[str] = []
    for word in words(cut):
        if word.folded in ("who", "which", "that", "with", "by", "from", "where", "while", "i", "we"):
            break
        if found and word.folded in PREPOSITIONS:
            break
        if word.folded not in FOLDED_STOP and len(word.folded) > 1:
            found.append(MEASURES.get(word.folded, stem(word.folded)))
        if len(found) == 4:
            break
    return tuple(found)


def _rate(after: str) -> tuple[str, int]:
    """How often, where the next words say so ("patients a shift", "quotes every month"), and where those words end."""
    near = re.split(r"[.;:!?\n(]|\d", after, maxsplit=1)[0][:45]
    hits = []
    for unit, pattern in RATE.items():
        match = pattern.search(near)
        if (
            match
            and not NO_RATE.search(near[: match.start()])
            and not (match[0].endswith("ly") and BEFORE_NOUN.match(near, match.end()))
        ):
            hits.append((match.start(), match.end(), unit))
    return (min(hits)[2], min(hits)[1]) if hits else ("", 0)


def _summed(folded: str, found: list[Quantity]) -> list[Quantity]:
    """ "2 hours and 15 minutes" is one length of time."""
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        joined = last is not None and re.fullmatch(r"\s*(?:,|and|und|et|y)?\s*", folded[last.end : one.start])
        if last and joined and TIME_UNITS.get(one.unit, 1e12) < TIME_UNITS.get(last.unit, 0.0):
            value = last.value + one.value * TIME_UNITS[one.unit] / TIME_UNITS[last.unit]
            kept[-1] = replace(last, values=(value,), end=one.end, reach=one.reach, nouns=one.nouns)
        else:
            kept.append(one)
    return kept


def _shared_units(folded: str, found: list[Quantity]) -> Iterator[Quantity]:
    """ "14 to 6 percent", "$200 to $500k", "16 nurses and 4 …": the first of a range takes the unit of the second."""
    for number, one in enumerate(found):
        if number + 1 < len(found):
            following = found[number + 1]
            between = folded[one.end : following.start]
            if RANGE.fullmatch(between) and not one.unit and following.unit and following.unit != TIMES:
                one = replace(one, unit=following.unit, rate=one.rate or following.rate)
            if RANGE.fullmatch(between) and not one.nouns:
                one = replace(one, nouns=following.nouns, rate=one.rate or following.rate)
        if number and not one.unit and found[number - 1].unit in (PERCENT, *TIME_UNITS):
            between = folded[found[number - 1].end : one.start]
            if re.fullmatch(r"\s+(?:to|auf|a|al)\s+", between) and not one.nouns:
                one = replace(one, unit=found[number - 1].unit)
        yield one
