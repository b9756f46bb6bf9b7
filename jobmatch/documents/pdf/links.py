"""Link annotations: the words under their rectangles."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from jobmatch.documents.layout.words import Word
from jobmatch.documents.pdf.frame import Frame

_AT_MOST = 500
_URL_BYTES = 2048
_SCHEMES = ("http://", "https://", "mailto:", "tel:", "ftp://", "www.")


@dataclass(frozen=True, slots=True)
class Area:
    """A link's rectangle as seen on the page."""

    url: str
    x0: float
    y0: float
    x1: float
    y1: float


def links_of(page: pdfium.PdfPage, document: pdfium.PdfDocument, frame: Frame) -> list[Area]:
    """Links that lead out of the document."""
    found: list[tuple[str, raw.FS_RECTF]] = []
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    while len(found) < _AT_MOST and raw.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
        url, box = _url(document, link), raw.FS_RECTF()
        if url.lower().startswith(_SCHEMES) and raw.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            found.append((url, box))
    if not found:
        return []
    boxes = frame.boxes(np.array([(box.left, box.top, box.right, box.bottom) for _, box in found], float))
    return [Area(url, *place) for (url, _), place in zip(found, boxes.tolist(), strict=True)]


def _url(document: pdfium.PdfDocument, link: raw.FPDF_LINK) -> str:
    action = raw.FPDFLink_GetAction(link)
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    buffer = ctypes.create_string_buffer(_URL_BYTES)
    length = raw.FPDFAction_GetURIPath(document.raw, action, buffer, _URL_BYTES)
    if length > _URL_BYTES:
        return ""
    url = buffer.value.decode("utf-8", "replace")
    return "".join(letter for letter in url if letter.isprintable()).strip()


def link_words(areas: list[Area], words: list[Word]) -> list[str]:
    """Put each link on the words whose middle lies under it; the urls that lie on none anywhere (icons)."""
    loose = []
    for area in areas:
        under = [
            word
            for word in words
            if area.y0 - 1 <= (word.y0 + word.y1) / 2 <= area.y1 + 1
            and area.x0 - 1 <= (word.x0 + word.x1) / 2 <= area.x1 + 1
        ]
        for word in under:
            word.url = area.url
        if not under:
            loose.append(area.url)
    worded = {word.url for word in words}
    return [url for url in dict.fromkeys(loose) if url not in worded]
