# ruff: noqa: E501 (tables of words read better unbroken)
"""Places told right behind an amount: where a fact has its amount, no other fact's place will do.

"212 sites in Lagos and Accra" is doubted where the fact has Lagos and Ibadan, though the posting's house is in Accra.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.comparing import amounts, fits
from generation.grounding.evidence import Fact
from generation.grounding.figures import TIME_UNITS, Quantity
from generation.grounding.kinds.places import known_to, told_places
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading

_COUNTED = ("number", "team_size", "money", "percentage")
# What may stand between an amount and its place: what is counted, and the places before it in a list.
_BETWEEN = re.compile(
    r"(?:[ -][^\W\d]+){0,4} (?:in|across|throughout|around|en|à|bei) (?:the )?(?:[\w ’'-]+(?:,| and| und| et| y) (?:the )?)*"
)


def claims(reading: Reading) -> Iterator[Claim]:
    rested = {claim.start: claim for claim in reading.made if claim.kind in _COUNTED and claim.source is not None}
    beside = [one for one in quantities(reading.text, reading.language) if one.start in rested] if rested else []
    for start, end in told_places(reading) if beside else ():
        one = next((each for each in reversed(beside) if each.end <= start), None)
        if one is None or not reading.free(start, end) or one.unit in TIME_UNITS:
            continue
        if not _BETWEEN.fullmatch(reading.text, one.end, start):
            continue
        facts = _stating(reading, one, _posted(rested[one.start]))
        if facts and not any(_there(reading, start, end, fact) for fact in facts):
            reading.take(start, end)
            reason = f"the profile tells this elsewhere: “{facts[0].text}”"
            yield reading.claim(start, end, "name", "unsupported", None, reason)


def _posted(claim: Claim) -> bool:
    return claim.source is not None and claim.source.where == "posting"


def _stating(reading: Reading, one: Quantity, posted: bool) -> list[Fact]:
    """The facts that state the amount of what is counted, of the posting or of the profile."""
    facts = reading.evidence.posting if posted else reading.evidence.mine
    said = frozenset(one.nouns) or told(reading.sentence_at(one.start).text)
    return [fact for fact in facts if said & fact.stems and any(fits(one, amount) for amount in amounts(fact))]


def _there(reading: Reading, start: int, end: int, fact: Fact) -> bool:
    """Whether a fact or its entry knows the place, or says nothing about where it was."""
    entry = reading.evidence.entry(fact.entry)
    facts = (fact, *(entry.facts if entry else ()))
    located = any(one.field in ("city", "region", "location", "countryCode") for one in facts)
    return not located or known_to(facts, reading.text[start:end])
