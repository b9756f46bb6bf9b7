"""Any resume file → facts: the one entry point that knows which formats carry their own structure."""

from __future__ import annotations

from datetime import date

from profiles.parsing.model import ParsedResume
from profiles.parsing.reading import parse


def parse_file(data: bytes, *, filename: str, today: date, isolated: bool = True) -> ParsedResume:
    """The facts of a file. isolated: read it in a child process with limits, as files from strangers must be.

    Raises Refused with a code of `jobmatch.errors.FILE_MESSAGES`.
    """
    from jobmatch import documents
    from profiles.parsing.formats import europass, jsonresume, linkedin

    _check_size(data)
    if jsonresume.looks_like(data) and not filename.lower().endswith((".txt", ".md")):
        return jsonresume.read(data)
    if europass.looks_like(data):
        return europass.read(data)
    if linkedin.looks_like(data):
        return linkedin.read(data, today=today)
    read = documents.read_isolated if isolated else documents.read
    return parse(read(data, filename=filename), today=today)


def _check_size(data: bytes) -> None:
    from jobmatch.documents.model import Limits
    from jobmatch.errors import refuse_file

    limit = Limits().size
    if len(data) > limit:
        raise refuse_file("too_large", limit=f"{limit // (1024 * 1024)} MB")
