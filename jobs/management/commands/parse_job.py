"""parse_job FILE: a posting's schema.org document, its text, its requirements and the spans of its facts."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.core.management.base import CommandParser

from jobmatch.commands import JsonCommand, add_file_argument, read_input


class Command(JsonCommand):
    help = "Read a posting (text or HTML; - for stdin) and print its facts and requirements as JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        add_file_argument(parser, help="a text or HTML file, - for stdin")

    def answer(self, **options: Any) -> Any:
        from jobs.parsing import parse_posting

        parsed = parse_posting(decoded(read_input(options["file"])))
        return {
            "posting": parsed.posting,
            "text": parsed.text,
            "language": parsed.language,
            "requirements": [asdict(each) for each in parsed.requirements],
            "spans": [asdict(each) for each in parsed.spans],
        }


def decoded(data: bytes) -> str:
    """Text of bytes: UTF-8 where it is, else by its byte order mark, else Windows-1252, which never fails."""
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")
