# ruff: noqa: E501 (tables of words read better unbroken)
"""The fact that the words after a verb tell: what was led, made or founded."""

from __future__ import annotations

import re

from generation.grounding import likeness
from generation.grounding.evidence import Fact
from generation.grounding.likeness import told
from generation.grounding.reading import Reading
from generation.grounding.vocabulary import parts_of_speech
from profiles.parsing.folding import flat

_OBJECT_END = re.compile(
    r",|\s(?:and|with|together|by|for|from|at|in|on|across|throughout|within|during|since|while|to|which|that|und|et|y|avec|mit|con)\s"
)
_AND_WORD = re.compile(r"\s(?:and|but|then)\s+(?:\w+ly\s+)?([a-z]+)")
_SURE = 0.7
_LONGEST = 60  # characters of an object


def told_fact(reading: Reading, start: int, end: int) -> tuple[Fact | None, float]:
    """The fact that the words after the rank word tell best, of the employer named where one is."""
    sentence = reading.sentence_at(start)
    right = min(sentence.end, end + 110)
    cut = re.search(
        r"[;.—–]|,\s+(?:and|which|where|who)\b|\s+and\s+(?:led|built|wrote|cut|managed|i)\b", reading.folded[end:right]
    )
    right = _next_verb(reading, end, end + cut.start() if cut else right)
    object_end = _OBJECT_END.search(reading.folded, end, right)
    counted = _counted_fact(reading, end, object_end.start() if object_end else right)
    if counted is not None:
        return counted, 2.0
    names = reading.names_told()
    around = told(reading.text[end:right]) - names
    before = told(reading.text[max(sentence.start, start - 60) : start]) - names
    facts = tuple(
        fact
        for fact in reading.evidence.mine
        if fact.field in ("highlights", "summary", "description", "position", "label", "reference")
        or fact.where == "confirmed"
    )
    tight = told(reading.text[end : object_end.start() if object_end else right]) - names
    fact, weight = likeness.nearest(tight, facts, reading.evidence)
    if fact is not None and weight >= _SURE:
        alike = [one for one in facts if likeness.shared(tight, one, reading.evidence) >= weight]
        return max(alike, key=lambda one: likeness.shared(around, one, reading.evidence)), weight
    fact, weight = likeness.nearest(around, facts, reading.evidence)
    return (fact, weight) if fact is not None else likeness.nearest(before, facts, reading.evidence)


def _next_verb(reading: Reading, start: int, end: int) -> int:
    """Where a second verb begins: "led the move to BambooHR | and deliver sessions"."""
    for match in _AND_WORD.finditer(reading.folded, start, end):
        found = parts_of_speech(match[1])
        if "VERB" in found and "NOUN" not in found:
            return match.start()
    return end


def _counted_fact(reading: Reading, left: int, right: int) -> Fact | None:
    """The fact that a number right after the rank word was found to rest on."""
    for claim in reading.made:
        if (
            left <= claim.start < min(right, left + 60)
            and claim.source is not None
            and claim.kind in ("team_size", "number", "money")
        ):
            return next((fact for fact in reading.evidence.facts if fact.pointer == claim.source.pointer), None)
    return None


_WISHED = re.compile(
    r"\b(?:interest(?:ed|s)?\b(?! (?:rate|income|expense))|keen|enjoy(?:s|ed|ing)?|likes?|loves?|passion\w*|curious|fond|hop(?:es?|ing)|wants?|wish(?:es|ing)?|look(?:s|ing) (?:for|forward)|seek(?:s|ing)?|aim(?:s|ing)?|aspir\w+|dreams?|eager|drawn)\b[^.;]*"
)


def object_of(reading: Reading, end: int) -> str:
    """The words behind a verb that ends at `end`, up to the next small word: "the teaching programme | for …"."""
    right = min(reading.sentence_at(end - 1).end, end + _LONGEST)
    stop = _OBJECT_END.search(reading.folded, end, right)
    return reading.text[end : stop.start() if stop else right]


def only_wished(about: frozenset[str], fact: Fact) -> bool:
    """Whether a fact speaks of these things only as liked or hoped for: "Interested in teaching"."""
    folded = flat(fact.text)
    rest = told(_WISHED.sub(" ", folded))
    return bool(_WISHED.search(folded)) and not about & rest
