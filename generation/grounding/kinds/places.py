# ruff: noqa: E501 (tables of words read better unbroken)
"""Places told of one's own past: a city or country that the profile or the posting knows, or that holds one of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generation.grounding.address import SUBJECT_LINE
from generation.grounding.evidence import HELD, Entry, Fact
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import standing, wishes
from generation.grounding.vocabulary import is_ordinary
from generation.grounding.words import stem, words
from jobmatch.places.gazetteer import Area, City, areas, cities
from jobmatch.places.names import key_of

_WORD = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’]+"
_TOLD = re.compile(
    rf"\b(?:in|near|to|from|around|across|throughout|outside|nach|aus|bei|à|en|de|desde|hasta)\s+(?P<place>{_WORD}(?:[ -]{_WORD}){{0,2}})"
)
_LISTED = re.compile(rf"(?:,| and| und| et| y)\s+(?P<place>{_WORD}(?:[ -]{_WORD}){{0,2}})")
_KNOWN_WORLD = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "europe",
        "asia",
        "africa",
        "america",
        "americas",
        "scandinavia",
        "baltics",
        "balkans",
        "europa",
    ]
)
_NOT_A_PLACE = frozenset(
    [
        "may",
        "march",
        "august",
        "april",
        "june",
        "reading",
        "nice",
        "mobile",
        "orange",
        "media",
        "java",
        "most",
        "english",
        "french",
        "german",
        "spanish",
        "excel",
        "word",
        "python",
        "ruby",
        "class",
        "spring",
        "summer",
        "autumn",
        "winter",
        "march",
    ]
)
_LEAST_PEOPLE = 20_000
_TOWN_AFTER = re.compile(rf"\s*(?:,|\(|\bin\b|\bà\b|\ben\b)\s*(?:in\s+)?({_WORD}(?:[ -]{_WORD})?)")
_LEAST_LIKE_A_WORD = 100_000
# "I have since moved to Hobart": where one has lived or worked is not for the posting to say.
_MINE = re.compile(
    r"\b(?:moved|relocated|returned|grew up|was born|lived|studied|trained|worked|taught|spent [\w ]{3,20}|started out|settled)\b[\w ]{0,12}\s(?:to|in|at|from)\s+$"
)


def claims(reading: Reading) -> Iterator[Claim]:
    known = own = None
    for start, end in told_places(reading):
        if not reading.free(start, end):
            continue
        if wishes(reading, start) or standing(reading, start, end, thing=True) == "denied":
            continue
        if SUBJECT_LINE.match(reading.folded, reading.line_start(start)):
            continue  # what a mail asks about
        if known is None:
            known = _stated(reading)
        said = reading.text[start:end]
        if own is None:
            own = _stated(reading, posted=False)
        mine = _MINE.search(reading.folded, max(0, start - 45), start)
        if not _known(said, *known) or (mine and not _known(said, *own)):
            reading.take(start, end)
            reason = "neither the profile nor the posting names this place"
            yield reading.claim(start, end, "name", "unsupported", None, reason)


def told_places(reading: Reading) -> Iterator[tuple[int, int]]:
    """Places after "in", "from", …, and those that follow them in a list."""
    for match in _TOLD.finditer(reading.text):
        next_one: re.Match[str] | None = match
        while next_one is not None:
            said, start = next_one["place"], next_one.start("place")
            while not _is_place(said) and " " in said:
                said = said.rsplit(" ", 1)[0]
            if not _is_place(said):
                break
            if not _goes_on(reading, start + len(said)):
                yield start, start + len(said)
            next_one = _LISTED.match(reading.text, start + len(said))


def _goes_on(reading: Reading, end: int) -> bool:
    """A longer name ("London Bridge Capital") is no place."""
    return bool(re.match(r"[ -](?:&\s)?(?!I\b)[A-ZÀ-Þ]|['’]s\b", reading.text[end : end + 4]))


@lru_cache(maxsize=20_000)
def _is_place(said: str) -> bool:
    folded = key_of(said)
    if folded in _NOT_A_PLACE:
        return False
    largest = max((city.population for city in cities(folded)[:1]), default=0)
    large = largest >= (_LEAST_LIKE_A_WORD if is_ordinary(said) else _LEAST_PEOPLE)
    return large or bool(areas(said))


@lru_cache(maxsize=20_000)
def _means(said: str) -> tuple[tuple[City, ...], tuple[Area, ...]]:
    return cities(key_of(said))[:2], areas(said)


def _stated(
    reading: Reading, *, posted: bool = True
) -> tuple[frozenset[str], frozenset[str], frozenset[tuple[str, str]]]:
    """Words of the profile and the posting; countries and regions that their places lie in."""
    return _stated_by((*reading.evidence.mine, *(reading.evidence.posting if posted else ())))


def known_to(facts: tuple[Fact, ...], said: str) -> bool:
    """Whether some facts spell a place, or have one that lies in it."""
    return _known(said, *_stated_by(facts))


def _stated_by(facts: tuple[Fact, ...]) -> tuple[frozenset[str], frozenset[str], frozenset[tuple[str, str]]]:
    spelled = frozenset(stem(word.folded) for fact in facts for word in words(fact.text))
    countries: set[str] = set()
    regions: set[tuple[str, str]] = set()
    for fact in facts:
        if fact.field in ("city", "region", "country", "countryCode", "location"):
            for part in re.split(r",\s*", fact.text):
                found, held = _means(part)
                countries |= {city.country for city in found[:1]} | {area.country for area in held}
                regions |= {(city.country, city.region) for city in found[:1]} | {
                    (area.country, area.region) for area in held
                }
    return spelled, frozenset(countries), frozenset(regions)


def _known(said: str, spelled: frozenset[str], countries: frozenset[str], regions: frozenset[tuple[str, str]]) -> bool:
    """Spelled in the profile or the posting, or a country or region that holds one of their places."""
    if all(stem(word.folded) in spelled or word.folded in _KNOWN_WORLD for word in words(said)):
        return True
    found, held = _means(said)
    if any(
        (area.region == "" and area.country in countries) or (area.country, area.region) in regions for area in held
    ):
        return True
    other_spellings = {key_of(city.name) for city in found}
    return any(all(stem(word.folded) in spelled for word in words(name)) for name in other_spellings)


def wrong_town(reading: Reading, end: int, held: tuple[Entry, ...]) -> tuple[int, int] | None:
    """Where a town is told right after an employer that the profile puts in another, and the profile knows no such place."""
    match = _TOWN_AFTER.match(reading.text, end)
    if match is None or not all(_town(entry) for entry in held) or not cities(key_of(match[1])):
        return None
    if _known(match[1], *_stated(reading, posted=False)) or is_ordinary(match[1]):
        return None
    return match.span(1)


def elsewhere(reading: Reading, start: int, end: int, held: tuple[Entry, ...]) -> Entry | None:
    """The entry whose town is named right after an employer that the profile puts in another ("at Acme in Leeds")."""
    before = re.search(
        rf"\b(?:in|à|en)\s+({_WORD}(?:[ -]{_WORD})?)\s+(?:with|for|at|bei|chez|con)\s+(?:the\s+)?$",
        reading.text[:start],
    )
    match = before or _TOWN_AFTER.match(reading.text, end)
    if not match:
        return None
    town = {stem(word.folded) for word in words(match[1])}
    if not town or any(not _town(entry) or town & _town(entry) for entry in held):
        return None
    others = [entry for entry in reading.evidence.entries if entry.pointer.startswith((*HELD, "/education"))]
    return next((entry for entry in others if town <= _town(entry)), None)


def _town(entry: Entry) -> set[str]:
    texts = [fact.text for fact in entry.facts if fact.field in ("location", "city") or fact.text == entry.name]
    located = any(fact.field in ("location", "city") for fact in entry.facts)
    return {stem(word.folded) for text in texts for word in words(text)} if located else set()
