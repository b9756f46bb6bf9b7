# ruff: noqa: E501 (tables of words read better unbroken)
"""Who is said to have a thing, by the words nearest to it, in its clause and then in its sentence."""

from __future__ import annotations

import re
from typing import Literal

from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.standing import cues
from generation.grounding.standing.clauses import clause

_HERE = "\x00"  # stands for the thing itself
_HELD = re.compile(r"\W*(?:holds?|has|have|earned|completed|graduated|studied)\b")
# "My experience with SAP should make it easy to …": whatever follows, the experience is had.
_MINE = re.compile(
    r"\bmy (?:(?!next|first|future|limited|little|lack|non)[\w-]+ ){0,2}(?:experience|background|expertise|work|command|knowledge|practice|training|years) (?:with|in|of|using|on) (?:[\w+#.-]+(?:,| and|,? or) )*$"
)
_IS = re.compile(r" (?:\w+ )?(?:is|are|was|were|remains?|stays?|stops?|ends?|amounts?|comes? (?:only )?from|so far)\b")
_AND = re.compile(r"\b(?:and|und|et|y)\b")


def by_nearest_words(reading: Reading, start: int, end: int) -> Literal["own", "theirs", "denied"]:
    folded, sentence = reading.folded, reading.sentence_at(start)
    left, right = clause(reading, start, end)
    if cues.CHANGED_FROM.search(folded, left, start):
        return "own"
    if _would_be(folded, left, right, start):
        return "denied"
    if cues.PUT_FIRST.match(folded[end : sentence.end]) and not cues.OWN.search(folded, left, start):
        return "denied"
    if (
        _MINE.search(folded, left, start)
        and not _IS.match(folded, end)
        and not cues.LACKING.search(folded, left, start)
    ):
        return "own"
    for begin, finish in ((left, right), (sentence.start, sentence.end)):
        around = f"{folded[begin:start]} {_HERE} {folded[end:finish]}"
        at = around.index(_HERE)
        if begin == left and _lacked_before(around, at):
            return "denied"
        said = _said(around, at, whole=begin != left)
        if said is not None:
            return said
    return "own"


def _would_be(folded: str, left: int, right: int, start: int) -> bool:
    """Whether the clause has no writer in it before and says what would be."""
    ahead = cues.PROSPECT.search(folded, left, right)
    return bool(ahead) and not FIRST_PERSON.search(folded, left, max(start, ahead.start() if ahead else start))


def _lacked_before(around: str, at: int) -> bool:
    """Whether the words before deny or wish; "TNCC I would obtain before starting" puts the thing first."""
    if cues.LACKING_BEFORE.search(around, 0, at) and not cues.ONLY.search(around, 0, at):
        return True
    return not cues.OWN.search(around, 0, at) and bool(cues.AHEAD.match(around, at))


def _said(around: str, at: int, *, whole: bool) -> Literal["own", "theirs", "denied"] | None:
    lacking, holding = cues.LACKING.search(around), cues.HOLDING.search(around)
    if whole and lacking and _HELD.match(around):
        lacking = None  # "Holds a PhD and is looking forward to …"
    if lacking and not (holding and holding.start() < at and _apart(around, lacking, at)):
        return "denied"
    before = [(match.start(), True) for match in cues.OWN.finditer(around, 0, at)]
    before += [(match.start(), False) for match in cues.POSTING.finditer(around, 0, at)]
    if before:
        return "own" if max(before)[1] else "theirs"
    after = [(match.start(), True) for match in cues.OWN.finditer(around, at)]
    after += [(match.start(), False) for match in cues.POSTING.finditer(around, at)]
    return None if not after else "own" if min(after)[1] else "theirs"


def _apart(around: str, lacking: re.Match[str], at: int) -> bool:
    """Whether what is lacked is told in another breath than what is held: "I know Avaya and learn fast"."""
    return lacking.start() >= at and bool(_AND.search(around[at : lacking.start()]))
