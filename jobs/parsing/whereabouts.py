# ruff: noqa: E501 - tables of words are read as they stand
"""Where a posting's job is: its label, its first lines, or a sentence that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jobmatch.places import Place, parse_places
from jobmatch.places.arrangement import HYBRID_WORDS, ONSITE_WORDS, REMOTE_WORDS, read_arrangement
from jobs.parsing.facts import Fact
from jobs.parsing.lexicon.asks import AUTHORIZATION
from jobs.parsing.lines import PostingLine, label_of
from jobs.parsing.sections import heading_kind, line_kind

HEAD_LINES = 8
_NAME = r"(?:\d{4,5}\s+)?(?:(?:St|Ft|Mt|Bad)\.?\s+)?[^\W\d_a-zß-öø-ÿ][\w'’\-]*(?:[\s-](?:am|an|der|im|upon|on|de|la|le|les|el|do|da|of|the|sur|aan|den|in)\s?)?(?:[\s-][^\W\d_a-zß-öø-ÿ][\w'’\-]*){0,3}"
STATED = re.compile(
    rf"(?:(?:based|located|situated|headquartered|position|role|job|office|offices|hospital|school|clinic|plant|site|team|restaurant|warehouse|store|shop|hotel|practice|firm|company)\s+(?:is\s+|are\s+|based\s+|located\s+)*(?:in|at|near|out\s+of)"
    rf"|(?:standort|büro|werk|niederlassung|filiale|klinik|kanzlei|praxis|betrieb|team|hotel|restaurant|unternehmen|arbeitsort|vollzeit|teilzeit|d\)|sitz)\s+(?:ist\s+)?in"
    rf"|(?:basée?|située?|poste|bureaux?|agence|équipe|cabinet|clinique|entreprise|restaurant)\s+(?:est\s+)?(?:à|en|sur)"
    rf"|(?:ubicad[oa]|oficinas?|sede|centro|empresa|tienda|hospital|puesto)\s+(?:está\s+)?en|(?:sede|ufficio|uffici|azienda|sede\s+di\s+lavoro)\s+(?:di|a|in)|(?:sediada|escritório|loja|empresa|vaga)\s+em"
    rf"|(?:gevestigd|kantoor|locatie|vestiging|team)\s+(?:is\s+)?(?:in|te)|(?:biur\w+|siedzib\w+|zakład\w*|oddział\w*)\s+w(?:e)?"
    rf"|(?:for|für|für\s+unseren\s+standort|pour|para|per|voor)\s+(?:our|unser\w*|notre|nuestr\w+|la\s+nostra|ons)?\s*(?:standort|office|site|team)?\s*(?:in|à|en|a)"
    rf"|\b(?:in|In))\s+(?P<place>{_NAME}(?:,\s*{_NAME}){{0,2}})",
)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """places: one a stated place. fact: the words. remote: remote, hybrid, onsite or "", with its own words."""

    places: tuple[Place, ...]
    fact: Fact | None
    remote: str
    remote_fact: Fact | None
    scope: str = ""


def whereabouts_of(
    lines: Sequence[PostingLine], told: dict[str, Fact], title: Fact | None, *, country: str = ""
) -> Whereabouts:
    """The places of a posting and its remote policy."""
    places, fact = _labelled_place(told, country)
    if not places:
        places, fact = _place_in_head(lines, title, country)
    if not places:
        places, fact = _place_in_prose(lines, country)
    remote, remote_fact, scope = _remote(lines, told, places, fact)
    return Whereabouts(
        tuple(replace(place, remote=remote, remote_scope=scope) for place in places), fact, remote, remote_fact, scope
    )


def _stated(places: list[Place]) -> list[Place]:
    return [place for place in places if place.country or place.city]


def _labelled_place(told: dict[str, Fact], country: str) -> tuple[list[Place], Fact | None]:
    fact = told.get("location")
    if fact is None:
        return [], None
    return _stated(parse_places(fact.value, country=country)), fact


def _place_in_head(lines: Sequence[PostingLine], title: Fact | None, country: str) -> tuple[list[Place], Fact | None]:
    """A short line near the top that is wholly a place ("Berlin, Germany", "Acme · Leeds · Full-time")."""
    for line in lines[:HEAD_LINES]:
        if len(line.text) > 110 or len(line.text.split()) > 14 or (line.heading and heading_kind(line.text)):
            continue
        offset = line.start
        for piece in re.split(
            r"(\s+[|•·–—-]\s+|\s{3,}|\(|\)|\t|,(?=\s*(?:full|part|vollzeit|teilzeit|hybrid|remote)))", line.text
        ):
            for begin, part in _parts(piece):
                found = wholly_place(part, country)
                if found and not (title and title.start == offset + begin and title.value == part.strip()):
                    lead = len(part) - len(part.lstrip())
                    return found, Fact(part.strip(), offset + begin + lead, offset + begin + len(part.rstrip()), 0.75)
            offset += len(piece)
    return [], None


def _parts(piece: str) -> list[tuple[int, str]]:
    """(offset, words): the piece, then what stands after its first commas ("Acme GmbH, Hamburg")."""
    cuts = [match.end() for match in re.finditer(r",\s+", piece)][:2]
    return [(0, piece), *((cut, piece[cut:]) for cut in cuts)]


def wholly_place(piece: str, country: str) -> list[Place]:
    """The places of words that say nothing but where; [] otherwise."""
    words = piece.strip(" ,.()")
    if not words or not words[:1].isalnum() or words[:1].islower() or (len(words) < 3 and words not in ("US", "UK")):
        return []
    found = _stated(parse_places(words, country=country))
    said = sum(len(place.text) for place in found)
    rest = len(read_arrangement(words).rest.replace(" ", ""))
    enough = found and said >= 0.8 * rest and (found[0].confidence >= 0.6 and (found[0].population or 50_000) >= 15_000)
    return found if enough or (found and found[0].confidence >= 0.95 and said >= 0.8 * rest) else []


def _place_in_prose(lines: Sequence[PostingLine], country: str) -> tuple[list[Place], Fact | None]:
    for line in lines[:60]:
        if line_kind(line.text) == "boilerplate" or AUTHORIZATION.search(line.text):
            continue
        for match in STATED.finditer(line.text):
            found = _stated(parse_places(match["place"], country=country))
            if found and found[0].confidence >= 0.6 and (found[0].population or 50_000) >= 20_000:
                start = line.start + match.start("place")
                return found[:1], Fact(match["place"], start, line.start + match.end("place"), 0.6)
    return [], None


REMOTE_POLICY = re.compile(
    r"(?:this\s+is\s+an?\s+|fully\s+|100\s?%\s+|position\s+is\s+|role\s+is\s+|work\s+|option\s+(?:to\s+work\s+)?|able\s+to\s+work\s+|\()(?:\w+\s+){0,2}(?:remote|hybrid|on-?site)|(?:remote|hybrid)\s+(?:role|position|work|job|working|model|policy|option)|home[\s-]?office|mobiles?\s+arbeiten|télétravail|teletrabajo|smart\s?working|thuiswerk|pra\w+\s+(?:zdaln|hybryd)|works?\s+from\s+home|days?\s+(?:a|per)\s+week\s+(?:in|from)",
    re.IGNORECASE,
)


def _remote(
    lines: Sequence[PostingLine], told: dict[str, Fact], places: list[Place], place_fact: Fact | None
) -> tuple[str, Fact | None, str]:
    for fact in (told.get("remote"), place_fact, told.get("location"), told.get("employment")):
        said = read_arrangement(fact.value) if fact else None
        if fact and said and said.remote:
            return said.remote, fact, _scope(fact.value)
    for number, line in enumerate(lines):
        near_top = number < HEAD_LINES and len(line.text) < 160
        if not near_top and not REMOTE_POLICY.search(line.text):
            continue
        if not (REMOTE_WORDS.search(line.text) or HYBRID_WORDS.search(line.text) or ONSITE_WORDS.search(line.text)):
            continue
        label = label_of(line)
        said = read_arrangement(line.text)
        if said.remote and line_kind(line.text) != "boilerplate" and not (label and "skill" in label[0].casefold()):
            scope = _scope(line.text) if near_top else ",".join(said.scopes)
            return said.remote, Fact(line.text, line.start, line.end, 0.75), scope if said.remote == "remote" else ""
    return "", None, ""


def _scope(words: str) -> str:
    found = parse_places(words)
    return found[0].remote_scope if found else ""
