# ruff: noqa: E501 (tables of words read better unbroken)
"""What stands in a document and claims nothing: addresses, telephone numbers, headings, "present", turns of speech, and
lines on when one could start."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from profiles.parsing.folding import flat, key
from profiles.parsing.lexicon import flat_group, phrases

_ADDRESS = re.compile(
    r"\S+@\S+\.\w+|\btel:\+?[\d-]+|\bhttps?://\S+|\bwww\.\S+|(?<![\w.])(?:[\w-]+\.)+(?:com|org|net|io|dev|de|fr|es|uk|eu|example|me|app|ai|co|it|nl|pl|ch|at)(?:/\S*)?(?![\w.])"
)
_PHONE = re.compile(
    r"(?<![\w$£€₹.,])(?:\+\d{1,3}[\s./-]?|\(?0\d)[\d\s()./-]{6,}\d(?![\w%])|(?<![\w$£€₹.,])\(?\d{3}\)?[\s.–-]\d{3}[\s.–-]\d{3,4}(?![\w%])"
)
_DECORATION = re.compile(r"^[\s#*_>=\-–—•]+|[\s#*_:=\-–—]+$")
_TURNS = re.compile(
    r"\b(?:360[- ]?(?:degrees?|°)|360°|24/7|24-7|(?:9[- ]to[- ]5|nine[- ]to[- ]five)(?! (?:[a-z]+ )?(?:days?|weeks?|months?|years?|minutes?|seconds?|people|percent|[a-z]{4,}s)\b)|50[/-]50|80/20|fifty[- ]fifty|(?:number|no\.?) (?:one|1)|day one|step one|second to none|one of a kind|a (?:million|thousand) times|"
    r"(?:one |a )?hundred (?:and (?:one|ten) )?per ?cent(?! of (?!that|it|the time|my|what|me|your|our))(?!age)|1[01]0 ?%(?= (?:commit|dedicat|behind|bilingual|honest|sure|convinced|reliab|focus|motivat|certain|remote|there|invested|there|on board|ready))|hundertprozentig|"
    r"half (?:the (?:battle|fun|story|job|world|time)|my life|an? (?:mind|eye|library|chance|world)|as (?:long|much fun)|of (?:the fun|it is|success|the battle|the work))|(?:nine|ten|9|10|99|ninety-nine) times out of (?:ten|10|an? hundred|100)|zero (?:tolerance|drama|doubt)|\d+(?:st|nd|rd|th) century|"
    r"(?:mother|father|mum|mom|dad|parent) of (?:two|three|four|five|six|\d)|(?:a|one) in a million|in (?:one|two|three|a few) words?|two left|(?<=\n)p\.? ?p?\.?s\b|n\.b\b|fyi|asap|a\.s\.a\.p\b|rsvp|i\.e\b|e\.g\b|first and foremost|first(?:ly)? of all)\b"
)
_HALF = re.compile(r"\b[Hh]alf[ -](?=[A-Z])|(?<!and a )\b[Hh]alf[ -]?(?:way|hearted|time|term|day\b|brother|sister)")
_OFFER = re.compile(
    r"(?:^|\n|\.\s)\W*(?:(?:earliest |mein[e]? |ma |mi )?(?:availability|available|start(?:ing)? date|notice period|notice|salary expectations?|desired salary|fruhester eintritt\w*|eintrittstermin|eintritt|"
    r"kundigungsfrist|gehaltsvorstellung\w*|gehaltswunsch|verfugbar\w*|disponibilite|preavis|pretentions salariales|disponibilidad|preaviso|expectativas? salarial\w*)):\s[^\n]{1,60}"
)
_LEAST = 3


def furniture(text: str, silent: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Spans that no claim is looked for in. silent: the profile's own telephone numbers, streets, links."""
    folded = flat(text)
    for match in _HALF.finditer(text):
        yield match.span()
    for pattern in (_ADDRESS, _PHONE, _TURNS, _OFFER):
        for match in pattern.finditer(folded):
            yield match.span()
    for value in silent:
        if len(value) >= _LEAST:
            for match in re.finditer(re.escape(flat(value)), folded):
                yield match.span()
    for match in re.finditer(rf"(?<=[–—-])\s*(?:{_present()})(?!\w)", folded):
        yield match.span()
    for match in re.finditer(r"[^\n]+", text):
        if key(_DECORATION.sub("", match[0])) in phrases("headings"):
            yield match.span()


@cache
def _present() -> str:
    return "|".join(re.escape(word) for word in flat_group("dates", "present"))
