# ruff: noqa: E501 (tables of words read better unbroken)
"""Superlatives that name whom one was better than: "the best safety record of any site", "the first in the country"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import standing, wishes
from generation.grounding.words import every_stem, stem
from jobmatch.places.atoms import known as known_place
from profiles.parsing.folding import flat

_MOST = r"first|1st|best|top|highest|lowest|largest|biggest|fastest|strongest|youngest|only|leading|longest|most \w+|erste[rns]?|beste[rns]?|grosste[rns]?|einzige[rns]?|premi(?:er|ere)|meilleure?s?|plus grande?|seule?|primer[ao]?|mejor|mayor|unic[oa]"
_SCOPE = r"country|nation|state|province|region|county|city|town|district|company|firm|business|organi[sz]ation|industry|sector|world|market|department|division|hospital|school|trust|group|class|cohort|year group|fleet|chain|network|land|bundesland|branche|firma|welt|pays|region|entreprise|monde|pais|empresa|mundo"
_SUPERLATIVE = re.compile(
    rf"\b(?:the|als|der|die|das|den|la|le|el)\s+(?P<most>{_MOST})\b(?P<of>[^.;:,\n]{{0,45}}?)\s(?:in|of|across|within|im|in der|von|de|del|du)\s+(?:(?P<any>any|all)\s+|the\s+|our\s+|whole\s+|entire\s+|l[ae]\s+|toda?\s+)*(?P<scope>[\w-]+)"
)
_WAYS = re.compile(
    r"\s*(?:day|days|week|month|time|thing|part|half|place|person|two|three|weeks|months|year|years|steps?|one)\b"
)


def claims(reading: Reading) -> Iterator[Claim]:
    for match in _SUPERLATIVE.finditer(reading.folded):
        start, end = match.start("most"), match.end()
        if not reading.free(start, match.end("most")) or not _compares(reading, match) or _WAYS.match(match["of"]):
            continue
        if standing(reading, start, end, thing=True) != "own" or wishes(reading, start):
            continue
        if not _stated(reading, match):
            reading.take(start, end)
            yield reading.claim(start, end, "rank", "unsupported", None, "nothing in the profile gives this rank")


def _compares(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words after name a company, a country, a place or all others of a kind."""
    scope = reading.text[match.start("scope") : match.end("scope")]
    place = scope[:1].isupper() and known_place(scope)
    return bool(match["any"]) or place or bool(re.fullmatch(_SCOPE, flat(scope)))


def _stated(reading: Reading, match: re.Match[str]) -> bool:
    most = stem(match["most"].split()[-1])
    facts = reading.evidence.mine
    around = told(reading.sentence_at(match.start()).text)
    return any(most in every_stem(fact.text) and around & fact.stems for fact in facts)
