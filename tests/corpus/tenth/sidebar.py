"""A DOCX as a table of one row: a shaded column of short facts, beside it the name and what was done."""

from __future__ import annotations

from docx.shared import Cm
from docx.table import _Cell

from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.lists import every
from tests.corpus.tenth.paragraphs import (
    BOLD,
    Look,
    a4,
    across,
    filled,
    line,
    lines,
    more,
    points,
    row_in,
    ruled,
    table_in,
)
from tests.corpus.tenth.words import SIDEBAR, title_of
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of
from tests.corpus.word import present, saved

NARROW = ("skills", "languages", "certificates", "interests")
DARK, WHITE, TEAL = "21404D", "FFFFFF", "21707D"
WIDTHS = 6.2, 12.4  # cm
ON_DARK = Look(colour=WHITE, size=9.5)
STRONG_ON_DARK = Look(colour=WHITE, size=9.5, bold=True)


def shaded_sidebar(view: View) -> bytes:
    """The shaded cell comes first in the file, so that contacts, skills and languages stand before the name."""
    document = a4(begun("Calibri", 10.5, 1.2))
    document.sections[0].top_margin = document.sections[0].bottom_margin = Cm(1.2)
    narrow, wide = row_in(table_in(document, *WIDTHS))
    filled(narrow, DARK)
    short = [name for name in NARROW if name in present(view)]
    aside(narrow, title_of(view, SIDEBAR, "contact"), [(words, "") for _, words in view.contacts])
    for section in short:
        aside(narrow, title_of(view, SIDEBAR, section), short_facts(view, section))
    line(wide, view.name, Look(size=26, bold=True, colour=DARK))
    line(wide, label_of(view), Look(size=14, colour=TEAL), after=6)
    for section in (name for name in present(view) if name not in short):
        heading = line(wide, title_of(view, SIDEBAR, section), Look(bold=True, size=13, caps=True, colour=DARK), 10, 4)
        ruled(heading, TEAL).paragraph_format.keep_with_next = True
        if section == "summary":
            line(wide, view.truth["basics"]["summary"])
        for item in view.items.get(section, []):
            beside(wide, item)
    return saved(document)


def short_facts(view: View, section: str) -> list[tuple[str, str]]:
    """(words, what stands smaller under them)."""
    if section == "skills":
        return [(word, "") for word in every(view.truth["skills"])]
    if section == "languages":
        return [(joined(name, level, by=" : " if view.language == "fr" else ": "), "") for name, level in levels(view)]
    if section == "interests":
        return [(word, "") for word in hobbies(view)]
    return [(item.title, joined(item.organisation, item.dates)) for item in view.items[section]]


def aside(cell: _Cell, heading: str, facts: list[tuple[str, str]]) -> None:
    line(cell, heading, Look(colour=WHITE, size=12, bold=True, caps=True), before=14, after=4)
    for words, under in facts:
        line(cell, words, STRONG_ON_DARK if under else ON_DARK, after=0 if under else 2)
        if under:
            line(cell, under, ON_DARK, after=4)


def beside(cell: _Cell, item: Item) -> None:
    """Title and dates at the margins of a line, "Employer – Place" under it, a list."""
    head = line(cell, item.title, BOLD, before=5)
    if len(item.title) + len(item.dates) < 62:
        across(head, WIDTHS[1] - 0.5)
        more(head, f"\t{item.dates}" if item.dates else "", Look(colour=TEAL))
    elif item.dates:
        line(cell, item.dates, Look(colour=TEAL))
    line_of_house = joined(item.organisation, item.place, by=" – ")
    if line_of_house:
        line(cell, line_of_house, Look(italic=True, colour="404040"))
    lines(cell, item.text)
    points(cell, *item.bullets)
    lines(cell, item.tail)
