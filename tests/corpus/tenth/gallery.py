"""Two DOCX out of Word's gallery, filled in: the chronological one, and the simple one with headings at the side."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.table import _Cell

from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.lists import every
from tests.corpus.tenth.paragraphs import (
    BOLD,
    CENTRE,
    Look,
    Parent,
    edged,
    line,
    lines,
    more,
    points,
    row_in,
    ruled,
    table_in,
)
from tests.corpus.tenth.words import GALLERY, title_of
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, said
from tests.corpus.wild.lists import spoken
from tests.corpus.word import plain_lines, present, saved

GREEN, GREY = "1D824C", "595959"
HEADING = Look(bold=True, size=14, caps=True, colour="262626")
DATES = Look(bold=True, size=11, caps=True, colour=GREY)
TITLE = Look(bold=True, size=13, caps=True, colour=GREEN)
COMPANY = Look(size=13, caps=True, colour=GREY)


def chronological(view: View) -> bytes:
    """First name thin, last name bold; dates over "TITLE, COMPANY" beside a dotted line; skills in two columns."""
    document = begun("Calibri", 11, 2.2)
    first, _, last = view.name.partition(" ")
    name = line(document, f"{first} ", Look(size=32, caps=True, colour=GREY))
    more(name, last, Look(size=32, caps=True, bold=True, colour="262626")).alignment = CENTRE
    for kinds in (("place", "phone"), ("email", "web")):
        line(document, " · ".join(said(view, *kinds))).alignment = CENTRE
    line(document, view.truth["basics"].get("summary", ""), before=14)
    for section in (name for name in present(view) if name != "summary"):
        heading = line(document, title_of(view, GALLERY, section), HEADING, before=14, after=6)
        heading.style = "Heading 1"
        heading.paragraph_format.keep_with_next = True
        if section in view.items:
            entries_beside_line(document, view.items[section])
        elif section == "interests":
            line(document, plain_lines(view, section)[0])
        else:
            in_two_columns(document, every(view.truth["skills"]) if section == "skills" else spoken(view))
    return saved(document)


def entries_beside_line(document: Docx, items: list[Item]) -> None:
    """A row for each entry: the dates, title and house on the next line, what was done as a list."""
    table = table_in(document, 16.4)
    for item in items:
        (cell,) = row_in(table)
        edged(cell, "left", "BFBFBF", "dotted")
        if item.dates:
            line(cell, item.dates, DATES).paragraph_format.keep_with_next = True
        head = line(cell, item.title, TITLE, after=2)
        more(head, f", {item.organisation}" if item.organisation else "", COMPANY)
        lines(cell, item.text)
        points(cell, *item.bullets)
        lines(cell, item.tail)
        line(cell)


def in_two_columns(document: Docx, words: list[str]) -> None:
    half = (len(words) + 1) // 2
    for cell, part in zip(row_in(table_in(document, 8.2, 8.2)), (words[:half], words[half:]), strict=True):
        points(cell, *part)


# -- headings at the side

SIDE = Look(bold=True, size=10, caps=True, colour="2E74B5")


def headings_aside(view: View) -> bytes:
    """Name over a rule, contacts at the right; a row for each section: its heading left, what it says right."""
    document = begun("Cambria", 10.5, 2)
    ruled(line(document, view.name, Look(size=26, colour="2E74B5")), "2E74B5")
    line(document, label_of(view), Look(italic=True))
    line(document, " | ".join(words for _, words in view.contacts), after=10)
    table = table_in(document, 3.6, 13.2)
    for section in present(view):
        left, right = row_in(table)
        line(left, title_of(view, GALLERY, section), SIDE)
        section_beside(right, view, section)
        line(right)
    return saved(document)


def section_beside(cell: _Cell, view: View, section: str) -> None:
    if section == "skills":
        for group in view.truth["skills"]:
            if group["name"]:
                line(cell, group["name"], BOLD)
            points(cell, *group["keywords"])
    elif section == "languages":
        lines(cell, *(joined(name, level, by=" – ") for name, level in levels(view)))
    elif section == "interests":
        lines(cell, ", ".join(hobbies(view)))
    elif section == "summary":
        lines(cell, view.truth["basics"]["summary"])
    elif section in ("certificates", "awards", "publications"):
        for item in view.items[section]:
            lines(cell, joined(joined(item.title, item.organisation, by=" – "), item.dates))
    else:
        for number, item in enumerate(view.items[section]):
            stacked(cell, item, before=8 if number else 0)


def stacked(parent: Parent, item: Item, before: float) -> None:
    """Title in bold, "Company, Place", dates in grey, each on a line; a list under them."""
    line(parent, item.title, BOLD, before=before)
    lines(parent, joined(item.organisation, item.place))
    if item.dates:
        line(parent, item.dates, Look(colour=GREY))
    lines(parent, item.text)
    points(parent, *item.bullets)
    lines(parent, item.tail)
