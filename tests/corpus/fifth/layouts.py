"""Layouts to develop against, made without sight of the reader, for people who have more to say."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.dates import DateStyle
from tests.corpus.fifth import word, word_more
from tests.corpus.fifth.designs import FIFTH
from tests.corpus.fifth.designs_more import FIFTH_MORE
from tests.corpus.layout import Layout, of_design
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    breaks = Showing(variant=3, dates=DateStyle("numeric", " - "))
    boxes = Showing(variant=1, dates=DateStyle("pointed", " - "))
    merged = Showing(variant=3, dates=DateStyle("bare", "–"))
    columns = Showing(variant=1, groups=False, dates=DateStyle("short", " – "))
    made = (
        *(of_design(design, 6) for design in (*FIFTH, *FIFTH_MORE)),
        Layout("fifth_docx_soft_breaks", "docx", False, breaks, word.soft_breaks, 6),
        Layout("fifth_docx_heading_boxes", "docx", False, boxes, word.heading_boxes, 6),
        Layout("fifth_docx_merged_cells", "docx", False, merged, word_more.merged_cells, 6),
        Layout("fifth_docx_unequal_columns", "docx", False, columns, word_more.unequal_columns, 6),
    )
    return tuple(replace(layout, rich=True) for layout in made)
