"""Which of several amounts of one fact a text tells: "eight years at the bedside, five of them in intensive care"."""

from __future__ import annotations

import re

from generation.grounding.comparing import amounts, fits
from generation.grounding.evidence import Fact
from generation.grounding.figures import PERCENT, TIME_UNITS, Quantity
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading
from generation.grounding.words import stem, stems, words

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


def same_verb(before: str, fact: Fact) -> bool:
    """ "Won or settled 52 cases" where the fact has "Won or settled 46 of 52"."""
    first, second = fact.quantities[:2] if len(fact.quantities) > 1 else (None, None)
    if first is None or second is None or not re.fullmatch(r"\s+(?:out )?of\s+", fact.text[first.end : second.start]):
        return False
    last = words(before)[-1:]
    return bool(last) and stem(last[0].folded) in stems(fact.text[: first.start])


def all_of_them(reading: Reading, one: Quantity) -> bool:
    """ "34 of 34"."""
    match = re.match(r"\s+(?:out )?of\s+(?:the\s+|all\s+)?([\d.,]+)", reading.folded[one.end : one.end + 24])
    return bool(match) and match is not None and match[1].strip(".,") == f"{one.value:g}"


def told_with(reading: Reading, one: Quantity, fact: Fact) -> bool:
    """Whether the sentence tells another amount of this fact too."""
    sentence = reading.sentence_at(one.start)
    found = quantities(sentence.text, reading.language)
    others = (each for each in found if each.start + sentence.start != one.start)
    return any(fits(each, amount) for each in others for amount in amounts(fact) if amount.unit == each.unit)


def tells(reading: Reading, one: Quantity, value: float) -> bool:
    """Whether the sentence tells this other number too: "of all 34, 31 …"."""
    sentence = reading.sentence_at(one.start)
    return any(value in each.values for each in quantities(sentence.text, reading.language))
