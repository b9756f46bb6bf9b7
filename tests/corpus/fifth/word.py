"""DOCX resumes of the fifth set: lines broken within a paragraph; headings in boxes of their own, drawn."""

from __future__ import annotations

from html import escape

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.fifth.entries import quoted
from tests.corpus.fifth.words import HOURS, OFFICIAL
from tests.corpus.fresh.entries import colon
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.lists import listed
from tests.corpus.wild.word import page_field, tight
from tests.corpus.wild.words import PROFICIENT
from tests.corpus.word import DATED, bold, plain_lines, present, saved

GIVEN = ("certificates", "awards", "publications")


def begun(face: str, size: float) -> Docx:
    """A document in one face and size, margins of 2 cm."""
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = face, Pt(size)
    page = document.sections[0]
    page.left_margin = page.right_margin = Cm(2.2)
    return document


def broken(paragraph: Paragraph, said: list[str], *, strong: int = -1) -> None:
    """Lines of one paragraph with breaks between them, as Shift and Enter make them; one of them bold."""
    for number, line in enumerate(line for line in said if line):
        if number:
            paragraph.add_run().add_break()
        paragraph.add_run(line).bold = number == strong or None


def soft_breaks(view: View) -> bytes:
    """As an office asks for it: a paragraph for who, where, when, how much and what; one for all duties."""
    document = begun("Arial", 10.5)
    running = document.sections[0].header.paragraphs[0]
    running.add_run(f"{view.name}\t\t")
    page_field(running)
    run = tight(document.add_paragraph()).add_run(view.name)
    run.bold, run.font.size = True, Pt(16)
    broken(document.add_paragraph(), [label_of(view), *(f"{name}: {said}" for name, said in with_labels(view))])
    for section in present(view):
        heading = tight(document.add_paragraph())
        heading.paragraph_format.space_before, heading.paragraph_format.keep_with_next = Pt(8), True
        bold(heading, f"{OFFICIAL[view.language][section]}{colon(view.language).rstrip()}")
        if section in DATED:
            for item in view.items[section]:
                told_in_breaks(document, item, HOURS[view.language] if section == "work" else "")
        elif section in view.items:
            said = [joined(item.title, item.organisation, by=", ") + dashed(item.dates) for item in view.items[section]]
            broken(document.add_paragraph(), said)
        else:
            broken(document.add_paragraph(), plain_lines(view, section))
    return saved(document)


def dashed(dates: str) -> str:
    return f" - {dates}" if dates else ""


def told_in_breaks(document: Docx, item: Item, hours: str) -> None:
    """Employer with place, dates, hours, title; then what was done, a line each, in a paragraph of its own."""
    where = joined(item.organisation, item.place)
    head = document.add_paragraph()
    head.paragraph_format.space_after = Pt(4)
    broken(head, [where, item.dates, hours, item.title], strong=0 if where else 1)
    done = [item.text, *item.bullets, item.tail]
    if any(done):
        broken(document.add_paragraph(), done)


DRAWN = """
<w:r {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5950000" cy="290000"/>
<wp:docPr id="{number}" name="Rectangle {number}"/><wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5950000" cy="290000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="DCE6F2"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent>{said}</w:txbxContent></wps:txbx><wps:bodyPr tIns="18000" bIns="18000"/></wps:wsp>
</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>
<v:rect style="width:468pt;height:23pt" fillcolor="#dce6f2"><v:textbox><w:txbxContent>{said}</w:txbxContent>
</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>
"""


def in_box(document: Docx, said: str, number: int) -> None:
    """A rectangle as wide as the page with the words in it, drawn for new programs and old."""
    words = (
        f'<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{escape(said)}</w:t></w:r></w:p>'
    )
    paragraph = tight(document.add_paragraph())
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.keep_with_next = Pt(8), True
    drawn = DRAWN.format(ns=nsdecls("w", "wp", "a"), said=words, number=number)
    paragraph._p.append(parse_xml(drawn.strip()))


def heading_boxes(view: View) -> bytes:
    """Headings in drawn rectangles; "Title → dates", "Employer – place"; arrows typed; counted by Word itself."""
    document = begun("Calibri", 11)
    name = tight(document.add_paragraph())
    name.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    name.add_run(view.name).font.size = Pt(24)
    for said in (label_of(view), " ● ".join(value for _, value in view.contacts)):
        tight(document.add_paragraph(said)).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for number, section in enumerate(present(view), 1):
        in_box(document, view.heading(section), number)
        if section in DATED:
            for item in view.items[section]:
                arrowed(document, item)
        elif section in GIVEN:
            for at, item in enumerate(view.items[section], 1):
                tight(document.add_paragraph(given(item, view.language, section, at)), 0.6, -0.6)
        else:
            for line in in_words(view, section):
                tight(document.add_paragraph(line))
    return saved(document)


def given(item: Item, language: str, section: str, number: int) -> str:
    """ "1. Title (issuer), date", titles of papers in quotation marks."""
    title = quoted(item.title, language) if section == "publications" else item.title
    issuer = f" ({item.organisation})" if item.organisation else ""
    return f"{number}. {joined(title + issuer, item.dates)}"


def in_words(view: View, section: str) -> list[str]:
    """Skills and languages as sentences, hobbies with slashes."""
    if section == "skills":
        said = [listed(group["keywords"], view.language) for group in view.truth["skills"]]
        names = [group["name"] for group in view.truth["skills"]]
        lines = [f"{PROFICIENT[view.language]} {line}." for line in said]
        return [joined(name, line, by=colon(view.language)) for name, line in zip(names, lines, strict=True)]
    if section == "languages":
        return [" / ".join(joined(name, level, by=" – ") for name, level in levels(view))]
    return [" / ".join(hobbies(view))] if section == "interests" else plain_lines(view, section)


def arrowed(document: Docx, item: Item) -> None:
    head = tight(document.add_paragraph())
    head.paragraph_format.space_before = Pt(5)
    head.paragraph_format.tab_stops.add_tab_stop(Cm(16.5), WD_TAB_ALIGNMENT.RIGHT)
    bold(head, item.title)
    head.add_run(f"\t{item.dates}" if item.dates else "")
    for line in (joined(item.organisation, item.place, by=" – "), item.text):
        if line:
            tight(document.add_paragraph(line))
    for bullet in item.bullets:
        tight(document.add_paragraph(f"→\t{bullet}"), 0.7, -0.7)
    if item.tail:
        tight(document.add_paragraph(item.tail))
