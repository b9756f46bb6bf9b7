"""`manage.py parse_resume FILE [--spans]`: a resume file as JSON Resume, on stdout."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from jobmatch.commands import JsonCommand, add_file_argument, read_input
from profiles.parsing import parse_file


class Command(JsonCommand):
    help = "Read a resume file and print it as JSON Resume; --spans adds where each fact stands in the text."

    def add_arguments(self, parser: CommandParser) -> None:
        add_file_argument(parser, help="the resume; - for standard input")
        parser.add_argument("--spans", action="store_true", help="print {resume, text, language, spans, questions}")

    def answer(self, **options: Any) -> Any:
        data = read_input(options["file"])
        parsed = parse_file(data, filename=Path(options["file"]).name, today=timezone.localdate())
        if not options["spans"]:
            return parsed.resume
        return {
            "resume": parsed.resume,
            "text": parsed.text,
            "language": parsed.language,
            "spans": [asdict(span) for span in parsed.spans],
            "questions": [asdict(question) for question in parsed.questions],
        }
