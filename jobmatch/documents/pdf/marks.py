"""Bullets that are drawn, not written: small filled squares or discs before the first word of a line.

So draw them LaTeX's lists and browsers' prints.
"""

from __future__ import annotations

import ctypes

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from jobmatch.documents.layout.words import Word
from jobmatch.documents.pdf.frame import Frame

_SIDES = 1.2, 0.42  # points at least, font sizes at most
_SQUARE = 0.25  # that the sides may differ by
_GAP = 2.0  # font sizes to the word behind at most
_APART = 0.5  # font sizes from a word before at least: a date in the margin
_CORNERS = 60  # segments of its path; browsers draw a disc with some fifty
_MOST = 20_000  # objects of a page that are looked through
_WHITE = 250
_MOST_BULLETS = 1_000  # of a page that people read

Square = tuple[float, float, float, float]


def squares_of(page: pdfium.PdfPage, frame: Frame) -> list[Square]:
    """The small filled squares and discs of a page as (x0, y0, x1, y1) in its frame."""
    count = raw.FPDFPage_CountObjects(page)
    found = [box for index in range(min(count, _MOST)) if (box := _square(raw.FPDFPage_GetObject(page, index)))]
    seen = frame.boxes(np.array(found, np.float64)).tolist() if found else []
    return [(x0, y0, x1, y1) for x0, y0, x1, y1 in seen]


def _square(item: raw.FPDF_PAGEOBJECT) -> Square | None:
    """(left, top, right, bottom) of a path that is such a mark."""
    if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_PATH or raw.FPDFPath_CountSegments(item) > _CORNERS:
        return None
    edges = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(item, *edges):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    width, height = right - left, top - bottom
    if min(width, height) < _SIDES[0] or abs(width - height) > _SQUARE * max(width, height):
        return None
    return (left, top, right, bottom) if _is_filled(item) else None


def _is_filled(item: raw.FPDF_PAGEOBJECT) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item, mode, stroke) or not mode.value:
        return False
    colours = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(item, *colours)
    return colours[3].value > 0 and min(colour.value for colour in colours[:3]) < _WHITE


def with_drawn_bullets(words: list[Word], squares: list[Square]) -> list[Word]:
    """The words with a bullet where one square alone stands before the first word of a line."""
    made = list(words)
    if len(squares) > _MOST_BULLETS:
        return made
    for square in squares:
        level = [word for word in words if word.y0 < (square[1] + square[3]) / 2 < word.y1]
        alone = sum(abs(other[1] - square[1]) < square[3] - square[1] for other in squares) == 1
        first = min((word for word in level if word.x0 > square[2]), key=lambda word: word.x0, default=None)
        if first is not None and alone and _leads(square, first, level):
            bullet = Word("▪", square[0], first.y0, square[2], first.y1, first.base, first.size, first.order)
            made.insert(next(at for at, word in enumerate(made) if word is first), bullet)
    return made


def _leads(square: Square, first: Word, level: list[Word]) -> bool:
    small = square[3] - square[1] <= _SIDES[1] * first.size and not first.bold  # else a knot of a line of time
    near = first.x0 - square[2] <= _GAP * first.size
    return small and near and all(word.x1 < square[0] - _APART * first.size for word in level if word.x0 < square[0])
