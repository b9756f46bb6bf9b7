"""Places named in running text: a capitalised name after "in", "at", "bei", …, or one that its region settles."""

from __future__ import annotations

import re

from jobmatch.places.model import Place
from jobmatch.places.parsing import parse_places

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’\-]*"
_NAME = (
    rf"(?:(?:St|Ft|Mt)\.?\s+)?{_CAPITAL}"
    rf"(?:\s+(?:am|an\s+der|im|upon|de|la|do|of|the|sur|aan\s+den)\s+{_CAPITAL}|\s+{_CAPITAL}){{0,3}}"
)
NAMES = re.compile(rf"{_NAME}(?:,\s*{_NAME}){{0,2}}")
CUE = re.compile(
    r"(?:\b(?:in|at|near|from|to|around|across|outside|bei|nach|aus|nahe|à|en|de|desde|da|di|em|te|w|we|und|and|or|oder|ou|et)|,|\(|[-–|/])\s*$",
    re.IGNORECASE,
)
SURE = 0.6
KNOWN_TO_MANY = 50_000
LONGEST = 50_000


def mentions(text: str) -> list[tuple[Place, int, int]]:
    """(place, start, end) in the order they stand; `text[start:end]` is the name as it was written.

    A name without a cue before it counts only where a region or country beside it settles what is meant, so that
    "Reading" at the start of a sentence stays a verb.
    """
    found: list[tuple[Place, int, int]] = []
    for match in NAMES.finditer(text[:LONGEST]):
        cued = bool(CUE.search(text[max(0, match.start() - 10) : match.start()]))
        found += _named(match.group(), match.start(), cued=cued)
    return found


def _named(words: str, offset: int, *, cued: bool) -> list[tuple[Place, int, int]]:
    found, position = [], 0
    for place in parse_places(words):
        start = words.find(place.text, position)
        settled = place.confidence >= 0.95
        known = cued and place.confidence >= SURE and (place.population or KNOWN_TO_MANY) >= KNOWN_TO_MANY
        if start < 0 or not place.country or not (settled or known):
            continue
        position = start + len(place.text)
        found.append((place, offset + start, offset + position))
    return found
