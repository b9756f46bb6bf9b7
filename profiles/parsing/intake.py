"""Any resume file → facts: the one entry point that knows which formats carry their own structure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from jobmatch.documents.model import Across, Document
from profiles.parsing.model import ParsedResume
from profiles.parsing.reading import parse
from profiles.parsing.ways import CLEARLY, are_few


def parse_file(data: bytes, *, filename: str, today: date, isolated: bool = True) -> ParsedResume:
    """The facts of a file. isolated: read it in a child process with limits, as files from strangers must be.

    Raises Refused with a code of `jobmatch.errors.FILE_MESSAGES`.
    """
    return read_file(data, filename=filename, today=today, isolated=isolated)[0]


def read_file(
    data: bytes,
    *,
    filename: str,
    today: date,
    isolated: bool = True,
    inspect: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[ParsedResume, Document | None]:
    """As `parse_file`, with the document it was read from; None where the file is data (JSON Resume, Europass, …).

    inspect: the document comes with its traits. progress: told the pages read so far and how many there are.
    """
    from jobmatch import documents
    from profiles.parsing.formats import europass, jsonresume, linkedin

    _check_size(data)
    if jsonresume.looks_like(data) and not filename.lower().endswith((".txt", ".md")):
        return jsonresume.read(data), None
    if europass.looks_like(data):
        return europass.read(data), None
    if linkedin.looks_like(data):
        return linkedin.read(data, today=today), None
    read = documents.read_isolated if isolated else documents.read
    document = read(data, filename=filename, inspect=inspect, progress=progress)
    best = parse(document, today=today), document
    least = best[0].wholeness + CLEARLY
    for across in _ACROSS if _may_have_columns(*best) else ():
        other = read(data, filename=filename, across=across)
        parsed = parse(other, today=today, once=True)
        if parsed.wholeness > least:
            best, least = (parsed, replace(other, traits=document.traits)), parsed.wholeness
    return best


_ACROSS: tuple[Across, ...] = ("rows", "lines")


def _may_have_columns(parsed: ParsedResume, document: Document) -> bool:
    """Whether entries are missing from a page whose columns may have been told wrongly; none that took minutes."""
    few = are_few(len(document.lines), len(document.text))
    return not parsed.whole and document.reader == "pdf" and few


def _check_size(data: bytes) -> None:
    from jobmatch.documents.model import Limits
    from jobmatch.errors import refuse_file

    limit = Limits().size
    if len(data) > limit:
        raise refuse_file("too_large", limit=f"{limit // (1024 * 1024)} MB")
