# ruff: noqa: E501 (tables of words read better unbroken)
"""Dates told beside no house: of a career, of a position begun in that month, of what a sentence or the posting says."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry, Fact
from generation.grounding.kinds.stated_dates import BEGAN, WHEN, dated, same, stated
from generation.grounding.kinds.stretches import RANGE
from generation.grounding.likeness import told
from generation.grounding.reading import Reading
from generation.grounding.standing import asserted, standing
from generation.grounding.whens import When
from generation.grounding.words import stems

_TRADE = re.compile(r"\b(?:trade|field|profession|industry|sector|craft|business|career|working life|work)\b")
_CAME = re.compile(
    r"\b(?:began|started|started out|came|entered|moved|switched|turned)\b[^.;,]{0,30}\b(?:in|since) (?:\w+ )?$"
)
_WORKED = re.compile(
    r"\b(?:work(?:ed|ing)|employed|active|gearbeitet|travaille|trabajado) [^.;,]{0,40}\bsince (?:\w+ ){0,2}$"
)


def career_begun(reading: Reading, before: str) -> Entry | None:
    """The first position, where the sentence tells since when one has been in the trade."""
    if not (BEGAN.search(before) and _TRADE.search(before)):
        return None
    dated = [entry for entry in reading.evidence.of_section("work") if entry.since is not None]
    return min(dated, key=lambda entry: entry.since or 0, default=None)


def started(reading: Reading, when: When, before: str) -> Fact | None:
    """The beginning of a position in that very month, where the sentence names none: "since I took over in July 2022"; in
    that year, where only work is told of: "has worked in a school since 2017", "I began in 2016 as an agent"."""
    if not BEGAN.search(before) or RANGE.match(reading.folded, when.end):
        return None
    held = reading.evidence.of_section("work", "volunteer")
    if not when.month:
        sentence = reading.sentence_at(when.start)
        housed = any(sentence.start <= one.start < when.start and any(one.pointers) for one in reading.named)
        if housed or not (_WORKED.search(before) or _CAME.search(before)):
            return None
    begun = [dated(entry, "startDate") for entry in held]
    return next((fact for fact in begun if fact is not None and len(fact.text) >= 7 and same(fact.text, when)), None)


def of_the_sentence(reading: Reading, when: When, before: str) -> Fact | None:
    """A date of any entry that the sentence calls by a word of its name, where it names no employer."""
    passage = reading.passage_at(when.start)
    if passage is not None and passage.entries:
        return None
    said = stems(reading.sentence_at(when.start).text)
    for entry in reading.evidence.entries:
        if said & stems(entry.name) and (fact := stated(entry, when, before)) is not None:
            return fact
    return None


def posted(reading: Reading, when: When) -> Fact | None:
    """The posting's sentence with a year that is told of the reader's house, or that is still to come."""
    to_come = when.year > reading.evidence.year
    if not to_come and standing(reading, when.start, when.end) != "theirs":
        return None
    year = re.compile(rf"\b{when.year}\b")
    return next((fact for fact in reading.evidence.posting if year.search(fact.text)), None)


def worded(reading: Reading, when: When) -> Fact | None:
    """A sentence of the profile, a confirmation or the posting that names the year beside words of this sentence."""
    said = told(reading.sentence_at(when.start).text)
    theirs = standing(reading, when.start, when.end) != "own" or not asserted(reading, when.start, when.end)
    for fact in (*reading.evidence.mine, *reading.evidence.posting):
        shares = (theirs and fact.where == "posting") or said & told(fact.text)
        if fact.field not in WHEN and re.search(rf"\b{when.year}\b", fact.text) and shares:
            return fact
    return None
