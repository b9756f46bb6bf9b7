"""How much a few words look like a job title, an organisation, a school, a degree or a place. Numbers, no verdicts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from profiles.parsing.folding import flat, key
from profiles.parsing.lexicon import affixes, group, phrases

_CONNECTORS = group("words", "connectors")
_GENDER = re.compile(r"\((?:[mwfdx]\s?[/|]\s?)+[mwfdx]\)", re.IGNORECASE)
_LEGAL_END = re.compile(
    r"(?:\bgmbh\b|\bmbh\b|\bco\.?\s*kg\b|\bs\.?\s?p\.?\s?a\b|\bs\.?\s?r\.?\s?l\b|\bb\.\s?v\b|\bn\.\s?v\b|\bsp\.?\s*z\s*o\.?\s*o"
    r"|\be\.\s?v\b|\bs\.\s?a\.?(?:\s|$)|\bs\.?a\.?s\b|\bsarl\b|\binc\b|\bltd\b|\bllc\b|\bplc\b|\bcorp\b|\blda\b|\bs\.\s?l\.?(?:u\.?)?$|\bag$|\bkg$|\bse$|\bsa$"
    r"|\bpvt\b|\bpty\b|\bllp\b|\bltda\b|\bs\.c\b|\bg\.m\.b\.h|\beg$|\bs\.l\b|\bsl$|\bbv$|\bnv$"
    r"|\bco\.$|\bcompany$|\b& co\b|\bsrl$|\bspa$)"
)


@lru_cache(maxsize=20_000)
def title(text: str) -> float:
    """-1 to 3: a head word of a job title, more at the end (English) or the beginning (Romance languages)."""
    if _GENDER.search(text):
        return 3.0
    tokens = key(text).split()
    if not tokens or len(tokens) > 14:
        return -1.0
    whole, endings, _ = affixes("titles")
    hits = [
        index
        for index, token in enumerate(tokens)
        if token in whole or (len(token) > 6 and token.endswith(endings)) or (token[-1:] == "s" and token[:-1] in whole)
    ]
    if not hits:
        return 0.0
    score = 2.0
    if hits[0] == 0 or hits[-1] == len(tokens) - 1:
        score += 0.6
    if len(hits) > 1:
        score += 0.3
    return score - 0.1 * max(0, len(tokens) - 6)


@lru_cache(maxsize=20_000)
def is_trade(text: str) -> bool:
    """`Chartered Accountants`, `Rechtsanwälte`: the people of a trade, as firms are named; no one person's title."""
    tokens = key(text).split()
    if not tokens or len(tokens) > _TRADE or not text.strip()[:1].isupper():
        return False
    whole = affixes("titles")[0]
    known = group("words", "trades")
    if any(token in whole and token not in known for token in tokens):
        return False
    plural = any(token[-1:] == "s" and token not in whole and token[:-1] in whole for token in (tokens[0], tokens[-1]))
    return plural or any(token in known for token in tokens)


_TRADE = 4  # words


@lru_cache(maxsize=20_000)
def organisation(text: str) -> float:
    """0 to 3: a legal form at the end, or a word that organisations are named by."""
    folded = flat(text).strip()
    if _LEGAL_END.search(folded):
        return 3.0
    tokens = key(text).split()
    if not tokens or len(tokens) > 12:
        return -0.5
    name, comma, trade = text.rpartition(",")
    if comma and is_trade(trade) and title(name) < 2:
        return 2.5
    score = 0.0
    if any(token in group("organizations", "kind") for token in tokens):
        score = 1.6
    elif any(token.endswith(_COMPOUND_ENDS) and len(token) > 6 for token in tokens):
        score = 1.4
    if school(text) > 1:
        score = max(score, 1.7)
    if "&" in text and score < 1.5 and len(tokens) <= 5:
        score += 0.6
    return score


_COMPOUND_ENDS = (
    "klinik", "klinikum", "krankenhaus", "werke", "werk", "bank", "verlag", "praxis", "haus", "heim", "stiftung",
    "gesellschaft", "verein", "kanzlei", "agentur", "institut", "zentrum", "technik", "bau", "soft", "tech", "labs",
    "ziekenhuis", "bedrijf", "groep", "gruppe", "handel", "logistik", "werkstatt", "backerei", "hotel", "apotheke",
)  # fmt: skip


@lru_cache(maxsize=20_000)
def school(text: str) -> float:
    """0 to 3: a word that schools and universities are named by."""
    folded = key(text)
    tokens = folded.split()
    if not tokens or len(tokens) > 16:
        return -0.5
    names = group("organizations", "school")
    endings = affixes("organizations")[1]
    if any(token in names or (len(token) > 8 and token.endswith(_SCHOOL_ENDS)) for token in tokens):
        return 2.5
    return 0.5 if endings and tokens[-1].endswith(endings) else 0.0


_SCHOOL_ENDS = ("universitat", "hochschule", "schule", "gymnasium", "universiteit", "school", "akademie", "kolleg")


@dataclass(frozen=True, slots=True)
class DegreeMatch:
    """A degree at `text[start:end]` and its level."""

    start: int
    end: int
    level: str


_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@lru_cache(maxsize=20_000)
def degree(text: str) -> DegreeMatch | None:
    """The longest degree phrase in `text`, nearest to its beginning."""
    tokens = list(_TOKEN.finditer(text))
    known = phrases("degrees")
    for first in range(len(tokens)):
        for last in range(min(len(tokens), first + 8), first, -1):
            span = text[tokens[first].start() : tokens[last - 1].end()]
            level = known.get(key(span)) or _dotted(span)
            whole = not text[: tokens[first].start()].endswith(".")
            if level is not None and whole and _plausible(span, first, text[tokens[last - 1].end() :]):
                start = tokens[first - 1].start() if _qualifies(text, tokens, first) else tokens[first].start()
                end = _with_tail(text, tokens[last - 1].end())
                return DegreeMatch(start, _closed(text, start, end), level)
    return None


def _qualifies(text: str, tokens: list[re.Match[str]], first: int) -> bool:
    """`Professional Master of Education`, `Executive MBA`: the word before a degree says which kind it is."""
    beside = first > 0 and text[tokens[first - 1].end() : tokens[first].start()].strip(" -") == ""
    return beside and key(tokens[first - 1][0]) in _QUALIFIERS


_QUALIFIERS = group("words", "degree_kinds")


def _closed(text: str, start: int, end: int) -> int:
    inner = text[start:end]
    return end + 1 if inner.count("(") > inner.count(")") and text[end : end + 1] == ")" else end


_SHORT_WORDS = group("words", "short_degrees")
_CLEAR = group("words", "clear_degrees")


def _dotted(span: str) -> str | None:
    """`M.S.S.W`, `P.hD`: letters that are a known degree without their dots."""
    return phrases("degrees").get(key(span).replace(" ", "")) if "." in span and len(span) <= 10 else None


def _plausible(span: str, first: int, after: str) -> bool:
    """Two-letter degrees are words too: they count in capitals or with dots, and at the beginning."""
    folded = key(span).replace(" ", "")
    if _THESIS.match(after):
        return False
    if folded in {"associate", "associates", "dr"} and not _NO_OFFICE.match(after):
        return False
    if folded == "march":
        return "." in span or (span[:2] == "MA" and not span.isupper())
    if len(folded) <= 3 or folded in _SHORT_WORDS:
        strong = sum(character.isupper() for character in span) >= min(2, len(folded)) or "." in span
        return (strong or len(folded) > 3 or folded in _CLEAR) and first <= 2 and span[:1].isupper()
    return span[:1].isupper() or first == 0 or span[:1].isdigit()


_THESIS = re.compile(
    r"(?:[’']?s)?[\s-]*(?:thesis|arbeit|dissertation|coursework|courses?\b|seminar"
    r"|(?:research\s+|admissions?\s+)?(?:sub-?\s?)?committees?\b)",
    re.IGNORECASE,
)
_NO_OFFICE = re.compile(r"\.?\s*(?:$|[,;:(|–-]|in\s|of\s|degree)", re.IGNORECASE)


_TAIL = re.compile(
    r"^\.?\s*\((?:hons?|honours|honors|fh|univ|uni|tum|eng|dh|ba|res|oxon|cantab|gw|wo|hbo|lb|[bm]\.?\s?\.?(?:sc|a|eng)\.?|ph\.?d\.?)\.?\)"
    r"|^\.?,?\s+(?:hons|honours|\(honours\))\b\.?|^(?:[’']s)?\s+(?:degree|program(?:me)?)\b|^\.(?=[\s,:;)]|$)",
    re.IGNORECASE,
)


def _with_tail(text: str, end: int) -> int:
    tail = _TAIL.match(text[end:]) or (_LEVELLED.search(text[:end]) and _KIND.match(text[end:]))
    tail = tail or (_PASSED.search(text[:end]) and _OFFICE.match(text[end:]))
    return end + tail.end() if tail else end


_LEVELLED = re.compile(r"\blevel \d$|\bniveau \d$|\b(?:nvq|svq|btec|gnvq)$", re.IGNORECASE)
_KIND = re.compile(r"\s+(?:extended\s+)?(?:diploma|certificate|award|diplôme)\b", re.IGNORECASE)


# `Geprüfter Industriemeister`, `Staatlich anerkannte Erzieherin`: the noun belongs to the degree.
_PASSED = re.compile(r"\b(?:geprüfte[rn]?|anerkannte[rn]?|examinierte[rn]?)$", re.IGNORECASE)
_OFFICE = re.compile(r"\s+[A-ZÄÖÜ][^\W\d_]{3,}")


@lru_cache(maxsize=20_000)
def degree_level(text: str) -> str:
    """doctorate, master, bachelor, associate, vocational, secondary or ""."""
    found = degree(text)
    return found.level if found else ""


_PLACE_SHAPE = re.compile(r"^[A-ZÀ-ÞŁŚŻŹĆ][\w'’.\- ]+(?:,\s*[A-ZÀ-ÞŁŚŻŹĆ][\w'’.\- ]+){0,2}(?:\s*\([\w .\-]+\))?$")
_NOT_PLACE = re.compile(r"[\d@:;|•]|\b(?:gmbh|inc|ltd|llc|team|manager)\b", re.IGNORECASE)
_REMOTE = group("words", "remote")


@lru_cache(maxsize=20_000)
def place(text: str) -> float:
    """-2 to 3: whether the words name a place, by the gazetteer of `jobmatch.places` where they are shaped like one."""
    if key(text) and (key(text) in _REMOTE or all(word in _REMOTE for word in key(text).split())):
        return 2.0
    if len(text) > 60 or not _PLACE_SHAPE.match(text.strip()) or _NOT_PLACE.search(text):
        return -2.0
    found = known_place(text)
    if found is None or ((organisation(text) > 1 or _LEGAL_END.search(flat(text))) and not _is_city(text, found)):
        return -1.0
    parts = [part.strip(" )") for part in re.split(r"[,(]", text) if part.strip(" )")]
    if len(parts) == 1:
        tokens = len(key(text).split())
        if all(token in affixes("titles")[0] for token in key(text).split()):
            return -0.5  # `Cook`, `Porter` are towns too
        return (1.2 if tokens <= 3 else 0.4) + 0.8 * found.confidence if names_place(parts[0]) else -1.0
    if names_place(parts[0]):
        return 2.2 + 0.6 * found.confidence
    unknown = known_place(parts[0]) is None and len(parts[0].split()) <= 3 and title(parts[0]) < 1
    return 0.8 if unknown and all(names_place(part) or part.isupper() for part in parts[1:]) else -1.0


def _is_city(text: str, found: KnownPlace) -> bool:
    """`Salt Lake City, UT`: a city whose whole name holds a word that organisations are named by."""
    return bool(found.city) and key(text.split(",")[0]) == key(found.city) and len(key(found.city).split()) > 1


def names_place(words: str) -> bool:
    """Whether the words are a place's name and nothing more (`Río Grande`, not `CEIP Río Grande`)."""
    found = known_place(words)
    if found is None:
        return False
    tokens = [token for token in key(words).split() if not token.isdigit() and not (len(token) == 2 and found.city)]
    longest = max(len(key(name).split()) for name in (found.city, found.region, found.country) if name)
    if found.city:
        return len(tokens) <= max(longest, len(key(found.city).split()))
    return len([token for token in tokens if token not in _OF_REGIONS]) <= longest + 1  # `West Yorkshire` in England


_OF_REGIONS = group("words", "of_regions")


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """What the gazetteer says of some words."""

    city: str
    region: str
    country: str
    confidence: float
    postal_code: str = ""


@lru_cache(maxsize=20_000)
def known_place(text: str) -> KnownPlace | None:
    """`jobmatch.places.parse_place`, loaded when the first place is looked up."""
    from jobmatch.places import parse_place

    found = parse_place(text)
    if found is None or not (found.city or found.region or found.country):
        return None
    postal = getattr(found, "postal_code", "")
    return KnownPlace(found.city, found.region, found.country, found.confidence, postal)


_STOPPED = re.compile(r"[^\W\d_]{4}\.\s*$")  # behind a whole word: no `Inc.`


def is_sentence(text: str) -> bool:
    """Running text rather than a heading, a name or a title."""
    tokens = text.split()
    if len(tokens) > 16:
        return True
    lower = sum(token[:1].islower() and key(token) not in _CONNECTORS for token in tokens)
    if text.rstrip().endswith((".", ";")) and len(tokens) > 5:
        stopped = "," not in text and _STOPPED.search(text)  # a list has commas
        small = sum(token[:1].islower() for token in tokens) if stopped else 0
        if lower >= 3 or small >= 3:
            return True
    return len(tokens) >= 7 and lower / len(tokens) > 0.55
