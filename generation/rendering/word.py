"""A Sheet as DOCX: real styles, headings, lists and tab stops, so that Word's own tools work on it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from datetime import datetime

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from generation.rendering.model import RenderOptions, Template
from generation.rendering.sheet import Contact, Entry, Note, Section, Sheet, rows_of

SIZES = {"A4": (Mm(210), Mm(297)), "Letter": (Mm(215.9), Mm(279.4))}
MARGINS = {"compact": Mm(15), "academic": Mm(23), "executive": Mm(23)}
FONTS = {True: "Cambria", False: "Calibri"}  # serif or not: what Word and LibreOffice both have or replace well
STAMP = datetime(2000, 1, 1)  # the same facts give the same bytes: no clock in the file
PROPERTY = 255  # characters that a core property may have
CENTRED = ("academic",)
RULED = ("plain", "academic", "compact")


@dataclass(frozen=True, slots=True)
class Look:
    """What the template and the options come down to in Word's terms. size: points."""

    font: str
    size: float
    accent: RGBColor
    width: Length
    centred: bool
    ruled: bool


def started(template: Template, options: RenderOptions, *, title: str, author: str, language: str) -> Docx:
    """An empty document with its page, styles and properties set."""
    document = Document()
    page, margin = document.sections[0], MARGINS.get(template.name, Mm(19))
    page.page_width, page.page_height = SIZES[options.page_size]
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = margin
    look = Look(
        font=FONTS[template.serif],
        size=options.font_size or template.font_size + 0.5,
        accent=RGBColor.from_string((options.accent or template.accent)[1:].upper()),
        width=Length(page.page_width - 2 * margin),
        centred=template.name in CENTRED,
        ruled=template.name in RULED,
    )
    core = document.core_properties
    core.title, core.author, core.language, core.comments = title[:PROPERTY], author[:PROPERTY], language, ""
    core.last_modified_by, core.created, core.modified = author[:PROPERTY], STAMP, STAMP
    set_styles(document, look, language)
    return document


def set_styles(document: Docx, look: Look, language: str) -> None:
    dark, grey = RGBColor(0x1D, 0x1D, 0x1F), RGBColor(0x4A, 0x4A, 0x4F)
    styled(document, "Normal", look, look.size, dark, after=2)
    document.styles["Normal"].paragraph_format.line_spacing = 1.08
    set_language(document.styles["Normal"], language)
    styled(document, "Title", look, look.size * 2.2, look.accent, after=0)
    remove_border(document.styles["Title"])
    styled(document, "Subtitle", look, look.size * 1.15, grey, after=2)
    styled(document, "Heading 1", look, look.size * 1.2, look.accent, before=10, after=3, bold=True)
    styled(document, "Heading 2", look, look.size, dark, before=5, after=0, bold=True)
    styled(document, "List Bullet", look, look.size, dark, after=1)
    for name in ("Contact", "Entry Detail"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
        styled(
            document, name, look, look.size, grey if name == "Contact" else dark, after=2 if name == "Contact" else 1
        )
    document.styles["Entry Detail"].paragraph_format.keep_with_next = True
    document.styles["Heading 2"].paragraph_format.tab_stops.add_tab_stop(look.width, WD_TAB_ALIGNMENT.RIGHT)
    if look.ruled:
        add_rule(document.styles["Heading 1"], look.accent)
    if look.centred:
        for name in ("Title", "Subtitle", "Contact"):
            document.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def styled(
    document: Docx, name: str, look: Look, size: float, colour: RGBColor, *, before: float = 0, after: float = 0,
    bold: bool | None = None,
) -> None:  # fmt: skip
    style = document.styles[name]
    style.font.name, style.font.size, style.font.color.rgb = look.font, Pt(round(size * 2) / 2), colour
    style.font.bold, style.font.italic = bold, False
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), look.font)
    # Letters set apart are taken for words by some readers.
    for spacing in style.element.rPr.findall(qn("w:spacing")):
        style.element.rPr.remove(spacing)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def set_language(style: ParagraphStyle, language: str) -> None:
    properties = style.element.get_or_add_rPr()
    element = OxmlElement("w:lang")
    element.set(qn("w:val"), language)
    properties.append(element)


def remove_border(style: ParagraphStyle) -> None:
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def add_rule(style: ParagraphStyle, colour: RGBColor) -> None:
    """A hairline under the heading."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", str(colour))):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    properties = style.element.get_or_add_pPr()
    # The schema wants borders before spacing.
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


def docx_of(sheet: Sheet, template: Template, options: RenderOptions) -> bytes:
    title = " – ".join(part for part in (sheet.name, sheet.label) if part)
    document = started(template, options, title=title, author=sheet.name, language=sheet.language)
    document.add_paragraph(sheet.name, style="Title")
    if sheet.label:
        document.add_paragraph(sheet.label, style="Subtitle")
    add_contacts(document, sheet.contacts)
    for section in sheet.sections:
        add_section(document, section)
    return saved(document)


def saved(document: Docx) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return _undated(out.getvalue())


def _undated(package: bytes) -> bytes:
    """The same package with no time of writing in it: the same facts give the same bytes, whenever."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as undated:
        for name in given.namelist():
            undated.writestr(zipfile.ZipInfo(name), given.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def add_contacts(document: Docx, contacts: tuple[Contact, ...]) -> None:
    for row in rows_of(contacts):
        paragraph = document.add_paragraph(style="Contact")
        for number, contact in enumerate(row):
            if number:
                paragraph.add_run(" | ")
            add_link(paragraph, contact)


def add_link(paragraph: Paragraph, contact: Contact) -> None:
    """The words of the contact, a real hyperlink where it has an address."""
    run = paragraph.add_run(contact.text)
    if not contact.href:
        return
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(contact.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(link)
    link.append(run._r)


def add_section(document: Docx, section: Section) -> None:
    document.add_paragraph(section.heading, style="Heading 1")
    for words in section.paragraphs:
        document.add_paragraph(words)
    for entry in section.entries:
        add_entry(document, entry)
    for entry in section.brief:
        add_brief(document, entry)
    for note in section.notes:
        add_note(document, note)


def add_entry(document: Docx, entry: Entry) -> None:
    head = document.add_paragraph(entry.title, style="Heading 2")
    if entry.dates:
        add_dates(head, entry.dates)
    if entry.under:
        document.add_paragraph(entry.under, style="Entry Detail")
    if entry.link:
        add_link(document.add_paragraph(style="Entry Detail"), entry.link)
    for words in entry.paragraphs:
        document.add_paragraph(words)
    for highlight in entry.highlights:
        document.add_paragraph(highlight, style="List Bullet")
    for note in entry.notes:
        add_note(document, note)


def add_dates(paragraph: Paragraph, dates: str) -> None:
    run = paragraph.add_run(f"\t{dates}")
    run.bold, run.font.color.rgb = False, RGBColor(0x5C, 0x5C, 0x63)


def add_brief(document: Docx, entry: Entry) -> None:
    line = document.add_paragraph()
    line.add_run(entry.title).bold = True
    # In brackets, not at a tab: a long title would break the date in two.
    line.add_run(
        (f" – {entry.organisation}" if entry.organisation else "") + (f" ({entry.dates})" if entry.dates else "")
    )
    if entry.link:
        add_link(document.add_paragraph(), entry.link)
    for words in entry.paragraphs:
        document.add_paragraph(words)


def add_note(document: Docx, note: Note) -> None:
    paragraph = document.add_paragraph()
    if note.label:
        paragraph.add_run(f"{note.label}: ").bold = True
    paragraph.add_run(note.text)
