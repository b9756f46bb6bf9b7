"""Place, date and name under a resume, where it was signed, belong to no section."""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.parsing.rows import Row

_SIGNED = re.compile(
    r"^[^\W\d_][^\d,|•·]{1,40},?\s+(?:den|le|il|el|a|em|dne|dnia)?\s*"
    r"(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]{3,}\.?\s+(?:de\s+)?\d{4})\.?$",
    re.IGNORECASE,
)
_REACH = 4  # lines from the end


def unsigned(rows: list[Row]) -> list[Row]:
    """The rows with such lines at the end as a footer: `Kassel, 21.11.2026` and the name below it."""
    signed = next((place for place, row in enumerate(rows) if place >= len(rows) - _REACH and _is_signature(row)), None)
    if signed is None or any(any(map(str.isdigit, row.text)) or row.word_count > 5 for row in rows[signed + 1 :]):
        return rows
    return [replace(row, role="footer") if place >= signed else row for place, row in enumerate(rows)]


def _is_signature(row: Row) -> bool:
    return not row.bullet and len(row.cells) == 1 and bool(_SIGNED.match(row.text))
