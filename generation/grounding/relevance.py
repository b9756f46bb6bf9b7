# ruff: noqa: E501 (tables of words read better unbroken)
"""Which entries of the profile a stretch of text speaks of: by name, by title, else by the words they share."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry
from generation.grounding.likeness import told
from generation.grounding.names_beside import left_name, own_clause
from generation.grounding.reading import LEFT, Reading
from generation.grounding.words import stem, stems

_ENOUGH = 0.6
_WHOLE = 2.0  # a whole name or title says more than words that it shares
_NEAR = 75
# What looks back to the house just named: "…, and I have been there for nine years".
BACK = re.compile(
    r"\b(?:there|here|(?:this|that|the same|the) (?:[\w-]+ )?(?:role|post|position|job|team|company|firm|place|house|school|hospital|employer|time)|dort|hier|la-bas|alli|aqui)\b"
)
_UNTIL_NOW = re.compile(r"(?i)[–—-]\s*present\b")  # says nothing of what one presented
_PAUSE = re.compile(r"[;:,.]\s|\n|\)|\s(?:and|und|et|y)\s")
_STOP = re.compile(r"[;]\s|\.\s|\n")


def relevant(
    reading: Reading, start: int, end: int, *, sections: tuple[str, ...] = (), dated: bool = False
) -> tuple[tuple[Entry, ...], bool]:
    """The entries that text[start:end] stands beside, and whether the text names them (or only shares words).

    Entries whose heading (name, title) the clause shares words with come first; all entries where none does.
    """
    sentence = reading.sentence_at(start)
    named = [
        pointer
        for one in reading.named
        if _near(reading, one.start, one.end, start, end) and sentence.start <= one.start < sentence.end
        if dated or not LEFT.search(reading.folded, sentence.start, one.start)
        for pointer in one.pointers
    ]
    pool = tuple(
        entry
        for entry in reading.evidence.entries
        if (not sections or entry.section in sections)
        and (entry.since is not None or entry.until is not None or not dated)
    )
    joined = left_name(reading, start) if dated else ()
    if joined:
        return joined, True
    passage = reading.passage_at(start)
    pointers = set(named)
    after = {pointer for one in reading.named if one.start >= end for pointer in one.pointers if pointer in pointers}
    around_it = max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR)
    if own_clause(reading, start) and not BACK.search(reading.folded, *around_it):
        passage, pointers = None, after
    if passage and passage.entries and not _only_later(reading, passage.start, start, end):
        pointers |= {entry.pointer for entry in passage.entries}
    chosen = tuple(entry for entry in pool if entry.pointer in pointers)
    narrowed = _by_words(reading, start, end, chosen) if len(chosen) > 1 else chosen
    if chosen:
        return narrowed or chosen, True
    return _by_words(reading, start, end, pool) or pool, False


def _near(reading: Reading, begin: int, finish: int, start: int, end: int) -> bool:
    """Whether a name stands in the same passage: before, or after with no comma between."""
    passage = reading.passage_at(start)
    if passage is not None and not passage.start <= begin < passage.end:
        return False
    between = reading.folded[end:begin] if begin >= end else reading.folded[finish:start]
    return not (_PAUSE.search(between) if begin >= end else _STOP.search(between))


def _only_later(reading: Reading, low: int, start: int, end: int) -> bool:
    """Whether the passage's names all come after a pause, so that what stands here is told before them."""
    passage = reading.passage_at(start)
    inside = [one for one in reading.named if passage is not None and low <= one.start < passage.end]
    return bool(inside) and not any(_near(reading, one.start, one.end, start, end) for one in inside)


def _by_words(reading: Reading, start: int, end: int, pool: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries that share most with the words around; none where nothing is shared."""
    sentence = reading.sentence_at(start)
    wide = max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR)
    wide = _cut(reading, start, end, *wide, r";\s|\.\s|\n")
    breath = _cut(reading, start, end, *wide, r"[,;:]\s|\.\s|\n")
    tight = _cut(reading, start, end, *breath, r"\s(?:and|und|et|y)\s")
    return next((some for window in (tight, breath, wide) if (some := _likest(reading, *window, pool))), ())


def around(reading: Reading, start: int, end: int, stops: str) -> tuple[int, int]:
    """The stretch of the sentence about text[start:end], cut at the stops next to it."""
    sentence = reading.sentence_at(start)
    return _cut(reading, start, end, max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR), stops)


def _cut(reading: Reading, start: int, end: int, left: int, right: int, stops: str) -> tuple[int, int]:
    """left:right cut at the stops next to start:end."""
    begin, finish = left, right
    for match in re.finditer(stops, reading.text[left:right]):
        if left + match.end() <= start:
            begin = left + match.end()
        elif left + match.start() >= end:
            finish = left + match.start()
            break
    return begin, finish


def _likest(reading: Reading, left: int, right: int, pool: tuple[Entry, ...]) -> tuple[Entry, ...]:
    shorts = [
        fact
        for word in re.findall(r"\b[A-Z]{2,6}\b", reading.text[left:right])
        if (fact := reading.evidence.acronyms.get(word)) and stem(word.lower()) not in reading.evidence.stems
    ]
    meant = tuple(entry for entry in pool if any(fact.entry == entry.pointer for fact in shorts))
    if meant:
        return meant
    words_told = _UNTIL_NOW.sub("", reading.text[left:right])
    said = told(words_told) | (stems(words_told) & _heads(pool))
    weights = [(_weight(reading, said, entry), entry) for entry in pool]
    most = max((weight for weight, _ in weights), default=0.0)
    if most < 1.0:
        return ()
    return tuple(entry for weight, entry in weights if weight >= _ENOUGH * most)


def _heads(pool: tuple[Entry, ...]) -> frozenset[str]:
    return frozenset().union(*(stems(f"{entry.name} {entry.title}") for entry in pool))


def _weight(reading: Reading, said: frozenset[str], entry: Entry) -> float:
    head = stems(f"{entry.name} {entry.title}")
    common = reading.evidence.common
    whole = sum(bool(part) and part <= said for part in (stems(entry.name), stems(entry.title)))
    weight = _WHOLE * whole + 1.5 * sum(1.0 / common.get(one, 1) ** 0.5 for one in said & head)
    return weight + sum(1.0 / common.get(one, 1) ** 0.5 for one in (said & entry.stems) - head)
