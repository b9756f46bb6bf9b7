"""Amounts a year or month that a larger amount and a length of time of the same sentence give."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from generation.grounding.comparing import A_YEAR
from generation.grounding.evidence import Entry
from generation.grounding.figures import TIME_UNITS, Quantity
from generation.grounding.model import Source
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading

_MONTHS_A_YEAR = 12.0
_SLACK = 0.03  # of what the division gives


def averaged(reading: Reading, one: Quantity) -> tuple[str, Source] | None:
    """ "$1.2 million over three years, that is $400,000 a year": the division, and what the whole rests on."""
    if one.rate not in A_YEAR:
        return None
    sentence = reading.sentence_at(one.start)
    beside = quantities(sentence.text, reading.language)
    wholes = {sentence.start + each.start: each for each in beside if each.unit == one.unit and each.value > one.value}
    spans = [each.value * TIME_UNITS[each.unit] / TIME_UNITS["year"] for each in beside if each.unit in TIME_UNITS]
    passage = reading.passage_at(one.start)
    here = passage.entries if passage else ()
    for claim in reading.made:
        whole = wholes.get(claim.start)
        if whole is None or claim.kind == "date" or claim.source is None or claim.state == "unsupported":
            continue
        own = tuple(
            entry for entry in reading.evidence.entries if claim.source in {fact.source for fact in entry.facts}
        )
        stated = [
            each for each in (amounts_of(reading, claim.source)) if each.unit == one.unit and each.value > one.value
        ]
        for of, years in product((whole, *stated), (*spans, *_lengths((*here, *own)))):
            average = of.value / (years * A_YEAR[one.rate]) if years else 0.0
            if _agrees(one, average):
                return f"{of.value:g} over {years:g} years is {average:.4g} a {one.rate}", claim.source
    return None


def amounts_of(reading: Reading, source: Source) -> tuple[Quantity, ...]:
    """What the fact states that a claim rests on."""
    return next((fact.quantities for fact in reading.evidence.facts if fact.pointer == source.pointer), ())


def _lengths(entries: tuple[Entry, ...]) -> Iterator[float]:
    """How many years each of the entries lasted."""
    for entry in entries:
        if entry.since is not None:
            yield ((entry.until or entry.since) - entry.since + 1) / _MONTHS_A_YEAR


def _agrees(one: Quantity, average: float) -> bool:
    if one.relation == "over":
        return average * 0.8 <= one.value <= average
    return abs(one.value - average) <= _SLACK * average
