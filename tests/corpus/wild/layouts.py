"""Layouts to develop against as people make them who follow no template."""

from __future__ import annotations

from tests.corpus.dates import DateStyle
from tests.corpus.layout import Layout, of_design
from tests.corpus.view import Showing
from tests.corpus.wild import word
from tests.corpus.wild.designs import WILD
from tests.corpus.wild.designs_more import WILD_MORE


def layouts() -> tuple[Layout, ...]:
    tabs = Showing(variant=1, dates=DateStyle("short", " – "))
    cells = Showing(variant=2, dates=DateStyle("numeric", " – "), between=" – ")
    columns = Showing(variant=3, dates=DateStyle("long", " - "), prose="lead")
    return (
        *(of_design(design, 6) for design in (*WILD, *WILD_MORE)),
        Layout("wild_docx_tab_stops", "docx", False, tabs, word.tab_stops, 6),
        Layout("wild_docx_jobs_in_cells", "docx", False, cells, word.jobs_in_cells, 6),
        Layout("wild_docx_columns_at_end", "docx", False, columns, word.columns_at_end, 6),
    )
