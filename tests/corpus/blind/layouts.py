"""Layouts after real templates, made without sight of the reader and read since."""

from __future__ import annotations

from tests.corpus.blind import word
from tests.corpus.blind.designs import BLIND
from tests.corpus.dates import DateStyle
from tests.corpus.layout import Layout, of_design, scan_of
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    by_name = {design.name: design for design in BLIND}
    chronological = Showing(variant=1, groups=False, dates=DateStyle("long", " – "))
    table = Showing(variant=2, groups=False, dates=DateStyle("numeric", " – "))
    return (
        *(of_design(design, 6) for design in BLIND),
        Layout("blind_docx_chronological", "docx", False, chronological, word.chronological, 6),
        Layout("blind_docx_side_table", "docx", False, table, word.side_table, 6),
        scan_of(by_name["blind_lebenslauf"], "blind_scan_lebenslauf", "pdf", held=False),
        scan_of(by_name["blind_deedy"], "blind_scan_deedy", "pdf", held=False),
    )
