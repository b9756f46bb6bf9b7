"""Pictures of a document's pages, as its PDF will look."""

from __future__ import annotations

import io

import pypdfium2
from django.core.cache import cache

from generation.exporting import export
from generation.models import Generation

SCALE = 1.6  # 72 dpi × 1.6: sharp enough to read on a phone, about 100 kB a page
MOST_PAGES = 6
SECONDS = 600


def pages_of(document: Generation) -> list[bytes]:
    """PNG per page, at most MOST_PAGES; remembered until the document changes."""
    key = f"pages-{document.pk}-{document.changed_at.isoformat()}"
    kept: list[bytes] | None = cache.get(key)
    if kept is None:
        kept = drawn(export(document, format="pdf").data)
        cache.set(key, kept, SECONDS)
    return kept


def drawn(pdf: bytes) -> list[bytes]:
    """PNG per page of a PDF of our own making."""
    with pypdfium2.PdfDocument(pdf) as opened:
        return [_png(opened[number]) for number in range(min(len(opened), MOST_PAGES))]


def _png(page: pypdfium2.PdfPage) -> bytes:
    buffer = io.BytesIO()
    page.render(scale=SCALE).to_pil().save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
