"""DOCX resumes as people make them in Word."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime

from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.view import Item, View

Maker = Callable[[View], bytes]
DATED = ("work", "education", "projects", "volunteer")


def saved(document: Docx) -> bytes:
    document.core_properties.created = document.core_properties.modified = datetime(2026, 1, 1)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def present(view: View) -> list[str]:
    return [name for name in view.showing.sections if name in view.truth or view.truth["basics"].get(name)]


def plain_lines(view: View, section: str) -> list[str]:
    """Sections that are not dated entries, a line each."""
    truth = view.truth
    if section == "summary":
        return [truth["basics"]["summary"]]
    if section == "skills":
        return [joined(group["name"], ", ".join(group["keywords"]), by=": ") for group in truth["skills"]]
    if section == "languages":
        return [joined(entry["language"], entry.get("fluency", ""), by=" – ") for entry in truth["languages"]]
    if section == "interests":
        return [", ".join(entry["name"] for entry in truth["interests"])]
    return [joined(item.title, item.organisation, item.dates) for item in view.items[section]]


def contact_line(view: View, by: str = " | ") -> str:
    return by.join(said for _, said in view.contacts)


def bold(paragraph: Paragraph, text: str) -> None:
    paragraph.add_run(text).bold = True


def add_rest(document: Docx, item: Item, bullet_style: str = "List Bullet") -> None:
    if item.text:
        document.add_paragraph(item.text)
    for bullet in item.bullets:
        document.add_paragraph(bullet, style=bullet_style)
    if item.tail:
        document.add_paragraph(item.tail)


def plain(view: View) -> bytes:
    """No styles at all: bold lines for headings, hyphens typed for bullets."""
    document = Document()
    bold(document.add_paragraph(), view.name)
    for line in (view.truth["basics"].get("label", ""), contact_line(view)):
        if line:
            document.add_paragraph(line)
    for section in present(view):
        document.add_paragraph()
        bold(document.add_paragraph(), view.heading(section).upper())
        if section not in DATED:
            for line in plain_lines(view, section):
                document.add_paragraph(line)
            continue
        for item in view.items[section]:
            document.add_paragraph(joined(item.title, item.organisation, item.place))
            if item.dates:
                document.add_paragraph(item.dates)
            for line in (item.text, *(f"- {bullet}" for bullet in item.bullets), item.tail):
                if line:
                    document.add_paragraph(line)
    return saved(document)


def add_body(document: Docx, view: View, sections: list[str]) -> None:
    """Heading styles, list styles, dates on a right tab stop."""
    width = document.sections[0].page_width - document.sections[0].left_margin - document.sections[0].right_margin
    for section in sections:
        document.add_heading(view.heading(section), level=1)
        if section not in DATED:
            for line in plain_lines(view, section):
                document.add_paragraph(line)
            continue
        for item in view.items[section]:
            head = document.add_paragraph()
            head.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
            bold(head, item.title)
            head.add_run(f"\t{item.dates}")
            if item.organisation:
                document.add_paragraph(joined(item.organisation, item.place))
            add_rest(document, item)


def styled(view: View) -> bytes:
    document = Document()
    document.add_heading(view.name, level=0)
    if view.truth["basics"].get("label"):
        document.add_paragraph(view.truth["basics"]["label"], style="Subtitle")
    document.add_paragraph(contact_line(view, " · "))
    add_body(document, view, present(view))
    return saved(document)


def headed_entries(view: View) -> bytes:
    """Entries are level 2 headings, the employer and dates an italic line; contact in the page header."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = contact_line(view, "  ")
    document.add_heading(view.name, level=0)
    for section in present(view):
        document.add_heading(view.heading(section), level=1)
        if section not in DATED:
            for line in plain_lines(view, section):
                document.add_paragraph(line, style="List Bullet")
            continue
        for item in view.items[section]:
            document.add_heading(item.title, level=2)
            line = joined(item.organisation, item.place, item.dates, by=" | ")
            if line:
                document.add_paragraph().add_run(line).italic = True
            add_rest(document, item)
    return saved(document)


def tabled(view: View) -> bytes:
    """One table of two columns: dates or heading left, facts right."""
    document = Document()
    bold(document.add_paragraph(), view.name)
    document.add_paragraph(view.truth["basics"].get("label", ""))
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    for kind, said in view.contacts:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = {"email": "E-Mail", "phone": "Tel."}.get(kind, ""), said
    for section in present(view):
        merged = table.add_row().cells
        bold(merged[0].merge(merged[1]).paragraphs[0], view.heading(section))
        if section not in DATED:
            table.add_row().cells[1].text = "\n".join(plain_lines(view, section))
            continue
        for item in view.items[section]:
            cells = table.add_row().cells
            cells[0].text = item.dates
            bold(cells[1].paragraphs[0], item.title)
            for line in (joined(item.organisation, item.place), item.text, *item.bullets, item.tail):
                if line:
                    cells[1].add_paragraph(line)
    for line in table.rows:
        line.cells[0].width, line.cells[1].width = Cm(4), Cm(12)
    return saved(document)


TEXT_BOX = (
    "<w:pict {ns} xmlns:v='urn:schemas-microsoft-com:vml'><v:shape style='width:440pt;height:70pt' type='#_x0000_t202'>"
    "<v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict>"
)


def boxed(view: View) -> bytes:
    """Name and contact stand in a text box; the body is styled."""
    document = Document()
    lines = [view.name, view.truth["basics"].get("label", ""), contact_line(view)]
    paragraphs = "".join(f"<w:p><w:r><w:t xml:space='preserve'>{line}</w:t></w:r></w:p>" for line in lines if line)
    run = document.add_paragraph().add_run()
    run._r.append(parse_xml(TEXT_BOX.format(ns=nsdecls("w"), paragraphs=paragraphs.replace("&", "&amp;"))))
    add_body(document, view, present(view))
    return saved(document)


def two_columns(view: View) -> bytes:
    """A full-width head, then a section in two columns that the text flows through."""
    document = Document()
    document.add_heading(view.name, level=0)
    document.add_paragraph(contact_line(view, " / "))
    document.add_section(WD_SECTION.CONTINUOUS)
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), "2")
    properties = document.sections[-1]._sectPr
    for old in properties.findall(qn("w:cols")):
        properties.remove(old)
    properties.append(columns)
    for section in present(view):
        document.add_heading(view.heading(section), level=2)
        if section not in DATED:
            for line in plain_lines(view, section):
                document.add_paragraph(line).paragraph_format.space_after = Pt(1)
            continue
        for item in view.items[section]:
            bold(document.add_paragraph(), item.organisation or item.title)
            if item.organisation:
                document.add_paragraph(item.title)
            if item.dates:
                document.add_paragraph(item.dates)
            add_rest(document, item)
    return saved(document)
