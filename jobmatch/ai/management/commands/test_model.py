"""`manage.py test_model`: whether the configured models answer, and what exactly is wrong where they do not."""

from __future__ import annotations

import sys
from typing import Any

from jobmatch.ai.trying import try_model
from jobmatch.commands import JsonCommand


class Command(JsonCommand):
    help = "Ask the configured models one tiny question; exit 2 where one does not answer."

    def handle(self, *args: Any, **options: Any) -> None:
        super().handle(*args, **options)
        if not self.all_well:
            sys.exit(2)

    def answer(self, **options: Any) -> Any:
        answers = {role: try_model(role=role) for role in ("writing", "fast")}
        self.all_well = all(answer["ok"] for answer in answers.values())
        return answers
