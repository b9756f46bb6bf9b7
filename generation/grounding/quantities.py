# ruff: noqa: E501 (tables of words read better unbroken)
"""Amounts in a text: what number, of what, how exactly, how often; in figures or words of four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from generation.grounding.amount_words import (
    ABOUT,
    AFTER_BASIS_POINTS,
    AFTER_MONEY,
    AFTER_PERCENT,
    AFTER_POINTS,
    AFTER_TIMES,
    AND_A_HALF,
    AND_BY,
    ARROW,
    BEFORE_NOUN,
    BELOW,
    CURRENCIES,
    DOERS,
    INSTEAD,
    LEADING,
    MAGNITUDE,
    NO_DOERS,
    NO_RATE,
    OVER,
    PEOPLE,
    PREPOSITIONS,
    RANGE,
    RATE,
    STOOD,
    TEAM,
    TIME,
    TIME_AND_A_HALF,
    UNDER,
    UP_FROM,
    UPTO,
)
from generation.grounding.direction import FROM, TO, direction, role
from generation.grounding.figures import COUNT, PERCENT, POINTS, TIME_UNITS, TIMES, Quantity, figures, with_vulgar
from generation.grounding.measures import measure_after
from generation.grounding.words import FOLDED_STOP, stem, words
from profiles.parsing.folding import flat

# "from 34 per cent to 27 without …": nothing is counted by the last number.
_ENDED = re.compile(r"\s*(?:$|[.,;:!?)\n]|(?:without|within|while|since|by|during|after|because|thanks|and)\b)")
_LABELS = re.compile(r" \d+\b(?! (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b)")
# A number behind these is a name: "Grade 12 biology rose to …".
LABELS = [
    "grade",
    "year",
    "level",
    "stage",
    "phase",
    "class",
    "band",
    "tier",
    "form",
    "room",
    "section",
    "part",
    "unit",
    "module",
    "version",
    "type",
]
LABELLED = re.compile(rf"\b(?:{'|'.join(LABELS)})\s$")
_IN_FULL = re.compile(r"\D?\d{1,3}(?:[.,' ]?\d{3})+(?!\d|\s?(?:k|m|mio|bn|thousand|million|billion)\b)")
_CLAUSE_ENDS = re.compile(r"[.;:!?\n(]|\d|,\s(?:i|we|she|he|and|but|which|who|while|where)\b")
_ANDS = ("and", "et", "y")
_OF = ("of", "de", "von", "an", "a", "per")
_OF_US = re.compile(r"\s+of us\b")


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The amounts of a text in order, none over another. Years and dates are amounts here too: callers take them out."""
    return _quantities(text, language)


@lru_cache(maxsize=20_000)
def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    folded = with_vulgar(text, flat(text))
    found = sorted(figures(folded, language), key=lambda one: (one.start, -one.end))
    kept: list[Quantity] = []
    for one in found:
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start and one.unit in (PERCENT, *TIME_UNITS):
                kept[-1] = one
            continue
        kept.append(one)
    return tuple(
        _summed(
            folded,
            list(_shared_units(folded, [one for each in kept if not _code(folded, one := _described(folded, each))])),
        )
    )


def _code(folded: str, one: Quantity) -> bool:
    """ "6G", "5pm", "3D": a figure that goes on in letters counts nothing."""
    return not one.worded and one.unit == COUNT and folded[one.end : one.end + 1].isalpha()


def _described(folded: str, one: Quantity) -> Quantity:
    """With unit, relation, nouns and rate read from the words around."""
    before = folded[max(0, one.start - 28) : one.start]
    relation = one.relation if one.relation != "exact" else _relation(before)
    if one.relation == "part":
        relation = next((name for name in ("over", "under", "below") if _relation(before) == name), "part")
    half = AND_A_HALF.match(folded, one.end)
    if half and not one.unit:
        more = 0.25 if half["half"] == "quarter" else 0.5
        scale = MAGNITUDE.get(half["large"] or "", 1.0)
        one = replace(one, values=tuple((value + more) * scale for value in one.values), end=half.end())
    unit, end = (one.unit, one.end) if one.unit else _unit(folded, one)
    basis = AFTER_BASIS_POINTS.match(folded, one.end)
    if basis:
        one, unit, end = replace(one, values=(one.value / 100,)), POINTS, basis.end()
    late = TIME_AND_A_HALF.match(folded, end)
    if late and unit in TIME_UNITS:
        one, end = replace(one, values=tuple(value + 0.5 for value in one.values)), late.end()
    quantity = replace(one, unit=unit, end=end, relation=relation)
    after = folded[end : end + 90]
    rate, reach = _rate(after)
    nouns = _nouns(after)
    team = unit == COUNT and _of_people(folded[max(0, one.start - 40) : one.start], after)
    moved, way = role(folded, one.start, end), direction(folded, one.start, end)
    reach = end + reach if rate else end
    rate = rate or _rate_before(folded, one.start)
    return replace(quantity, nouns=nouns, rate=rate, reach=reach, team=team, role=moved, way=way)


def _of_people(before: str, after: str) -> bool:
    """Whether what is counted are colleagues: by their name, or led and named by what they do ("lead four dispatchers")."""
    if TEAM.search(before) or _OF_US.match(after):
        return True
    counted = [word.folded for word in words(re.split(r"[.;:!?()]", after, maxsplit=1)[0])[:2]]
    if any(word in PEOPLE for word in counted):
        return True
    return bool(LEADING.search(before)) and any(DOERS.fullmatch(word) and word not in NO_DOERS for word in counted)


def _relation(before: str) -> str:
    for name, pattern in (("upto", UPTO), ("over", OVER), ("under", UNDER), ("below", BELOW), ("about", ABOUT)):
        if pattern.search(before):
            return "about" if name == "over" and before.rstrip().endswith("some") else name
    return "exact"


def _unit(folded: str, one: Quantity) -> tuple[str, int]:
    after = folded[one.end : one.end + 40]
    for unit, pattern in ((POINTS, AFTER_POINTS), (PERCENT, AFTER_PERCENT), (TIMES, AFTER_TIMES)):
        match = pattern.match(after)
        if match:
            return unit, one.end + match.end()
    money = AFTER_MONEY.match(after)
    if money:
        return CURRENCIES.get(money[1].rstrip("."), ""), one.end + money.end()
    gap = re.match(
        r"(?:\s+(?:full|whole|long|good|solid|consecutive|fewer|less|more|extra|additional|short|busy|happy|working|calendar|ganzen?|vollen?))?[\s-]*",
        after,
    )
    begin = gap.end() if gap else 0
    for unit, pattern in TIME.items():
        match = pattern.match(after, begin)
        if match and _LABELS.match(after, match.end()) and not match[0].endswith("s"):
            break  # "260 Year 7 applications"
        if match and not (match[0] == "an" and one.value > 1):  # German "elf an der Zahl"
            return unit, one.end + match.end()
    return measure_after(folded, one.end) or (COUNT, one.end)


def _nouns(after: str) -> tuple[str, ...]:
    """Stems of up to four words that follow, to the end of the phrase."""
    cut = re.split(r"[.;:!?()\n\"“”]|,|\d", after, maxsplit=1)[0]
    found: list[str] = []
    for word in words(cut):
        if word.folded in ("who", "which", "that", "with", "by", "from", "where", "while", "i", "we"):
            break
        if found and word.folded in ("and", "und", "et", "y", "or", "plus"):
            break
        if word.folded in PREPOSITIONS and (found or word.folded not in _OF):
            break
        if word.folded not in FOLDED_STOP and len(word.folded) > 1:
            found.append(stem(word.folded))
        if len(found) == 4:
            break
    return tuple(found)


def _rate(after: str) -> tuple[str, int]:
    """How often, where the next words say so ("patients a shift", "quotes every month"), and where those words end."""
    near = _CLAUSE_ENDS.split(after, maxsplit=1)[0][:45]
    hits = []
    for unit, pattern in RATE.items():
        match = pattern.search(near)
        if (
            match
            and not NO_RATE.search(near[: match.start()])
            and not (match[0].endswith("ly") and BEFORE_NOUN.match(near, match.end()))
        ):
            hits.append((match.start(), match.end(), unit))
    return (min(hits)[2], min(hits)[1]) if hits else ("", 0)


# "a yearly revenue of 240 million", "annual sales were 3 million".
_OFTEN = re.compile(
    r"\b(?P<how>yearly|annual|monthly|weekly|daily)\s(?:[a-z-]+\s){1,3}?(?:of|at|was|were|is)\s(?:(?:about|over|nearly|almost|around|some)\s)?\S{0,3}$"
)
_HOW_OFTEN = {"yearly": "year", "annual": "year", "monthly": "month", "weekly": "week", "daily": "day"}


def _rate_before(folded: str, start: int) -> str:
    """How often, where the words before an amount of money or of things say so."""
    match = _OFTEN.search(folded, max(0, start - 60), start)
    return _HOW_OFTEN[match["how"]] if match else ""


def _summed(folded: str, found: list[Quantity]) -> list[Quantity]:
    """ "2 hours and 15 minutes" is one length of time."""
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        joined = last is not None and re.fullmatch(r"\s*(?:,|and|und|et|y)?\s*", folded[last.end : one.start])
        if last and joined and TIME_UNITS.get(one.unit, 1e12) < TIME_UNITS.get(last.unit, 0.0):
            value = last.value + one.value * TIME_UNITS[one.unit] / TIME_UNITS[last.unit]
            kept[-1] = replace(last, values=(value,), end=one.end, reach=one.reach, nouns=one.nouns)
        else:
            kept.append(one)
    return kept


def _shared_units(folded: str, found: list[Quantity]) -> Iterator[Quantity]:
    """ "14 to 6 percent", "$200 to $500k", "16 nurses and 4 …": the first of a range takes the unit of the second."""
    for number, one in enumerate(found):
        if number + 1 < len(found):
            one = _with_following(folded, one, found[number + 1])
        if number:
            last = found[number - 1]
            if ARROW.fullmatch(folded[last.end : one.start]):
                one = replace(one, role=TO)
            after_to = re.fullmatch(r"\s+(?:to|auf|a|al)\s+(?:\w+\s+){0,2}", folded[last.reach or last.end : one.start])
            if (
                not one.unit
                and (
                    INSTEAD.fullmatch(folded[last.end : one.start])
                    or (after_to and (not one.nouns or _ENDED.match(folded, one.end)))
                )
                and last.unit in (PERCENT, *TIME_UNITS)
            ):
                one = replace(one, unit=last.unit)
            stood = STOOD.fullmatch(folded[last.reach or last.end : one.start])
            if (
                not (one.unit or one.nouns)
                and last.unit in (PERCENT, POINTS)
                and AND_BY.fullmatch(folded[last.end : one.start])
            ):
                one = replace(one, unit=last.unit)
            if stood and not one.unit and not one.nouns and last.unit in (PERCENT, POINTS) and one.value <= 100:
                one = replace(one, unit=PERCENT)
            if after_to and last.role == FROM:
                one = replace(one, role=TO)
        yield one


def _with_following(folded: str, one: Quantity, following: Quantity) -> Quantity:
    """What the next amount tells of this one: "14 to 6 percent", "from 200 → 500", "rose to 92, up from 81%"."""
    between = folded[one.end : following.start]
    if LABELLED.search(folded, max(0, one.start - 12), one.start):
        return one
    if not (one.unit or one.nouns) and following.unit in (PERCENT, *TIME_UNITS) and UP_FROM.fullmatch(between):
        one = replace(one, unit=following.unit)
    if ARROW.fullmatch(between):
        one = replace(one, role=FROM)
    if not RANGE.fullmatch(between) or (between.strip() in _ANDS and not folded[following.start].isalnum()):
        return one  # "a staff of 50 and $4 million"
    if not one.unit and following.unit and following.unit != TIMES:
        one = replace(one, unit=following.unit, rate=one.rate or following.rate)
    in_full = _IN_FULL.match(folded, following.start)  # "from 400 to 1,900", unlike "from 200 to 500k"
    if one.values[-1] < 1000 <= following.value and not one.worded and not in_full:
        scale = 1e6 if following.value >= 1e6 else 1e3
        one = replace(one, values=(*one.values, one.value * scale))
    return one if one.nouns else replace(one, nouns=following.nouns, rate=one.rate or following.rate)
