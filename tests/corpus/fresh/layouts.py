"""One for each tool that people write resumes with, made without sight of the reader and read since."""

from __future__ import annotations

from tests.corpus.dates import DateStyle
from tests.corpus.fresh import word
from tests.corpus.fresh.designs import FRESH
from tests.corpus.layout import Layout, of_design
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    shown = Showing(variant=3, groups=False, dates=DateStyle("short", " – "))
    word_layout = Layout("fresh_docx_built_in", "docx", False, shown, word.built_in, 6)
    return (*(of_design(design, 6) for design in FRESH), word_layout)
