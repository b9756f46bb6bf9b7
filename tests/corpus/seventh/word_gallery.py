"""Two DOCX out of Word's gallery, filled in: a black block over nested tables; entries in repeating controls."""

from __future__ import annotations

from html import escape

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.lists import every
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of
from tests.corpus.wild.lists import spoken
from tests.corpus.wild.word import tight
from tests.corpus.word import DATED, plain_lines, present, saved

NARROW = ("education", "skills", "languages", "certificates", "awards", "interests")
WIDE_CM, NARROW_CM = 11.4, 6.2
NESTED = 6.9, 4.2  # cm of a job's two cells
WHITE = RGBColor(0xFF, 0xFF, 0xFF)
GREY = RGBColor(0x59, 0x59, 0x59)
CONTROL = """
<w:sdt {ns}><w:sdtPr>{look}<w:alias w:val="{alias}"/><w:tag w:val="{alias}"/></w:sdtPr>
<w:sdtContent><w:r>{look}<w:t xml:space="preserve">{said}</w:t></w:r></w:sdtContent></w:sdt>
"""
REPEATING = "http://schemas.microsoft.com/office/word/2012/wordml"


def control(paragraph: Paragraph, said: str, alias: str, *, strong: bool = False) -> None:
    """The words in a content control, as the template's placeholder leaves them once typed over."""
    look = "<w:rPr><w:b/></w:rPr>" if strong else ""
    if said:
        words = escape(said, quote=False)
        paragraph._p.append(parse_xml(CONTROL.format(ns=nsdecls("w"), look=look, alias=alias, said=words).strip()))


def next_line(cell: _Cell) -> Paragraph:
    """The last paragraph of the cell while it is empty (Word keeps one after a table), a new one after that."""
    last = cell.paragraphs[-1]
    is_last = cell._tc.p_lst[-1] is cell._tc[-1]
    return last if is_last and not last._p.xpath(".//w:t") else cell.add_paragraph()


def cells_of(parent: Docx | _Cell, *widths: float) -> tuple[_Cell, ...]:
    """One row without rules, its widths in cm."""
    table: Table = parent.add_table(rows=1, cols=len(widths))
    table.autofit = False
    for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
        column.width = cell.width = Cm(width)
    return tuple(table.rows[0].cells)


def black_block(view: View) -> bytes:
    """A black cell with the name, a row of contacts, then jobs in a wide cell and short things in a narrow one."""
    document = begun("Calibri", 10, 1.7)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    (block,) = cells_of(document, WIDE_CM + NARROW_CM)
    block._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="000000"/>'))
    for said, size in ((view.name, 28), (label_of(view), 13)):
        if said:
            run = tight(next_line(block)).add_run(said)
            run.font.size, run.font.color.rgb, run.bold = Pt(size), WHITE, size > 20
    tight(document.add_paragraph())
    contacts = [said for _, said in view.contacts]
    half = (len(contacts) + 1) // 2
    for cell, part in zip(cells_of(document, 8.8, 8.8), (contacts[:half], contacts[half:]), strict=True):
        for said in part:
            control(tight(next_line(cell)), said, "Contact")
    tight(document.add_paragraph())
    wide, narrow = cells_of(document, WIDE_CM, NARROW_CM)
    for section in present(view):
        in_column(narrow if section in NARROW else wide, view, section)
    return saved(document)


def in_column(cell: _Cell, view: View, section: str) -> None:
    heading = next_line(cell)
    heading.style = "Heading 1"
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(3)
    heading.paragraph_format.keep_with_next = heading.paragraph_format.keep_together = False
    control(heading, view.heading(section), "Section")
    for item in view.items.get(section, []):
        if section in DATED and section not in NARROW:
            nested(cell, item)
        else:
            stacked(cell, item)
    if section == "summary":
        control(tight(next_line(cell)), plain_lines(view, section)[0], "Summary")
    elif section == "skills":
        for said in every(view.truth["skills"]):
            bullet(cell, said)
    elif section not in view.items:
        for said in spoken(view) if section == "languages" else hobbies(view):
            tight(next_line(cell)).add_run(said)


def nested(cell: _Cell, item: Item) -> None:
    """A table of its own for each job: title over "Employer, Place" at the left, the dates at the right."""
    left, right = cells_of(cell, *NESTED)
    control(tight(left.paragraphs[0]), item.title, "Title", strong=True)
    where = joined(item.organisation, item.place)
    if where:
        control(tight(left.add_paragraph()), where, "Company")
    tight(right.paragraphs[0]).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    control(right.paragraphs[0], item.dates, "Dates")
    for said in (item.text, *item.bullets, item.tail):
        if said in item.bullets:
            bullet(cell, said)
        elif said:
            tight(next_line(cell)).add_run(said)
    cell.paragraphs[-1].paragraph_format.space_after = Pt(6)


def bullet(cell: _Cell, said: str) -> None:
    paragraph = next_line(cell)
    paragraph.style = "List Bullet"
    tight(paragraph, 0.5, -0.4).add_run(said)


def stacked(cell: _Cell, item: Item) -> None:
    """The dates in grey, what it is in bold, whose it is and where."""
    if item.dates:
        tight(next_line(cell)).add_run(item.dates).font.color.rgb = GREY
    control(tight(next_line(cell)), item.title, "Title", strong=True)
    for said in (item.organisation, item.place, item.text, item.tail):
        if said:
            tight(next_line(cell)).add_run(said)
    cell.paragraphs[-1].paragraph_format.space_after = Pt(6)


def repeating_controls(view: View) -> bytes:
    """Word's "Basic": "TITLE | EMPLOYER, PLACE | DATES" as a heading, each entry in a control that repeats."""
    document = begun("Cambria", 11, 2.5)
    title = document.add_paragraph(style="Title")
    control(title, view.name, "Author")
    if label_of(view):
        tight(document.add_paragraph()).add_run(label_of(view)).font.size = Pt(13)
    for number, (kind, said) in enumerate(view.contacts):
        paragraph = tight(document.add_paragraph()) if number == 0 else document.paragraphs[-1]
        paragraph.add_run(" | " if number else "")
        control(paragraph, said, kind)
    for section in present(view):
        document.add_heading(view.heading(section), level=1)
        if section not in view.items:
            listed_by_name(document, view, section)
            continue
        entries = [entry(document, item, section) for item in view.items[section]]
        repeat(entries)
    return saved(document)


def listed_by_name(document: Docx, view: View, section: str) -> None:
    """Groups of skills under small headings of their own, everything else as points; the profile as it is."""
    if section == "summary":
        document.add_paragraph(plain_lines(view, section)[0])
    elif section == "skills":
        for group in view.truth["skills"]:
            if group["name"]:
                document.add_heading(group["name"], level=2)
            for word in group["keywords"]:
                tight(document.add_paragraph(word, style="List Bullet"), 0.6, -0.6)
    else:
        said = [joined(*pair, by=": ") for pair in levels(view)] if section == "languages" else hobbies(view)
        for line in said:
            tight(document.add_paragraph(line, style="List Bullet"), 0.6, -0.6)


def entry(document: Docx, item: Item, section: str) -> list[BaseOxmlElement]:
    """The entry's paragraphs; studies say their dates before the school."""
    house = joined(item.organisation, item.place)
    facts = [item.title, item.dates, house] if section == "education" else [item.title, house, item.dates]
    head = document.add_heading(level=2)
    head.paragraph_format.space_before = Pt(6)
    for number, said in enumerate(said for said in facts if said):
        run = head.add_run((" | " if number else "") + said)
        run.font.all_caps, run.font.size = True, Pt(10.5)
    made = [head]
    for said in (item.text, *item.bullets, item.tail):
        if said:
            made.append(tight(document.add_paragraph(said, style="List Bullet"), 0.6, -0.6))
    return [paragraph._p for paragraph in made]


def repeat(entries: list[list[BaseOxmlElement]]) -> None:
    """Wraps the entries of a section in one control, each in an item of it that can be added again."""
    outer, inside = block_control("repeatingSection")
    entries[0][0].addprevious(outer)
    for paragraphs in entries:
        item, content = block_control("repeatingSectionItem")
        inside.append(item)
        for paragraph in paragraphs:
            content.append(paragraph)


def block_control(kind: str) -> tuple[BaseOxmlElement, BaseOxmlElement]:
    """A control around paragraphs, and where they go in it."""
    content = parse_xml(f"<w:sdtContent {nsdecls('w')}/>")
    made = parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w15="{REPEATING}"><w:sdtPr><w15:{kind}/></w:sdtPr></w:sdt>')
    made.append(content)
    return made, content
