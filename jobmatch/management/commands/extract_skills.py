"""manage.py extract_skills FILE: the skills that a document names, with their places in its text."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser

from jobmatch import skills
from jobmatch.commands import JsonCommand, add_file_argument, read_input


class Command(JsonCommand):
    help = "Print [{skill, id, start, end}] for the skills named in FILE (PDF, DOCX, HTML, text; - = text on stdin)."

    def add_arguments(self, parser: CommandParser) -> None:
        add_file_argument(parser)

    def answer(self, **options: Any) -> list[dict[str, Any]]:
        return [
            {"skill": found.name, "id": found.id, "start": found.start, "end": found.end}
            for found in skills.mentions(_text(options["file"]))
        ]


def _text(name: str) -> str:
    """The text the offsets point into: plain text as it is, anything else as `jobmatch.documents` reads it."""
    data = read_input(name)
    if name == "-" or name.lower().endswith((".txt", ".text")):
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return data.decode("cp1252", errors="replace")
    from jobmatch.documents import read_isolated

    return read_isolated(data, filename=name).text
