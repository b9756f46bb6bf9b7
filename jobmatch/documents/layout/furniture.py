"""Running headers, footers and page numbers: what every page repeats at its edges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from jobmatch.documents.drafts import DraftLine, Sheet

EDGE = 0.1
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"^\W*((page|seite|página|pagina|strona|blz|p)\W{0,3})?\d{1,3}(\W*(/|of|von|de|di|van|sur|z|din|-|–)\W*\d{1,3})?\W*$",
    re.IGNORECASE,
)

_PAGE_OF = re.compile(
    r"^\W*(?:page|seite|página|pagina|strona)\s\d{1,3}\s?(?:/|of|von|de|di|van|sur|z|din)\s?\d{1,3}\b", re.IGNORECASE
)


def marked_furniture(lines: list[DraftLine], sheets: Sequence[Sheet]) -> list[DraftLine]:
    """The lines, those at the top or bottom edge that repeat over pages or are page numbers with their role.

    The first page's own header keeps no role: there it is the name and the contact lines.
    """
    repeated = Counter(key for page in {(line.page, _key(line, sheets)) for line in lines} if (key := page[1]))
    result = []
    for line in lines:
        key = _key(line, sheets)
        role = ""
        if key and (repeated[key] > 1 or (len(sheets) > 1 and _is_number(line.text))):
            role = key[0] if key[0] == "footer" or line.page > 1 else ""
        elif key and key[0] == "footer" and _NUMBER.match(line.text):
            role = "footer"
        result.append(replace(line, role=role) if role else line)
    return result


def _is_number(words: str) -> bool:
    """A page's number, alone or with what the page is of: `Page 2 / 3 - Curriculum vitæ of …`."""
    return bool(_NUMBER.match(words) or _PAGE_OF.match(words))


def _key(line: DraftLine, sheets: Sequence[Sheet]) -> tuple[str, str] | None:
    """(edge, words without their digits) for a line at an edge of its page."""
    height = sheets[line.page - 1].height
    if line.box is None or not height:
        return None
    words = _DIGITS.sub("0", line.text)
    if line.box.y1 < EDGE * height:
        return ("header", words)
    return ("footer", words) if line.box.y0 > (1 - EDGE) * height else None
