"""`manage.py evaluate_matching TRIPLES`: how well the scorer orders, beside plain baselines in the same run."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings

from jobmatch.commands import JsonCommand
from jobmatch.errors import Refused
from jobs.matching.presets import PRESETS, preset_named


class Command(JsonCommand):
    help = "Measure on the last third of a file of triples (posting, resume that fits, resume with facts removed)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("triples", type=Path, help="Job-Description, Resume-matched, Resume-unmatched a line")
        parser.add_argument("--preset", default=settings.MATCH_PRESET, choices=sorted(PRESETS))
        parser.add_argument("--today", type=date.fromisoformat, default=None)

    def answer(self, *, triples: Path, preset: str, today: date | None, **options: Any) -> Any:
        from jobs.matching.evaluation.triples import evaluate, held_back

        if not triples.is_file():
            raise Refused(f"{triples} cannot be opened.", code="missing_file")
        return evaluate(held_back(triples), preset=preset_named(preset), today=today or date.today())
