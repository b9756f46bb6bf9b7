"""Characters that no reader sees or tells from others: soft hyphens, marks of width none, ligatures, letters with their
accents apart, spaces and hyphens that do not break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generation.grounding.plain.edits import Edit

_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\r]+")
_LIGATURE = re.compile(r"[\ufb00-\ufb06]")
_APART = re.compile(r"[^\W\d_][\u0300-\u036f]+")
_UNBROKEN = re.compile(r"[\u00a0\u2000-\u200a\u202f\u3000]|[\u2010\u2011]")


def characters(text: str) -> Iterator[Edit]:
    if text.isascii() and "\r" not in text:
        return
    found = [Edit(*match.span(), "") for match in _UNSEEN.finditer(text)]
    found += [Edit(*match.span(), unicodedata.normalize("NFKC", match[0])) for match in _LIGATURE.finditer(text)]
    found += [Edit(*match.span(), unicodedata.normalize("NFC", match[0])) for match in _APART.finditer(text)]
    found += [Edit(*match.span(), "-" if match[0] in "\u2010\u2011" else " ") for match in _UNBROKEN.finditer(text)]
    yield from sorted(found)
