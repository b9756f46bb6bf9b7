"""Amounts that a fact gives in other words than a figure with its unit: "within a year", 118% of a target."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.amount import Amount
from generation.grounding.direction import BY
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, PERCENT, TIME_UNITS, Quantity
from generation.grounding.quantities import LABELS

_LABEL = re.compile(rf"\b(?:{'|'.join(map(str.capitalize, LABELS))}) $")
_THE_YEAR = re.compile(r"\b(?:in|during) (?:19|20)\d\d\b(?! and| to)")
_A_TIME = re.compile(r"\b(?:within|in|over|after|inside) (?:an?|one) (year|month|week|day|quarter|decade)\b")
_OF = re.compile(r"\s+of\s")


def otherwise_worded(fact: Fact) -> Iterator[Amount]:
    yield from _of_a_year(fact)
    yield from _articled(fact)
    yield from _of_its_unit(fact)
    yield from _beyond(fact)


def is_label(fact: Fact, one: Quantity) -> bool:
    """ "Year 9", "Level 3": a name, of which there are not so many."""
    return one.unit == COUNT and bool(_LABEL.search(fact.text, 0, one.start))


def _of_a_year(fact: Fact) -> Iterator[Amount]:
    """ "Ran 48 tests in 2024": so many a year, four a month."""
    if _THE_YEAR.search(fact.text):
        counted = (one for one in fact.quantities if one.unit == COUNT and not one.rate and one.nouns and not one.role)
        yield from (Amount(one.value, COUNT, one.nouns, rate="year") for one in counted)


def _articled(fact: Fact) -> Iterator[Amount]:
    """ "Lifted satisfaction within a year": one year, which twelve months are."""
    for match in _A_TIME.finditer(fact.text.lower()):
        yield Amount(1, match[1])


def _beyond(fact: Fact) -> Iterator[Amount]:
    """ "Reached 118% of the target": eighteen percent beyond it."""
    for one in fact.quantities:
        if one.unit == PERCENT and 100 < one.value < 200 and _OF.match(fact.text, one.end):
            yield Amount(one.value - 100, PERCENT, how=f"{one.value:g}% is {one.value - 100:g}% beyond", role=BY, way=1)


def _of_its_unit(fact: Fact) -> Iterator[Amount]:
    """ "Brought days sales outstanding down from 72 to 54": of days, though the figures stand alone."""
    if any(one.unit in TIME_UNITS for one in fact.quantities):
        return
    units = {unit for unit in TIME_UNITS if re.search(rf"\b{unit}s\b(?! \d)", fact.text.lower())}
    bare = [one for one in fact.quantities if one.unit == COUNT and not one.nouns and one.role]
    if len(units) == 1 and len(bare) > 1:
        unit = units.pop()
        yield from (Amount(one.value, unit, role=one.role, way=one.way) for one in bare)
        change = abs(bare[0].value - bare[1].value)
        yield Amount(change, unit, how=f"{change:g} {unit}s lie between", role=BY, way=bare[0].way)
