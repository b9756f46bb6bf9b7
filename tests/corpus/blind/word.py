"""DOCX resumes as Word's own gallery sets them: a chronological page, and a page that is one table of two columns."""

from __future__ import annotations

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.view import Item, View
from tests.corpus.word import DATED, add_rest, plain_lines, present, saved

ASIDE = ("education", "skills", "languages", "certificates", "interests")


def chronological(view: View) -> bytes:
    """Contacts and a name in large letters, headings with a rule, dates in small capitals over "Title | Employer"."""
    document = Document()
    narrow(document)
    contact = document.add_paragraph(" | ".join(said for _, said in view.contacts))
    contact.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph(view.name, style="Title")
    if view.truth["basics"].get("label"):
        document.add_paragraph(view.truth["basics"]["label"], style="Subtitle")
    for section in present(view):
        document.add_heading(view.heading(section), level=1)
        if section == "skills":
            skill_columns(document, view)
        elif section not in DATED:
            for line in plain_lines(view, section):
                document.add_paragraph(line)
        else:
            for item in view.items[section]:
                dated_above(document, item)
    return saved(document)


def narrow(document: Docx) -> None:
    """Margins and type as in the template: 2 cm, Calibri 11, little space after a paragraph."""
    page = document.sections[0]
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(3)


def dated_above(document: Docx, item: Item) -> None:
    """Dates on a line of their own, then a heading of level 2 with title, employer and place."""
    if item.dates:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(8)
        run = paragraph.add_run(item.dates)
        run.font.small_caps, run.font.color.rgb = True, RGBColor(0x59, 0x59, 0x59)
    heading = document.add_heading(item.title, level=2)
    heading.paragraph_format.space_before = Pt(0)
    where = joined(item.organisation, item.place)
    if where:
        heading.add_run(" | ")
        heading.add_run(where).bold = False
    add_rest(document, item)


def skill_columns(document: Docx, view: View) -> None:
    """All skills as bullets in a table of two cells without borders, the first half left."""
    said = [word for group in view.truth["skills"] for word in group["keywords"]]
    half = (len(said) + 1) // 2
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, shown in zip(cells, (said[:half], said[half:]), strict=True):
        for number, word in enumerate(shown):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.style = document.styles["List Bullet"]
            paragraph.add_run(word)


def side_table(view: View) -> bytes:
    """One table: a shaded cell with name, contacts and short sections; beside it profile and jobs."""
    document = Document()
    narrow(document)
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    left, right = table.rows[0].cells
    for column, cell, width in zip(table.columns, (left, right), (Cm(6.4), Cm(11.1)), strict=True):
        column.width = cell.width = width
    left._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="E7E6E6"/>'))
    run = left.paragraphs[0].add_run(view.name)
    run.bold, run.font.size = True, Pt(18)
    if view.truth["basics"].get("label"):
        left.add_paragraph(view.truth["basics"]["label"])
    heading(left, view.heading("contact"))
    for _, said in view.contacts:
        left.add_paragraph(said)
    for section in present(view):
        put(left if section in ASIDE else right, view, section)
    return saved(document)


def heading(cell: _Cell, said: str) -> None:
    """A bold line in capitals; the first paragraph of an empty cell is used."""
    paragraph = cell.add_paragraph() if cell.text else cell.paragraphs[0]
    paragraph.paragraph_format.space_before = Pt(10)
    run = paragraph.add_run(said.upper())
    run.bold, run.font.color.rgb = True, RGBColor(0x1F, 0x4E, 0x79)


def put(cell: _Cell, view: View, section: str) -> None:
    """The section in its cell: skills and other short things a line each, jobs with their dates after a dot."""
    heading(cell, view.heading(section))
    if section == "skills":
        lines = [word for group in view.truth["skills"] for word in group["keywords"]]
    elif section not in DATED:
        lines = plain_lines(view, section)
    else:
        for item in view.items[section]:
            study(cell, item) if section == "education" else job(cell, item)
        return
    for line in lines:
        cell.add_paragraph(line)


def study(cell: _Cell, item: Item) -> None:
    """Degree, institution, place, dates, each on its own line."""
    strong(cell.add_paragraph(), item.title)
    for line in (item.organisation, item.place, item.dates, item.text, item.tail):
        if line:
            cell.add_paragraph(line)


def job(cell: _Cell, item: Item) -> None:
    """ "Title • Employer • dates", the place under it, points as a list."""
    paragraph = cell.add_paragraph()
    strong(paragraph, item.title)
    rest = joined(item.organisation, item.dates, by=" • ")
    if rest:
        paragraph.add_run(f" • {rest}")
    for line in (item.place, item.text):
        if line:
            cell.add_paragraph(line)
    for bullet in item.bullets:
        cell.add_paragraph(bullet, style="List Bullet")
    if item.tail:
        cell.add_paragraph(item.tail)


def strong(paragraph: Paragraph, said: str) -> None:
    paragraph.paragraph_format.space_before = Pt(5)
    paragraph.add_run(said).bold = True
