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

    read = documents.read_isolated if isolated else documents.read
    return parse(read(data, filename=filename), today=today)
