# ruff: noqa: E501 - tables of words are read as they stand
"""Words that say where work is done (remote, hybrid, on site) and from where (EU, EMEA, worldwide)."""

from __future__ import annotations

import re
from dataclasses import dataclass

REMOTE = r"""
  (?:fully|100\s?%|full|completely|entirely|komplett|vollständig|volledig|w\s*pełni|totalmente|totalement)?[\s-]*
  (?:remote(?:ly)?|telecommut\w+|tele-?work\w*|télé-?travail|teletrabajo|teletrabalho|telelavoro|smart\s?working
  |work(?:ing)?\s+from\s+home|wfh|home[\s-]?based|home[\s-]?office|homeworking|thuiswerk\w*
  |thuiskantoor|zdaln\w+|praca\s+z\s+domu|a\s+distancia|à\s+distance|da\s+remoto|remoto|remota|virtual|distributed
  |ortsunabhängig|desde\s+casa|distansarbete|hemarbete|etätyö|distanse|fjernarbejde|remotowo|リモート|远程|удал[её]нн\w+)
  (?:[\s-]*(?:only|first|friendly|based|work(?:ing)?|job|role|position|team|option(?:al)?|möglich|possible|possibile
  |posible|możliwa|mogelijk|ok(?:ay)?|eligible|arbeit|total|complet|partiel|within|100\s?%))*
"""
HYBRID = r"""
  hybrid\w*|híbrid[oa]|hybride|ibrid[oa]|hybrydow\w+|flexible\s+working|partly\s+remote|partially\s+remote
  |teilweise\s+(?:remote|home[\s-]?office)|télétravail\s+partiel|semi-?presencial|remote[\s/]+(?:and\s+)?on-?site
  |(?:\d|one|two|three|four|zwei|drei|deux|trois|dos|tres|due|tre|twee|drie)(?:\s?[-–]\s?\d)?\s*
   (?:x|days?|tage?|jours?|días?|giorni|dagen|dni|dias)\b
   (?:\s*(?:a|per|/|pro|par|por|each|every|in\s+der|la|in|die)?\s*(?:week|woche|semaine|semana|settimana|tydzień|tygodniu))?
   (?:\s*(?:on-?site|in\s+(?:the\s+)?office|from\s+home|remote|home[\s-]?office|(?:de\s+)?télétravail|vor\s+ort|im\s+büro|thuis|zdalnie))?
"""
ONSITE = r"""
  (?:not|no|non|kein\w*|nicht|pas\s+de|sin|geen)\s+(?:remote|home[\s-]?office|télétravail|teletrabajo|thuiswerken)
  |(?:fully\s+)?on[\s-]?site(?:\s+only)?|in[\s-]?person|in[\s-]office|office[\s-]based|vor\s+ort|präsenz|sur\s+site|présentiel|presencial
  |in\s+sede|in\s+presenza|op\s+locatie|op\s+kantoor|stacjonarn\w+|på\s+plats
"""
PARTIAL = re.compile(
    r"möglich|possible|possibile|posible|mogelijk|option|partiel|teilweise|occasional|flexib|anteil|tage|days|jours|"
    r"bis zu|up to|nach absprache|parcial|parziale|częściow",
    re.IGNORECASE,
)
FULLY = re.compile(r"\b(?:fully|100\s?%|full|completely|only|total|totalmente|komplett|vollständig|w\s*pełni)\b", re.I)

REMOTE_WORDS = re.compile(rf"(?<!\w)(?:{REMOTE})(?!\w)", re.IGNORECASE | re.VERBOSE)
HYBRID_WORDS = re.compile(rf"(?<!\w)(?:{HYBRID})(?!\w)", re.IGNORECASE | re.VERBOSE)
ONSITE_WORDS = re.compile(rf"(?<!\w)(?:{ONSITE})(?!\w)", re.IGNORECASE | re.VERBOSE)

SCOPES: tuple[tuple[str, str], ...] = (
    ("worldwide", r"world-?wide|globally|global|anywhere(?:\s+in\s+the\s+world)?|any\s+location|weltweit|mondial"
     r"|monde\s+entier|partout|en\s+cualquier\s+lugar|todo\s+el\s+mundo|mondo|wereldwijd|cały\s+świat"),
    ("EMEA", r"emea"),
    ("APAC", r"apac|asia[\s-]pacific|asia"),
    ("LATAM", r"latam|latin\s+america|latinoamérica|américa\s+latina|south\s+america"),
    ("EEA", r"eea|ewr|eu/eea|eee"),
    ("EU", r"e\.?u\.?(?=\W|$)|european\s+union|eu-weit|ue(?=\W|$)"),
    ("Europe", r"europe(?:an)?(?:\s+time\s?zones?)?|europa|europaweit|europa-weit|european\s+hours"),
    ("DACH", r"d-?a-?ch(?:-region|-raum)?|deutschsprachig\w*\s+raum"),
    ("Nordics", r"nordics?|scandinavia|skandinavien"),
    ("Benelux", r"benelux"),
    ("CEE", r"cee|eastern\s+europe|central\s+(?:and\s+eastern\s+)?europe"),
    ("Americas", r"amer|americas"),
    ("North America", r"north\s+america|noram|namer"),
    ("Africa", r"africa"),
    ("MENA", r"mena|middle\s+east"),
)  # fmt: skip
SCOPE_WORDS = tuple((code, re.compile(rf"(?<![\w]){words}(?!\w)", re.IGNORECASE)) for code, words in SCOPES)
# Stems of all words above: where none stands in a text, nothing of it can match, and most texts have none.
REMOTE_STEMS = (
    "remot", "commut", "work", "travail", "teletrab", "telelav", "wfh", "home", "thuis", "zdaln", "praca z", "distan", "virtual", "distrib", "ortsunab", "casa",
    "hemarb", "etäty", "fjern", "リモート", "远程", "удал", "hybrid", "híbrid", "ibrid", "hybryd", "flexible", "presenc", "site", "day", "tag", "jour", "día", "dia",
    "giorn", "dag", "dni", "person", "office", "ort", "präsenz", "présent", "sede", "locatie", "kantoor", "stacjon", "plats",
)  # fmt: skip
SCOPE_STEMS = (
    "world", "glob", "any", "welt", "mond", "partout", "lugar", "wereld", "świat", "emea", "apac", "asia", "lat", "south", "eea", "ewr", "eu", "eee", "e.u", "ue",
    "dach", "d-a", "deutsch", "bundes", "nordic", "scandin", "skandin", "benelux", "cee", "amer", "noram", "namer", "afric", "mena", "middle", "weit", "entière",
    "toute", "tutta", "territor", "toda", "polska", "wide", "states", "across",
)  # fmt: skip
CASED_SCOPES = {"EU", "EEA"}
NATIONWIDE = (
    ("DE", re.compile(r"deutschlandweit|bundesweit(?:er?)?(?:\s+einsatz)?|ganz\s+deutschland", re.IGNORECASE)),
    ("AT", re.compile(r"österreichweit", re.IGNORECASE)),
    ("CH", re.compile(r"schweizweit", re.IGNORECASE)),
    ("FR", re.compile(r"france\s+entière|toute\s+la\s+france", re.IGNORECASE)),
    ("IT", re.compile(r"tutta\s+italia|territorio\s+nazionale\s+italiano", re.IGNORECASE)),
    ("ES", re.compile(r"toda\s+españa", re.IGNORECASE)),
    ("PL", re.compile(r"cała\s+polska", re.IGNORECASE)),
    ("US", re.compile(r"u\.?s\.?[\s-]wide|all\s+(?:50\s+)?states", re.IGNORECASE)),
    ("GB", re.compile(r"uk[\s-]wide|across\s+the\s+uk", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """remote: "remote", "hybrid", "onsite" or "". scopes: codes of SCOPES or countries. rest: the text without them,
    blanks in their place so that offsets stay."""

    remote: str
    scopes: tuple[str, ...]
    rest: str


def _blank(text: str, match: re.Match[str]) -> str:
    return text[: match.start()] + " " * len(match.group()) + text[match.end() :]


def _cut(text: str, words: re.Pattern[str]) -> tuple[bool, str]:
    """Whether the words stand in the text, and the text with all of them blanked."""
    found = False
    while match := words.search(text):
        if not match.group().strip():
            break
        found, text = True, _blank(text, match)
    return found, text


def _scopes(text: str) -> tuple[list[str], str]:
    found: list[str] = []
    for code, words in SCOPE_WORDS:
        match = words.search(text)
        if match and not (code in CASED_SCOPES and match.group()[:1].islower()):
            found.append(code)
            text = _blank(text, match)
    for country, words in NATIONWIDE:
        hit, text = _cut(text, words)
        if hit:
            found.append(country)
    return found, text


def read_arrangement(text: str) -> Arrangement:
    """What the text says about remote work. "Hybrid" wins over "remote": it is the narrower promise."""
    folded, rest = text.casefold(), text
    onsite = hybrid = remote = False
    scopes: list[str] = []
    if any(stem in folded for stem in REMOTE_STEMS):
        onsite, rest = _cut(rest, ONSITE_WORDS)
        hybrid, rest = _cut(rest, HYBRID_WORDS)
        remote, rest = _cut(rest, REMOTE_WORDS)
    if any(stem in folded for stem in SCOPE_STEMS):
        scopes, rest = _scopes(rest)
    if remote and not hybrid and PARTIAL.search(text) and not FULLY.search(text):
        hybrid = True
    said = "hybrid" if hybrid or (remote and onsite) else "remote" if remote else "onsite" if onsite else ""
    if not said and "worldwide" in scopes:
        said = "remote"
    return Arrangement(said, tuple(scopes), rest)
