"""`manage.py render --resume RESUME.json --template NAME --format pdf|docx|txt|md --output FILE`: a document."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from generation.rendering import FORMATS, RenderOptions, read_resume, render
from jobmatch.commands import JsonCommand, read_input
from jobmatch.errors import DomainError, Refused


class Command(JsonCommand):
    help = "Write a resume (JSON Resume) as a document."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--resume", required=True, help="JSON Resume file; - for stdin")
        parser.add_argument("--template", default="plain")
        parser.add_argument("--format", choices=FORMATS, default="pdf")
        parser.add_argument("--output", required=True, help="file to write; - for stdout")
        parser.add_argument("--page-size", default="A4")
        parser.add_argument("--font-size", type=float)
        parser.add_argument("--accent", default="")
        parser.add_argument("--language", default="", help="of headings and months; default: the resume's own")
        parser.add_argument("--sections", default="", help="comma list, in order")
        parser.add_argument("--hidden", default="", help="comma list")
        parser.add_argument("--one-page", action="store_true", help="leave out the least relevant until it fits")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            write(options["output"], document(options))
        except DomainError as error:
            self.refuse(error)


def document(options: dict[str, Any]) -> bytes:
    chosen = RenderOptions(
        page_size=options["page_size"],
        font_size=options["font_size"],
        accent=options["accent"],
        language=options["language"],
        sections=names(options["sections"]),
        hidden=names(options["hidden"]),
        one_page=options["one_page"],
    )
    resume = read_resume(read_input(options["resume"]))
    return render(resume, template=options["template"], format=options["format"], options=chosen)


def names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def write(output: str, data: bytes) -> None:
    """Raises Refused `cannot_write`."""
    if output == "-":
        sys.stdout.buffer.write(data)
        return
    try:
        Path(output).write_bytes(data)
    except OSError as error:
        raise Refused(f"{output} cannot be written: {error.strerror}.", code="cannot_write") from error
