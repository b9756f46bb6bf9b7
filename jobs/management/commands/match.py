"""`manage.py match --resume FILE --job FILE`: the explained score of one resume against one posting."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings

from jobmatch.commands import JsonCommand, read_input
from jobs.matching.presets import PRESETS, preset_named


class Command(JsonCommand):
    help = "Score a resume against a posting. The same files give the same bytes; no database and no model needed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--resume", required=True, help="PDF, DOCX, text, …")
        parser.add_argument("--job", required=True, help="text or HTML")
        parser.add_argument("--preset", default=settings.MATCH_PRESET, choices=sorted(PRESETS))
        parser.add_argument(
            "--today",
            type=date.fromisoformat,
            default=None,
            help="YYYY-MM-DD; only year and month count, they end the positions that still go on (default: this month)",
        )

    def answer(self, *, resume: str, job: str, preset: str, today: date | None, **options: Any) -> Any:
        from jobs.management.commands.parse_job import decoded
        from jobs.matching.reading import explained

        return explained(
            resume=read_input(resume),
            resume_name=Path(resume).name,
            posting=decoded(read_input(job)),
            preset=preset_named(preset),
            today=today or date.today(),
        )
