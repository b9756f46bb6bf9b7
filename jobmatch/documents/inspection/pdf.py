"""What a PDF's pages are made of: fonts, colours, pictures. Words that nobody sees are found by rendering the page."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from jobmatch.documents.model import Limits, Trait
from jobmatch.documents.pdf.frame import Frame
from jobmatch.documents.pdf.glyphs import Glyphs, glyphs_of
from jobmatch.documents.pdf.reader import PDFIUM

_STANDARD = re.compile(r"^(?:[A-Z]{6}\+)?(?:Helvetica|Times|Courier|Symbol|ZapfDingbats)", re.IGNORECASE)
_COPYING = 0x10
_INVISIBLE_MODE = 3
_WIDGET = 20
# Levels of 255 by which a colour must change under a word for an eye to find it.
SEEN_CONTRAST = 14
TINY_POINTS = 2.5
PAGES = 10
WORDS = 3000
LARGEST_SIDE = 2000.0


def inspect(data: bytes, limits: Limits) -> Iterator[Trait]:
    """Traits of the first PAGES pages; a resume's are fewer."""
    with PDFIUM:
        document = pdfium.PdfDocument(data)
        try:
            return iter(list(_traits(document, limits)))
        finally:
            document.close()


def _traits(document: pdfium.PdfDocument, limits: Limits) -> Iterator[Trait]:
    if not raw.FPDF_GetDocPermissions(document.raw) & _COPYING:
        yield Trait("locked")
    fonts: Counter[str] = Counter()
    for index in range(min(len(document), PAGES)):
        try:
            page = document[index]
        except pdfium.PdfiumError:
            continue  # a damaged page; the reader went on without it too
        with closing(page):
            yield from _of_page(page, index + 1, limits, fonts)
    for name, count in sorted(fonts.items()):
        yield Trait("font_not_embedded", detail=name, amount=float(count))


def _of_page(page: pdfium.PdfPage, number: int, limits: Limits, fonts: Counter[str]) -> Iterator[Trait]:
    glyphs = glyphs_of(page, at_most=limits.characters)
    pictures = list(_pictures(page, number))
    yield from pictures
    if unmapped := _unmapped(page, limits):
        yield Trait("unmapped_letters", number, amount=float(unmapped))
    kinds = glyphs.kinds
    for kind, chosen in (
        ("icons", [face.icons for face in kinds]),
        ("rotated_text", [bool(face.angle % 360) and not face.icons for face in kinds]),
    ):
        if kinds and (count := int(np.array(chosen)[glyphs.faces].sum())):
            yield Trait(kind, number, amount=float(count))
    if fields := _fields(page):
        yield Trait("form_field", number, amount=float(fields))
    writings = _writings(glyphs)
    fonts.update(_unembedded(writings))
    covered = any(picture.amount > 0.5 for picture in pictures)
    yield from _unseen(page, glyphs, writings, number, covered=covered)


@dataclass(frozen=True, slots=True)
class _Writing:
    """One text object: its characters in `Glyphs`, its font's name, and how it is drawn."""

    glyphs: np.ndarray
    font: str
    embedded: bool
    invisible: bool


def _writings(glyphs: Glyphs) -> list[_Writing]:
    owners, inverse = np.unique(glyphs.owners, return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    groups = np.split(order, np.cumsum(np.bincount(inverse, minlength=len(owners)))[:-1]) if len(owners) else []
    return [_writing(int(owner), group) for owner, group in zip(owners, groups, strict=True)]


def _writing(owner: int, glyphs: np.ndarray) -> _Writing:
    item = ctypes.cast(owner, raw.FPDF_PAGEOBJECT)
    font = raw.FPDFTextObj_GetFont(item)
    name, embedded = _font(font)
    return _Writing(
        glyphs,
        name,
        embedded,
        invisible=raw.FPDFTextObj_GetTextRenderMode(item) == _INVISIBLE_MODE,
    )


def _font(font: object) -> tuple[str, bool]:
    if not font:
        return "", True
    buffer = ctypes.create_string_buffer(256)
    raw.FPDFFont_GetBaseFontName(font, buffer, 256)
    return buffer.value.decode("utf-8", "replace"), raw.FPDFFont_GetIsEmbedded(font) == 1


def _unembedded(writings: list[_Writing]) -> Counter[str]:
    found: Counter[str] = Counter()
    for writing in writings:
        if not writing.embedded and writing.font and not _STANDARD.match(writing.font):
            found[writing.font] += len(writing.glyphs)
    return found


def _unmapped(page: pdfium.PdfPage, limits: Limits) -> int:
    """Characters that the file gives no meaning: shown right, copied as nonsense."""
    with closing(page.get_textpage()) as textpage:
        count = min(textpage.count_chars(), limits.characters)
        return sum(raw.FPDFText_HasUnicodeMapError(textpage.raw, index) == 1 for index in range(count))


def _pictures(page: pdfium.PdfPage, number: int) -> Iterator[Trait]:
    width, height = page.get_size()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        try:
            left, bottom, right, top = item.get_bounds()
        except pdfium.PdfiumError:
            continue  # an image without a place shows nothing
        wide, high = abs(right - left), abs(top - bottom)
        share = min(1.0, wide * high / max(width * height, 1.0))
        yield Trait("picture", number, detail=f"{wide:.0f} x {high:.0f}", amount=round(share, 4))


def _fields(page: pdfium.PdfPage) -> int:
    count = 0
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), 500)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if annotation:
            count += raw.FPDFAnnot_GetSubtype(annotation) == _WIDGET
            raw.FPDFPage_CloseAnnot(annotation)
    return count


def _unseen(
    page: pdfium.PdfPage, glyphs: Glyphs, writings: list[_Writing], number: int, *, covered: bool
) -> Iterator[Trait]:
    """Hidden words and text layers. covered: a picture lies over most of the page, as in a scan with its OCR."""
    frame = Frame.of(page)
    boxes = frame.boxes(glyphs.boxes.astype(np.float64)) if len(glyphs.codes) else np.zeros((0, 4))
    sizes = np.array([face.size for face in glyphs.kinds])[glyphs.faces] if glyphs.kinds else np.zeros(0)
    picture: np.ndarray | None = None
    hidden, layer = "", ""
    for writing in writings:
        words = _words(glyphs, writing)
        if not words:
            continue
        area = boxes[writing.glyphs]
        outside = bool((area[:, 2] < 0).all() or (area[:, 0] > frame.width).all())
        outside = outside or bool((area[:, 3] < 0).all() or (area[:, 1] > frame.height).all())
        unseen = outside or bool((sizes[writing.glyphs] < TINY_POINTS).all())
        if writing.invisible and covered:
            layer += f" {words}"
            continue
        if not unseen and not writing.invisible:
            picture = _rendered(page) if picture is None else picture
            unseen = _uniform(picture, area, page)
        if unseen or writing.invisible:
            hidden += f" {words}"
    for kind, words in (("hidden_text", hidden.strip()), ("text_layer", layer.strip())):
        if words:
            yield Trait(kind, number, detail=words[:WORDS], amount=float(len(words)))


def _words(glyphs: Glyphs, writing: _Writing) -> str:
    codes = glyphs.codes[writing.glyphs].tolist()
    return " ".join("".join(chr(code) for code in codes if 31 < code < 0xE000).split())


def _rendered(page: pdfium.PdfPage) -> np.ndarray:
    """The page as pixels, one a point."""
    scale = min(1.0, LARGEST_SIDE / max(page.get_size()))
    bitmap = page.render(scale=scale, may_draw_forms=False, rev_byteorder=True)
    return np.asarray(bitmap.to_numpy())[:, :, :3].astype(np.int16)


def _uniform(picture: np.ndarray, area: np.ndarray, page: pdfium.PdfPage) -> bool:
    """Whether one colour fills the place of these characters, so that they cannot be made out."""
    scale = picture.shape[1] / max(page.get_width(), 1.0)
    x0, y0 = (int(max(0, area[:, side].min() * scale)) for side in (0, 1))
    x1, y1 = (int(area[:, side].max() * scale) + 1 for side in (2, 3))
    patch = picture[y0:y1, x0:x1].reshape(-1, 3)
    return len(patch) > 0 and bool((patch.max(axis=0) - patch.min(axis=0) < SEEN_CONTRAST).all())
