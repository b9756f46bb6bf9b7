"""Two DOCX of people without a template: one by the space bar, one by Word's own numbering."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from tests.corpus.entries import joined
from tests.corpus.fifth.entries import quoted
from tests.corpus.fifth.word import broken
from tests.corpus.fourth.word import begun
from tests.corpus.seventh.words import TAUGHT
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.lists import listed
from tests.corpus.wild.word import tight
from tests.corpus.word import DATED, bold, plain_lines, present, saved

# How wide letters of Times are, in sizes of the type; the others are 0.5.
TIMES = ((" .,", 0.25), ("ijlt:;/'ț", 0.278), ("fIr-()sșś", 0.36), ("cezaéáàèêëçćăâąężź", 0.444), ("mM", 0.83),
         ("ABCDEGHKNOQRUVXYwŻÉ", 0.7), ("LPSFTZ", 0.58))  # fmt: skip
LINE = 40.0  # sizes of the type from margin to margin, a little less
COLUMN = 10.0


def wide(said: str) -> float:
    return sum(next((size for letters, size in TIMES if letter in letters), 0.5) for letter in said)


def spaced(left: str, right: str, end: float = LINE) -> str:
    """Spaces between both, as many as it takes by eye for the right words to end (or, in a column, begin) there."""
    missing = end - wide(left) - (wide(right) if end == LINE else 0)
    return f"{left}{' ' * max(int(missing / 0.25), 4)}{right}" if right else left


def space_bar(view: View) -> bytes:
    """One typeface, one size: rows of underscores under headings, spaces before the dates, asterisks for duties."""
    document = begun("Times New Roman", 11, 2.2)
    head = [view.name, label_of(view), *(f"{label}: {said}" for label, said in with_labels(view))]
    for number, said in enumerate(one for one in head if one):
        paragraph = tight(document.add_paragraph())
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(said).bold = number == 0 or None
    for section in present(view):
        tight(document.add_paragraph())
        bold(tight(document.add_paragraph()), view.heading(section).upper())
        tight(document.add_paragraph("_" * 78))
        for number, item in enumerate(view.items.get(section, [])):
            if section in DATED:
                if number:
                    tight(document.add_paragraph())
                spaced_entry(document, item)
            else:
                tight(document.add_paragraph(spaced(item.dates, joined(item.title, item.organisation), COLUMN)))
        if section not in view.items:
            for said in in_columns(view, section):
                tight(document.add_paragraph(said))
    return saved(document)


def spaced_entry(document: Docx, item: Item) -> None:
    """ "Employer, Place          dates", the title in italics, duties with asterisks."""
    where = joined(item.organisation, item.place)
    tight(document.add_paragraph(spaced(where or item.title, item.dates)))
    if where:
        tight(document.add_paragraph()).add_run(item.title).italic = True
    for said in (item.text, *(f"* {bullet}" for bullet in item.bullets), item.tail):
        if said:
            tight(document.add_paragraph(said))


def in_columns(view: View, section: str) -> list[str]:
    """Languages and named groups of skills with their words begun at one place."""
    if section == "languages":
        return [spaced(name, level, COLUMN) for name, level in levels(view)]
    if section == "skills":
        groups = [(group["name"], ", ".join(group["keywords"])) for group in view.truth["skills"]]
        return [spaced(f"{name}:", words, COLUMN) if name else words for name, words in groups]
    return plain_lines(view, section)


def numbered(view: View) -> bytes:
    """As reports are written in an office: styles for all, entries counted by Word, each section from one again."""
    document = begun("Calibri", 11, 2.4)
    document.add_paragraph(view.name, style="Title")
    if label_of(view):
        document.add_paragraph(label_of(view), style="Subtitle")
    reach = document.add_paragraph()
    broken(reach, [said for _, said in view.contacts])
    titles = TAUGHT[view.language]
    for section in present(view):
        document.add_heading(titles[section], level=1)
        if section in view.items:
            number = new_count(document)
            for item in view.items[section]:
                counted(document, item, number, view.language, section)
        elif section == "skills":
            for line in plain_lines(view, section):
                tight(document.add_paragraph(line, style="List Bullet"), 0.63, -0.63)
        else:
            document.add_paragraph(sentence(view, section))
    return saved(document)


def sentence(view: View, section: str) -> str:
    if section == "languages":
        return "; ".join(joined(name, level, by=" – ") for name, level in levels(view))
    return listed(hobbies(view), view.language) if section == "interests" else plain_lines(view, section)[0]


def new_count(document: Docx) -> int:
    """The id of a list numbered as "List Number" is, that begins with one."""
    numbering = document.part.numbering_part.element
    style = document.styles["List Number"].element
    first = numbering.num_having_numId(style.pPr.numPr.numId.val)
    number = numbering.add_num(first.abstractNumId.val)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def in_list(paragraph: Paragraph, number: int) -> Paragraph:
    counted_as = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(parse_xml(counted_as), "w:spacing", "w:ind")
    return paragraph


def counted(document: Docx, item: Item, number: int, language: str, section: str) -> None:
    """ "1. **Employer**, Place", then "Title (dates)" under it; short things on the counted line alone."""
    head = tight(in_list(document.add_paragraph(style="List Number"), number), 0.63, -0.63)
    dates = f" ({item.dates})" if item.dates else ""
    if section not in DATED:
        title = quoted(item.title, language) if section == "publications" else item.title
        head.add_run(joined(title, item.organisation) + dates)
        return
    head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Pt(4), True
    if item.organisation:
        bold(head, item.organisation)
        head.add_run(f", {item.place}" if item.place else "")
        tight(document.add_paragraph(item.title + dates, style="List Continue"), 0.63)
    else:
        bold(head, item.title)
        head.add_run(dates)
    for said in (item.text, *item.bullets, item.tail):
        point = said in item.bullets
        if said:
            line = document.add_paragraph(said, style="List Bullet 2" if point else "List Continue")
            tight(line, 1.26 if point else 0.63, -0.63 if point else 0)
