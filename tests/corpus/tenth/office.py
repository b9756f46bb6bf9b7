"""Two DOCX by the book: a career office's one page; a CV that leads with licences, as nurses and electricians have."""

from __future__ import annotations

from itertools import groupby

from docx.document import Document as Docx
from docx.shared import Cm

from tests.corpus import words
from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.lists import every
from tests.corpus.tenth.paragraphs import BOLD, CENTRE, SLANTED, Look, across, line, lines, more, points, ruled
from tests.corpus.tenth.words import LICENSED, OFFICE, SKILLS, title_of
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of
from tests.corpus.wild.lists import spoken
from tests.corpus.wild.words import EXPECTED
from tests.corpus.word import plain_lines, present, saved

ADDED = ("skills", "languages", "certificates", "interests")
WIDTH = 17.7  # cm between the margins


def career_office(view: View) -> bytes:
    """Name in the middle, rules under headings, employer and town, title and dates at the margins; rest in one part."""
    document = begun("Garamond", 11, 1.9)
    document.sections[0].top_margin = document.sections[0].bottom_margin = Cm(1.6)
    line(document, view.name, Look(bold=True, size=18, caps=True)).alignment = CENTRE
    line(document, " • ".join(said for _, said in view.contacts)).alignment = CENTRE
    for section in (name for name in present(view) if name not in ADDED):
        headed(document, title_of(view, OFFICE, section))
        if section == "education":
            for item in view.items[section]:
                at_margins(document, (item.organisation, item.place), [item])
        elif section in ("work", "volunteer"):
            for house, held in groupby(view.items[section], key=lambda item: (item.organisation, item.place)):
                at_margins(document, house, list(held))
        else:
            for item in view.items[section]:
                given(document, item)
    headed(document, title_of(view, OFFICE, "skills"))
    added(document, view)
    return saved(document)


def headed(document: Docx, said: str) -> None:
    heading = ruled(line(document, said, Look(bold=True, caps=True), before=8, after=3))
    heading.paragraph_format.keep_with_next = True


def at_margins(document: Docx, house: tuple[str, str], held: list[Item]) -> None:
    """**Employer** and its town once; under it every post there with its dates and points."""
    head = across(line(document, house[0], BOLD, before=3), WIDTH)
    more(head, f"\t{house[1]}" if house[1] else "", BOLD)
    for item in held:
        post = across(line(document, item.title, SLANTED), WIDTH)
        more(post, f"\t{item.dates}" if item.dates else "")
        lines(document, item.text)
        points(document, *item.bullets)
        lines(document, item.tail)


def given(document: Docx, item: Item) -> None:
    """ "**Title**, who gave it" with the date at the right; a project's description and means under it."""
    head = across(line(document, item.title, BOLD), WIDTH)
    more(head, f" – {item.organisation}" if item.organisation else "")
    more(head, f"\t{item.dates}" if item.dates else "")
    lines(document, item.text)
    points(document, *item.bullets)
    lines(document, item.tail)


def added(document: Docx, view: View) -> None:
    """ "**Skills:** a, b", "**Languages:** …": all short lists under the one heading."""
    said = {
        "skills": ", ".join(every(view.truth.get("skills", []))),
        "languages": ", ".join(spoken(view)) if "languages" in view.truth else "",
        "certificates": "; ".join(bracketed(item) for item in view.items.get("certificates", [])),
        "interests": plain_lines(view, "interests")[0] if "interests" in view.truth else "",
    }
    for section, told in said.items():
        if told:
            label = SKILLS[view.language] if section == "skills" else view.heading(section)
            more(line(document, f"{label}: ", BOLD), told)


def bracketed(item: Item) -> str:
    """ "Name (issuer, 2019)"."""
    by = joined(item.organisation, item.dates)
    return f"{item.title} ({by})" if by else item.title


# -- licences first

BLUE = "1F4E79"


def licences_first(view: View) -> bytes:
    """Profile, then licences, then jobs as "Title" over "Employer | Place | dates"; referees on request."""
    document = begun("Arial", 10.5, 2.1)
    line(document, view.name, Look(bold=True, size=20, colour=BLUE))
    line(document, label_of(view), Look(size=12))
    labels = dict(zip(("email", "phone", "place"), words.LABELS[view.language], strict=True))
    for kind, said in view.contacts:
        more(line(document, f"{labels.get(kind, 'Web')}: ", BOLD), said)
    for section in present(view):
        heading = line(document, title_of(view, LICENSED, section), Look(bold=True, size=12.5, colour=BLUE), 12, 3)
        ruled(heading, BLUE).paragraph_format.keep_with_next = True
        licensed_section(document, view, section)
    line(document, f"{EXPECTED[view.language]}.", SLANTED, before=12)
    return saved(document)


def licensed_section(document: Docx, view: View, section: str) -> None:
    if section in ("work", "education", "volunteer", "projects"):
        for number, item in enumerate(view.items[section]):
            line(document, item.title, BOLD, before=7 if number else 0)
            lines(document, joined(item.organisation, item.place, item.dates, by=" | "), item.text)
            points(document, *item.bullets)
            lines(document, item.tail)
    elif section in view.items:
        for item in view.items[section]:
            dates = f" ({item.dates})" if item.dates else ""
            points(document, joined(item.title, item.organisation, by=" – ") + dates)
    elif section == "skills":
        points(document, *every(view.truth["skills"]))
    else:
        lines(document, *(spoken(view) if section == "languages" else plain_lines(view, section)))
