# ruff: noqa: E501 (tables of words read better unbroken)
"""Lengths of time without a number or without a unit: "over a decade", "the last six of them"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generation.grounding.figures import COUNT, Quantity
from generation.grounding.likeness import told
from generation.grounding.reading import Reading

_OF_THOSE = re.compile(r"\s+(?:of (?:them|those)|davon)\b")
_I_HAVE = re.compile(
    r"\b(?:i (?:now |already )?(?:have|bring|offer)|i['’]ve got|mine (?:is|are)|ich (?:habe|bringe)|j['’]en ai|tengo)\s+(?:\w+ (?:than )?){0,2}$"
)
_OF_THEM = re.compile(r"\s+(?:of (?:them|which|those)|davon|dont|as|at|with|comme|als|como)\b")
# "welding for fifteen years and supervising for nearly five."
_FOR = re.compile(
    r"\b(?:for|seit|depuis|desde)\s+(?:(?:more than|well over|just over|just under|over|nearly|almost|about|around|roughly|approximately|at least|the last|the past|some)\s+)*$"
)
_CLOSES = re.compile(r"\s*(?:[.,;:)]|$)")
_LATEST = re.compile(
    r"\b(?:last|past|first|latest|recent|letzten|vergangenen|ersten|derniere?s|premiere?s|ultimos|primeros)\s+$"
)
_AFTER_LATEST = re.compile(
    r"(?:\s+or so)?\s+(?:\w+ing|i|we|ich|as|in|on|for|of|at|with|als|bei|comme|chez|como|en)\b|\s*[,.;:]|\s*$"
)
_ARTICLE = re.compile(
    r"(?:^|\n|[.:;]\s|\b(?:for|over|than|nearly|almost|about|around|with|after|spent|under|just|within|in|and|have|als|llevo|tengo|hace|durante|desde|habe|bringe|seit|pendant|depuis)\s+)(?P<words>(?:a|an|one|ein|einem|un|une|una)\s+(?:full\s+|whole\s+)?(?P<unit>year|decade|jahr|jahrzehnt|an|ano|decada|dec?ennie)\b(?:\s+and\s+a\s+half)?)(?!\s*-?long)"
)


def articled(reading: Reading, found: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """ "over a decade", "just over a year"."""
    for match in _ARTICLE.finditer(reading.folded):
        start, end = match.span("words")
        if any(one.start < end and start < one.end and one.unit for one in found):
            continue
        years = 10.0 if match["unit"].startswith(("dec", "jahrzehnt")) else 1.0
        years += 0.5 if match["words"].endswith("half") else 0.0
        before = reading.folded[max(0, start - 20) : start]
        relation = "over" if re.search(r"(?:over|more than|uber|mehr als|plus d[e']?|mas de)\s*$", before) else "exact"
        relation = "under" if re.search(r"(?:nearly|almost|under|close to|fast)\s*$", before) else relation
        relation = "about" if re.search(r"(?:about|around)\s*$", before) else relation
        yield Quantity((years,), "year", start, end, relation, worded=True)


def bare(reading: Reading, found: tuple[Quantity, ...], timed: list[Quantity]) -> Iterator[Quantity]:
    """ "the last six of them", "six as a nurse" after "thirteen years"."""
    for number in found:
        if number.unit != COUNT or not 1 < number.value < 60 or _counts(reading, number):
            continue
        sentence = reading.sentence_at(number.start)
        after, before = reading.folded[number.end : sentence.end], reading.folded[sentence.start : number.start]
        latest = _LATEST.search(before) and _AFTER_LATEST.match(after)
        years = any(sentence.start <= one.start < number.start and one.unit in ("year", "decade") for one in timed)
        if not years and _OF_THOSE.match(after):
            begin = reading.sentence_at(max(0, sentence.start - 2)).start
            said = [one for one in (*found, *timed) if begin <= one.start < number.start]
            years = bool(said) and max(said, key=lambda one: one.start).unit in ("year", "decade")
        mine = not number.nouns and _I_HAVE.search(before) and re.match(r"\s*(?:[,.;:]|$|and\b)", after)
        ellipsis = not number.nouns and _FOR.search(before) and _CLOSES.match(after)
        if years and (
            latest or mine or ellipsis or (_OF_THEM.match(after) and not re.search(r"\b(?:from|to|of)\s+$", before))
        ):
            yield replace(number, unit="year", nouns=())


def _counts(reading: Reading, number: Quantity) -> bool:
    """ "Three years of clients, 23 of them": a fact that the sentence tells counts so many."""
    said = told(reading.sentence_at(number.start).text)
    facts = reading.evidence.mine
    return any(
        said & fact.stems
        and any(number.value in each.values and each.unit == COUNT and each.nouns for each in fact.quantities)
        for fact in facts
    )
