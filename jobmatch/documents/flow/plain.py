"""Plain text in any encoding: byte order marks first, then UTF-8, then a guess by charset-normalizer."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator

from jobmatch.documents.drafts import DraftLine, Reading, Span, line_of
from jobmatch.documents.model import Limits

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED_BYTES = 256 * 1024


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    return Reading(lines=list(lines_of(decoded(data))), reader="plain")


def decoded(data: bytes) -> str:
    """The text of the bytes; bytes that the encoding cannot say become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_guessed(data), errors="replace")


def _guessed(data: bytes) -> str:
    """The likeliest encoding; cp1252 where nothing is likely, because it is what old office programs wrote."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) > len(data) * 0.1:
        return "utf-16-be" if even > odd else "utf-16-le"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_GUESSED_BYTES]).best()
    if best is None or best.encoding == "ascii":
        return "cp1252"
    # ISO-8859-1 has no characters where cp1252 has quotes and dashes: a superset in practice.
    return "cp1252" if best.encoding in {"latin_1", "iso8859_1"} else best.encoding


def lines_of(text: str) -> Iterator[DraftLine]:
    """One draft a line, blocks apart at blank lines, pages are not known (a form feed is a blank line)."""
    block = 0
    for row in text.replace("\r\n", "\n").replace("\f", "\n\n").splitlines():
        if not row.strip():
            block += 1
            continue
        draft = line_of([Span(_wide_gaps(row.expandtabs(8) if row[:1] == "\t" else row))])
        yield DraftLine(text=draft.text, runs=draft.runs, block=block)


def _wide_gaps(row: str) -> str:
    """Three spaces or more inside a line align something (a date at the right): that is a tab."""
    lead = len(row) - len(row.lstrip())
    body = row[lead:]
    while "    " in body:
        body = body.replace("    ", "\t")
    return body.replace("   ", "\t")
