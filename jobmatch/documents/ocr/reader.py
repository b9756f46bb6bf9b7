"""Photos and scans saved as pictures → lines in reading order."""

from __future__ import annotations

from collections.abc import Callable

from jobmatch.documents.drafts import DraftLine, Reading, Sheet
from jobmatch.documents.layout.page import lines_of_page
from jobmatch.documents.model import Limits
from jobmatch.documents.ocr.pictures import frame_count, frames
from jobmatch.documents.ocr.reading import page_of
from jobmatch.documents.ocr.warning import SCAN_WARNING

# Pictures seldom know their size on paper; their short side is taken for that of an A4 page.
A4_WIDTH = 595.0


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    """Page by page; `progress` is told before the first and after each."""
    count = frame_count(data)
    lines: list[DraftLine] = []
    sheets: list[Sheet] = []
    progress(0, count)
    for number, picture in enumerate(frames(data, limits), start=1):
        page = page_of(picture, short_side=A4_WIDTH)
        sheets.append(Sheet(page.width, page.height))
        first = lines[-1].block + 1 if lines else 0
        lines += lines_of_page(page.words, page=number, first_block=first)
        progress(number, count)
    return Reading(lines=lines, reader="ocr", sheets=sheets, warnings=(SCAN_WARNING,))
