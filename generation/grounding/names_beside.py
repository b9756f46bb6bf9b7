"""How the names of houses in a sentence stand to what is told there: before it, after a pause, in another clause."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry
from generation.grounding.naming import entries_of
from generation.grounding.reading import LEFT, Reading

_AND_I = re.compile(r"(?:,|;|\s[—–])\s?(?:and |but |while |und |et |y )?(?:i|we|ich|wir|je|j'|nous)\b")
_I = re.compile(r"\b(?:i|we|ich|wir|je|j'\w+|nous)\b")
_IN = re.compile(r" (?:in|on|at the (?:end|start) of) (?:[a-z]+ )?")
_WHILE_AT = re.compile(
    r"(?:\w+ ){0,2}(?:working|work|employed|time|years|role|job) (?:[\w ]{0,30})?(?:at|for|with|in) (?:the )?"
)
_PAUSE = re.compile(r"[,;:]\s|\s(?:because|since|where|when|while|who|which|weil|da|parce que|porque)\s")
_LIST_TAIL = re.compile(r"(?:[\w-]+ ){0,2}(?:and|und|et|y) (?:[\w-]+ ){1,2}(?:at|for|with|bei|chez|en)(?: the)? ")


def left_name(reading: Reading, start: int) -> tuple[Entry, ...]:
    """The entries of the house not yet joined, or left, at the date told: "before joining Acme in 2020"."""
    sentence = reading.sentence_at(start)
    for named in reading.named:
        behind = sentence.start <= named.start and _IN.fullmatch(reading.folded, named.end, max(start, named.end))
        if behind and named.end <= start and LEFT.search(reading.folded, sentence.start, named.start):
            return tuple(entry for entry in entries_of(named, reading.evidence) if entry.since is not None)
    return ()


def own_clause(reading: Reading, start: int) -> bool:
    """Whether "…, and I" stands between the name that the passage speaks of and what begins at `start`."""
    sentence = reading.sentence_at(start)
    names = [named for named in reading.named if sentence.start <= named.start < start]
    if not names or not _I.search(reading.folded, sentence.start, names[-1].start):
        return False  # "At Acme, I …": of Acme
    return bool(_AND_I.search(reading.folded, names[-1].end, start))


def before_names(reading: Reading, start: int, end: int) -> bool:
    """Whether the sentence names employers only after this amount and a pause: "…, drafting contracts at Acme"."""
    sentence = reading.sentence_at(start)
    names = [named.start for named in reading.named if sentence.start <= named.start < sentence.end]
    if not names or min(names) < end:
        return False
    pauses = list(_PAUSE.finditer(reading.folded, end, min(names)))
    behind = pauses[-1].end() if pauses else 0
    bound = any(pattern.fullmatch(reading.folded, behind, min(names)) for pattern in (_LIST_TAIL, _WHILE_AT))
    return bool(pauses) and not bound
