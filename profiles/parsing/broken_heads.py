"""Lines that head an entry and that a narrow column or a full line broke in two: made one again."""

from __future__ import annotations

import re

from profiles.parsing.dates import ends_date
from profiles.parsing.evidence import is_sentence, place, title
from profiles.parsing.line_ends import as_one, begins_small, ends_open, followed, wraps
from profiles.parsing.rows import Row

_DATE = re.compile(r"^(?:[^\W\d]{3,}\.?\s+|\d{1,2}[./-])?(?:19|20)\d\d\s*[).]?$")
_DATED = re.compile(r"(?:19|20)\d\d$")
_DASHES = ("-", "–", "—")
_FEW = 6  # words of the rest of a head
_SHORT = 3  # words of a line in a narrow cell
_NARROW = 14  # font sizes


def with_whole_heads(rows: list[Row]) -> list[Row]:
    """Header lines that a narrow column broke in two made one again."""
    made: list[Row] = []
    for row, after in followed(rows):
        last = made[-1] if made else None
        if last is not None and (_broken_header(last, row) or goes_on_in_cell(last, row, after)):
            made[-1] = as_one(last, row)
        else:
            made.append(row)
    return made


def _broken_header(last: Row, row: Row) -> bool:
    if row.start < last.end or last.source[last.end : row.start].strip():
        return False
    if last.text.endswith("-") and begins_small(row.text) and last.word_count <= 4 and not last.bullet and last.fixed:
        return True
    if _goes_on_beside(last, row) or _goes_on_styled(last, row) or _ends_in_date(last, row):
        return True
    if last.bullet or (len(last.cells) > 1 and last.cells[-1].gap):
        return False
    if row.bullet in _DASHES and row.x1 is not None and _DATE.match(row.text) and _DATED.search(last.text):
        return True
    if row.x1 is not None and not row.bullet and (_opened(last.text, row.text) or ends_date(last.text, row.text)):
        return True
    if last.text.endswith(",") and row.x1 is not None and not row.bullet and row.word_count <= 3:
        return place(f"{last.text.rstrip(',').rpartition(',')[2].strip()}, {row.text}") > 1.5
    if last.style != row.style or not wraps(last, row) or alone_date(row) or _begins_with_date(row):
        return False
    return not is_sentence(last.text) and (
        ends_open(last.text)
        or last.text.endswith(_DASHES)
        or begins_small(row.text)
        or (row.word_count <= 5 and place(f"{last.text.rpartition(',')[2].strip()} {row.text}") > 2)
        or (row.lead_bold and last.bold and row.word_count < 6)
    )


def goes_on_in_cell(last: Row, row: Row, after: Row | None) -> bool:
    """`Erzgebirgische` over `Präzisionsteile GmbH`: in a column of few words names go on below, but for a place.

    after: the next line, which is the place where it names one too (`Atlantic` over `Camps` over `Westport`).
    """
    if not is_narrow(row) or row.start < last.end:
        return False
    alike = last.style == row.style and last.x0 == row.x0 and not row.bullet and not last.bullet and wraps(last, row)
    if not alike or max(last.word_count, row.word_count) > _SHORT or alone_date(row) or alone_date(last):
        return False
    placed = after is not None and after.style == row.style and place(after.text) > 1.2
    return max(place(last.text), -1 if placed else place(row.text)) < 1 and max(title(last.text), title(row.text)) < 2


def is_narrow(row: Row) -> bool:
    """Whether few words have room on a line where the row stands."""
    return row.right is not None and row.right - (row.x0 or 0.0) <= _NARROW * (row.size or 10.0)


def _ends_in_date(last: Row, row: Row) -> bool:
    """`Guild of Hauliers,` over `December 2021`: a date behind a comma, in the look of the words before it."""
    words, first = last.cells[-1], row.cells[0]
    alike = (words.bold, words.italic, words.size) == (first.bold, first.italic, first.size)
    return last.text.endswith(",") and alike and row.fixed and not row.bullet and alone_date(row)


def _goes_on_beside(last: Row, row: Row) -> bool:
    """A name behind a date in the margin that goes on below, in its column and style: in small letters, or where bars
    part a line that was full.
    """
    if last.bullet or row.bullet or len(last.cells) < 2 or not last.cells[1].gap or len(row.cells) > 1:
        return False
    words, beside = last.cells[-1], row.x0 is not None and last.cells[1].x0 is not None
    level = beside and abs((row.x0 or 0.0) - (last.cells[1].x0 or 0.0)) <= 2 and row.column == last.column
    alike = words.bold == row.bold and words.size == row.cells[0].size
    if not (level and alike) or is_sentence(row.text):
        return False
    full = wraps(last, row) and row.word_count <= _FEW and bool(_BARS.search(last.text))
    return full or (words.bold and begins_small(row.text))


_BARS = re.compile(r"\s\|(?:\s|$)")


def _goes_on_styled(last: Row, row: Row) -> bool:
    """`Employer, Place — Chief Operating` over `Officer`: the last words of a head go on in their own style."""
    words, first = last.cells[-1], row.cells[0]
    alike = (words.bold, words.italic, words.size) == (first.bold, first.italic, first.size)
    apart = len(last.cells) > 1 and last.lead_bold and not words.bold and (row.large or words.italic)
    return alike and apart and not row.bullet and len(row.cells) == 1 and row.word_count <= _FEW and wraps(last, row)


def _opened(above: str, below: str) -> bool:
    """A bracket opened above is closed below."""
    return above.rfind("(") > above.rfind(")") and 0 <= below.find(")") <= 40 and "(" not in below[: below.find(")")]


def alone_date(row: Row) -> bool:
    return _is_date(row.text)


def _begins_with_date(row: Row) -> bool:
    """`paź 2010–cze 2012 ⇥ Magister`: a small letter that begins a line with a date in the margin."""
    apart = len(row.cells) > 1 and row.cells[1].gap
    return apart and _is_date(row.source[row.cells[0].start : row.cells[0].end])


def _is_date(words: str) -> bool:
    return len(words) <= 40 and sum(character.isdigit() for character in words) >= 4
