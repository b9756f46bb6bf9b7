"""Plain text → parsed resume, as the intake does it."""

from __future__ import annotations

from datetime import date

from jobmatch import documents
from profiles.parsing import ParsedResume, parse

TODAY = date(2026, 11, 21)


def read(text: str) -> ParsedResume:
    return parse(documents.read(text.encode(), filename="resume.txt"), today=TODAY)
