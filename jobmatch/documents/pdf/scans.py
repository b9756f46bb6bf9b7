"""Pages of a PDF that are only a picture."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from jobmatch.documents.layout.words import Word

DPI = 200
PIXELS = 12_000_000
_DEPTH = 3


def has_picture(page: pdfium.PdfPage) -> bool:
    """True where the page draws an image, a shading or paths in number (letters drawn as outlines)."""
    kinds = [item.type for item in page.get_objects(max_depth=_DEPTH)]
    return raw.FPDF_PAGEOBJ_IMAGE in kinds or kinds.count(raw.FPDF_PAGEOBJ_PATH) > 30


def words_of_scan(page: pdfium.PdfPage) -> list[Word]:
    """Words by OCR of the page rendered at DPI, fewer for a page of unusual size."""
    from jobmatch.documents.ocr.engine import words_in
    from jobmatch.documents.ocr.pictures import ready

    width, height = page.get_size()
    scale = min(DPI / 72, (PIXELS / max(width * height, 1.0)) ** 0.5)
    picture = ready(page.render(scale=scale, may_draw_forms=False).to_pil())
    return words_in(picture, scale=width / picture.width)
