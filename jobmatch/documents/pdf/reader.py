"""PDF → lines in reading order."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

import pypdfium2 as pdfium

from jobmatch.documents.drafts import DraftLine, Reading, Sheet
from jobmatch.documents.layout.furniture import marked_furniture
from jobmatch.documents.layout.page import lines_of_page
from jobmatch.documents.layout.spines import Layer, with_spines
from jobmatch.documents.model import Across, Limits
from jobmatch.documents.ocr.warning import SCAN_WARNING
from jobmatch.documents.pdf.accents import with_accents_joined
from jobmatch.documents.pdf.frame import Frame
from jobmatch.documents.pdf.glyphs import glyphs_of
from jobmatch.documents.pdf.links import link_words, links_of
from jobmatch.documents.pdf.marks import squares_of, with_drawn_bullets
from jobmatch.documents.pdf.scans import SCAN_LETTERS, has_picture, words_of_scan
from jobmatch.documents.pdf.words import words_of
from jobmatch.errors import refuse_file

# pdfium is not thread-safe: whoever calls it holds this lock.
PDFIUM = threading.Lock()


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None], across: Across = "") -> Reading:
    with PDFIUM:
        document = _opened(data)
        try:
            return _read(document, limits, progress, across)
        finally:
            document.close()


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        code = "encrypted" if "password" in str(error).lower() else "corrupt"
        raise refuse_file(code) from error


def _read(
    document: pdfium.PdfDocument, limits: Limits, progress: Callable[[int, int], None], across: Across
) -> Reading:
    count = len(document)
    if count == 0:
        raise refuse_file("corrupt")
    if count > limits.pages:
        raise refuse_file("too_many_pages", limit=limits.pages)
    pages = [_page(document, index, limits) for index in range(count)]
    lines: list[DraftLine] = []
    scanned = [index for index, page in enumerate(pages) if page.is_scan]
    for done, index in enumerate(scanned):
        progress(done, len(scanned))
        with closing(document[index]) as page:
            width, height = page.get_size()
            pages[index].layers = [Layer(0, words_of_scan(page), width, height)]
        progress(done + 1, len(scanned))
    for number, page in enumerate(pages, start=1):
        spines, layers = with_spines(page.layers)
        for layer in layers:
            block = lines[-1].block + 1 if lines else 0
            turned = spines if layer.angle == 0 else ()
            lines += lines_of_page(layer.words, page=number, first_block=block, spines=turned, across=across)
    return Reading(
        lines=marked_furniture(lines, [page.sheet for page in pages]),
        reader="pdf+ocr" if scanned else "pdf",
        sheets=[page.sheet for page in pages],
        loose_links=[(number, url) for number, page in enumerate(pages, start=1) for url in page.loose_links],
        warnings=(SCAN_WARNING,) if scanned else (),
    )


@dataclass
class _Page:
    """The words of a page by rotation, upright text first."""

    sheet: Sheet
    layers: list[Layer]
    loose_links: list[str]
    is_scan: bool


def _page(document: pdfium.PdfDocument, index: int, limits: Limits) -> _Page:
    try:
        page = document[index]
    except pdfium.PdfiumError:
        # One damaged page does not spoil the others; without any text the document is refused as a whole.
        return _Page(Sheet(), [], [], is_scan=False)
    with closing(page):
        frame = Frame.of(page)
        glyphs = with_accents_joined(glyphs_of(page, at_most=limits.characters * 2))
        layers = words_of(glyphs, frame)
        if layers and layers[0][0] == 0:
            layers[0] = (0, with_drawn_bullets(layers[0][1], squares_of(page, frame)))
        upright = layers[0][1] if layers and layers[0][0] == 0 else []
        loose = link_words(links_of(page, document, frame), upright)
        empty = sum(len(word.text) for _, words in layers for word in words) < SCAN_LETTERS
        return _Page(
            Sheet(frame.width, frame.height),
            [Layer(angle, words, frame.width, frame.height) for angle, words in layers],
            loose,
            is_scan=empty and has_picture(page),
        )
