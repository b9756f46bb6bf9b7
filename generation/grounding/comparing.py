"""Whether an amount that a text tells may be the amount that a fact states, and what follows from a fact's amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generation.grounding.evidence import Fact
from generation.grounding.quantities import COUNT, PERCENT, POINTS, TIME_UNITS, TIMES, Quantity

_CLOSE = 1e-6
_LOOSEST = 0.45  # "more than 20" for 43 is still telling the fact; "more than 5" is not
_PART_POINTS = 2.1  # "a third" for 31 to 35%
_DOLLARS = frozenset(["$", "US$", "A$", "S$", "NZ$", "C$", "HK$"])
_OF = re.compile(r"\s+(?:of|out of|von|sur|de)\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Amount:
    """A value of a fact. how: "" as stated, else the derivation in words."""

    value: float
    unit: str
    nouns: tuple[str, ...] = ()
    rate: str = ""
    relation: str = "exact"
    how: str = ""
    team: bool = False


def amounts(fact: Fact) -> tuple[Amount, ...]:
    """What a fact states and what follows from pairs of its amounts (from 34% to 27%: 7 points, a fifth less)."""
    stated = tuple(
        Amount(value, one.unit, one.nouns, one.rate, one.relation, team=one.team)
        for one in fact.quantities
        for value in one.values
    )
    return stated + tuple(_derived(fact))


_CHANGED = re.compile(
    r"(?i)\b(?:from|von|de|grew|grow|rose|rais|increas|improv|expand|lift|boost|scal|took|brought|moved|steiger|erhöh|pass|aument)\w*\b[^.;]*$"
)


def _derived(fact: Fact) -> Iterator[Amount]:
    for first, second in pairwise(fact.quantities):
        between = fact.text[first.end : second.start]
        a, b = first.value, second.value
        if not a or not b or first.unit in (TIMES, POINTS):
            continue
        if _OF.fullmatch(between.lower()) and a <= b and first.unit == second.unit == COUNT:
            yield Amount(100 * a / b, PERCENT, how=f"{a:g} of {b:g} is {100 * a / b:.0f}%")
        in_time = first.unit in TIME_UNITS and second.unit in TIME_UNITS
        if first.unit != second.unit and not in_time and second.unit != COUNT:
            continue
        if len(between) > 40 or not re.search(r"\b(?:to|auf|a|al|à|from|instead)\b|→|->", between):
            continue
        if a < b and between.strip() in ("to", "auf", "a", "al", "à") and not _CHANGED.search(fact.text[: first.start]):
            continue  # "crews of 4 to 9" is a range: nothing went from one to the other
        if in_time:
            a, b = a * TIME_UNITS[first.unit], b * TIME_UNITS[second.unit]
        yield from _changes(fact.text[first.start : second.end], a, b, first.unit)


def _changes(said: str, a: float, b: float, unit: str) -> Iterator[Amount]:
    change = 100 * abs(a - b) / a
    yield Amount(change, PERCENT, how=f"“{said}” is a change of {change:.0f}%")
    yield Amount(100 * b / a, PERCENT, how=f"“{said}”: {100 * b / a:.0f}% of what it was")
    yield Amount(max(a, b) / min(a, b), TIMES, how=f"“{said}” is a factor of {max(a, b) / min(a, b):.1f}")
    if unit == PERCENT:
        yield Amount(abs(a - b), POINTS, how=f"“{said}” is {abs(a - b):g} points")
        yield Amount(abs(a - b), PERCENT, how=f"“{said}” is {abs(a - b):g} points")
    elif unit in TIME_UNITS:
        lasted = abs(a - b) / TIME_UNITS[unit]
        yield Amount(lasted, unit, how=f"“{said}” is {lasted:g} {unit}s")
    else:
        yield Amount(abs(a - b), unit, how=f"“{said}” is {abs(a - b):g}")


def fits(one: Quantity, amount: Amount) -> bool:
    """Whether the text's amount can be told of the fact's: same unit, and the value under its "over", "nearly", …"""
    if not rates_agree(one, amount):
        return False
    values = _in_unit(one, amount)
    return any(_value_fits(value, amount, one) for value in values)


def rates_agree(one: Quantity, amount: Amount) -> bool:
    return not (one.rate and amount.rate and one.rate != amount.rate)


def _in_unit(one: Quantity, amount: Amount) -> tuple[float, ...]:
    """The text's values in the fact's unit; none where the units do not agree."""
    if one.unit == amount.unit or ({one.unit, amount.unit} == {POINTS, PERCENT} and amount.how):
        return one.values
    if one.unit in TIME_UNITS and amount.unit in TIME_UNITS:
        return tuple(value * TIME_UNITS[one.unit] / TIME_UNITS[amount.unit] for value in one.values)
    if one.unit in _DOLLARS and amount.unit in _DOLLARS and "$" in (one.unit, amount.unit):
        return one.values
    if one.unit == TIMES and amount.unit == PERCENT and not amount.how:
        return tuple((value - 1) * 100 for value in one.values if value > 1)
    if one.unit == COUNT and amount.unit not in (PERCENT, POINTS, TIMES) and not one.nouns:
        return one.values
    if one.unit == COUNT and amount.unit.endswith(("$", "£", "€", "₹")):
        return one.values if max(one.values) >= 1000 else ()
    if amount.unit == COUNT and not amount.nouns and one.unit in ("V",):
        return one.values
    return ()


def _value_fits(value: float, amount: Amount, one: Quantity) -> bool:
    fact, relation = amount.value, one.relation
    slack = _CLOSE * max(1.0, abs(fact))
    rounded = _rounding(one, amount)
    if relation == "over":
        return value <= fact + slack and value >= _LOOSEST * fact
    if relation == "vague":
        return value <= fact + slack
    if relation == "under":
        return abs(value - fact) <= slack or (fact < value and fact >= 0.84 * value)
    if relation == "about":
        return abs(value - fact) <= max(0.12 * fact, slack, rounded)
    if relation == "part":
        return abs(value - fact) <= _PART_POINTS
    return abs(value - fact) <= max(slack, rounded)


def _rounding(one: Quantity, amount: Amount) -> float:
    """How far a plain value may lie from the fact: nothing where stated, half of the last figure where derived or in
    another unit."""
    if amount.how or (one.unit in TIME_UNITS and one.unit != amount.unit):
        return 0.51 if amount.value >= 5 else 0.06 * amount.value
    return 0.0
