"""`manage.py ground --profile RESUME.json [--job FILE] --text FILE`: the claims of a text and what they rest on."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import Any

from jobmatch.commands import JsonCommand, read_input


class Command(JsonCommand):
    help = "Trace every claim of a text to the profile or the posting. No database and no model needed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--profile", required=True, help="JSON Resume file; - for stdin")
        parser.add_argument("--job", default="", help="posting, text or HTML; - for stdin")
        parser.add_argument("--text", required=True, help="UTF-8 text file; - for stdin")
        parser.add_argument(
            "--confirmed", action="append", default=[], metavar="FACT", help="a fact the person confirmed; repeatable"
        )
        parser.add_argument(
            "--today",
            type=date.fromisoformat,
            default=None,
            help="YYYY-MM-DD: ends the positions that still go on (default: today)",
        )

    def answer(
        self, *, profile: str, job: str, text: str, confirmed: list[str], today: date | None, **options: Any
    ) -> Any:
        from generation.grounding import ground
        from generation.rendering import read_resume
        from jobs.management.commands.parse_job import decoded
        from jobs.parsing import parse_posting

        claims = ground(
            decoded(read_input(text)),
            resume=read_resume(read_input(profile)),
            job=parse_posting(decoded(read_input(job))) if job else None,
            confirmed=confirmed,
            today=today or date.today(),
        )
        return [claim.to_json() for claim in claims]
