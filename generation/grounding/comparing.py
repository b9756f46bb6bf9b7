"""Whether an amount that a text tells may be the amount that a fact states, and what follows from a fact's amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, pairwise

from generation.grounding.amount import Amount
from generation.grounding.amount_words import CURRENCIES
from generation.grounding.direction import BY, TO
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, PERCENT, POINTS, TIME_UNITS, TIMES, Quantity
from generation.grounding.measures import MEASURES, converted
from generation.grounding.other_words import is_label, otherwise_worded
from generation.grounding.words import stem

_CLOSE = 1e-6
_IN_YEAR = re.compile(r"\b(?:in|im|en|since|by)\s+(?:(?:early|late|spring|summer|autumn|winter)\s+)?(?:19|20)\d\d$")
_A_POINT = frozenset(stem(word) for word in ("point", "points", "punkte", "punkten", "puntos"))
_OFTEN = 13  # more times than anything grows
_FEW_TIMES = 5  # where nothing grew
_NEARLY, _BELOW = 0.89, 0.6  # "nearly 20" for 18, "less than 20" for 12
_LOOSEST = 0.45  # "more than 20" for 43 is still telling the fact; "more than 5" is not
_PART_NEARLY = 5.0  # "almost two thirds" for 63%
_PART_POINTS = 3.1  # "a third" for 31 to 36%, "a quarter" for 28%
A_YEAR = {"week": 52.0, "month": 12.0, "quarter": 4.0, "year": 1.0}
_DOLLARS = frozenset(["$", "US$", "A$", "S$", "NZ$", "C$", "HK$"])
_MONEY = frozenset(CURRENCIES.values())
_OF = re.compile(r"\s+(?:of|out of|von|sur|de)\s+(?:the\s+)?")
_OF_WHICH = re.compile(r"\s+(?:of (?:them|which|whom|those)|are (?:still|now|today)|davon|dont)\b")
_THEREOF = re.compile(r",? (?:of|out of) (?:which|whom|them|these) $")  # "21 applications, of which 19 …"
_AND = re.compile(r"[^.;:\d]{1,30}?(?:,|\s(?:and|und|et|y|plus|&))\s+(?:de |d['’]|von |mit |with )?")


@lru_cache(maxsize=5_000)
def amounts(fact: Fact) -> tuple[Amount, ...]:
    """What a fact states and what follows from pairs of its amounts (from 34% to 27%: 7 points, a fifth less)."""
    told = tuple(amount for one in fact.quantities if not is_label(fact, one) for amount in stated(one))
    derived = (*_derived(fact), *_apart(fact), *_counted_together(fact))
    return (*told, *otherwise_worded(fact), *derived)


def stated(quantity: Quantity) -> Iterator[Amount]:
    """The values that an amount of a fact may mean."""
    for one in (quantity, quantity.other) if quantity.other is not None else (quantity,):
        for value in one.values:
            yield Amount(value, one.unit, one.nouns, one.rate, one.relation, team=one.team, role=one.role, way=one.way)


_TO = re.compile(r"\b(?:to|auf|from|instead|statt)\b|→|->")
_ROMANCE_TO = re.compile(r"\b(?:to|a|al|à|from|lieu|vez)\b|→|->")
_CHANGED = re.compile(
    r"(?i)\b(?:from|von|de|grew|grow|rose|rais|increas|improv|expand|lift|boost|scal|took|brought|moved|steiger|erhöh|pass|aument)\w*\b[^.;]*$"
)


def _derived(fact: Fact) -> Iterator[Amount]:
    for first, second in pairwise(one for one in fact.quantities if not _is_year(fact, one)):
        between = fact.text[first.end : second.start]
        b = second.value
        a = min(first.values, key=lambda value: abs(value - b) / max(value, 1e-9))
        if not a or not b or first.unit in (TIMES, POINTS):
            continue
        yield from _pairs(fact, first, second)
        in_time = first.unit in TIME_UNITS and second.unit in TIME_UNITS
        measured = converted((a,), first.unit, second.unit)
        if first.unit != second.unit and not in_time and not measured and second.unit != COUNT:
            continue
        money = first.unit == second.unit and is_money(first.unit)
        if len(between) > 40 or not (_ROMANCE_TO if fact.language in ("fr", "es", "it", "pt") else _TO).search(between):
            if money and re.search(r"\b(?:for|für|pour|por)\s+$", between) and len(between) <= 40:
                yield Amount(max(a, b) / min(a, b), TIMES, how=f"{b:g} is {b / a:.1f} times {a:g}")
            continue
        if a < b and between.strip() in ("to", "auf", "a", "al", "à") and not _CHANGED.search(fact.text[: first.start]):
            continue  # "crews of 4 to 9" is a range: nothing went from one to the other
        if measured and first.unit != second.unit:
            a = measured[0]
        if in_time:
            a, b = a * TIME_UNITS[first.unit], b * TIME_UNITS[second.unit]
        if re.search(r"\b(?:from|instead|statt|lieu|vez)\b", between):
            a, b = b, a  # "1.6 down from 4.2", "7 months instead of 9"
        unit = second.unit if measured else first.unit
        for changed in _changes(fact.text[first.start : second.end], a, b, unit):
            yield replace(changed, rate=second.rate) if changed.unit == first.unit else changed


def _is_year(fact: Fact, one: Quantity) -> bool:
    """ "From C$121 in 2022 to C$148 in 2024": the years stand between the ends of the change."""
    return bool(_IN_YEAR.search(fact.text[: one.end]))


def _apart(fact: Fact) -> Iterator[Amount]:
    """ "satisfaction of 93%, team average 88%": five points."""
    for first, second in combinations([one for one in fact.quantities if one.unit == PERCENT], 2):
        points = abs(first.value - second.value)
        how = f"{points:g} points lie between {first.value:g}% and {second.value:g}%"
        yield Amount(points, POINTS, how=how, role=BY)


def _pairs(fact: Fact, first: Quantity, second: Quantity) -> Iterator[Amount]:
    """What two amounts give without anything having changed."""
    yield from _share_of(first, second)
    if first.unit == second.unit == COUNT:
        yield from _shares(fact, first, second)


def _share_of(first: Quantity, second: Quantity) -> Iterator[Amount]:
    """ "600 letters, 12% of which …": 72."""
    if {first.unit, second.unit} != {COUNT, PERCENT} or first.role or second.role:
        return
    share, whole = (first.value, second.value) if first.unit == PERCENT else (second.value, first.value)
    if share < 100 <= whole:
        yield Amount(round(share * whole / 100), COUNT, how=f"{share:g}% of {whole:g}")


def _shares(fact: Fact, first: Quantity, second: Quantity) -> Iterator[Amount]:
    """ "31 of 34", "team of 6, two of them …": a share, and what remains."""
    between, after = fact.text[first.end : second.start].lower(), fact.text[second.end : second.end + 20].lower()
    part, whole = (first.value, second.value) if _OF.fullmatch(between) else (second.value, first.value)
    of_which = _THEREOF.search(between)
    if part > whole or not (_OF.fullmatch(between) or of_which or (_OF_WHICH.match(after) and len(between) <= 40)):
        return
    yield Amount(100 * part / whole, PERCENT, how=f"{part:g} of {whole:g} is {100 * part / whole:.0f}%")
    if part < whole:
        yield Amount(whole - part, COUNT, (*first.nouns, *second.nouns), how=f"{whole:g} less {part:g}")


def shared_out(fact: Fact, whole: float) -> float | None:
    """How many of `whole` a fact tells of, where it tells of fewer: 31 for 34 in "31 of 34 projects"."""
    for first, second in pairwise(fact.quantities):
        part = next((one.value for one in (first, second) if one.value < whole), None)
        if part is not None and whole in (first.value, second.value) and any(_shares(fact, first, second)):
            return part
    return None


def _counted_together(fact: Fact) -> Iterator[Amount]:
    """ "16 welders and 4 platers" are twenty people."""
    run: list[Quantity] = []
    for one in fact.quantities:
        joined = run and _AND.fullmatch(fact.text[run[-1].end : one.start].lower())
        run = [*run, one] if joined and one.unit == COUNT and run[-1].unit == COUNT else [one]
        if len(run) > 1:
            total = sum(each.value for each in run)
            nouns = tuple(noun for each in run for noun in each.nouns)
            said = " + ".join(f"{each.value:g}" for each in run)
            team = any(each.team for each in run)
            yield Amount(total, COUNT, nouns, how=f"{said} is {total:g}", team=team, together=True)


def _changes(said: str, a: float, b: float, unit: str) -> Iterator[Amount]:
    change, way = 100 * abs(a - b) / a, 1 if b > a else -1
    yield Amount(change, PERCENT, how=f"“{said}” is a change of {change:.0f}%", role=BY, way=way)
    yield Amount(100 * b / a, PERCENT, how=f"“{said}”: {100 * b / a:.0f}% of what it was", role=TO)
    yield Amount(max(a, b) / min(a, b), TIMES, how=f"“{said}” is a factor of {max(a, b) / min(a, b):.1f}", way=way)
    if unit == PERCENT:
        yield Amount(abs(a - b), POINTS, how=f"“{said}” is {abs(a - b):g} points", role=BY, way=way)
    elif unit in TIME_UNITS:
        lasted = abs(a - b) / TIME_UNITS[unit]
        yield Amount(lasted, unit, how=f"“{said}” is {lasted:g} {unit}s", role=BY, way=way)
    else:
        yield Amount(abs(a - b), unit, how=f"“{said}” is {abs(a - b):g}", role=BY, way=way)


def is_money(unit: str) -> bool:
    return unit in _MONEY


def fits(one: Quantity, amount: Amount) -> bool:
    """Whether the text's amount can be told of the fact's: same unit, the value under its "over", "nearly", …, the same
    end of a change and the same way."""
    if one.rate != amount.rate and one.rate in A_YEAR and amount.rate in A_YEAR:
        often = A_YEAR[amount.rate] / A_YEAR[one.rate]
        amount = replace(amount, value=amount.value * often, rate=one.rate, how=f"{amount.value:g} a {amount.rate}")
    if not rates_agree(one, amount) or (one.role and amount.role and one.role != amount.role):
        return False
    if amount.together and _of_one_part(one, amount):
        return False
    if one.team and not one.role and amount.how and amount.role == BY:
        return False  # seven suppliers fewer are no team of seven
    if one.relation == "over" and amount.relation == "upto":
        return False
    if one.way * amount.way < 0 and (one.role == BY or amount.role == BY):
        return False
    if any(_value_fits(value, amount, one) for value in _in_unit(one, amount)):
        return True
    return one.other is not None and fits(replace(one.other, role=one.role, rate=one.rate), amount)


def _of_one_part(one: Quantity, amount: Amount) -> bool:
    """ "12 nurses" is not "9 nurses and 3 assistants", though that makes twelve."""
    return bool(one.nouns) and one.nouns[0] in amount.nouns and amount.nouns.count(one.nouns[0]) == 1


def rates_agree(one: Quantity, amount: Amount) -> bool:
    return not (one.rate and amount.rate and one.rate != amount.rate)


def _in_unit(one: Quantity, amount: Amount) -> tuple[float, ...]:
    """The text's values in the fact's unit; none where the units do not agree."""
    if one.unit == amount.unit or ({one.unit, amount.unit} == {POINTS, PERCENT} and amount.how):
        return one.values
    if one.unit in TIME_UNITS and amount.unit in TIME_UNITS:
        return tuple(value * TIME_UNITS[one.unit] / TIME_UNITS[amount.unit] for value in one.values)
    if one.unit in MEASURES and amount.unit in MEASURES:
        return converted(one.values, one.unit, amount.unit)
    if one.unit in _DOLLARS and amount.unit in _DOLLARS and "$" in (one.unit, amount.unit):
        return one.values
    if one.unit == TIMES and amount.unit == PERCENT and not amount.how:
        return tuple((value - 1) * 100 for value in one.values if value > 1)
    if one.unit == POINTS and amount.unit == COUNT and _A_POINT & set(amount.nouns):
        return one.values  # a list of 40 points
    if one.unit == TIMES and amount.unit == COUNT and not amount.how:
        least = _OFTEN if one.way or one.role else _FEW_TIMES
        often = one.value >= least and not one.rate  # "48 times" for 48 interviews
        as_often = one.rate and one.rate == amount.rate  # "four times a year I speak" for four talks a year
        return one.values if often or as_often or not amount.nouns else ()
    if one.unit == COUNT and amount.unit not in (PERCENT, POINTS, TIMES) and not one.nouns and not one.team:
        return one.values
    if one.unit == COUNT and is_money(amount.unit):
        return one.values if max(one.values) >= 1000 else ()
    return ()


def _value_fits(value: float, amount: Amount, one: Quantity) -> bool:
    fact, relation = amount.value, one.relation
    slack = _CLOSE * max(1.0, abs(fact))
    rounded = _rounding(value, one, amount)
    if relation == "over":
        return value <= fact + slack and value >= _LOOSEST * fact
    if relation == "vague":
        return value <= fact + slack
    if relation == "under":
        near = value - _PART_NEARLY if one.worded and one.unit == PERCENT else _NEARLY * value
        return abs(value - fact) <= slack or (fact < value and fact >= near)
    if relation == "below":
        return value + slack >= fact >= _BELOW * value
    if relation == "about":
        return abs(value - fact) <= max(0.12 * fact, slack, rounded)
    if relation == "part" or (amount.relation == "part" and one.unit == PERCENT):
        return abs(value - fact) <= (_PART_POINTS if relation == "part" else 0.5)
    return abs(value - fact) <= max(slack, rounded)


def _rounding(value: float, one: Quantity, amount: Amount) -> float:
    """How far a plain value may lie from the fact: nothing where stated, half of the last figure where derived or in
    another unit."""
    if one.unit in TIME_UNITS and one.unit != amount.unit:
        last = 1.0 if one.value == int(one.value) else 0.5
        return min(0.5 * last * value / one.value, 0.1 * value) if one.value else 0.0
    if one.unit in MEASURES and one.unit != amount.unit:
        return 0.03 * value
    if amount.how and amount.unit == PERCENT and value % 10 == 0:
        return max(1.1, 0.015 * value)
    if amount.how and amount.unit != COUNT:
        return 0.51 if amount.value >= 5 else 0.06 * amount.value
    return 0.0
