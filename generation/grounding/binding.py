"""Which of several amounts of one fact a text tells: "eight years at the bedside, five of them in intensive care"."""

from __future__ import annotations

import re

from generation.grounding.comparing import amounts, fits, stated
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, PERCENT, TIME_UNITS, Quantity
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading
from generation.grounding.words import stem, stems, words

_STOP = re.compile(r"[,;:.!?()\n]|\s[–—-]\s")
_OF_THEM = re.compile(r"\s+of (?:them|those|which)\b")
_SHARE = re.compile(r"\s+(?:out )?(?:of|in|von|sur|de)\s")
_REACH = 60


def of_another(reading: Reading, one: Quantity, fact: Fact) -> Quantity | None:
    """The amount of the fact that counts what the text counts by `one`, where another one has its value: "24 nurses"
    for "a 24-bed unit, 11 nurses a shift"."""
    rivals = [each for each in fact.quantities if _comparable(one, each, fact)]
    mine = [each for each in rivals if any(fits(one, amount) for amount in stated(each))]
    if len(rivals) < 2 or not mine:
        return None
    if one.unit == COUNT and (
        one.team or _SHARE.match(reading.folded, one.end) or any(_is_part(fact, each) for each in mine)
    ):
        return None
    said = frozenset(one.nouns) if one.unit == COUNT else _after(reading.text, one.reach or one.end)
    others = [each for each in rivals if each not in mine and each.role == one.role]
    best = max(others, key=lambda each: _agreeing(said, one, each, fact), default=None)
    own = max(_agreeing(said, one, each, fact) for each in mine)
    if (
        best is None
        or _agreeing(said, one, best, fact) <= own
        or (one.unit == COUNT and one.nouns[-1] not in best.nouns)
    ):
        return None
    return best


def _is_part(fact: Fact, each: Quantity) -> bool:
    """ "29 pupils, six of them …": what is counted by the part is named at the whole."""
    return bool(_SHARE.match(fact.text, each.end) or _OF_THEM.match(fact.text, each.end)) or not each.nouns


def _comparable(one: Quantity, each: Quantity, fact: Fact) -> bool:
    if one.unit == COUNT:
        return each.unit == COUNT
    return one.unit in (PERCENT, *TIME_UNITS) and (each.unit == one.unit or bool(_OF_THEM.match(fact.text, each.end)))


def _agreeing(said: frozenset[str], one: Quantity, each: Quantity, fact: Fact) -> int:
    told = frozenset(each.nouns[:3]) if one.unit == COUNT else _after(fact.text, each.reach or each.end)
    return len(said & told)


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


def tells(reading: Reading, one: Quantity, value: float) -> bool:
    """Whether the sentence tells this other number too: "of all 34, 31 …"."""
    sentence = reading.sentence_at(one.start)
    return any(value in each.values for each in quantities(sentence.text, reading.language))


def both_of(reading: Reading, one: Quantity, fact: Fact) -> bool:
    """Whether the sentence tells this amount of a fact once, and another one of it: "17 instead of 24"."""
    beside = quantities(reading.sentence_at(one.start).text, reading.language)
    others = [each for each in beside if not set(each.values) & set(one.values) and each.value > 1]
    once = sum(bool(set(each.values) & set(one.values)) for each in beside) == 1
    return (
        fact.field == "highlights"
        and once
        and any(not amount.how and fits(each, amount) for each in others for amount in amounts(fact))
    )
