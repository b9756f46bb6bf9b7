"""DOCX resumes of the fifth set: an employment table with merged cells; two columns of unequal width."""

from __future__ import annotations

from itertools import groupby

from docx.document import Document as Docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell

from tests.corpus.entries import joined
from tests.corpus.fifth.word import GIVEN, begun
from tests.corpus.fifth.words import PAIRED
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.word import tight
from tests.corpus.wild.words import COLUMNS
from tests.corpus.word import DATED, bold, plain_lines, present, saved

RED = RGBColor(0x9C, 0x2A, 0x1F)
BESIDE = ("skills", "languages", "awards", "interests")


def put(cell: _Cell, *said: str, strong: bool = False) -> None:
    """A paragraph for each; the cell's own first one is used up first."""
    for line in (line for line in said if line):
        paragraph = cell.add_paragraph() if cell.text else cell.paragraphs[0]
        tight(paragraph).add_run(line).bold = strong or None


def table_of(document: Docx | _Cell, widths: tuple[float, ...], head: tuple[str, ...] = ()) -> Table:
    """A table with rules and, if wanted, a shaded row of heads."""
    if isinstance(document, _Cell):
        table = document.add_table(rows=0, cols=len(widths))
    else:
        table = document.add_table(rows=0, cols=len(widths), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    if head:
        row_of(table, widths, *head)
        for cell in table.rows[0].cells:
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="E7E2D8"/>'))
    return table


def row_of(table: Table, widths: tuple[float, ...], *said: str) -> tuple[_Cell, ...]:
    cells = table.add_row().cells
    for cell, width, words in zip(cells, widths, said, strict=True):
        cell.width = Cm(width)
        put(cell, words)
    return cells


def merged_cells(view: View) -> bytes:
    """Personal rows with the languages as a table in a cell; jobs by employer in merged cells; lists in rows."""
    document = begun("Cambria", 10.5)
    run = document.add_paragraph().add_run(view.name)
    run.bold, run.font.size = True, Pt(20)
    widths = (4.0, 12.6)
    personal = table_of(document, widths)
    for label, said in (("", label_of(view)), *with_labels(view), *view.person.extra):
        if said:
            row_of(personal, widths, label, said)
    if "languages" in view.truth:
        cells = row_of(personal, widths, view.heading("languages"), "")
        inner = table_of(cells[1], (4.0, 6.0))
        for name, level in levels(view):
            row_of(inner, (4.0, 6.0), name, level)
    for section in (one for one in present(view) if one != "languages"):
        heading = tight(document.add_paragraph())
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(3)
        heading.paragraph_format.keep_with_next = True
        run = heading.add_run(view.heading(section))
        run.font.size, run.font.color.rgb = Pt(13), RED
        in_rows(document, view, section)
    return saved(document)


def in_rows(document: Docx, view: View, section: str) -> None:
    period, position, employer, duties, title, issuer, date, *_ = COLUMNS[view.language]
    if section in ("work", "volunteer"):
        by_employer(document, view.items[section], (employer, period, f"{position} / {duties}"))
    elif section in DATED:
        widths = (3.6, 13.0)
        table = table_of(document, widths)
        for item in view.items[section]:
            right = row_of(table, widths, item.dates, "")[1]
            put(right, item.title, strong=True)
            put(right, joined(item.organisation, item.place), item.text, *item.bullets, item.tail)
    elif section in GIVEN:
        widths = (7.6, 6.0, 3.0)
        table = table_of(document, widths, (title, issuer, date))
        for item in view.items[section]:
            row_of(table, widths, item.title, item.organisation, item.dates)
    elif section == "skills":
        table = table_of(document, widths := (4.0, 12.6))
        for group in view.truth["skills"]:
            row_of(table, widths, group["name"], ", ".join(group["keywords"]))
    else:
        for line in plain_lines(view, section):
            document.add_paragraph(line)


def by_employer(document: Docx, items: list[Item], head: tuple[str, ...]) -> None:
    """Employer and place in a cell merged over all posts there; period; title and plain lines."""
    widths = (4.4, 3.0, 9.2)
    table = table_of(document, widths, head)
    for (employer, place), held in groupby(items, lambda item: (item.organisation, item.place)):
        first: _Cell | None = None
        for item in held:
            cells = row_of(table, widths, "", item.dates, "")
            put(cells[2], item.title, strong=True)
            put(cells[2], item.text, *item.bullets, item.tail)
            first = cells[0] if first is None else first.merge(cells[0])
        if first is not None:
            for spare in first.paragraphs[1:]:
                spare._p.getparent().remove(spare._p)
            put(first, employer, place)


def unequal_columns(view: View) -> bytes:
    """Name over a narrow column for contacts and lists and a wide one for the rest, no style but bold and colour."""
    document = begun("Arial", 9)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.top_margin = page.bottom_margin = Cm(1.3)
    run = tight(document.add_paragraph()).add_run(view.name)
    run.bold, run.font.size = True, Pt(20)
    tight(document.add_paragraph(label_of(view)))
    document.add_section(WD_SECTION.CONTINUOUS)
    divided(document)
    titles = PAIRED[view.language]
    headed(document, titles["contact"])
    for _, said in view.contacts:
        tight(document.add_paragraph(said))
    beside = [name for name in BESIDE if name in present(view)]
    for section in beside:
        headed(document, titles[section])
        listed(document, view, section)
    document.paragraphs[-1].add_run().add_break(WD_BREAK.COLUMN)
    for section in (name for name in present(view) if name not in beside):
        headed(document, titles[section])
        if section in DATED:
            for item in view.items[section]:
                gapped(document, item)
        elif section in GIVEN:
            for item in view.items[section]:
                tight(document.add_paragraph(joined(item.dates, item.title, item.organisation, by=" | ")))
        else:
            for line in plain_lines(view, section):
                document.add_paragraph(line)
    return saved(document)


def divided(document: Docx) -> None:
    """The last section runs in columns of 5 and 11 cm."""
    properties = document.sections[-1]._sectPr
    for old in properties.findall(qn("w:cols")):
        properties.remove(old)
    columns = '<w:cols {} w:num="2" w:equalWidth="0"><w:col w:w="3000" w:space="350"/><w:col w:w="6050"/></w:cols>'
    properties.append(parse_xml(columns.format(nsdecls("w"))))


def headed(document: Docx, said: str) -> None:
    heading = tight(document.add_paragraph())
    heading.paragraph_format.keep_with_next = True
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(2)
    run = heading.add_run(said.lower())
    run.bold, run.font.color.rgb, run.font.size = True, RED, Pt(11)


def listed(document: Docx, view: View, section: str) -> None:
    """A line each; what was given says its name, who gave it and when on lines of their own."""
    if section in GIVEN:
        for item in view.items[section]:
            said = [item.title, item.organisation, item.dates]
            for number, line in enumerate(line for line in said if line):
                tight(document.add_paragraph()).add_run(line).italic = bool(number) or None
        return
    lines = [word for group in view.truth["skills"] for word in group["keywords"]] if section == "skills" else []
    if section == "languages":
        lines = [joined(name, level, by=" - ") for name, level in levels(view)]
    for line in lines or hobbies(view):
        tight(document.add_paragraph(line))


def gapped(document: Docx, item: Item) -> None:
    """ "Dates | Employer, place", the title, and a paragraph for each duty."""
    head = tight(document.add_paragraph(joined(item.dates, joined(item.organisation, item.place), by=" | ")))
    head.paragraph_format.space_before = Pt(6)
    bold(tight(document.add_paragraph()), item.title)
    for line in (item.text, *item.bullets, item.tail):
        if line:
            tight(document.add_paragraph(line)).paragraph_format.space_after = Pt(4)
