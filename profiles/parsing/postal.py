"""Where a person lives: street, postal code, city, region, country, from the pieces of the contact rows."""

from __future__ import annotations

import re
from typing import Any

from profiles.parsing import evidence
from profiles.parsing.facts import Fact, fact
from profiles.parsing.folding import flat, key

Tree = dict[str, Any]
_POSTAL = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{5}-\d{4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}(?![\w])|[A-Z]\d[A-Z]\s?\d[A-Z]\d"
    r"|(?:[A-Z]{1,2}-)?\d{4,6})\b"
)
STREET = re.compile(
    r"\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln|drive|dr\.?|boulevard|blvd|court|way|place|square|terrace|close|crescent|apt|suite"
    r"|rue|allee|impasse|chemin|quai|place|cours|calle|avenida|avda|plaza|paseo|carrer|via|viale|piazza|corso|vicolo|rua|praca|travessa|largo"
    r"|ul\.?|ulica|aleja|al\.|plac|os\.|strada|str\.?|bd\.?|bulevardul|aleea|calea|soseaua|gasse|platz|weg|ring|damm|ufer|laan|plein|kade|gracht)\b"
    r"|\w(?:strasse|straße|str\.|weg|gasse|platz|allee|straat|laan|plein|gracht|kade|dijk)\b"
)


def find_location(pieces: list[tuple[int, int]], labelled: tuple[int, int] | None, text: str) -> Tree:
    """JSON Resume's location of the best piece, with `_country` (an ISO code, not a fact) for whoever reads phones."""
    candidates = [labelled] if labelled else []
    candidates += pieces
    best: tuple[float, Tree] = (0.9, {})
    for number, (start, end) in enumerate(candidates[:40]):
        score, tree = _location(text, start, end)
        if score and labelled is not None and number == 0:
            score += 3
        if score > best[0]:
            best = (score, tree)
    tree = best[1]
    if tree and "address" not in tree:
        street = next((piece for piece in pieces if _is_street(text[piece[0] : piece[1]])), None)
        tree["address"] = fact(text, *street, 0.8) if street and "," not in text[street[0] : street[1]] else None
    return tree


def _is_street(words: str) -> bool:
    folded = flat(words)
    return bool(re.search(r"\d", words)) and bool(STREET.search(folded)) and len(words) < 60


def _location(text: str, start: int, end: int) -> tuple[float, Tree]:
    words = text[start:end]
    if len(words) > 110 or "@" in words or evidence.is_sentence(words) or evidence.title(words) > 1.5:
        return 0.0, {}
    parts = _parts(text, start, end)
    streets = [part for part in parts if _is_street(text[part[0] : part[1]])]
    postal = next((m for m in _POSTAL.finditer(words) if not any(s <= start + m.start() < e for s, e in streets)), None)
    named = [_without_postal(text, part, start, postal) for part in parts if part not in streets]
    named = [part for part in named if part[1] > part[0] and text[part[0] : part[1]].strip(" ,-")]
    if not named or len(named) > 4:
        return 0.0, {}
    place = evidence.known_place(", ".join(text[s:e] for s, e in named))
    score = max(evidence.place(", ".join(text[s:e] for s, e in named)), 1.6 if postal and place else 0.0)
    if place is None or score < 0.9:
        return 0.0, {}
    tree: Tree = {"address": fact(text, streets[0][0], streets[-1][1], 0.85) if streets else None}
    tree["postalCode"] = fact(text, start + postal.start(), start + postal.end(), 0.9) if postal else None
    _name_parts(tree, text, named, place)
    tree["_country"] = place.country
    return score + (0.6 if streets or postal else 0.0), tree


def _name_parts(tree: Tree, text: str, named: list[tuple[int, int]], place: evidence.KnownPlace) -> None:
    rest = list(named)
    if len(rest) > 1 and _is_country(text[rest[-1][0] : rest[-1][1]], place):
        start, end = rest.pop()
        tree["countryCode"] = Fact(place.country, ((start, end),), 0.95)
    if not rest:
        return
    if len(rest) == 1 and not place.city and place.country and _is_country(text[rest[0][0] : rest[0][1]], place):
        tree["countryCode"] = Fact(place.country, (rest[0],), 0.9)
        return
    tree["city"] = fact(text, *rest[0], 0.93)
    if len(rest) > 1:
        tree["region"] = fact(text, rest[1][0], rest[-1][1], 0.85)


def _is_country(words: str, place: evidence.KnownPlace) -> bool:
    if key(words) in {"usa", "us", "uk", "u s a", "u k"}:
        return True
    if words.isupper() and len(words.strip()) == 2:
        return words.strip() == place.country
    alone = evidence.known_place(words)
    return alone is not None and not alone.city and not alone.region and alone.country == place.country


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    parts = []
    position = start
    for match in re.finditer(r"\s*[,()]\s*|\n", text[start:end]):
        parts.append((position, start + match.start()))
        position = start + match.end()
    parts.append((position, end))
    return [part for part in parts if text[part[0] : part[1]].strip()]


def _without_postal(text: str, part: tuple[int, int], start: int, postal: re.Match[str] | None) -> tuple[int, int]:
    if postal is None:
        return part
    first, last = start + postal.start(), start + postal.end()
    if not part[0] <= first < part[1]:
        return part
    before, after = text[part[0] : first].strip(" ,-"), text[last : part[1]].strip(" ,-")
    if len(after) >= len(before):
        return (last + len(text[last : part[1]]) - len(text[last : part[1]].lstrip(" ,-")), part[1])
    return (part[0], part[0] + len(text[part[0] : first].rstrip(" ,-")))
