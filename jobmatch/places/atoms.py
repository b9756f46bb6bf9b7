"""Cutting a place string into atoms: the names between commas, slashes, "or" and brackets, without postcodes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jobmatch.places import gazetteer
from jobmatch.places.names import key_of

# A hard separator starts another place; a soft one goes on with the same ("Austin, TX").
SEPARATOR = re.compile(
    r"(?P<hard>\s*[;|•·\n\r\t●]+\s*|\s+(?:or|oder|ou|lub|albo|of|bzw\.?|sowie|as\s+well\s+as|and/or|y/o|et/ou|und/oder)\s+"
    r"|\s*(?:\s&|\sand|\sund|\set|\sy|\se|\so|\si|\sen|\soraz)\s+|\s*[+]\s*|\s*/\s*)"
    r"|(?P<soft>\s*[,()\[\]:>→]+\s*|\s+[-–—]+\s*|\s*[–—]+\s*|(?<=\w)-\s+|(?<=[A-Z]{2})-(?=[A-Z]))"
)
POSTCODE = re.compile(
    r"(?<!\w)(?:(?P<gb>[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?)|(?P<ca>[A-Z]\d[A-Z]\s?\d[A-Z]\d)"
    r"|(?P<nl>\d{4}\s?[A-Z]{2}(?!\w))|(?:(?P<land>D|A|CH|F|I|E|B|L|PL|DE|AT|FR|ES|IT)-)?"
    r"(?P<digits>\d{2}-\d{3}|\d{5}(?:-\d{3,4})?|\d{3}\s\d{2}|\d{4}-\d{3}|\d{6}|\d{4}))(?!\w)"
)
LANDS = {"D": "DE", "A": "AT", "F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU"}
LEAD = re.compile(
    r"^(?:(?:job\s+)?locations?|based|office|offices|hq|headquarters|standort(?:e)?|arbeitsort|einsatzort|dienstort|lieu"
    r"|localisation|ubicación|lugar|sede|luogo|local|locatie|standplaats|lokalizacja|miejsce\s+pracy|ort|stadt|ville|ciudad"
    r"|città|miasto|in|at|near|nearby|around|close\s+to|from|within|bei|nahe|nähe|raum|großraum|grossraum|region|région"
    r"|región|regione|area|greater|metro(?:politan)?|downtown|central|city\s+of|ville\s+de|ciudad\s+de|stadt|kreis|landkreis"
    r"|umgebung|à|a|en|im|zu|dans|près\s+de|cerca\s+de|vicino\s+a|w|we|okolice|provincia\s+di|provincia\s+de|the|inner|outer"
    r"|county\s+of|state\s+of|province\s+of|kanton|canton\s+de|estado\s+de|bundesland|omgeving|regio|standort:|ab)\s+",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"\s+(?:area|region|metro(?:politan)?(?:\s+area)?|metroplex|office|offices|hq|headquarters|campus|city|cedex(?:\s*\d+)?"
    r"|(?:\d{1,2}\s?(?:e|er|ème|eme|th|st|nd|rd)(?:\s+(?:arrondissement|arr\.?))?)|und\s+umgebung|umgebung|umland|store|site"
    r"|based|only|residents?|citizens?|timezones?|time\s?zones?|locations?|and\s+surrounding\s+areas?|surroundings|centre"
    r"|center|city\s+centre|centro|mitte|zentrum|innenstadt|d\.?\s?c\.?|nord|süd|ost|west|north|south|east|province|county|district"
    r"|\d{1,2})$",
    re.IGNORECASE,
)
EDGES = " \t.,;:*-–—_'\"„“”«»•·/\\|()[]!?#"


@dataclass(frozen=True, slots=True)
class Atom:
    """One name. `source[start:end]` is it; hard: whether it begins another place; country: what a postcode says."""

    text: str
    start: int
    end: int
    hard: bool
    postcode: str = ""
    country: str = ""


def known(name: str) -> bool:
    return bool(gazetteer.areas(name) or gazetteer.cities(key_of(name)))


def _country_of(match: re.Match[str]) -> str:
    if match["gb"] and " " in match["gb"]:
        return "GB"
    if match["ca"]:
        return "CA"
    return LANDS.get(match["land"] or "", match["land"] or "")


def _bare(text: str) -> tuple[str, str, str]:
    """(name, postcode, country it proves) of one piece between separators."""
    postcode = country = ""
    match = POSTCODE.search(text)
    if match:
        postcode, country = match.group(), _country_of(match)
        text = text[: match.start()] + " " + text[match.end() :]
    return text.strip(EDGES), postcode, country


def shorten(name: str) -> list[str]:
    """The name, then itself with leads ("Greater …") and tails ("… area") taken off one by one."""
    forms = [name]
    while len(forms) < 6:
        shorter = LEAD.sub("", forms[-1]).strip(EDGES)
        if shorter == forms[-1] or not shorter:
            shorter = TAIL.sub("", forms[-1]).strip(EDGES)
        if shorter == forms[-1] or not shorter:
            break
        forms.append(shorter)
    return forms


def _pieces(text: str) -> list[tuple[int, int, bool]]:
    """(start, end, hard) between separators; two pieces that together are one name stay one ("Bosnia and …")."""
    pieces: list[tuple[int, int, bool]] = []
    start, hard = 0, True
    for match in SEPARATOR.finditer(text):
        pieces.append((start, match.start(), hard))
        start, hard = match.end(), match.lastgroup == "hard"
    pieces.append((start, len(text), hard))
    joined: list[tuple[int, int, bool]] = []
    for piece in pieces:
        if joined and _one_name(text, joined[-1], piece):
            joined[-1] = (joined[-1][0], piece[1], joined[-1][2])
        else:
            joined.append(piece)
    return joined


def _one_name(text: str, first: tuple[int, int, bool], second: tuple[int, int, bool]) -> bool:
    between = text[first[1] : second[0]]
    if between.strip() == "(":
        # "Frankfurt (Oder)" is one name, "Cork (Ireland)" is two.
        return bool(gazetteer.cities(key_of(text[first[0] : second[1]])))
    if not between.strip() or any(sign in between for sign in ",;|()[]:\n"):
        return False
    return known(text[first[0] : second[1]].strip(EDGES))


def cut(text: str) -> list[Atom]:
    """The atoms of a place string from which the words of arrangement are blanked. At most 60."""
    atoms: list[Atom] = []
    pending = False
    for start, end, hard in _pieces(text):
        name, postcode, country = _bare(text[start:end])
        hard = hard or pending
        if not name and not postcode:
            # "Remote / Berlin": the blanked word still ended the place before it.
            pending = hard
            continue
        pending = False
        atoms.append(Atom(name, start, end, hard, postcode, country))
        if len(atoms) == 60:
            break
    return atoms
