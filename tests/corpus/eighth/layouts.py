"""Seven PDFs held back, and a PDF and two out of Word that are read; half of each for people who have more to say."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.dates import DateStyle
from tests.corpus.eighth import word_made
from tests.corpus.eighth.designs import EIGHTH
from tests.corpus.eighth.designs_more import EIGHTH_MORE
from tests.corpus.layout import Layout, of_design
from tests.corpus.sixth.people import rich_unseen
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    said = Showing(dates=DateStyle("short", "word"))
    model = Showing(variant=2, dates=DateStyle("dotted", " – "), label=False)
    made = (
        *(of_design(design, 6) for design in (*EIGHTH, *EIGHTH_MORE)),
        Layout("eighth_docx_sentences", "docx", False, said, word_made.sentences, 6),
        Layout("eighth_docx_european_model", "docx", False, model, word_made.european, 6),
    )
    return tuple(replace(layout, rich=True, full=rich_unseen()) for layout in made)
