"""DOCX resumes of the fourth set: tabs for indents, grids for jobs, a floating text box, an executive's short list."""

from __future__ import annotations

from itertools import groupby

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.fourth.words import DECLARATION, EXECUTIVE, EXECUTIVE_TITLES, GRID, STUDIES
from tests.corpus.lists import every
from tests.corpus.third.words import DECLARED
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.lists import spoken
from tests.corpus.wild.word import tight
from tests.corpus.wild.words import EXPECTED
from tests.corpus.word import DATED, bold, plain_lines, present, saved
from tests.corpus.words import TECHNOLOGIES

# How wide letters are, in sizes of the type; the others are 0.556.
ARIAL = (("ijlł'", 0.222), (" .,:;/ftIț", 0.278), ("r-", 0.333), ("cksvxyzśşșźćçJ", 0.5), ("mM", 0.833),
         ("ABEKPSVXYŻÉ", 0.667), ("CDHNRUw", 0.722), ("GOQ", 0.778), ("TFZ", 0.611))  # fmt: skip
TAB = 1.27  # cm between the tab stops Word starts with
NAVY = RGBColor(0x1F, 0x2A, 0x44)
Rows = list[tuple[str, str | tuple[str, ...]]]


def begun(font: str, size: float, margin: float = 2.2) -> Docx:
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = font, Pt(size)
    page = document.sections[0]
    page.left_margin = page.right_margin = Cm(margin)
    page.top_margin = page.bottom_margin = Cm(2)
    return document


def underlined_tabs(view: View) -> bytes:
    """Everything by keyboard: underlined headings, as many tabs as it takes to come to the next column, hyphens."""
    document = begun("Arial", 11)
    name = tight(document.add_paragraph())
    name.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = name.add_run(view.name)
    run.bold = run.underline = True
    run.font.size = Pt(15)
    if label_of(view):
        tight(document.add_paragraph(label_of(view))).alignment = WD_ALIGN_PARAGRAPH.CENTER
    tight(document.add_paragraph())
    for label, said in (*with_labels(view), *view.person.extra):
        tight(document.add_paragraph(f"{out_to(f'{label}:', 3)}{said}"))
    for section in present(view):
        tight(document.add_paragraph())
        run = tight(document.add_paragraph()).add_run(f"{view.heading(section).upper()}:")
        run.bold = run.underline = True
        by_keyboard(document, view, section)
    tight(document.add_paragraph())
    tight(document.add_paragraph(f"{EXPECTED[view.language]}."))
    return saved(document)


def out_to(said: str, stops: int) -> str:
    """The words with tabs after them until so many stops are passed, as one presses the key while looking."""
    width = 0.388 * sum(next((size for marks, size in ARIAL if mark in marks), 0.556) for mark in said)
    return said + "\t" * max(stops - int(width / TAB), 1)


def by_keyboard(document: Docx, view: View, section: str) -> None:
    if section not in view.items:
        for said in plain_lines(view, section):
            tight(document.add_paragraph(said))
        return
    for number, item in enumerate(view.items[section]):
        if number and section in DATED:
            tight(document.add_paragraph())
        house = joined(item.organisation, item.place)
        first, second = (house, item.title) if section == "work" else (item.title, house)
        line = tight(document.add_paragraph(out_to(item.dates, 4)))
        bold(line, first)
        if second:
            tight(document.add_paragraph("\t" * 4 + second))
        for said in (item.text, *(f"-  {bullet}" for bullet in item.bullets), item.tail):
            if said:
                tight(document.add_paragraph(said))


def project_grids(view: View) -> bytes:
    """Headings in shaded cells, a grid of label and words for every job, a table of studies; a declaration."""
    document = begun("Calibri", 10.5, 2)
    name = tight(document.add_paragraph())
    name.add_run(view.name).bold = True
    name.runs[0].font.size = Pt(17)
    if label_of(view):
        bold(tight(document.add_paragraph()), label_of(view))
    for label, said in with_labels(view):
        tight(document.add_paragraph(f"{label}: {said}"))
    for section in present(view):
        in_a_cell(document, view.heading(section))
        if section in ("work", "projects", "volunteer"):
            for item in view.items[section]:
                grid(document, grid_rows(item, view.language))
        elif section == "education":
            studies(document, view)
        elif section in view.items:
            for item in view.items[section]:
                dates = f" ({item.dates})" if item.dates else ""
                document.add_paragraph(joined(item.title, item.organisation) + dates, style="List Bullet")
        else:
            lines = spoken(view) if section == "languages" else plain_lines(view, section)
            for said in lines:
                document.add_paragraph(said, style=None if section == "summary" else "List Bullet")
    in_a_cell(document, DECLARATION[view.language])
    document.add_paragraph(DECLARED[view.language])
    document.add_paragraph(f"12/01/2026\n({view.name})")
    return saved(document)


def in_a_cell(document: Docx, said: str) -> None:
    """A heading as a table of one shaded cell, and the line Word keeps after a table."""
    tight(document.add_paragraph())
    cell = document.add_table(rows=1, cols=1, style="Table Grid").rows[0].cells[0]
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="BDD6EE"/>'))
    bold(tight(cell.paragraphs[0]), said)
    for paragraph in (cell.paragraphs[0], tight(document.add_paragraph())):
        paragraph.paragraph_format.keep_with_next = True


def grid_rows(item: Item, language: str) -> Rows:
    company, role, duration, location, duties, project, description = GRID[language]
    bullets = tuple(f"➢ {bullet}" for bullet in item.bullets)
    if not item.organisation:
        told: Rows = [(project, item.title), (duration, item.dates), (description, (item.text, *bullets))]
        return [*told, (TECHNOLOGIES[language], item.tail)]
    job: Rows = [(company, item.organisation), (role, item.title), (duration, item.dates), (location, item.place)]
    return [*job, (duties, (item.text, *bullets, item.tail))]


def grid(document: Docx, rows: Rows) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    table.autofit = False
    widths = Cm(4.2), Cm(12.8)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for label, said in rows:
        lines = [line for line in ((said,) if isinstance(said, str) else said) if line]
        if not lines:
            continue
        cells = table.add_row().cells
        for cell, width in zip(cells, widths, strict=True):
            cell.width = width
        bold(tight(cells[0].paragraphs[0]), label)
        for number, line in enumerate(lines):
            tight(cells[1].paragraphs[0] if number == 0 else cells[1].add_paragraph()).add_run(line)
    tight(document.add_paragraph())


def studies(document: Docx, view: View) -> None:
    """Degree, institute, period, marks; courses under the degree."""
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    for cell, said in zip(table.rows[0].cells, STUDIES[view.language], strict=True):
        bold(tight(cell.paragraphs[0]), said)
    for entry, item in zip(view.truth["education"], view.items["education"], strict=True):
        cells = table.add_row().cells
        texts = (item.title, joined(item.organisation, item.place), item.dates, entry.get("score", ""))
        for cell, said in zip(cells, texts, strict=True):
            tight(cell.paragraphs[0]).add_run(said)
        if item.tail:
            tight(cells[0].add_paragraph(item.tail))
    tight(document.add_paragraph())


def executive(view: View) -> bytes:
    """Centred head, a boxed table of competencies in three columns, houses over positions, the first jobs as a list."""
    document = begun("Garamond", 11.5, 2.4)
    for said, size in ((view.name, 22), (label_of(view), 13), ("  •  ".join(said for _, said in view.contacts), 10)):
        if said:
            paragraph = tight(document.add_paragraph())
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = paragraph.add_run(said)
            run.font.size, run.bold, run.font.color.rgb = Pt(size), size > 10, NAVY
    for section in present(view):
        titled(document, EXECUTIVE_TITLES[view.language].get(section) or view.heading(section))
        if section == "work":
            career(document, view)
        elif section == "skills":
            competencies(document, every(view.truth["skills"]))
        elif section in view.items:
            for item in view.items[section]:
                positioned(document, item)
        else:
            for said in plain_lines(view, section):
                tight(document.add_paragraph(said))
    return saved(document)


def titled(document: Docx, said: str) -> None:
    heading = document.add_paragraph()
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(4)
    heading.paragraph_format.keep_with_next = True
    run = heading.add_run(said)
    run.bold, run.font.small_caps, run.font.size, run.font.color.rgb = True, True, Pt(14), NAVY


def competencies(document: Docx, words: list[str]) -> None:
    rows = (len(words) + 2) // 3
    table: Table = document.add_table(rows=rows, cols=3)
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:color="1F2A44"/>' for side in ("top", "left", "bottom", "right")
    )
    table._tbl.tblPr.append(parse_xml(f"<w:tblBorders {nsdecls('w')}>{edges}</w:tblBorders>"))
    for cell in (cell for row in table.rows for cell in row.cells):
        tight(cell.paragraphs[0])
    for number, word in enumerate(words):
        cell = table.rows[number % rows].cells[number // rows]
        cell.paragraphs[0].add_run(f"▪ {word}")


def career(document: Docx, view: View) -> None:
    """The newer jobs under their houses; after a small heading the older ones, a line each."""
    told = view.showing.brief or len(view.items["work"])
    for house, held in groupby(
        view.items["work"][:told], key=lambda item: joined(item.organisation, item.place, by=" – ")
    ):
        bold(tight(document.add_paragraph()), house)
        for item in held:
            line = tight(document.add_paragraph())
            line.add_run(joined(item.title, item.dates, by=" | ")).italic = True
            rest(document, item)
    older = view.items["work"][told:]
    if older:
        heading = document.add_paragraph()
        bold(heading, EXECUTIVE[view.language][3])
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(9), Pt(2)
    for item in older:
        dates = f" ({item.dates})" if item.dates else ""
        tight(document.add_paragraph(f"{item.title}, {joined(item.organisation, item.place)}{dates}"))


def positioned(document: Docx, item: Item) -> None:
    """ "**Title**, Organisation, Place | dates" and what there is to say of it."""
    line: Paragraph = tight(document.add_paragraph())
    bold(line, item.title)
    line.add_run((f", {joined(item.organisation, item.place)}" if item.organisation else "")
                 + (f" | {item.dates}" if item.dates else ""))  # fmt: skip
    rest(document, item)


def rest(document: Docx, item: Item) -> None:
    if item.text:
        tight(document.add_paragraph(item.text))
    for bullet in item.bullets:
        tight(document.add_paragraph(bullet, style="List Bullet"), 0.63, -0.63)
    if item.tail:
        tight(document.add_paragraph(item.tail))
