# ruff: noqa: E501 (tables of words read better unbroken)
"""Words turned into their opposite: raised for cut, backend for frontend, outbound for inbound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding import likeness
from generation.grounding.evidence import Fact
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import clause, standing
from profiles.parsing.folding import flat

_PAIRS = (
    ("front-?end", "back-?end"), ("inbound", "outbound"), ("indoors?", "outdoors?"), ("inpatients?", "outpatients?"), ("claimants?|plaintiffs?", "respondents?|defendants?"),
    ("sellers?|vendors?", "buyers?|purchasers?"), ("landlords?|lessors?", "tenants?|lessees?"), ("imports?|importing", "exports?|exporting"), ("wholesale", "retail"),
    ("undergraduates?", "postgraduates?|graduate students?"), ("criminal", "civil"), ("domestic|national", "international|global|worldwide"), ("regional|local|county|state", "national|nationwide"), ("internal", "external"),
    ("public[- ]sector", "private[- ]sector"), ("paediatric|pediatric", "adult|geriatric"), ("receivables?", "payables?"), ("boys?", "girls?"), ("women'?s?", "men'?s?"),
    ("offline", "online"), ("upstream", "downstream"), ("employers?", "employees?"), ("lenders?", "borrowers?"), ("day shifts?", "night shifts?"), ("b2b", "b2c"), ("iphone|ios", "android"),
    ("hiring|hired|recruited", "dismissals?|dismissed|fired|laid off"), ("opened|opening", "closed|closing|shut"), ("won", "lost"), ("acquired|acquisition", "divested|divestment|disposal"),
    ("first half", "second half"), ("northern|north", "southern|south"), ("eastern|east", "western|west"), ("urban", "rural"), ("manual", "automated"), ("morning", "evening"),
)  # fmt: skip
_SIDES = tuple((re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b")) for one, other in _PAIRS)
# To improve, optimise or save is to move a thing either way: which, the figures tell.
_UP = r"rais(?:ed|ing|e|es)|increas(?:ed|ing|e|es)|grew|grow(?:ing|n|s)?|lift(?:ed|ing|s)?|boost(?:ed|ing|s)?|doubl(?:ed|ing|e|es)|tripl(?:ed|ing|e|es)|rose|ris(?:en|ing)|expand(?:ed|ing|s)?|erhoht\w*|gesteigert\w*|steigerte\w*|steigerung|augment\w+|aument\w+|increment\w+"
_DOWN = r"cut(?:ting|s)?|reduc(?:ed|ing|e|es|tion)|lower(?:ed|ing|s)?|decreas(?:ed|ing|e|es)|shrank|shrunk|shrink(?:ing|s)?|fell|fallen|dropp?(?:ed|ing|s)?|halv(?:ed|ing|e|es)|slash(?:ed|ing|es)?|trimm?(?:ed|ing|s)?|senkte\w*|gesenkt\w*|senkung|reduzier\w+|redui\w+|reduj\w+|reducc\w+|baiss\w+|diminu\w+"
_RISE, _FALL = re.compile(rf"\b(?:{_UP})\b"), re.compile(rf"\b(?:{_DOWN})\b")
_ENOUGH = 1.0
_SURE = 1.9
_OBJECT = 34
_OBJECT_END = re.compile(r"[,;:.]\s|\s(?:and|while|but|und|et|y)\s")
_TELLING = ("highlights", "summary", "description")


def claims(reading: Reading) -> Iterator[Claim]:
    facts = tuple(fact for fact in reading.evidence.mine if fact.field in _TELLING)
    for sentence in reading.sentences:
        for start, end, other in _turned(reading, sentence.start, sentence.end):
            if standing(reading, start, end, thing=True) != "own" or not reading.free(start, end):
                continue
            fact = _told_of(reading, start, end, facts)
            if fact is not None and other.search(flat(fact.text)) and not _both(reading, start, end, fact):
                reading.take(start, end)
                reason = f"the profile says the opposite: “{fact.text}”"
                yield reading.claim(start, end, "fact", "unsupported", None, reason)
        yield from _flipped(reading, sentence.start, sentence.end, facts)


def _turned(reading: Reading, low: int, high: int) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    for one, other in _SIDES:
        for mine, theirs in ((one, other), (other, one)):
            if theirs.search(reading.folded, low, high):
                continue
            for match in mine.finditer(reading.folded, low, high):
                yield *match.span(), theirs


def _both(reading: Reading, start: int, end: int, fact: Fact) -> bool:
    """Whether the fact, or any other of the profile, has the word as told."""
    said = re.compile(rf"\b{re.escape(reading.folded[start:end])}")
    return any(said.search(flat(one.text)) for one in (fact, *reading.evidence.facts, *reading.evidence.confirmed))


def _told_of(reading: Reading, start: int, end: int, facts: tuple[Fact, ...]) -> Fact | None:
    """The fact that the clause tells, by two words or more besides the one looked at."""
    left, right = clause(reading, start, end)
    around = told(reading.text[left:start] + " " + reading.text[end:right])
    fact, weight = likeness.nearest(around, facts, reading.evidence)
    return fact if fact is not None and weight >= _SURE else None


def _flipped(reading: Reading, low: int, high: int, facts: tuple[Fact, ...]) -> Iterator[Claim]:
    """A thing told to have risen where its fact has it fall, or the other way round."""
    for mine, theirs in ((_RISE, _FALL), (_FALL, _RISE)):
        for match in mine.finditer(reading.folded, low, high):
            start, end = match.span()
            if standing(reading, start, end, thing=True) != "own" or not reading.free(start, end):
                continue
            object_end = _OBJECT_END.search(reading.folded, end, min(high, end + _OBJECT))
            around = told(reading.text[end : object_end.start() if object_end else min(high, end + _OBJECT)])
            fact, weight = likeness.nearest(around, facts, reading.evidence)
            if fact is None or weight < _ENOUGH:
                continue
            folded = flat(fact.text)
            turned = theirs.search(folded)
            if turned and not mine.search(folded) and around & told(fact.text[turned.end() : turned.end() + _OBJECT]):
                reading.take(start, end)
                reason = f"the profile says “{turned[0]}”: “{fact.text}”"
                yield reading.claim(start, end, "fact", "unsupported", None, reason)
