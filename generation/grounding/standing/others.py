"""Clauses that tell of the world or of somebody else, not of the writer: general truths, scenes, other people."""

from __future__ import annotations

from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.standing.clauses import clause
from generation.grounding.standing.cues import ANYBODY, OTHERS, SOMEBODY


def general(reading: Reading, start: int, end: int) -> bool:
    """Whether the clause around start:end tells of anybody, in a text whose writer says "I" elsewhere."""
    left, right = clause(reading, start, end)
    if FIRST_PERSON.search(reading.folded, left, right) or not FIRST_PERSON.search(reading.folded):
        return False
    return bool(ANYBODY.search(reading.folded, left, right))


def of_somebody(reading: Reading, start: int) -> bool:
    """Whether the words before `start` turn to another person: "… since a friend came back from a torn ACL"."""
    sentence = reading.sentence_at(start)
    turned = list(SOMEBODY.finditer(reading.folded, sentence.start, start))
    return bool(turned) and not FIRST_PERSON.search(reading.folded, turned[-1].end(), start)


def of_others(reading: Reading, left: int, start: int) -> bool:
    """Whether the words turn from the writer to others: "I ask them, because they hear it three days before …"."""
    turned = list(OTHERS.finditer(reading.folded, left, start))
    if not turned or not FIRST_PERSON.search(reading.folded):
        return False
    return not FIRST_PERSON.search(reading.folded, turned[-1].end(), start)
