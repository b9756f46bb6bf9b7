"""Held back for three rounds and then read: each as one person in one country would set it."""

from __future__ import annotations

from tests.corpus.dates import DateStyle
from tests.corpus.fourth import word, word_box
from tests.corpus.fourth.designs import FOURTH
from tests.corpus.layout import Layout, of_design
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    keyboard = Showing(variant=4, dates=DateStyle("short", " – "))
    grids = Showing(variant=0, dates=DateStyle("short", "word"))
    box = Showing(variant=1, groups=False, dates=DateStyle("numeric", "-"))
    order = ("summary", "skills", "work", "education", "certificates", "awards", "publications", "volunteer",
             "projects", "languages", "interests")  # fmt: skip
    brief = Showing(sections=order, variant=0, groups=False, dates=DateStyle("year", "word"), prose="lead", brief=1)
    return (
        *(of_design(design, 6) for design in FOURTH),
        Layout("fourth_docx_underlined_tabs", "docx", False, keyboard, word.underlined_tabs, 6),
        Layout("fourth_docx_project_grids", "docx", False, grids, word.project_grids, 6),
        Layout("fourth_docx_floating_side_box", "docx", False, box, word_box.floating_side_box, 6),
        Layout("fourth_docx_executive_brief", "docx", False, brief, word.executive, 6),
    )
