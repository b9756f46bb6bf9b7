"""Two DOCX: a graduate's with a sentence for every job, and one after the old European model."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from tests.corpus.eighth.setters import dated
from tests.corpus.eighth.words import EMPLOYED, MODEL
from tests.corpus.entries import joined
from tests.corpus.fifth.word_more import put
from tests.corpus.fourth.word import begun
from tests.corpus.headers import NAME_LABEL
from tests.corpus.third.lists import levels
from tests.corpus.third.words import DECLARED
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.word import tight
from tests.corpus.word import bold, plain_lines, present, saved
from tests.corpus.words import TITLES

ARROW = "\u27a2\t"
WIDTHS = (5.4, 11.4)  # cm of the model's columns


# -- a sentence for every job


def sentences(view: View) -> bytes:
    """Headings shaded across the page, every job a sentence behind an arrow, personal facts and a declaration last."""
    document = begun("Times New Roman", 11.5, 2.3)
    title = tight(document.add_paragraph())
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run(TITLES[view.language].upper())
    run.bold, run.font.size = True, Pt(14)
    bold(tight(document.add_paragraph()), view.name)
    for line in (label_of(view), *(f"{label}: {said}" for label, said in with_labels(view))):
        if line:
            tight(document.add_paragraph(line))
    for section in present(view):
        shaded(document, view.heading(section))
        if section in ("work", "volunteer"):
            for entry, item in zip(view.truth[section], view.items[section], strict=True):
                employed(document, item, view.language, former="endDate" in entry)
        elif section in view.items:
            for item in view.items[section]:
                arrowed(document, item)
        else:
            for line in plain_lines(view, section):
                behind_arrow(document, line, arrow=section != "summary")
    tight(document.add_paragraph()).paragraph_format.space_before = Pt(10)
    tight(document.add_paragraph(DECLARED[view.language]))
    last = tight(document.add_paragraph(view.name))
    last.alignment, last.paragraph_format.space_before = WD_ALIGN_PARAGRAPH.RIGHT, Pt(24)
    return saved(document)


def shaded(document: Docx, said: str) -> None:
    heading = tight(document.add_paragraph())
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(9), Pt(3)
    heading.paragraph_format.keep_with_next = True
    bold(heading, f"{said}:")
    fill = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9D9D9"/>')
    heading._p.get_or_add_pPr().insert_element_before(fill, "w:spacing", "w:ind")


def behind_arrow(document: Docx, said: str, *, arrow: bool = True) -> None:
    line = tight(document.add_paragraph(), 0.8 if arrow else 0, -0.8 if arrow else 0)
    line.add_run((ARROW if arrow else "") + said)


def employed(document: Docx, item: Item, language: str, *, former: bool) -> None:
    """ "Worked as **Title** at **Employer**, Place, from … to …." and the duties with hyphens under it."""
    now, once, at, since = EMPLOYED[language]
    line = tight(document.add_paragraph(), 0.8, -0.8)
    line.paragraph_format.space_before = Pt(4)
    line.add_run(f"{ARROW}{once if former else now} ")
    bold(line, item.title)
    line.add_run(f" {at} ")
    bold(line, item.organisation)
    line.add_run((f", {item.place}" if item.place else "") + (f", {since} {item.dates}." if item.dates else "."))
    for said in (item.text, *(f"-\t{bullet}" for bullet in item.bullets), item.tail):
        if said:
            point = said.startswith("-\t")
            tight(document.add_paragraph(said), 1.4 if point else 0.8, -0.6 if point else 0)


def arrowed(document: Docx, item: Item) -> None:
    """ "**Title** – Organisation, Place (dates)", what else there is under it."""
    line = tight(document.add_paragraph(), 0.8, -0.8)
    line.add_run(ARROW)
    bold(line, item.title)
    where = joined(item.organisation, item.place)
    line.add_run((f" – {where}" if where else "") + dated(item))
    for said in (item.text, *item.bullets, item.tail):
        if said:
            tight(document.add_paragraph(said), 0.8)


# -- the old European model


def european(view: View) -> bytes:
    """Labels to the right of the left column, a rule down the middle, every fact of a job in a row of its own."""
    document = begun("Arial Narrow", 10.5, 2)
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    labels = MODEL[view.language]
    part(table, TITLES[view.language], size=14)
    part(table, labels[6])
    row_of(table, NAME_LABEL[view.language], view.name, strong=True)
    for label, said in (*with_labels(view), *view.person.extra):
        row_of(table, label, said)
    for section in present(view):
        part(table, view.heading(section))
        told(table, view, section)
    return saved(document)


def cells_of(table: Table) -> tuple[_Cell, _Cell]:
    """A new row; its left cell has a rule at the right."""
    left, right = table.add_row().cells
    left.width, right.width = Cm(WIDTHS[0]), Cm(WIDTHS[1])
    rule = f'<w:tcBorders {nsdecls("w")}><w:right w:val="single" w:sz="4" w:color="000000"/></w:tcBorders>'
    left._tc.get_or_add_tcPr().append(parse_xml(rule))
    return left, right


def part(table: Table, said: str, size: float = 11.5) -> None:
    """The heading in capitals in the left cell, with a little room over it."""
    left, _ = cells_of(table)
    paragraph = tight(left.paragraphs[0])
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(said.upper())
    run.bold, run.font.size = True, Pt(size)


def row_of(table: Table, label: str, *said: str, strong: bool = False) -> None:
    """A label and its words; nothing where there are none."""
    if any(said):
        left, right = cells_of(table)
        tight(left.paragraphs[0]).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        left.paragraphs[0].add_run(label)
        put(right, *said, strong=strong)
        tight(right.paragraphs[0])


def told(table: Table, view: View, section: str) -> None:
    if section in ("work", "volunteer", "education"):
        for item in view.items[section]:
            model_entry(table, item, MODEL[view.language], study=section == "education")
    elif section in view.items:
        for item in view.items[section]:
            said_of = joined(item.title, item.organisation, by=" – ")
            row_of(table, item.dates, said_of, item.text, *item.bullets, item.tail)
    elif section == "languages":
        for name, level in levels(view):
            row_of(table, name, level)
    elif section == "skills":
        for group in view.truth["skills"]:
            row_of(table, group["name"], ", ".join(group["keywords"]))
    else:
        row_of(table, "", *plain_lines(view, section))


def model_entry(table: Table, item: Item, labels: tuple[str, ...], *, study: bool) -> None:
    """Dates, employer with its place, position, activities, each after its label; studies say school, then degree."""
    dates, employer, position, activities, school, degree, _ = labels
    row_of(table, f"• {dates}", item.dates)
    row_of(table, f"• {school if study else employer}", joined(item.organisation, item.place))
    row_of(table, f"• {degree if study else position}", item.title)
    if study:
        row_of(table, "", item.text, item.tail)
    else:
        row_of(table, f"• {activities}", item.text, *item.bullets, item.tail)
    for cell in cells_of(table):
        tight(cell.paragraphs[0])
