"""RTF by striprtf: the text with its paragraphs, tabs and table cells. Objects and pictures are left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from jobmatch.documents.drafts import Reading, Span, line_of
from jobmatch.documents.flow.paragraphs import Paragraphs, add_table_row
from jobmatch.documents.model import Limits
from jobmatch.errors import refuse_file

_CODEPAGE = re.compile(rb"\\ansicpg(\d{3,5})")
# Embedded pictures and objects as hex are most of a big RTF and nothing of its text.
_HEX = re.compile(r"[0-9a-fA-F\s]{4096,}")


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    from striprtf.striprtf import rtf_to_text

    named = _CODEPAGE.search(data[:2048])
    encoding = f"cp{named[1].decode()}" if named and named[1] != b"65001" else "utf-8" if named else "cp1252"
    source = _HEX.sub(" ", data.decode("latin-1"))
    try:
        text = rtf_to_text(source, encoding=encoding, errors="replace")
    except LookupError:
        text = rtf_to_text(source, encoding="cp1252", errors="replace")
    except (ValueError, IndexError, RecursionError) as error:
        raise refuse_file("corrupt") from error
    target = Paragraphs()
    for row in text.split("\n"):
        if "|" in row and row.rstrip().endswith("|"):  # how striprtf ends a table cell
            add_table_row(target, [[line_of([Span(cell)])] for cell in row.split("|") if cell.strip()])
        else:
            target.add([Span(row)])
    return Reading(lines=target.lines, reader="rtf")
