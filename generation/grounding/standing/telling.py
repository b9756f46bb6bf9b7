"""How a clause stands to the writer: told as the writer's own, of the reader's house, or of what is not (yet) so.

Only what is told as one's own must rest on the profile. What is told of the reader's house may rest on the posting, and
is doubted where the posting says otherwise. Wishes, plans, conditions, denials, questions and what holds for anybody
assert nothing.
"""

from __future__ import annotations

import re
from typing import Literal

from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.standing import cues
from generation.grounding.standing.clauses import clause
from generation.grounding.standing.nearest import by_nearest_words
from generation.grounding.standing.others import general, of_others

_WHICH = re.compile(r",\s(?:which|was|ce qui|lo que)\s")
Standing = Literal["own", "theirs", "unreal", "denied"]


def standing(reading: Reading, start: int, end: int, *, measured: bool = False, thing: bool = False) -> Standing:
    """How the clause around text[start:end] is told.

    measured: of an amount that changed or is told with its rate, which holds for nobody in general. thing: of a name,
    which may be put before its verb ("SAP I would have to learn") and is whose the words nearest to it say."""
    told = _by_clause(reading, start, end, measured, thing)
    return by_nearest_words(reading, start, end) if thing and told == "own" else told


def _by_clause(reading: Reading, start: int, end: int, measured: bool, thing: bool) -> Standing:
    sentence = reading.sentence_at(start)
    whole, right = clause(reading, start, end)
    left = max(whole, reading.folded.rfind(": ", whole, start) + 1)
    whole = left if FIRST_PERSON.search(reading.folded, left, start) else whole  # "what I would bring: I lead …"
    condition = cues.CONDITION.get(reading.language, cues.CONDITION["en"])
    if sentence.text.endswith("?") or condition.search(reading.folded, left, start):
        return "unreal"
    if _says(reading, cues.DENIED, left, start) or cues.NOT.search(reading.folded, sentence.start, start):
        return "denied"
    if (
        _says(reading, cues.WISHED, left, start)
        or cues.I_WOULD.search(reading.folded, whole, start)
        or cues.WISHED_ES.search(reading.text, left, start)
        or cues.WOULD_BE.search(reading.folded, end, _remark(reading, end, right))
        or cues.WOULD_BE_ACCENTED.search(reading.text, end, right)
    ):
        return "unreal"
    if thing and not FIRST_PERSON.search(reading.folded, left, start):
        if cues.DENIED.search(reading.folded, end, right):
            return "denied"
        if cues.WISHED.search(reading.folded, end, right) or cues.WISHED_ES.search(reading.text, end, right):
            return "unreal"
    passage = reading.passage_at(start)
    if passage is not None and passage.entries:
        return "own"
    if of_theirs(reading, start, left):
        return "theirs"
    if not measured and (general(reading, start, end) or of_others(reading, left, start)):
        return "unreal"
    return "own"


def _remark(reading: Reading, end: int, right: int) -> int:
    """Where a remark on what is told begins, which says nothing of whether it is so: "…, which sounds modest"."""
    match = _WHICH.search(reading.folded, end, right)
    return match.start() if match else right


def _says(reading: Reading, pattern: re.Pattern[str], left: int, right: int) -> bool:
    """Whether the words say so, outside the names of houses ("Tandem Learning")."""
    return any(
        not any(named.start <= match.start() < named.end for named in reading.named)
        for match in pattern.finditer(reading.folded, left, right)
    )


def of_theirs(reading: Reading, start: int, left: int) -> bool:
    """Whether the words before `start` turn to the reader or the posting's company, and not back to the writer."""
    if cues.OF_YOURS.match(reading.folded, start) or _of_the_house(reading, start, left):
        return True
    turned = [match.end() for match in cues.YOU.finditer(reading.folded, left, start)]
    turned += [match.end() for match in cues.SIE.finditer(reading.text, left, start)]
    turned += [match.end() for match in cues.KNOWS.finditer(reading.folded, left, start + 1)]
    turned += [one.end for one in reading.named if left <= one.start < start and not any(one.pointers)]
    return bool(turned) and not FIRST_PERSON.search(reading.folded, max(turned), start)


def _of_the_house(reading: Reading, start: int, left: int) -> bool:
    """Whether "the company" is told of in a letter, in a clause that the writer is not in."""
    mine = FIRST_PERSON.search(reading.folded, left, start) or not FIRST_PERSON.search(reading.folded)
    return not mine and bool(cues.OF_THE_HOUSE.match(reading.folded, start))


def wishes(reading: Reading, start: int, end: int = 0) -> bool:
    """Whether the clause around `start` hopes or applies. end: of a name whose own words say nothing about that."""
    left, right = clause(reading, start, start + 1)
    if end <= start:
        return bool(cues.WISH.search(reading.folded[left:right]))
    return bool(cues.WISH.search(reading.folded[left:start]) or cues.WISH.search(reading.folded[end:right]))
