"""Whether words that may name a skill do so here: rules of case, of neighbours, and of the words around them."""

from __future__ import annotations

import re

from jobmatch.skills.taxonomy import Phrase, Taxonomy

Found = tuple[int, int, Phrase]

_CUE_BEFORE = re.compile(
    r"(?:experienced?|skill(?:s|ed)?|knowledge|proficien(?:t|cy)|expertise|expert|fluen(?:t|cy)|familiar(?:ity)?|"
    r"background|competen(?:t|ce|cy)|programming|coding|scripting|written|certified|trained|languages?|tools?|software|"
    r"technolog(?:y|ies)|stack|frameworks?|degree|specializ\w+|specialis\w+|kenntnisse|erfahrung|connaissances?|"
    r"maîtrise|conocimientos?|experiencia|master(?:y|ed)?|command|understanding|using|built|implemented|developed|apps?|"
    r"applications?|training|grasp)"
    r"\s*(?:with|in|of|on|using|de|en|mit|like|such as|including|e\.g\.|i\.e\.|is|are|as|:|,|\()*\s*(?:the\s+)?"
    r"(?:Microsoft\s+|MS\s+|Apache\s+)?$",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    r"\s*(?:\(?(?:programming|language|scripting)|(?:senior |junior |backend |back-end |web |game |app )?"
    r"(?:developer|programmer|engineer|framework|scripts?|sdk|api|code(?:base)?|stack|software|database|certifi\w+|"
    r"experience|skills|expertise|knowledge|microservices|applications?)\b)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"[\s,;/|•·●▪◦■‣*\-–—&+()\[\]]*(?:(?:and|or|und|oder|et|ou|y|o|e)\b[\s,/]*)?(?:[\s•·●▪*\-–—(]*)", re.I
)
_ITEM_START = re.compile(r"(?:^|[,;/|•·●▪◦■‣*(\[\n\t:–—&+]|\b(?:and|or|und|et|y|with|in|of)\b)\s*$", re.IGNORECASE)
_ITEM_END = re.compile(r"\s*(?:$|[,;/|•·●▪◦■‣)\]\n\t.–—&+]|\b(?:and|or|und|et|y)\b)", re.IGNORECASE)
_REACH = 60

# Ordinary uses of words that are also names, by folded form: what may not follow or precede.
_NOT_BEFORE = {
    "excel": re.compile(
        r"[-‐‑]lent|\s+(?:at\b|in\s+(?:a|an|this|your|our|the|all|everything|their|his|her|every|any)\b|as\b|within\b)"
    ),
    "spring": re.compile(r"\s+(?:\d{4}|semester|term|season|break|quarter|of\b)", re.IGNORECASE),
    "go": re.compile(r"\s+(?:to|for|beyond|above|the|live|out|into|back|through|global|further|ahead|green)\b"),
    "react": re.compile(r"\s+(?:to\b(?!\s+[A-Z])|quick|fast|swift|prompt|calm|appropriate|flexibl)"),
    "scala": re.compile(r"\s+(?:of|di|de)\b"),
    "java": re.compile(r"\s*,\s*Indonesia"),
    "flask": re.compile(r"\s+of\b"),
    "python": re.compile(r"\s+fans?\b"),
    "docker": re.compile(r"\s+(?:at|in)\s+the\s+(?:port|docks?|harbou?r)\b"),
    "vue": re.compile(r"\s+(?:sur|de|d['’]|du|des|panoramique)\b"),
    "surgery": re.compile(r"\s+(?:receptionist|manager|hours|in\s+[A-Z])"),
    "responsibilities": re.compile(r""),
    "word": re.compile(r"\s+(?:of|for)\b"),
    "teams": re.compile(r"\s+(?:of|that|who|to|across|in)\b"),
    "access": re.compile(r"\s+(?:to|control|rights|management|for)\b", re.IGNORECASE),
    "express": re.compile(r"\s+(?:yourself|written|permission|interest|delivery|consent)\b", re.IGNORECASE),
    "outlook": re.compile(r"\s+(?:for|on|of)\b"),
    "english": re.compile(r"\s+(?:premier|channel|breakfast)\b", re.IGNORECASE),
    "c": re.compile(r"\s*(?:level|suite|class|section|\d|\.\s?[A-Z]\b)", re.IGNORECASE),
    "r": re.compile(r"\s*(?:and\s+d\b|\.\s?[A-Z]\b)", re.IGNORECASE),
}
# A tongue names where people, goods and firms are from far more often than what is spoken.
_OF_A_COUNTRY = re.compile(
    r"\s+(?:compan|firm|market|client|customer|cuisine|restaurant|food|press\b|pastr|shepherd|flair|law\b|tax\b|group\b|"
    r"brand|subsidiar|office|team|cultur|wine|government|manufacturer|owner|bank|start-?up|parent|school\b|countryside|"
    r"border|citizen|national|passport|authorit|regulat|territor|economy|football|premier)",
    re.IGNORECASE,
)
_STREET = re.compile(r"\s+(?:Street|Road|Avenue|Lane|Drive|Square|Way|Close|House|Park|Hill)\b")
_TIED = "-‐‑'’@_"


def fits(text: str, start: int, end: int, phrase: Phrase) -> bool:
    """Whether the words may be this phrase at all: its case where case matters, and not tied to a longer word."""
    written = text[start:end]
    if phrase.exact and not _same_case(written, phrase.written):
        return False
    if len(written) < 3 and (
        text[start - 1 : start] in tuple(_TIED + "&.") or text[end : end + 1] in tuple(_TIED + "&")
    ):
        return False
    barrier = _NOT_BEFORE.get(written.casefold())
    if barrier is not None and barrier.match(text, end):
        return False
    return not (written[:1].isupper() and text[end : end + 1] == " " and _named_otherwise(text, end, phrase))


def _named_otherwise(text: str, end: int, phrase: Phrase) -> bool:
    """Whether the next word makes of the name a street, or of a tongue a country."""
    return bool(_STREET.match(text, end)) or (phrase.tongue and bool(_OF_A_COUNTRY.match(text, end)))


def _same_case(written: str, meant: str) -> bool:
    plain = " ".join(written.split())
    return plain == meant or plain.removesuffix("'s") == meant or (len(meant) > 3 and plain == meant.upper())


def supported(text: str, sure: list[Found], unsure: list[Found], taxonomy: Taxonomy) -> list[Found]:
    """Those of the unsure phrases that the words around them support.

    A phrase is supported by a cue right before or after it, or by standing as an item of a list beside an accepted
    skill. Support spreads along a list, so `Go, R, Python` counts in full.
    """
    accepted: list[Found] = []
    waiting: list[Found] = []
    for found in unsure:
        (accepted if _cued(text, found) else waiting).append(found)
    known = sure + accepted
    while waiting:
        ends = {end: kind for _, end, kind in known}
        starts = {start: kind for start, _, kind in known}
        won = [found for found in waiting if _listed(text, found, sorted(ends), sorted(starts))]
        if not won:
            break
        accepted += won
        known += won
        waiting = [found for found in waiting if found not in won]
    return accepted


def _cued(text: str, found: Found) -> bool:
    start, end, phrase = found
    if not _same_case(text[start:end], phrase.written):
        return False
    return bool(_CUE_BEFORE.search(text[max(0, start - _REACH) : start]) and _ITEM_END.match(text, end)) or bool(
        _CUE_AFTER.match(text, end)
    )


def _listed(text: str, found: Found, ends: list[int], starts: list[int]) -> bool:
    from bisect import bisect_left, bisect_right

    start, end, _ = found
    if not (_ITEM_START.search(text[max(0, start - 12) : start]) and _ITEM_END.match(text, end)):
        return False
    before = bisect_right(ends, start) - 1
    if before >= 0 and start - ends[before] < 12 and _SEPARATOR.fullmatch(text, ends[before], start):
        return True
    after = bisect_left(starts, end)
    return after < len(starts) and starts[after] - end < 12 and bool(_SEPARATOR.fullmatch(text, end, starts[after]))
