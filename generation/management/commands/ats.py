"""`manage.py ats --resume FILE [--job FILE]`: what application systems make of a resume, as JSON."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from jobmatch.commands import JsonCommand, read_input


class Command(JsonCommand):
    help = "Check a resume for what stops programs and readers; with --job, also how far it answers a posting."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--resume", required=True, help="PDF, DOCX, text, … or JSON Resume; - for stdin")
        parser.add_argument("--job", default="", help="text or HTML")
        parser.add_argument(
            "--today", type=date.fromisoformat, default=None, help="YYYY-MM-DD, for jobs that go on (default: today)"
        )

    def answer(self, *, resume: str, job: str, today: date | None, **options: Any) -> Any:
        from generation.ats import check, of_file
        from jobs.management.commands.parse_job import decoded
        from jobs.parsing import parse_posting

        posting = parse_posting(decoded(read_input(job))) if job else None
        document = of_file(read_input(resume), Path(resume).name, today or date.today())
        return check(document, job=posting).to_json()
