"""Sentences into paragraphs, entries into their order in time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generation.letters.facts import Entry

SHORTEST = 240  # characters: two paragraphs that together have fewer are one


def grouped(parts: Sequence[list[str]], room: int) -> list[list[str]]:
    """The shortest neighbours share a paragraph until there are no more than fit and none is a mere remark."""
    parts = list(parts)
    while len(parts) > 1:
        sizes = [len(" ".join(one + two)) for one, two in pairwise(parts)]
        if len(parts) <= room and min(sizes) > SHORTEST:
            break
        spot = sizes.index(min(sizes))
        parts[spot : spot + 2] = [parts[spot] + parts[spot + 1]]
    return parts


def by_time(entries: Sequence[Entry]) -> list[Entry]:
    """Paid work first, what goes on before what ended, the latest first."""
    return sorted(entries, key=lambda entry: (entry.section != "work", not entry.current, -entry.until))
