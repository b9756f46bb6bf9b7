"""A job told in a sentence: `Working as a Test Engineer with Larkfield Systems since May 2016`."""

from __future__ import annotations

import re

from profiles.parsing import evidence
from profiles.parsing.facts import Fact, fact
from profiles.parsing.rows import Row

MOST_WORDS = 8
_AS = (
    r"(?:work(?:ed|ing)|employed|engaged|associated|serv(?:ed|ing)|joined|intern(?:ed)?)\s+"
    r"(?:currently\s+|presently\s+)?(?:as|like)\s+(?:an?\s+|the\s+)?"
    r"|(?:tätig|arbeite?(?:te)?|gearbeitet|beschäftigt|angestellt)\s+als\s+(?:eine?\s+)?"
    r"|(?:travaill?[eé]?|employée?|engagée?)\s+(?:comme|en\s+tant\s+qu[e'])\s*(?:une?\s+)?"
    r"|(?:trabaj(?:o|é|ando)|trabalh(?:o|ei|ando))\s+como\s+(?:uma?\s+|una?\s+)?"
    r"|(?:lavor(?:o|ato|ando)|impiegat[oa]|assunt[oa])\s+(?:come|in\s+qualità\s+di)\s+"
    r"|(?:werk(?:te|zaam)?|gewerkt|in\s+dienst)\s+als\s+(?:een\s+)?"
    r"|(?:prac(?:a|uję|owałe?a?m)|zatrudnion[ya])\s+(?:jako|na\s+stanowisku)\s+"
    r"|(?:lucr(?:ez|at|ând)|angajat[ăa]?)\s+(?:ca|drept)\s+"
)
_AT = r"with|at|in|for|by|bei|beim|chez|en|presso|per|em|na|no|bij|w(?:\s+firmie)?|dla|la|pentru"
_TOLD = re.compile(
    rf"\b(?:{_AS})(?P<title>[^,.;:|]{{3,60}}?)"
    rf"(?:\s*,?\s+(?:{_AT})\s+(?:the\s+)?(?P<house>(?-i:[A-ZÀ-ÞŁŚŻȘȚ0-9])[^,;:|]{{1,60}}?))?"
    r"(?=\s*(?:[,;:|]|\.(?:\s|$)|$|\(|\b(?:from|since|for|during|on|till|until|to|through|as|under|von|seit|depuis"
    r"|desde|dal|van|sinds|od|din)\b))",
    re.IGNORECASE,
)


def told_job(row: Row) -> tuple[Fact | None, Fact | None]:
    """(position, employer) of such a sentence, with the words that name them."""
    match = _TOLD.search(row.text)
    if match is None or len(match["title"].split()) > MOST_WORDS:
        return None, None
    if evidence.title(match["title"]) < 2 and not (match["house"] and not match.start()):
        return None, None  # what begins with such words and names a house needs no known title
    position = fact(row.source, row.start + match.start("title"), row.start + match.end("title"), 0.75)
    house = match["house"]
    if not house or not house[0].isupper() or evidence.place(house) > 1.5 or evidence.is_sentence(house):
        return position, None
    return position, fact(row.source, row.start + match.start("house"), row.start + match.end("house"), 0.7)
