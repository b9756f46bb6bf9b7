"""The characters of a PDF page with place, size and font, fetched from pdfium in bulk.

pypdfium2's own helpers make several Python objects a character; here four C calls a character write into arrays that
numpy then reads at once, and everything about a font is asked once per text object.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from jobmatch.documents.pdf.strays import with_strays_placed

_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi(?!lig)|[-,]bd\b|(^|\+)(cm|sf|ec|lm|t1)?bx", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"ital|obliq|slant|[-,]it\b|(^|\+)(cm|sf|ec)(ti|sl)", re.IGNORECASE)
_ICON_NAME = re.compile(r"awesome|icon|glyphicon|wingding|webding|dingbat|fontello|academicons", re.IGNORECASE)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
_STROKED = 2


def _untyped(function: Any, *argument_types: Any, result: Any) -> Any:
    """The same C function without ctypes' checks of structure pointers, which cost more than the calls."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return ctypes.CFUNCTYPE(result, *argument_types)(address)


_P, _I, _U = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint
_unicode = _untyped(raw.FPDFText_GetUnicode, _P, _I, result=_U)
_generated = _untyped(raw.FPDFText_IsGenerated, _P, _I, result=_I)
_loose = _untyped(raw.FPDFText_GetLooseCharBox, _P, _I, _P, result=_I)
_origin = _untyped(raw.FPDFText_GetCharOrigin, _P, _I, _P, _P, result=_I)
_object = _untyped(raw.FPDFText_GetTextObject, _P, _I, result=_P)
_matrix = _untyped(raw.FPDFText_GetMatrix, _P, _I, _P, result=_I)
_font_size = _untyped(raw.FPDFText_GetFontSize, _P, _I, result=ctypes.c_double)
_font = _untyped(raw.FPDFTextObj_GetFont, _P, result=_P)
_render_mode = _untyped(raw.FPDFTextObj_GetTextRenderMode, _P, result=_I)
_base_name = _untyped(raw.FPDFFont_GetBaseFontName, _P, _P, ctypes.c_size_t, result=ctypes.c_size_t)
_flags = _untyped(raw.FPDFFont_GetFlags, _P, result=_I)


@dataclass(frozen=True, slots=True)
class Face:
    """A font at work: its weight and slope, the size on paper in points, the angle in degrees counted clockwise.

    icons: its characters are pictures. symbols: those that Word sets bullets in are among them.
    """

    bold: bool
    italic: bool
    icons: bool
    size: float
    angle: float
    symbols: bool = False


@dataclass(slots=True)
class Glyphs:
    """Columns of one page, in the file's own order. Boxes in PDF user space (origin bottom left, y upwards)."""

    codes: np.ndarray  # uint32
    boxes: np.ndarray  # float32 (n, 4): left, top, right, bottom
    origins: np.ndarray  # float64 (n, 2)
    faces: np.ndarray  # int, index into `kinds`
    owners: np.ndarray  # uint64, the text object each belongs to
    kinds: list[Face]

    def at(self, chosen: np.ndarray) -> Glyphs:
        """The chosen characters, by index."""
        return Glyphs(
            self.codes[chosen], self.boxes[chosen], self.origins[chosen], self.faces[chosen], self.owners[chosen],
            self.kinds,
        )  # fmt: skip


def glyphs_of(page: pdfium.PdfPage, *, at_most: int) -> Glyphs:
    """Every character that the page itself draws (pdfium's own guesses of spaces and line ends are left out)."""
    textpage = page.get_textpage()
    try:
        return _fetched(textpage.raw, min(textpage.count_chars(), at_most))
    finally:
        textpage.close()


def _fetched(textpage: Any, count: int) -> Glyphs:
    handle = ctypes.cast(textpage, ctypes.c_void_p).value
    codes = np.empty(count, np.uint32)
    boxes = np.zeros((count, 4), np.float32)
    origins = np.zeros((count, 2), np.float64)
    anchors = np.zeros((count, 2), np.float64)
    faces = np.full(count, -1, np.int32)
    owners = np.zeros(count, np.uint64)
    reader = _Faces(handle)
    box_at, origin_at = boxes.ctypes.data, origins.ctypes.data
    for index in range(count):
        owner = _object(handle, index)
        if owner is None or _generated(handle, index):
            continue
        codes[index] = _unicode(handle, index)
        _loose(handle, index, box_at + 16 * index)
        _origin(handle, index, origin_at + 16 * index, origin_at + 16 * index + 8)
        faces[index] = reader.face(owner, index)
        anchors[index] = reader.anchors[owner]
        owners[index] = owner
    own = faces >= 0
    found = Glyphs(codes[own], boxes[own], origins[own], faces[own], owners[own], reader.kinds)
    return with_strays_placed(found, anchors[own])


class _Faces:
    """Asks each text object once for its font, size and angle."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle
        self._by_object: dict[int, int] = {}
        self.anchors: dict[int, tuple[float, float]] = {}  # where on the page each text object begins
        self._fonts: dict[int, tuple[bool, bool, bool, bool]] = {}
        self._numbers: dict[Face, int] = {}
        self.kinds: list[Face] = []

    def face(self, owner: int, index: int) -> int:
        number = self._by_object.get(owner)
        if number is None:
            number = self._by_object[owner] = self._number(self._asked(owner, index))
            matrix = self._matrix_at(index)
            self.anchors[owner] = matrix.e, matrix.f
        return number

    def _number(self, face: Face) -> int:
        if face not in self._numbers:
            self._numbers[face] = len(self.kinds)
            self.kinds.append(face)
        return self._numbers[face]

    def _matrix_at(self, index: int) -> Any:
        matrix = raw.FS_MATRIX()
        _matrix(self._handle, index, ctypes.addressof(matrix))
        return matrix

    def _asked(self, owner: int, index: int) -> Face:
        matrix = self._matrix_at(index)
        size = abs(_font_size(self._handle, index)) * float(np.hypot(matrix.c, matrix.d))
        angle = round(float(np.degrees(np.arctan2(-matrix.b, matrix.a)))) % 360
        font = _font(owner)
        if font not in self._fonts:
            self._fonts[font] = _font_look(font)
        bold, italic, icons, symbols = self._fonts[font]
        slanted = abs(matrix.c) > 0.1 * abs(matrix.d) and angle % 90 == 0
        return Face(bold or _render_mode(owner) == _STROKED, italic or slanted, icons, round(size, 1), angle, symbols)


def _font_look(font: int | None) -> tuple[bool, bool, bool, bool]:
    """(bold, italic, is a font of icons, is Wingdings).

    Weights that fonts state are wrong too often; names and flags are not.
    """
    if font is None:
        return False, False, False, False
    buffer = ctypes.create_string_buffer(256)
    _base_name(font, ctypes.addressof(buffer), 256)
    name, flags = buffer.value.decode("utf-8", "replace"), _flags(font)
    bold = bool(_BOLD_NAME.search(name)) or (flags > 0 and bool(flags & _FORCE_BOLD_FLAG))
    italic = bool(_ITALIC_NAME.search(name)) or (flags > 0 and bool(flags & _ITALIC_FLAG))
    return bold, italic, bool(_ICON_NAME.search(name)), "wingding" in name.lower()
