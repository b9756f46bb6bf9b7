"""DOCX resumes as people make them who know some of Word: tab stops, jobs in cells, columns at the end."""

from __future__ import annotations

from collections.abc import Iterable

from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.words import COLUMNS
from tests.corpus.word import DATED, bold, plain_lines, present, saved

HANG = 4.4  # cm that dates may take before the text
SHORT = ("certificates", "awards", "publications")


def tight(paragraph: Paragraph, left: float = 0, first: float = 0) -> Paragraph:
    """No space around it; left and first-line indents in cm."""
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.left_indent, form.first_line_indent = Cm(left), Cm(first)
    return paragraph


def tab_stops(view: View) -> bytes:
    """Only bold and tabs: dates, title, place at stops of a line; bullets typed; groups of skills hang."""
    document = Document()
    document.styles["Normal"].font.size = Pt(10)
    head = tight(document.add_paragraph())
    head.paragraph_format.tab_stops.add_tab_stop(Cm(15.2), WD_TAB_ALIGNMENT.RIGHT)
    run = head.add_run(view.name)
    run.bold, run.font.size = True, Pt(18)
    head.add_run(f"\t{label_of(view)}")
    contacts = [said for _, said in view.contacts]
    for number in range(0, len(contacts), 2):
        pair = tight(document.add_paragraph("\t".join(contacts[number : number + 2])))
        pair.paragraph_format.tab_stops.add_tab_stop(Cm(15.2), WD_TAB_ALIGNMENT.RIGHT)
    for section in present(view):
        heading = tight(document.add_paragraph())
        heading.paragraph_format.space_before = Pt(12)
        run = heading.add_run(view.heading(section))
        run.bold = run.underline = True
        for item in view.items.get(section, []):
            tabbed_entry(document, item, short=section in SHORT)
        if section not in view.items:
            for line in plain_lines(view, section):
                hanging(
                    document, line.replace(": ", ":\t", 1).replace(" – ", "\t", 1) if section != "summary" else line
                )
    return saved(document)


def hanging(document: Docx, line: str) -> Paragraph:
    tabbed = "\t" in line
    return tight(document.add_paragraph(line), HANG if tabbed else 0, -HANG if tabbed else 0)


def tabbed_entry(document: Docx, item: Item, *, short: bool) -> None:
    """ "dates, title, place" at stops, the employer under the title, duties with typed bullets."""
    head = tight(document.add_paragraph(f"{item.dates}\t"), HANG, -HANG)
    head.paragraph_format.tab_stops.add_tab_stop(Cm(15.2), WD_TAB_ALIGNMENT.RIGHT)
    if short:
        head.add_run(joined(item.title, item.organisation))
        return
    head.paragraph_format.space_before = Pt(5)
    bold(head, item.title)
    head.add_run(f"\t{item.place}" if item.place else "")
    if item.organisation:
        tight(document.add_paragraph(), HANG).add_run(item.organisation).italic = True
    for line in (item.text, *(f"•\t{bullet}" for bullet in item.bullets), item.tail):
        if line:
            point = line.startswith("•")
            tight(document.add_paragraph(line), HANG + 0.6 if point else HANG, -0.6 if point else 0)


def jobs_in_cells(view: View) -> bytes:
    """Dated entries two abreast in the cells of tables, short lists in tables with heads, headings in a style."""
    document = Document()
    bold(document.add_paragraph(), view.name)
    if label_of(view):
        document.add_paragraph(label_of(view))
    table = document.add_table(rows=0, cols=2)
    for name, said in with_labels(view):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, said
        cells[0].width, cells[1].width = Cm(3), Cm(12)
    for section in present(view):
        document.add_heading(view.heading(section), level=2)
        if section in DATED:
            abreast(document, view.items[section])
        elif section in SHORT:
            rows = [(item.title, item.organisation, item.dates) for item in view.items[section]]
            headed_table(document, COLUMNS[view.language][4:7], rows)
        elif section == "languages":
            *_, level, language = COLUMNS[view.language]
            spoken = [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]
            headed_table(document, (language, level), spoken)
        else:
            for line in plain_lines(view, section):
                document.add_paragraph(line)
    return saved(document)


def abreast(document: Docx, items: list[Item]) -> None:
    table = document.add_table(rows=0, cols=2)
    for number in range(0, len(items), 2):
        cells = table.add_row().cells
        for cell, item in zip(cells, items[number : number + 2], strict=False):
            in_cell(cell, item)


def in_cell(cell: _Cell, item: Item) -> None:
    """Title, "Employer, place", dates, duties, a paragraph each."""
    bold(cell.paragraphs[0], item.title)
    for line in (joined(item.organisation, item.place), item.dates, item.text):
        if line:
            tight(cell.add_paragraph(line))
    for bullet in item.bullets:
        cell.add_paragraph(bullet, style="List Bullet")
    if item.tail:
        cell.add_paragraph(item.tail)


def headed_table(document: Docx, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    table = document.add_table(rows=1, cols=len(head), style="Table Grid")
    for cell, said in zip(table.rows[0].cells, head, strict=True):
        bold(cell.paragraphs[0], said)
    for row in rows:
        for cell, said in zip(table.add_row().cells, row, strict=True):
            cell.text = said


def columns_at_end(view: View) -> bytes:
    """Name and page number at the page's head, contacts at its foot; duties counted; short lists in columns last."""
    document = Document()
    first = document.sections[0]
    running = first.header.paragraphs[0]
    running.add_run(f"{view.name}\t\t")
    page_field(running)
    first.footer.paragraphs[0].text = "  |  ".join(said for _, said in view.contacts)
    document.add_heading(view.name, level=0)
    if label_of(view):
        document.add_paragraph(label_of(view), style="Subtitle")
    last = [name for name in ("skills", "languages", "certificates") if name in present(view)]
    for section in present(view):
        if section not in last:
            document.add_heading(view.heading(section), level=1)
            written_out(document, view, section)
    document.add_section(WD_SECTION.CONTINUOUS)
    set_columns(document, len(last))
    for section in last:
        heading = document.add_heading(level=1)
        if section != last[0]:
            heading.add_run().add_break(WD_BREAK.COLUMN)
        heading.add_run(view.heading(section))
        written_out(document, view, section)
    return saved(document)


def written_out(document: Docx, view: View, section: str) -> None:
    """Employers as headings with the time, positions under them; everything else a line each."""
    if section not in DATED:
        for line in plain_lines(view, section):
            tight(document.add_paragraph(line))
        return
    for item in view.items[section]:
        dates = f" ({item.dates})" if item.dates else ""
        document.add_heading(joined(item.organisation or item.title, item.place) + dates, level=2)
        if item.organisation:
            document.add_heading(item.title, level=3)
        if item.text:
            document.add_paragraph(item.text)
        for number, bullet in enumerate(item.bullets, 1):
            tight(document.add_paragraph(f"{number}) {bullet}"), 0.6, -0.6)
        if item.tail:
            document.add_paragraph(item.tail)


def page_field(paragraph: Paragraph) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def set_columns(document: Docx, number: int) -> None:
    """The last section runs in so many columns."""
    for columns in document.sections[-1]._sectPr.findall(qn("w:cols")):
        columns.set(qn("w:num"), str(number))
        columns.set(qn("w:space"), "500")
