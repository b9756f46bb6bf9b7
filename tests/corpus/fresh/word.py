"""A DOCX as Word's built-in resumes are laid out: name and contacts in a table, dates over a heading of points."""

from __future__ import annotations

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.lists import every
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of
from tests.corpus.wild.word import tight
from tests.corpus.word import DATED, plain_lines, present, saved

TEAL = RGBColor(0x1D, 0x6F, 0x72)


def built_in(view: View) -> bytes:
    """Two cells for the head, headings with a rule, dates in capitals over "Title • Employer, place"."""
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Calibri", Pt(10.5)
    head_table(document, view)
    for section in present(view):
        heading = document.add_heading(view.heading(section), level=1)
        ruled(heading)
        if section in DATED:
            for item in view.items[section]:
                built_in_entry(document, item)
        elif section == "skills":
            two_lists(document, every(view.truth["skills"]))
        elif section in view.items:
            for item in view.items[section]:
                line = joined(item.title, item.organisation, item.dates, by=" • ")
                document.add_paragraph(line, style="List Bullet")
        else:
            for line in plain_lines(view, section):
                document.add_paragraph(line)
    return saved(document)


def head_table(document: Docx, view: View) -> None:
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.width, right.width = Cm(10), Cm(6)
    run = left.paragraphs[0].add_run(view.name)
    run.font.size, run.font.color.rgb = Pt(26), TEAL
    if label_of(view):
        left.add_paragraph(label_of(view), style="Subtitle")
    contacts = [said for _, said in view.contacts]
    for number, said in enumerate(contacts):
        paragraph = right.paragraphs[0] if number == 0 else right.add_paragraph()
        tight(paragraph).add_run(said)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def ruled(heading: Paragraph) -> None:
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "8"), ("space", "1"), ("color", "1D6F72")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    heading._p.get_or_add_pPr().append(borders)


def built_in_entry(document: Docx, item: Item) -> None:
    if item.dates:
        dates = tight(document.add_paragraph()).add_run(item.dates)
        dates.font.all_caps, dates.font.size = True, Pt(9)
    head = document.add_heading(level=2)
    head.paragraph_format.space_before = Pt(0)
    head.add_run(item.title)
    rest = joined(item.organisation, item.place)
    if rest:
        head.add_run(f" • {rest}").bold = False
    if item.text:
        document.add_paragraph(item.text)
    for bullet in item.bullets:
        tight(document.add_paragraph(bullet, style="List Bullet"), 0.63, -0.63)
    if item.tail:
        document.add_paragraph(item.tail)
    document.paragraphs[-1].paragraph_format.space_after = Pt(9)


def two_lists(document: Docx, said: list[str]) -> None:
    """Bulleted words in the two cells of a table without borders."""
    half = (len(said) + 1) // 2
    for cell, part in zip(document.add_table(rows=1, cols=2).rows[0].cells, (said[:half], said[half:]), strict=True):
        for number, word in enumerate(part):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.style = "List Bullet"
            paragraph.add_run(word)
