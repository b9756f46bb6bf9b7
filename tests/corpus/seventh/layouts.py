"""Held back at first, and read since: four out of Word, four PDFs; a third of the people of each have more to say."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.dates import DateStyle
from tests.corpus.layout import Layout, of_design
from tests.corpus.seventh import word_gallery, word_typed
from tests.corpus.seventh.designs import SEVENTH
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    block = Showing(variant=5, groups=False, dates=DateStyle("short", " - "))
    controls = Showing(variant=3, dates=DateStyle("long", " – "))
    spaces = Showing(variant=1, dates=DateStyle("numeric", " – "))
    numbers = Showing(variant=1, dates=DateStyle("dotted", " - "))
    made = (
        *(of_design(design, 6) for design in SEVENTH),
        Layout("seventh_docx_black_block", "docx", False, block, word_gallery.black_block, 6),
        Layout("seventh_docx_repeating_controls", "docx", False, controls, word_gallery.repeating_controls, 6),
        Layout("seventh_docx_space_bar", "docx", False, spaces, word_typed.space_bar, 6),
        Layout("seventh_docx_counted_by_word", "docx", False, numbers, word_typed.numbered, 6),
    )
    return tuple(replace(layout, rich=True) for layout in made)
