# ruff: noqa: E501 (tables of words read better unbroken)
"""Houses that one is told to run or to have founded, and leads that one is told to be: "I run the advice desk", "as lead negotiator"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.evidence import HELD, Entry, Fact
from generation.grounding.model import Claim
from generation.grounding.naming import entries_of
from generation.grounding.rank_words import FOUNDED, LED_FACT, SENIOR
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.words import begun_alike
from profiles.parsing.folding import flat

_RUN = re.compile(r"\b(?:i|and|also|now|still) (?:run|runs|ran) (?:the )?$")
_FOUND = re.compile(
    r"\b(?:i|and|also|we) (?:opened|founded|co-founded|started|established|own|owned|bought) (?:the )?$|\bfounding (?:\w+ ){1,4}(?:of|at) (?:the )?$"
)
_FOUNDER = re.compile(r"\b(?:owner|founder|co-founder|founding|partner|proprietor)\b")
_AS_LEAD = re.compile(
    r"\bas (?:the |its |their |our )?((?:lead|chief|head|principal) ([a-z]{4,}(?:er|or|ist|ian|ant|eer)))\b"
)
_LED = re.compile(r"\b(?:led|lead|leading|leader|headed)\b")
_LEADER = re.compile(r"\b(?:lead|leader|chief|head|principal)\b")
_ALIKE = 5  # letters that a doer shares with the word of what was done: negotiator, negotiated


def claims(reading: Reading) -> Iterator[Claim]:
    yield from _run(reading)
    yield from _lead(reading)


def _run(reading: Reading) -> Iterator[Claim]:
    for named in reading.named:
        begin = reading.sentence_at(named.start).start
        founded = _FOUND.search(reading.folded, begin, named.start)
        match = founded or _RUN.search(reading.folded, begin, named.start)
        held = tuple(one for one in entries_of(named, reading.evidence) if one.pointer.startswith(HELD))
        if match is None or not held or any(_founded(one) if founded else _runs(one) for one in held):
            continue
        reason = f"the profile says “{held[0].title}” there"
        yield reading.claim(match.start(), named.end, "rank", "unsupported", None, reason)


def _runs(entry: Entry) -> bool:
    """Whether somebody in this position may be said to run the house."""
    told = (fact for fact in entry.facts if fact.field in ("highlights", "summary", "description"))
    return bool(SENIOR.search(flat(entry.title))) or any(LED_FACT.match(flat(fact.text)) for fact in told)


def _founded(entry: Entry) -> bool:
    """Whether somebody in this position may be said to have founded or to own the house."""
    return bool(_FOUNDER.search(flat(entry.title))) or any(FOUNDED.search(flat(fact.text)) for fact in entry.facts)


def _lead(reading: Reading) -> Iterator[Claim]:
    for match in _AS_LEAD.finditer(reading.folded):
        start, end = match.span(1)
        if not reading.text[start:end].islower() or not reading.free(start, end):
            continue
        if standing(reading, start, end, thing=True) != "own":
            continue
        reading.take(start, end)
        fact = next((one for one in reading.evidence.mine if _gives(one, match[2])), None)
        if fact is not None:
            yield reading.claim(start, end, "rank", "stated", fact.source)
        else:
            yield reading.claim(start, end, "rank", "unsupported", None, "the profile does not say who led")


def _gives(fact: Fact, doer: str) -> bool:
    """Whether a fact says both that one led and what was done: "Led the negotiations …", "Lead Negotiator"."""
    folded = flat(fact.text)
    led = (_LEADER if fact.field in ("position", "label") else _LED).search(folded)
    return bool(led) and any(begun_alike(doer, word) >= _ALIKE for word in folded.split())
