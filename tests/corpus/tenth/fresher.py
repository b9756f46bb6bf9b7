"""A DOCX as Indian colleges teach it: objective, a table of studies, projects, personal details, a declaration."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.table import _Cell

from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.fourth.words import DECLARATION
from tests.corpus.tenth.paragraphs import (
    BOLD,
    Look,
    a4,
    across,
    filled,
    line,
    lines,
    more,
    point,
    points,
    row_in,
    ruled,
    table_in,
)
from tests.corpus.tenth.words import COURSE_TABLE, FRESHER, KNOWN, title_of
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.third.words import DECLARED
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import with_labels
from tests.corpus.word import plain_lines, present, saved

PERSONAL = ("languages", "interests")
WIDTHS = 4.6, 6.4, 2.6, 3.4  # cm
LABEL_STOP = 4.2  # cm where the words after a label begin


def fresher(view: View) -> bytes:
    """Name and contacts at the left over a rule, shaded headings, the table; languages and hobbies as details."""
    document = a4(begun("Times New Roman", 11.5, 2))
    line(document, view.name, Look(bold=True, size=18))
    contacts = [f"{label}: {said}" for label, said in with_labels(view)]
    for said in contacts[:-1]:
        line(document, said)
    ruled(line(document, contacts[-1], after=4))
    for section in (name for name in present(view) if name not in PERSONAL):
        shaded(document, title_of(view, FRESHER, section))
        told(document, view, section)
    shaded(document, title_of(view, FRESHER, "contact"))
    details(document, view)
    shaded(document, DECLARATION[view.language])
    line(document, DECLARED[view.language], after=14)
    town = view.truth["basics"].get("location", {}).get("city", "")
    line(document, f"Place: {town}")
    across(line(document, f"Date: 12/01/2026\t({view.name})"), 17)
    return saved(document)


def shaded(document: Docx, said: str) -> None:
    heading = line(document, said.upper(), BOLD, before=9, after=3)
    heading.paragraph_format.keep_with_next = True
    fill = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9E2F3"/>')
    heading._p.get_or_add_pPr().insert_element_before(fill, "w:tabs", "w:spacing", "w:ind", "w:jc")


def told(document: Docx, view: View, section: str) -> None:
    if section == "education":
        studies(document, view)
    elif section == "skills":
        for group in view.truth["skills"]:
            head = point(document, "")
            more(head, f"{group['name']}: " if group["name"] else "", BOLD)
            more(head, ", ".join(group["keywords"]))
    elif section in ("work", "projects", "volunteer"):
        for item in view.items[section]:
            undertaken(document, item)
    elif section in view.items:
        for item in view.items[section]:
            dates = f" ({item.dates})" if item.dates else ""
            points(document, joined(item.title, item.organisation, by=" – ") + dates)
    else:
        lines(document, *plain_lines(view, section))


def studies(document: Docx, view: View) -> None:
    """A grid with a row of heads: degree, college with its town, when it was passed, marks."""
    table = table_in(document, *WIDTHS, style="Table Grid")
    for cell, head in zip(row_in(table), COURSE_TABLE, strict=True):
        line(filled(cell, "F2F2F2"), head, BOLD)
    for entry, item in zip(view.truth["education"], view.items["education"], strict=True):
        said = (item.title, joined(item.organisation, item.place), item.dates, entry.get("score", ""))
        for cell, words in zip(row_in(table), said, strict=True):
            in_cell(cell, words)
    line(document)


def in_cell(cell: _Cell, said: str) -> None:
    if said:
        line(cell, said)


def undertaken(document: Docx, item: Item) -> None:
    """**Title**, house and town, the dates in brackets; a text and points under it."""
    head = line(document, item.title, BOLD, before=3)
    house = joined(item.organisation, item.place)
    more(head, f" – {house}" if house else "")
    more(head, f" ({item.dates})" if item.dates else "")
    lines(document, item.text)
    points(document, *item.bullets)
    lines(document, item.tail)


def details(document: Docx, view: View) -> None:
    """ "Date of Birth : 14 May 2004" and so on, the colons under each other."""
    said = list(view.person.extra)
    if "languages" in view.truth:
        said.append((KNOWN[0], ", ".join(joined(name, level and f"({level})", by=" ") for name, level in levels(view))))
    if "interests" in view.truth:
        said.append((KNOWN[1], ", ".join(hobbies(view))))
    for label, words in said:
        row = line(document, f"{label}\t: {words}")
        row.paragraph_format.tab_stops.add_tab_stop(Cm(LABEL_STOP))
