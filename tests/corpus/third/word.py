"""DOCX resumes of the third set: a table with headings in its left cells; a form of labels, tabs and colons."""

from __future__ import annotations

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.third.words import DECLARED, FIELDS, TITLES
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.lists import spoken
from tests.corpus.wild.word import tight
from tests.corpus.word import DATED, bold, plain_lines, present, saved
from tests.corpus.words import TITLES as DOCUMENT

LEFT, RIGHT = 3.6, 13.2  # cm
COLON = 4.2  # cm before the colons of the form
BLUE = RGBColor(0x1F, 0x3A, 0x5F)
ORDER = ("summary", "work", "education", "certificates", "projects", "skills", "languages", "awards", "publications",
         "volunteer", "interests")  # fmt: skip


def in_order(view: View) -> list[str]:
    return [name for name in ORDER if name in present(view)]


def heads_in_cells(view: View) -> bytes:
    """Name and label over a table: a row for each section, its heading at the left, all it says at the right."""
    document = Document()
    page = document.sections[0]
    page.left_margin = page.right_margin = Cm(2)
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Calibri", Pt(10.5)
    run = tight(document.add_paragraph()).add_run(view.name)
    run.font.size, run.font.color.rgb, run.bold = Pt(22), BLUE, True
    if label_of(view):
        tight(document.add_paragraph()).add_run(label_of(view)).italic = True
    tight(document.add_paragraph())
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (LEFT, RIGHT), strict=True):
        column.width = Cm(width)
    contact = row_of(table.add_row().cells, view.heading("contact"))
    for number, (name, said) in enumerate(with_labels(view)):
        line(contact, f"{name}: {said}", first=number == 0)
    tight(contact.add_paragraph())
    for section in in_order(view):
        told(row_of(table.add_row().cells, view.heading(section)), view, section)
    return saved(document)


def row_of(cells: tuple[_Cell, ...], heading: str) -> _Cell:
    """A rule over both cells, the heading in the left one; gives the right one."""
    for cell, width in zip(cells, (LEFT, RIGHT), strict=True):
        cell.width = Cm(width)
        rule = '<w:tcBorders {}><w:top w:val="single" w:sz="6" w:color="1F3A5F"/></w:tcBorders>'
        cell._tc.get_or_add_tcPr().append(parse_xml(rule.format(nsdecls("w"))))
    run = tight(cells[0].paragraphs[0]).add_run(heading)
    run.bold, run.font.color.rgb = True, BLUE
    return cells[1]


def line(cell: _Cell, said: str, *, first: bool = False) -> Paragraph:
    paragraph = tight(cell.paragraphs[0] if first else cell.add_paragraph())
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(RIGHT - 0.5), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(said)
    return paragraph


def told(cell: _Cell, view: View, section: str) -> None:
    if section in DATED:
        for number, item in enumerate(view.items[section]):
            in_right_cell(cell, item, first=number == 0)
    elif section in view.items:
        for number, item in enumerate(view.items[section]):
            line(cell, joined(item.title, item.dates, by="\t"), first=number == 0)
            if item.organisation:
                line(cell, "").add_run(item.organisation).italic = True
    elif section == "languages":
        for number, said in enumerate(spoken(view)):
            line(cell, said, first=number == 0)
    else:
        for number, said in enumerate(plain_lines(view, section)):
            line(cell, said, first=number == 0)
    tight(cell.add_paragraph())


def in_right_cell(cell: _Cell, item: Item, *, first: bool) -> None:
    """ "**Employer**, Place → dates", the title in italics, points."""
    head = line(cell, "", first=first)
    head.paragraph_format.space_before = Pt(0 if first else 6)
    bold(head, item.organisation or item.title)
    head.add_run((f", {item.place}" if item.place else "") + (f"\t{item.dates}" if item.dates else ""))
    if item.organisation:
        line(cell, "").add_run(item.title).italic = True
    if item.text:
        line(cell, item.text)
    for bullet in item.bullets:
        tight(cell.add_paragraph(bullet, style="List Bullet"), 0.6, -0.6)
    if item.tail:
        line(cell, item.tail)


def labelled_form(view: View) -> bytes:
    """The document's title, shaded headings, and jobs as lines of label, tab, colon and words; a declaration last."""
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Times New Roman", Pt(11)
    title = tight(document.add_paragraph())
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run(DOCUMENT[view.language].upper())
    run.bold = run.underline = True
    name = tight(document.add_paragraph())
    name.add_run(view.name).bold = True
    name.runs[0].font.size = Pt(15)
    if label_of(view):
        bold(tight(document.add_paragraph()), label_of(view))
    for label, said in with_labels(view):
        labelled(document, label, said)
    last = ("languages", "interests")
    for section in (name for name in in_order(view) if name not in last):
        shaded(document, TITLES[view.language][section])
        filled_in(document, view, section)
    personal(document, view, last)
    document.add_paragraph()
    document.add_paragraph(DECLARED[view.language])
    document.add_paragraph(f"12.01.2026\t\t\t\t\t\t\t({view.name})")
    return saved(document)


def labelled(document: Docx, label: str, said: str) -> None:
    if not said:
        return
    paragraph = tight(document.add_paragraph(), COLON + 0.4, -COLON - 0.4)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(COLON))
    paragraph.add_run(f"{label}\t: {said}")


def shaded(document: Docx, said: str) -> None:
    heading = document.add_paragraph()
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(4)
    bold(heading, said.upper())
    heading._p.get_or_add_pPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9D9D9"/>'))


def filled_in(document: Docx, view: View, section: str) -> None:
    if section in ("work", "volunteer", "projects"):
        for item in view.items[section]:
            filled_job(document, item, view.language)
    elif section == "education":
        for item in view.items[section]:
            head = joined(item.title, item.organisation, item.place) + (f" ({item.dates})" if item.dates else "")
            document.add_paragraph(joined(head, item.text, by=" – "), style="List Bullet")
            if item.tail:
                tight(document.add_paragraph(item.tail), 0.63)
    elif section in view.items:
        for item in view.items[section]:
            dates = f" ({item.dates})" if item.dates else ""
            document.add_paragraph(joined(item.title, item.organisation, by=" – ") + dates, style="List Bullet")
    else:
        for said in plain_lines(view, section):
            document.add_paragraph(said, style="List Bullet" if section == "skills" else None)


def filled_job(document: Docx, item: Item, language: str) -> None:
    employer, position, period, place, duties, project, _ = FIELDS[language]
    labelled(document, employer, item.organisation)
    labelled(document, position if item.organisation else project, item.title)
    labelled(document, period, item.dates)
    labelled(document, place, item.place)
    if item.text:
        tight(document.add_paragraph(item.text))
    if item.bullets:
        bold(tight(document.add_paragraph()), f"{duties}:")
    for bullet in item.bullets:
        tight(document.add_paragraph(bullet, style="List Bullet"), 0.63, -0.63)
    if item.tail:
        tight(document.add_paragraph(item.tail))
    tight(document.add_paragraph())


def personal(document: Docx, view: View, sections: tuple[str, ...]) -> None:
    """The last heading: what else the person says, languages and hobbies, a labelled line each."""
    shaded(document, FIELDS[view.language][6])
    for label, said in view.person.extra:
        labelled(document, label, said)
    for section in (name for name in sections if name in present(view)):
        said = joined(*spoken(view)) if section == "languages" else plain_lines(view, section)[0]
        labelled(document, TITLES[view.language][section], said)
