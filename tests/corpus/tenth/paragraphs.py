"""Paragraphs, rules, fills and tables as Word's templates are made of them."""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.corpus.seventh.word_gallery import next_line
from tests.corpus.wild.word import tight

Parent = Docx | _Cell
CENTRE = WD_ALIGN_PARAGRAPH.CENTER


@dataclass(frozen=True)
class Look:
    """size: points, 0 for the document's. colour: "1F4E79", "" for the document's. caps: shown, not typed."""

    bold: bool = False
    italic: bool = False
    size: float = 0
    colour: str = ""
    caps: bool = False


PLAIN = Look()
BOLD = Look(bold=True)
SLANTED = Look(italic=True)


def more(paragraph: Paragraph, said: str, look: Look = PLAIN) -> Paragraph:
    """The words as one run at the paragraph's end; nothing where there are none."""
    if said:
        run = paragraph.add_run(said)
        run.bold, run.italic, run.font.all_caps = look.bold or None, look.italic or None, look.caps or None
        if look.size:
            run.font.size = Pt(look.size)
        if look.colour:
            run.font.color.rgb = RGBColor.from_string(look.colour)
    return paragraph


def line(parent: Parent, said: str = "", look: Look = PLAIN, before: float = 0, after: float = 0) -> Paragraph:
    """A paragraph in the document, or in a cell, where the one every cell begins with is used up first."""
    paragraph = tight(next_line(parent) if isinstance(parent, _Cell) else parent.add_paragraph())
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    return more(paragraph, said, look)


def point(parent: Parent, said: str) -> Paragraph:
    """A point of a real Word list."""
    paragraph = line(parent, said)
    paragraph.style = "List Bullet"
    return tight(paragraph, 0.63, -0.63)


def points(parent: Parent, *said: str) -> None:
    for words in said:
        if words:
            point(parent, words)


def lines(parent: Parent, *said: str) -> None:
    for words in said:
        if words:
            line(parent, words)


def across(paragraph: Paragraph, width: float) -> Paragraph:
    """A right tab stop so many cm from the left."""
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(width), WD_TAB_ALIGNMENT.RIGHT)
    return paragraph


def ruled(paragraph: Paragraph, colour: str = "000000", side: str = "bottom") -> Paragraph:
    """A rule under (or over) the paragraph, from margin to margin."""
    rule = f'<w:pBdr {nsdecls("w")}><w:{side} w:val="single" w:sz="6" w:space="1" w:color="{colour}"/></w:pBdr>'
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(parse_xml(rule), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
    return paragraph


def filled(cell: _Cell, colour: str) -> _Cell:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))
    return cell


def edged(cell: _Cell, side: str, colour: str, kind: str = "single") -> _Cell:
    """A rule on one side of the cell."""
    rule = f'<w:tcBorders {nsdecls("w")}><w:{side} w:val="{kind}" w:sz="12" w:color="{colour}"/></w:tcBorders>'
    cell._tc.get_or_add_tcPr().append(parse_xml(rule))
    return cell


def a4(document: Docx) -> Docx:
    """On the paper of everywhere but North America."""
    document.sections[0].page_width, document.sections[0].page_height = Cm(21), Cm(29.7)
    return document


def table_in(document: Docx, *widths: float, style: str | None = None) -> Table:
    """A table without rows yet, its columns' widths in cm; without rules unless the style has some."""
    table = document.add_table(rows=0, cols=len(widths), style=style)
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def row_in(table: Table) -> tuple[_Cell, ...]:
    """A new row's cells, as wide as their columns."""
    cells = tuple(table.add_row().cells)
    for column, cell in zip(table.columns, cells, strict=True):
        cell.width = column.width
    return cells
