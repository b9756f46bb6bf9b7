"""Photos and scans saved as pictures → lines in reading order."""

from __future__ import annotations

from collections.abc import Callable

from jobmatch.documents.drafts import DraftLine, Reading, Sheet
from jobmatch.documents.layout.page import lines_of_page
from jobmatch.documents.model import Limits
from jobmatch.documents.ocr.engine import words_in
from jobmatch.documents.ocr.pictures import DPI, frame_count, frames
from jobmatch.documents.ocr.warning import SCAN_WARNING


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    """Page by page; `progress` is told before the first and after each."""
    count = frame_count(data)
    lines: list[DraftLine] = []
    sheets: list[Sheet] = []
    progress(0, count)
    for number, picture in enumerate(frames(data, limits), start=1):
        scale = 72 / DPI
        sheets.append(Sheet(picture.width * scale, picture.height * scale))
        first = lines[-1].block + 1 if lines else 0
        lines += lines_of_page(words_in(picture, scale=scale), page=number, first_block=first)
        progress(number, count)
    return Reading(lines=lines, reader="ocr", sheets=sheets, warnings=(SCAN_WARNING,))
