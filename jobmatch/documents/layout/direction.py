"""Right-to-left words in the order in which they are read."""

from __future__ import annotations

import re

from jobmatch.documents.layout.words import Word

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def in_reading_order(words: list[Word]) -> list[Word]:
    """Words from left to right → logical order: in a right-to-left line backwards, its numbers and Latin forwards.

    In a left-to-right line only stretches of right-to-left words turn. Letters inside a word are in order already.
    """
    flags = [bool(_RTL.search(word.text)) for word in words]
    if not any(flags):
        return words
    backwards = sum(len(w.text) for w, rtl in zip(words, flags, strict=True) if rtl) * 2 > sum(
        len(w.text) for w in words
    )
    stretches: list[tuple[bool, list[Word]]] = []
    for word, rtl in zip(words, flags, strict=True):
        if stretches and stretches[-1][0] == rtl:
            stretches[-1][1].append(word)
        else:
            stretches.append((rtl, [word]))
    if backwards:
        stretches.reverse()
    return [word for rtl, stretch in stretches for word in (reversed(stretch) if rtl else stretch)]
