"""Characters that pdfium reports in a text object's own space instead of the page's: put where the object begins.

It does so for ligatures that stand in a text object of their own and mean several letters, as browsers print them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from jobmatch.documents.pdf.glyphs import Glyphs

_FAR = 2.0  # font sizes between where an object begins and where its first character is said to be
_ASCENT, _DESCENT = 0.75, 0.25  # as pdfium's loose boxes
_WIDTH = 0.3  # font sizes, of a letter in a ligature that nothing follows
_WIDEST = 1.5  # font sizes between the beginning of a ligature and what follows it


def with_strays_placed(glyphs: Glyphs, anchors: np.ndarray) -> Glyphs:
    """The characters, those far from where their object begins on the page moved there. anchors: float64 (n, 2)."""
    if not len(glyphs.codes):
        return glyphs
    firsts = np.concatenate(([True], glyphs.owners[1:] != glyphs.owners[:-1]))
    sizes = np.array([kind.size for kind in glyphs.kinds])[glyphs.faces]
    away = np.abs(glyphs.origins - anchors).max(axis=1) > _FAR * np.maximum(sizes, 1.0)
    for start in np.flatnonzero(firsts & away):
        owner = glyphs.owners[start]
        end = start + 1
        while end < len(glyphs.owners) and glyphs.owners[end] == owner:
            end += 1
        if away[start:end].all():
            _place(glyphs, int(start), int(end), anchors[start], float(sizes[start]))
    return glyphs


def _place(glyphs: Glyphs, start: int, end: int, anchor: np.ndarray, size: float) -> None:
    """Set glyphs[start:end] side by side from the anchor to the character that follows on the line."""
    x, y = float(anchor[0]), float(anchor[1])
    width = _WIDTH * size * (end - start)
    if end < len(glyphs.origins):
        follows, level = float(glyphs.origins[end][0]), float(glyphs.origins[end][1])
        if abs(level - y) < size and 0 < follows - x < _WIDEST * size:
            width = follows - x
    edges = np.linspace(x, x + width, end - start + 1)
    for number in range(end - start):
        glyphs.boxes[start + number] = edges[number], y + _ASCENT * size, edges[number + 1], y - _DESCENT * size
        glyphs.origins[start + number] = edges[number], y
