"""Made without sight of the reader, and read since."""

from __future__ import annotations

from tests.corpus.dates import DateStyle
from tests.corpus.layout import Layout, of_design
from tests.corpus.third import word
from tests.corpus.third.designs import THIRD
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    cells = Showing(variant=1, dates=DateStyle("short", " – "))
    form = Showing(variant=0, dates=DateStyle("hyphened", "word"))
    return (
        *(of_design(design, 6) for design in THIRD),
        Layout("third_docx_heads_in_cells", "docx", False, cells, word.heads_in_cells, 6),
        Layout("third_docx_labelled_form", "docx", False, form, word.labelled_form, 6),
    )
