"""What the commands that import a taxonomy share."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from django.conf import settings
from django.core.management.base import CommandParser

from jobmatch.commands import JsonCommand
from jobmatch.skills.extensions import Imported
from jobmatch.skills.taxonomy import load


class ImportCommand(JsonCommand):
    """DIR in, an extension file out (in the state folder, where it is merged at load, or at --output)."""

    source: ClassVar[str]
    credit: ClassVar[str]
    run_import: ClassVar[Any]  # (folder: Path, output: Path, known: Taxonomy) -> Imported

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")
        parser.add_argument("--output", type=Path, help="default: skills/<source>.tsv in the state folder")

    def answer(self, **options: Any) -> dict[str, Any]:
        output = options["output"] or Path(settings.STATE_DIR) / "skills" / f"{self.source}.tsv"
        done: Imported = type(self).run_import(options["folder"], output, load())
        return {"file": str(done.path), "new": done.new, "widened": done.widened, "credit": self.credit}
