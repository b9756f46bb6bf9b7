"""Which of several amounts of one fact a text tells: "eight years at the bedside, five of them in intensive care"."""

from __future__ import annotations

import re

from generation.grounding.evidence import Fact
from generation.grounding.figures import PERCENT, TIME_UNITS, Quantity
from generation.grounding.reading import Reading
from generation.grounding.words import stems

_STOP = re.compile(r"[,;:.!?()\n]|\s[–—-]\s")
_OF_THEM = re.compile(r"\s+of (?:them|those|which)\b")
_REACH = 60


def of_another(reading: Reading, one: Quantity, fact: Fact) -> Quantity | None:
    """The amount of the fact that has the words which the text has after `one`, where another one has its value."""
    if one.unit not in (PERCENT, *TIME_UNITS):
        return None
    rivals = [each for each in fact.quantities if each.unit == one.unit or _OF_THEM.match(fact.text, each.end)]
    mine = [each for each in rivals if one.value in each.values]
    if len(rivals) < 2 or not mine:
        return None
    said = _after(reading.text, one.reach or one.end)
    own = max(len(said & _after(fact.text, each.reach or each.end)) for each in mine)
    others = [each for each in rivals if each not in mine and each.role == one.role]
    best = max(others, key=lambda each: len(said & _after(fact.text, each.reach or each.end)), default=None)
    if best is None or own or not said & _after(fact.text, best.reach or best.end):
        return None
    return best


def _after(text: str, end: int) -> frozenset[str]:
    """What the words after an amount say, to the end of the phrase or the next figure."""
    stretch = text[end : end + _REACH]
    stop = _STOP.search(stretch)
    return stems(re.split(r"\d", stretch[: stop.start()] if stop else stretch, maxsplit=1)[0])
