"""What a layout is: how a person's view becomes a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.corpus.page import Design, document
from tests.corpus.pdf import pdf_of, scan_pdf, scan_png
from tests.corpus.people import Person
from tests.corpus.view import Showing, View


@dataclass(frozen=True)
class Layout:
    """name, suffix of the file, what it shows, and how the view becomes a file. people: how many are set in it.

    rich: half of them are of those who have all that a resume can say. full: half of a held one are of these instead.
    chosen: exactly these people, while the layout is held, for one that not everybody would have.
    """

    name: str
    suffix: str
    held: bool
    showing: Showing
    make: Callable[[View], bytes]
    people: int
    rich: bool = False
    full: tuple[Person, ...] = ()
    chosen: tuple[Person, ...] = ()


def of_design(design: Design, people: int) -> Layout:
    return Layout(design.name, "pdf", design.held, design.showing, lambda view: pdf_of(document(view, design)), people)


def scan_of(design: Design, name: str, suffix: str, *, held: bool) -> Layout:
    turn = scan_pdf if suffix == "pdf" else scan_png
    return Layout(name, suffix, held, design.showing, lambda view: turn(pdf_of(document(view, design)), view.name), 4)


def page_of(design: Design, name: str, *, held: bool) -> Layout:
    return Layout(name, "html", held, design.showing, lambda view: document(view, design).encode(), 3)
