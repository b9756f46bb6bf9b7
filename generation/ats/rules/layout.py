"""How the words are laid out, and what programs that read in simple ways make of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting, Where
from generation.ats.reading import short
from generation.ats.rules.contact import ADDRESS
from generation.ats.rules.readable import of_kind
from jobmatch.documents.model import Document, Line
from profiles.parsing.arrangement import arranged
from profiles.parsing.rows import Row, rows_of

SIDE_LINES, MIXED_LINES = 6, 5
# A box with the address or much of the text loses more than a motto in one.
BOX_WORDS, LONG_BOX, GRAVE_BOX = 2, 250, 1.6
SMALLEST, SMALL_SHARE = 8.5, 0.4
ROTATED_LEAST = 8
PICTURE_SHARE = 0.2
ODD = re.compile("[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")


def check(document: AtsDocument) -> Iterator[Sighting]:
    yield from _odd_signs(document)
    file = document.file
    if file is None:
        return
    yield from _columns(file)
    yield from _word_layout(file)
    yield from _header(document, file)
    yield from _pictures(file)
    yield from _small(file)
    yield from _links(file)


def _columns(file: Document) -> Iterator[Sighting]:
    page, mixed = mixed_lines(file)
    if mixed >= MIXED_LINES:
        message = f"Two columns stand side by side on page {page}: {mixed} lines would be read into each other."
        yield Sighting("two_columns", message, Where(page=page))
    elif of_kind(file, "columns"):
        yield Sighting("two_columns", "A section of the Word file is set in columns.")


def mixed_lines(file: Document) -> tuple[int, int]:
    """(page, lines of the main column with another column's words at the same height) of the worst page.

    Dates or labels in the margin of their own line count as part of it, as `arranged` knows them.
    """
    worst = (1, 0)
    rows = arranged(rows_of(file))
    for page in file.pages:
        placed = [row for row in rows if row.page == page.number and row.y0 is not None]
        main = [row for row in placed if row.column == 0]
        side = [row for row in placed if row.column != 0]
        if len(side) >= SIDE_LINES:
            mixed = sum(any(_level(row, other) for other in side) for row in main)
            worst = max(worst, (page.number, mixed), key=lambda pair: pair[1])
    return worst


def _level(row: Row, other: Row) -> bool:
    """Whether two rows stand at one height, side by side."""
    top, bottom = max(row.y0 or 0, other.y0 or 0), min(row.y1 or 0, other.y1 or 0)
    apart = (row.x1 or 0) <= (other.x0 or 0) or (other.x1 or 0) <= (row.x0 or 0)
    return apart and bottom - top > 0.4 * min((row.y1 or 0) - (row.y0 or 0), (other.y1 or 0) - (other.y0 or 0))


def _word_layout(file: Document) -> Iterator[Sighting]:
    for box in of_kind(file, "text_box"):
        if len(box.detail.split()) >= BOX_WORDS:
            grave = GRAVE_BOX if ADDRESS.search(box.detail) or box.amount > LONG_BOX else 1.0
            message = f"“{short(box.detail)}” stands in a text box."
            yield Sighting("text_box", message, _found(file, box.detail), grave)
    for table in of_kind(file, "table"):
        message = f"A table holds part of the resume ({table.amount:.0f} rows): “{short(table.detail)}”."
        yield Sighting("table_layout", message, _found(file, table.detail.split(" | ")[0]))
    if changes := of_kind(file, "tracked_change"):
        yield Sighting("tracked_change", f"Changes are still marked: “{short(changes[0].detail)}”.")
    if fields := of_kind(file, "form_field"):
        yield Sighting("form_field", "Part of the page is a form to fill in.", Where(page=fields[0].page))
    turned = [trait for trait in of_kind(file, "rotated_text") if trait.amount >= ROTATED_LEAST]
    if turned:
        yield Sighting("rotated_text", f"Text on page {turned[0].page} is turned.", Where(page=turned[0].page))
    if icons := of_kind(file, "icons"):
        yield Sighting("icons", "Icons stand where a word would be read.", Where(page=icons[0].page))


def _found(file: Document, words: str) -> Where:
    """Where the first words of a trait stand in the text."""
    start = " ".join(words.split()[:3])
    at = file.text.find(start)
    return Where(start=at, end=at + len(start)) if start and at >= 0 else Where()


def _header(document: AtsDocument, file: Document) -> Iterator[Sighting]:
    """Formats that flow only: on the page of a PDF a header is text like any other."""
    if any(line.box for line in file.lines):
        return
    edges = [line for line in file.lines if line.role in ("header", "footer")]
    for pointer in ("/basics/email", "/basics/phone"):
        spans = document.places.get(pointer, ())
        if spans and any(line.start <= spans[0].start < line.end for line in edges):
            name = pointer.rpartition("/")[2]
            message = f"Your {name} stands only in the header or footer of the page."
            yield Sighting("contact_in_header", message, document.where(pointer))
            return


def _pictures(file: Document) -> Iterator[Sighting]:
    """Large pictures beside text may hold words; whole-page ones are scans and told of elsewhere."""
    if "ocr" in file.reader or of_kind(file, "text_layer"):
        return
    for trait in of_kind(file, "picture"):
        if trait.page and PICTURE_SHARE < trait.amount < 0.85:
            message = f"A picture takes {trait.amount:.0%} of page {trait.page}."
            yield Sighting("picture_words", message, Where(page=trait.page))
            return


def _small(file: Document) -> Iterator[Sighting]:
    if "ocr" in file.reader or file.media_type.startswith("image/"):
        return
    sized = [(line.size, line.end - line.start) for line in file.lines if line.size]
    whole = sum(length for _, length in sized)
    small = sum(length for size, length in sized if size and size < SMALLEST)
    if whole and small > SMALL_SHARE * whole:
        sizes = sorted((size, length) for size, length in sized if size and size < SMALLEST)
        usual = sizes[len(sizes) // 2][0]
        message = f"Much of the text is set in {usual:g} points."
        yield Sighting("tiny_font", message, _line_where(file, lambda line: bool(line.size and line.size < SMALLEST)))


def _line_where(file: Document, chosen: object) -> Where:
    for line in file.lines:
        if callable(chosen) and chosen(line):
            return _where_of(line)
    return Where()


def _where_of(line: Line) -> Where:
    return Where(page=line.page, start=line.start, end=line.end)


def _links(file: Document) -> Iterator[Sighting]:
    text = file.text.lower()
    for link in file.links:
        address = re.sub(r"^(?:https?://)?(?:www\.)?|^mailto:|^tel:", "", link.url.lower()).rstrip("/")
        if link.start == link.end and address and address not in text:
            message = f"The link to {short(link.url, 60)} lies on an icon, and its address is not written anywhere."
            yield Sighting("link_without_words", message)


def _odd_signs(document: AtsDocument) -> Iterator[Sighting]:
    found = list(ODD.finditer(document.text))
    if found:
        signs = "".join(dict.fromkeys(match.group() for match in found))[:6]
        message = f"Unusual signs are in the text: {signs} ({len(found)} times)."
        yield Sighting("special_characters", message, document.at(found[0].start(), found[0].end()))
