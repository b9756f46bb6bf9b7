"""Pages of a PDF that are only a picture."""

from __future__ import annotations

from contextlib import closing

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from jobmatch.documents.layout.words import Word

DPI = 200
PIXELS = 12_000_000
_DEPTH = 3


# A page with fewer letters than this and a picture is a scan with, at most, a stamp or a page number.
SCAN_LETTERS = 20


def is_scan(page: pdfium.PdfPage) -> bool:
    """Whether the page is read by OCR."""
    with closing(page.get_textpage()) as text:
        return text.count_chars() < SCAN_LETTERS and has_picture(page)


def has_picture(page: pdfium.PdfPage) -> bool:
    """True where the page draws an image, a shading or paths in number (letters drawn as outlines)."""
    kinds = [item.type for item in page.get_objects(max_depth=_DEPTH)]
    return raw.FPDF_PAGEOBJ_IMAGE in kinds or kinds.count(raw.FPDF_PAGEOBJ_PATH) > 30


def words_of_scan(page: pdfium.PdfPage) -> list[Word]:
    """Words by OCR of the page rendered at DPI, fewer for a page of unusual size."""
    from jobmatch.documents.ocr.pictures import ready
    from jobmatch.documents.ocr.reading import page_of

    width, height = page.get_size()
    scale = min(DPI / 72, (PIXELS / max(width * height, 1.0)) ** 0.5)
    picture = ready(page.render(scale=scale, may_draw_forms=False).to_pil())
    return page_of(picture, short_side=min(width, height)).words
