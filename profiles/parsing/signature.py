"""Place, date and name under a resume, where it was signed, belong to no section."""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.parsing.line_ends import followed
from profiles.parsing.rows import Row

_SIGNED = re.compile(
    r"^[^\W\d_][^\d,|•·]{1,40},?\s+(?:den|le|il|el|a|em|dne|dnia)?\s*"
    r"(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]{3,}\.?\s+(?:de\s+)?\d{4})\.?$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_IMPRINT = re.compile(r"^(?:©|\(c\)\s|copyright\b)", re.IGNORECASE)
_IMPRINT_WORDS = 12
_REACH = 4  # lines from the end
_NAME = 5  # words
_PAGES = 2  # digits


def unsigned(rows: list[Row]) -> list[Row]:
    """The rows with such lines at the end as a footer: `Kassel, 21.11.2026`, the name below it, the foot of a page."""
    rows = [
        replace(row, role="footer") if _ends_page(row, after) and (_is_foot(row) or _is_imprint(row)) else row
        for row, after in followed(rows)
    ]
    last = [place for place, row in enumerate(rows) if row.role != "footer"][-_REACH:]
    signed = next((place for place in last if _is_signature(rows[place])), None)
    if signed is None:
        return rows
    below = [rows[place] for place in last if place > signed]
    if any(any(map(str.isdigit, row.text)) or row.word_count > _NAME for row in below):
        return rows
    return [replace(row, role="footer") if place >= signed else row for place, row in enumerate(rows)]


def _ends_page(row: Row, after: Row | None) -> bool:
    return after is None or after.page != row.page


def _is_foot(row: Row) -> bool:
    """`12.01.2026 ⇥ Anna Nowak ⇥ 1`: the day and the number of a page and little else; `Spark ⇥ 5` tells years."""
    words = [row.source[cell.start : cell.end].strip() for cell in row.cells]
    numbered = sum(word.isdecimal() and len(word) <= _PAGES for word in words) == 1
    dated = any(_DAY.fullmatch(word) for word in words)
    return numbered and dated and all(len(word.split()) <= _NAME for word in words) and row.column == 0


def _is_imprint(row: Row) -> bool:
    """`© 2026 Anna Nowak`."""
    return bool(_IMPRINT.match(row.text)) and row.word_count <= _IMPRINT_WORDS


def _is_signature(row: Row) -> bool:
    return not row.bullet and len(row.cells) == 1 and bool(_SIGNED.match(row.text))
