"""manage.py skills_coverage DIR: how much of published lists of skills the taxonomy knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from jobmatch import skills
from jobmatch.commands import JsonCommand
from jobmatch.errors import Refused
from jobmatch.skills.coverage import coverage


class Command(JsonCommand):
    help = "Print coverage of O*NET, ESCO, a titles corpus, and agreement with SkillSpan, of the data in DIR."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")

    def answer(self, **options: Any) -> dict[str, Any]:
        folder: Path = options["folder"]
        found = coverage(folder, skills.taxonomy())
        if not found:
            raise Refused(f"{folder} holds none of the lists that this command knows.", code="missing_file")
        return {"skills": len(skills.taxonomy().skills), **found}
