"""PDF → lines in reading order."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pypdfium2 as pdfium

from jobmatch.documents.drafts import DraftLine, Reading, Sheet
from jobmatch.documents.layout.page import lines_of_page
from jobmatch.documents.layout.words import Word
from jobmatch.documents.model import Limits
from jobmatch.documents.pdf.glyphs import glyphs_of
from jobmatch.documents.pdf.words import words_of
from jobmatch.errors import refuse_file

# pdfium is not thread-safe.
_LOCK = threading.Lock()


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    with _LOCK:
        document = _opened(data)
        try:
            return _read(document, limits)
        finally:
            document.close()


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        code = "encrypted" if "password" in str(error).lower() else "corrupt"
        raise refuse_file(code) from error


def _read(document: pdfium.PdfDocument, limits: Limits) -> Reading:
    count = len(document)
    if count == 0:
        raise refuse_file("corrupt")
    if count > limits.pages:
        raise refuse_file("too_many_pages", limit=limits.pages)
    lines: list[DraftLine] = []
    sheets: list[Sheet] = []
    for number in range(1, count + 1):
        page = document[number - 1]
        try:
            width, height = page.get_size()
            sheets.append(Sheet(width, height))
            for words in _words(page, width, height, limits):
                lines += lines_of_page(words, page=number, first_block=lines[-1].block + 1 if lines else 0)
        finally:
            page.close()
    return Reading(lines=lines, reader="pdf", sheets=sheets)


def _words(page: pdfium.PdfPage, width: float, height: float, limits: Limits) -> list[list[Word]]:
    glyphs = glyphs_of(page, at_most=limits.characters * 2)
    return [words for _, words in sorted(words_of(glyphs, width=width, height=height).items())]
