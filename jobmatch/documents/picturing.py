"""Pictures of a document's pages, for a person to compare with what was read from them.

Drawn where files of strangers are read: in the child (`isolation.pictures_isolated`).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from jobmatch.documents import sniffing
from jobmatch.documents.model import DEFAULT_LIMITS, Limits, PagePicture
from jobmatch.errors import DomainError, refuse_file

if TYPE_CHECKING:
    from PIL import Image

DPI = 110
POINTS = 72
# A4 at 110 dpi has 1.2 million pixels; a poster is drawn coarser.
PIXELS = 2_500_000
PAGES = 12
QUALITY = 78
PICTURES = {sniffing.JPEG, sniffing.PNG, sniffing.TIFF, sniffing.WEBP, sniffing.HEIC}


def page_pictures(data: bytes, *, filename: str = "", limits: Limits = DEFAULT_LIMITS) -> tuple[PagePicture, ...]:
    """The first PAGES pages as WebP; nothing for formats that have no pages of their own.

    Raises Refused as `read` does.
    """
    media_type = sniffing.media_type_of(data, filename=filename)
    try:
        if media_type == sniffing.PDF:
            return tuple(_of_pdf(data))
        if media_type in PICTURES:
            return tuple(_of_picture(data, limits))
    except DomainError:
        raise
    except MemoryError as error:
        raise refuse_file("decompression_bomb") from error
    except Exception as error:  # pdfium and Pillow raise anything on hostile bytes
        raise refuse_file("corrupt") from error
    return ()


def _of_pdf(data: bytes) -> Iterator[PagePicture]:
    import pypdfium2 as pdfium

    from jobmatch.documents.ocr.straightening import straightened
    from jobmatch.documents.pdf.scans import is_scan

    with closing(pdfium.PdfDocument(data)) as document:
        for index in range(min(len(document), PAGES)):
            with closing(document[index]) as page:
                width, height = page.get_size()
                scale = min(DPI / POINTS, (PIXELS / max(width * height, 1.0)) ** 0.5)
                picture = page.render(scale=scale, may_draw_forms=False).to_pil()
                if is_scan(page):
                    picture = straightened(picture)
            yield PagePicture(index + 1, width, height, _webp(picture))


def _of_picture(data: bytes, limits: Limits) -> Iterator[PagePicture]:
    from jobmatch.documents.ocr.pictures import frames
    from jobmatch.documents.ocr.reader import A4_WIDTH
    from jobmatch.documents.ocr.straightening import straightened

    for number, picture in enumerate(frames(data, limits), start=1):
        if number > PAGES:
            return
        points = A4_WIDTH / min(picture.size)
        width, height = picture.width * points, picture.height * points
        scale = min(points * DPI / POINTS, (PIXELS / (picture.width * picture.height)) ** 0.5, 1.0)
        size = (max(1, int(picture.width * scale)), max(1, int(picture.height * scale)))
        yield PagePicture(number, width, height, _webp(straightened(picture).resize(size)))


def _webp(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.convert("RGB").save(written, "WEBP", quality=QUALITY, method=3)
    return written.getvalue()
