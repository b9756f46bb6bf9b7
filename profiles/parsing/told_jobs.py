"""A job told in a sentence: `Working as a Test Engineer with Larkfield Systems since May 2016`."""

from __future__ import annotations

import re

from profiles.parsing import evidence
from profiles.parsing.facts import Fact, fact
from profiles.parsing.rows import Row

MOST_WORDS = 8
_TOLD = re.compile(
    r"\b(?:work(?:ed|ing)|employed|engaged|associated|serv(?:ed|ing)|joined|intern(?:ed)?)\s+(?:currently\s+|presently\s+)?"
    r"(?:as|like)\s+(?:an?\s+|the\s+)?(?P<title>[^,.;:|]{3,60}?)"
    r"(?:\s*,?\s+(?:with|at|in|for|by)\s+(?:the\s+)?(?P<house>[A-Z0-9][^,;:|]{1,60}?))?"
    r"(?=\s*(?:[,;:|]|\.(?:\s|$)|$|\(|\b(?:from|since|for|during|on|till|until|to|through|as|under)\b))",
    re.IGNORECASE,
)


def told_job(row: Row) -> tuple[Fact | None, Fact | None]:
    """(position, employer) of such a sentence, with the words that name them."""
    match = _TOLD.search(row.text)
    if match is None or evidence.title(match["title"]) < 2 or len(match["title"].split()) > MOST_WORDS:
        return None, None
    position = fact(row.source, row.start + match.start("title"), row.start + match.end("title"), 0.75)
    house = match["house"]
    if not house or not house[0].isupper() or evidence.place(house) > 1.5 or evidence.is_sentence(house):
        return position, None
    return position, fact(row.source, row.start + match.start("house"), row.start + match.end("house"), 0.7)
