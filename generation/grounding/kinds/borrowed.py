"""Words of the posting behind an amount of one's own: "14 gene therapy trials" for fourteen haematology trials.

What an amount of the profile counts is told in the profile's words or in anybody's, not in a phrase that only the
posting has: that makes the past fit the vacancy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generation.grounding.evidence import Fact
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.words import FOLDED_STOP, stem, words

_COUNTED = ("number", "team_size", "money", "percentage", "duration")
_END = re.compile(r"[.,;:!?()\n\d“”\"–—]|\s(?:and|und|et|y|with|who|which|that|for|at|on|by|from|to|as)\s")
_FEW = 4
# "Ten years of teaching experience": of any work.
_OF_ANY = frozenset(
    ["experience", "work", "working", "background", "practice", "erfahrung", "berufserfahrung", "experiencia"]
)


def claims(reading: Reading) -> Iterator[Claim]:
    if not reading.evidence.posting:
        return
    for claim in list(reading.made):
        if claim.kind not in _COUNTED or claim.source is None or claim.source.where != "profile":
            continue
        if standing(reading, claim.start, claim.end) != "own":
            continue
        found = _foreign(reading, claim)
        if found is not None and reading.free(*found):
            reading.take(*found)
            yield reading.claim(*found, "name", "unsupported", None, "only the posting speaks of this")


def _foreign(reading: Reading, claim: Claim) -> tuple[int, int] | None:
    """The phrase right behind the amount that the posting has and the profile has not."""
    stop = _END.search(reading.folded, claim.end)
    end = stop.start() if stop else len(reading.text)
    said = reading.text[claim.start : claim.end]
    mine, theirs = reading.evidence.stems, reading.evidence.asked_stems
    for one, other in pairwise(words(reading.text[claim.end : end])[:_FEW]):
        pair = stem(one.folded), stem(other.folded)
        part = reading.text[claim.end + one.start - 1] == "-"  # of "C-level"
        if part or set(pair) <= mine or not set(pair) <= theirs or other.folded in _OF_ANY:
            continue
        if not told(f"{one.folded} {other.folded}"):
            continue  # "leading people", which any posting says
        telling = (fact for fact in reading.evidence.posting if not _counts(fact, said, reading.language))
        if pair in _pairs(telling):
            return claim.end + one.start, claim.end + other.end
    return None


def _counts(fact: Fact, said: str, language: str) -> bool:
    """Whether a sentence of the posting has this very amount, so that it may be told of the posting's house."""
    values = {value for one in quantities(said, language) for value in one.values}
    return any(values & set(each.values) for each in fact.quantities)


def _pairs(facts: Iterable[Fact]) -> frozenset[tuple[str, str]]:
    """The words, no small ones, that stand side by side in some facts."""
    return frozenset(
        (stem(one.folded), stem(other.folded))
        for fact in facts
        for one, other in pairwise(words(fact.text))
        if not {one.folded, other.folded} & FOLDED_STOP and min(len(one.folded), len(other.folded)) > 2
    )
