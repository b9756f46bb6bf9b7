"""Two DOCX: skills by group before the jobs, as advisers tell people to; one employer's posts under its whole time."""

from __future__ import annotations

from itertools import groupby

from docx.document import Document as Docx
from docx.table import _Cell

from tests.corpus.eleventh.words import COMBINED, CORPORATE
from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.tenth.office import bracketed
from tests.corpus.tenth.paragraphs import (
    BOLD,
    CENTRE,
    SLANTED,
    Look,
    across,
    line,
    lines,
    more,
    points,
    row_in,
    ruled,
    table_in,
)
from tests.corpus.tenth.words import title_of
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, said
from tests.corpus.wild.lists import spoken
from tests.corpus.word import DATED, plain_lines, present, saved

WIDTH = 17.2  # cm between the margins
NAVY, GREY = "1F3864", "595959"
ABREAST = 3  # groups of skills side by side


def combination(view: View) -> bytes:
    """Name and label in the middle; a summary, skills in columns by group, jobs, projects, the rest."""
    document = begun("Calibri", 10.5, 2.2)
    line(document, view.name, Look(bold=True, size=22, colour=NAVY)).alignment = CENTRE
    line(document, label_of(view), Look(size=12, colour=GREY)).alignment = CENTRE
    for said_there in reach(view, " | "):
        line(document, said_there).alignment = CENTRE
    for section in present(view):
        heading = line(
            document, title_of(view, COMBINED, section).upper(), Look(bold=True, size=12, colour=NAVY), 10, 4
        )
        heading.alignment = CENTRE
        ruled(heading, NAVY).paragraph_format.keep_with_next = True
        if section == "skills":
            groups_abreast(document, view)
        elif section in DATED:
            for item in view.items[section]:
                title_first(document, item)
        elif section in view.items:
            points(document, *(bracketed(item) for item in view.items[section]))
        else:
            lines(document, *([" | ".join(spoken(view))] if section == "languages" else plain_lines(view, section)))
    return saved(document)


def reach(view: View, by: str) -> list[str]:
    """Place, phone and mail in a line, links in the next."""
    return [one for one in (by.join(said(view, "place", "phone", "email")), by.join(said(view, "web"))) if one]


def groups_abreast(document: Docx, view: View) -> None:
    """A column for each group: its name, its words as points."""
    groups = view.truth["skills"]
    for first in range(0, len(groups), ABREAST):
        cells = row_in(table_in(document, *[WIDTH / ABREAST] * ABREAST))
        for cell, group in zip(cells, groups[first : first + ABREAST], strict=False):
            group_in(cell, group["name"], group["keywords"])


def group_in(cell: _Cell, name: str, words: list[str]) -> None:
    if name:
        line(cell, name, BOLD)
    points(cell, *words)


def title_first(document: Docx, item: Item) -> None:
    """**TITLE** and the dates at the margins, "Employer, Place" slanted, points."""
    head = across(line(document, item.title, BOLD, before=5), WIDTH)
    more(head, f"\t{item.dates}" if item.dates else "")
    if item.organisation:
        line(document, joined(item.organisation, item.place), SLANTED)
    told(document, item)


def told(document: Docx, item: Item) -> None:
    lines(document, item.text)
    points(document, *item.bullets)
    lines(document, item.tail)


# -- posts under one employer


def corporate(view: View) -> bytes:
    """Name at the left over one line of contacts; employers with the whole time spent there, posts under them."""
    document = begun("Arial", 10, 2.2)
    line(document, view.name, Look(bold=True, size=20))
    for said_there in reach(view, "  |  "):
        line(document, said_there, Look(colour=GREY, size=9))
    for section in present(view):
        heading = ruled(line(document, title_of(view, CORPORATE, section), Look(bold=True, size=11.5), 10, 3), "7F7F7F")
        heading.paragraph_format.keep_with_next = True
        if section in ("work", "volunteer"):
            for (house, place), held in groupby(view.items[section], key=lambda item: (item.organisation, item.place)):
                posts_of(document, joined(house, place), list(held), view.showing.dates.separator)
        elif section == "education":
            for item in view.items[section]:
                posts_of(document, joined(item.organisation, item.place), [item], "")
        elif section == "projects":
            for item in view.items[section]:
                title_first(document, item)
        elif section in view.items:
            lines(document, *(bracketed(item) for item in view.items[section]))
        else:
            lines(document, *([", ".join(spoken(view))] if section == "languages" else plain_lines(view, section)))
    return saved(document)


def posts_of(document: Docx, house: str, held: list[Item], dash: str) -> None:
    """**Employer, Place**, and the whole time at the right where there are several posts; each post, its dates."""
    head = across(line(document, house, BOLD, before=6), WIDTH)
    head.paragraph_format.keep_with_next = True
    if len(held) > 1:
        start, end = held[-1].dates.partition(dash)[0], held[0].dates.rpartition(dash)[2]
        more(head, f"\t{start}{dash}{end}", BOLD)
    for item in held:
        post = across(line(document, item.title, SLANTED, before=2), WIDTH)
        more(post, f"\t{item.dates}" if item.dates else "", SLANTED)
        told(document, item)
