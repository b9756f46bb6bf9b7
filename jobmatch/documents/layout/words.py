"""A word with its place: what every source of positioned text (PDF, OCR) hands to the layout."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Word:
    """Characters of one style that stand together. Points, origin top left, y grows downwards.

    base: y of the baseline. order: place in the source's own stream, which tells what was written in one go.
    spaced: the source has a real space before it. size: font size in points.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float
    order: int
    bold: bool = False
    italic: bool = False
    spaced: bool = False
    url: str = ""


@dataclass(slots=True)
class Segment:
    """Words of one line that belong together horizontally: what columns are made of."""

    words: list[Word]
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float

    @classmethod
    def of(cls, words: list[Word]) -> Segment:
        longest = max(words, key=lambda word: (len(word.text), word.size))
        return cls(
            words,
            min(word.x0 for word in words),
            min(word.y0 for word in words),
            max(word.x1 for word in words),
            max(word.y1 for word in words),
            longest.base,
            longest.size,
        )

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)
