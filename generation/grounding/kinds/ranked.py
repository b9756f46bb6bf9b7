# ruff: noqa: E501 (tables of words read better unbroken)
"""Since when a rank is held: as long as the positions that give it, and not as long as the employer.

"Team manager since April 2018" is doubted where one came in 2018 and was made manager in 2022.
"""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry
from generation.grounding.reading import Reading
from generation.grounding.title_words import LEVEL_WORDS
from generation.grounding.words import stem, stems, words

_WORD = r"(?!(?:and|und|et|y)\b)[^\W\d_]+"
_SINCE = re.compile(
    rf"(?P<said>(?:{_WORD}[ -]){{1,6}}?)(?:(?:at|with|bei|chez|en) (?:[\w&'’.-]+ ){{1,4}})?(?:since|seit|depuis|desde) (?:\w+ ){{0,2}}$"
)
_BEEN = re.compile(
    r"\W*(?:now )?(?:i have been|i've been|i was|have been|bin ich|je suis|soy) (?:an? |the )?(?P<said>[^,.;:()]{3,60})"
)
_RANKS = frozenset(stem(word) for word in LEVEL_WORDS) - {stem("general"), stem("group"), stem("area"), stem("global")}


def since_of(reading: Reading, start: int) -> tuple[Entry, ...]:
    """The positions that give the rank which the words before a date tell of; none where they tell of none."""
    sentence = reading.sentence_at(start)
    match = _SINCE.search(reading.folded, sentence.start, start)
    return _giving(reading, reading.text[slice(*match.span("said"))]) if match else ()


def length_of(reading: Reading, end: int) -> tuple[Entry, ...]:
    """The positions that give the rank which the words after a length of time tell of."""
    match = _BEEN.match(reading.folded, end, reading.sentence_at(end - 1).end)
    if match is None:
        return ()
    said = reading.text[slice(*match.span("said"))]
    return _giving(reading, re.split(r" (?:at|with|for|of|in|bei|chez|en) ", said)[0])


def _giving(reading: Reading, said: str) -> tuple[Entry, ...]:
    """The positions with all words of rank and one other word of what is said, short forms read out."""
    told = set(stems(said))
    for word in words(said):
        letters = said[word.start : word.end]
        short = reading.evidence.acronyms.get(letters) if letters.isupper() and len(letters) > 1 else None
        told |= stems(short.text) & stems(" ".join(one.title for one in _positions(reading))) if short else set()
    ranks = told & _RANKS
    held = [one for one in _positions(reading) if ranks and ranks <= stems(one.title)]
    return tuple(one for one in held if told & stems(one.title) - _RANKS)


def _positions(reading: Reading) -> tuple[Entry, ...]:
    return tuple(one for one in reading.evidence.of_section("work", "volunteer") if one.since is not None)
