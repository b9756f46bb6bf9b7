# ruff: noqa: E501 (tables of words read better unbroken)
"""How often, and which in a row, where no amount is told: "weekly briefings" for monthly ones, "first year" for third."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generation.grounding import likeness
from generation.grounding.evidence import Fact
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import clause, standing, wishes
from profiles.parsing.folding import flat

_EVERY = r"(?:every|each|once an?|twice an?|\w+ times an?|jede[nrms]?|chaque|cada)"
_OFTEN = {
    "hour": rf"hourly|stundlich|{_EVERY} (?:hour|stunde|heure|hora)\b", "day": r"(?<=\ba )daily|(?<=the )daily|(?<=our )daily|tagliche[nrs]?|quotidien\w*|diari[oa]s?",  # "every day" is a way of speaking
    "fortnight": rf"twice a month|zweimal (?:im|pro) monat|deux fois par mois|dos veces al mes|fortnightly|bi-?weekly|every (?:second|other) (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|every two weeks|{_EVERY} fortnight\b",
    "week": rf"weekly|wochentlich\w*|hebdomadaires?|semanal(?:es)?|{_EVERY} (?:week|woche|semaine|semana|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    "month": rf"monthly|monatlich\w*|mensuel\w*|mensual(?:es)?|{_EVERY} (?:month|monat|mois|mes)\b",
    "quarter": rf"quarterly|vierteljahrlich\w*|trimestriel\w*|trimestral(?:es)?|{_EVERY} (?:quarter|quartal|trimestre)\b",
    "year": rf"annual(?:ly)?|yearly|jahrlich\w*|annuel\w*|anual(?:es|mente)?|{_EVERY} (?:year|spring|summer|autumn|winter|jahr|annee|an|ano)\b",
}  # fmt: skip
_HOW_OFTEN = re.compile("|".join(rf"(?P<{name}>\b(?:{forms}))" for name, forms in _OFTEN.items()))
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SHORT = {
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "4th": "fourth",
    "5th": "fifth",
    "final": "last",
    "last": "last",
}
_WHICH = re.compile(
    rf"\b({'|'.join((*_ORDER, *_SHORT))}) (year|month|week|quarter|class|grade|term|semester|season|shift)\b"
)
_ENOUGH, _ALSO = 1.0, 0.5
_TELLING = ("highlights", "summary", "description", "position")


def claims(reading: Reading) -> Iterator[Claim]:
    facts = tuple(fact for fact in reading.evidence.mine if fact.field in _TELLING)
    for pattern, words_of in ((_HOW_OFTEN, how_often), (_WHICH, _which)):
        telling = tuple(fact for fact in facts if words_of(flat(fact.text)))
        for match in pattern.finditer(reading.folded) if telling else ():
            claim = _judged(reading, match, words_of(match[0]), telling, words_of)
            if claim is not None:
                reading.take(claim.start, claim.end)
                yield claim


def how_often(folded: str) -> frozenset[str]:
    return frozenset(match.lastgroup or "" for match in _HOW_OFTEN.finditer(folded))


def _which(folded: str) -> frozenset[str]:
    return frozenset(f"{_SHORT.get(match[1], match[1])} {match[2]}" for match in _WHICH.finditer(folded))


def _judged(
    reading: Reading,
    match: re.Match[str],
    said: frozenset[str],
    facts: tuple[Fact, ...],
    words_of: Callable[[str], frozenset[str]],
) -> Claim | None:
    start, end = match.span()
    if not reading.free(start, end) or standing(reading, start, end, thing=True) != "own" or wishes(reading, start):
        return None
    sentence = reading.sentence_at(start)
    left, right = clause(reading, start, end)
    fact, weight = likeness.nearest(
        told(reading.text[left:start] + " " + reading.text[end:right]), facts, reading.evidence
    )
    if fact is None or weight < _ENOUGH:
        return None
    stated = words_of(flat(fact.text))
    whole = words_of(reading.folded[sentence.start : sentence.end])
    if said & stated or stated & whole:
        return None
    telling = told(reading.text[left:right])
    also = (one for one in facts if said & words_of(flat(one.text)))
    if any(likeness.shared(telling, one, reading.evidence) >= _ALSO for one in also):
        return None  # two classes, a weekly and a monthly one
    return reading.claim(start, end, "number", "unsupported", None, f"the profile says “{fact.text}”")
