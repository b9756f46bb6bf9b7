"""The last word on claims: one a span, and none doubted that repeats a line of the profile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from profiles.parsing.folding import key

_FEWEST_WORDS = 3
_NOT_OF = ", not of "  # what is told of one employer and belongs to another puts the employer in doubt as well


def settled(reading: Reading, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """In order; of two claims on the same words the doubted one stays."""
    kept: dict[tuple[int, int], Claim] = {}
    for claim in claims:
        span = claim.start, claim.end
        if span not in kept or (claim.state == "unsupported" and kept[span].state != "unsupported"):
            kept[span] = claim
    for claim in [one for one in kept.values() if _NOT_OF in one.reason and one.kind != "employer"]:
        for named in reading.named:
            if reading.passage_at(named.start) == reading.passage_at(claim.start) and any(named.pointers):
                doubted = reading.claim(named.start, named.end, "employer", "unsupported", None, claim.reason)
                kept[named.start, named.end] = doubted
    told = [claim for claim in kept.values() if claim.state != "unsupported" or not _asked(reading, claim)]
    ordered = sorted(told, key=lambda claim: (claim.start, claim.end, claim.kind))
    return tuple(_repeated(reading, claim) if claim.state == "unsupported" else claim for claim in ordered)


def _asked(reading: Reading, claim: Claim) -> bool:
    """A question claims nothing."""
    return reading.sentence_at(claim.start).text.endswith("?")


def _repeated(reading: Reading, claim: Claim) -> Claim:
    """A claim within a line or sentence that the profile has word for word is stated, unless told of another job."""
    passage = reading.passage_at(claim.start)
    here = {entry.pointer for entry in passage.entries} if passage else set()
    for words in _around(reading, claim):
        if len(words.split()) < _FEWEST_WORDS:
            continue
        for fact in reading.evidence.mine:
            if words in key(fact.text) and (not here or fact.entry in here or not fact.entry.startswith("/work")):
                return replace(claim, state="stated", source=fact.source, reason="")
    return claim


def _around(reading: Reading, claim: Claim) -> tuple[str, str]:
    return key(reading.line_at(claim.start, claim.end)), key(reading.sentence_at(claim.start).text)
