"""Two DOCX of Europe: a Lebenslauf as a table without rules; an old CV kept with the tab key and typed hyphens."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.table import Table, _Cell

from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.headers import NAME_LABEL
from tests.corpus.tenth.paragraphs import BOLD, CENTRE, Look, a4, line, lines, points, row_in, ruled, table_in
from tests.corpus.tenth.words import LEBENSLAUF, TYPED, title_of
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.third.words import DECLARED
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import with_labels
from tests.corpus.wild.lists import spoken
from tests.corpus.wild.word import tight
from tests.corpus.word import DATED, plain_lines, present, saved
from tests.corpus.words import TITLES


def lebenslauf(view: View) -> bytes:
    """Title, personal data with the name among them, dates left and facts right; place, date and name at the end."""
    document = a4(begun("Arial", 11, 2.4))
    line(document, TITLES[view.language], Look(bold=True, size=20), after=8)
    table = table_in(document, 4.6, 11.6)
    heading_row(table, title_of(view, LEBENSLAUF, "contact"))
    for label, said in ((NAME_LABEL[view.language], view.name), *with_labels(view), *view.person.extra):
        pair(table, f"{label}:", said)
    for section in present(view):
        heading_row(table, title_of(view, LEBENSLAUF, section))
        rows_of(table, view, section)
    town = view.truth["basics"].get("location", {}).get("city", "")
    line(document, joined(town, "12.01.2026"), before=24, after=20)
    line(document, view.name)
    return saved(document)


def heading_row(table: Table, said: str) -> None:
    left, right = row_in(table)
    heading = line(left.merge(right), said, Look(bold=True, size=12.5), before=12, after=4)
    ruled(heading, "7F7F7F").paragraph_format.keep_with_next = True


def pair(table: Table, label: str, said: str) -> _Cell:
    """A row of two cells; the right one, to add to."""
    left, right = row_in(table)
    line(left, label, after=2)
    if said:
        line(right, said, after=2)
    return right


def rows_of(table: Table, view: View, section: str) -> None:
    if section == "skills":
        for group in view.truth["skills"]:
            pair(table, f"{group['name']}:" if group["name"] else "", ", ".join(group["keywords"]))
    elif section == "languages":
        for name, level in levels(view):
            pair(table, f"{name}:", level)
    elif section == "interests":
        pair(table, "", ", ".join(hobbies(view)))
    elif section in DATED:
        for item in view.items[section]:
            station(pair(table, item.dates, ""), item)
    else:
        for item in view.items[section]:
            pair(table, item.dates, joined(item.title, item.organisation))


def station(cell: _Cell, item: Item) -> None:
    """Title in bold, "Employer, Place" under it, a list; a little room before the next."""
    line(cell, item.title, BOLD)
    lines(cell, joined(item.organisation, item.place), item.text)
    points(cell, *item.bullets)
    lines(cell, item.tail)
    cell.paragraphs[-1].paragraph_format.space_after = Cm(0.2)


# -- by the tab key

STOP = 3.8  # cm where what follows the dates begins, as pulled on the ruler


def tab_key(view: View) -> bytes:
    """Title in the middle, label and words after a tab, "years ⇥ Title, Employer, Place", hyphens typed."""
    document = a4(begun("Times New Roman", 12, 2.5))
    title = line(document, TITLES[view.language].upper(), Look(bold=True, size=16), after=10)
    title.alignment = CENTRE
    underlined(document, title_of(view, TYPED, "contact"))
    for label, said in ((NAME_LABEL[view.language], view.name), *with_labels(view), *view.person.extra):
        hung(document, f"{label}:", said)
    for section in present(view):
        underlined(document, title_of(view, TYPED, section))
        typed_section(document, view, section)
    if view.language in ("it", "pl"):
        line(document, DECLARED[view.language], Look(size=9), before=18).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return saved(document)


def underlined(document: Docx, said: str) -> None:
    heading = line(document, "", before=14, after=4)
    heading.paragraph_format.keep_with_next = True
    run = heading.add_run(said.upper())
    run.bold = run.underline = True


def hung(document: Docx, left: str, said: str) -> None:
    """Words after the tab that go on under themselves in the next line."""
    tight(document.add_paragraph(f"{left}\t{said}"), STOP, -STOP)


def typed_section(document: Docx, view: View, section: str) -> None:
    if section in view.items:
        for item in view.items[section]:
            hung(document, item.dates, joined(item.title, item.organisation, item.place))
            for said in (item.text, *(f"- {bullet}" for bullet in item.bullets), item.tail):
                if said:
                    tight(document.add_paragraph(said), STOP)
    elif section == "languages":
        for name, level in levels(view):
            hung(document, f"{name}:", level)
    else:
        lines(document, *(spoken(view) if section == "languages" else plain_lines(view, section)))
