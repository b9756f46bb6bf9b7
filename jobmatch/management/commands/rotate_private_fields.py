"""Encrypt all private fields with the newest key of FIELD_KEYS."""

from __future__ import annotations

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from jobmatch import key_rotation


class Command(BaseCommand):
    help = "Encrypt private fields anew with the first of FIELD_KEYS. Safe to run twice; then the older keys may go."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--batch", type=int, default=key_rotation.BATCH, help="rows read at a time")

    def handle(self, *args: Any, batch: int, **options: Any) -> None:
        unreadable = 0
        for model, name in key_rotation.encrypted_columns():
            done = key_rotation.rotate(model, name, batch=batch)
            unreadable += done.unreadable
            self.stdout.write(f"{done.column}: {done.written} of {done.looked_at} encrypted anew")
        if unreadable:
            raise CommandError(
                f"{unreadable} values open with none of FIELD_KEYS: keep the old keys and look for theirs."
            )
