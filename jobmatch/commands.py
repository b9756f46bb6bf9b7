"""What every command of the contract shares: JSON on stdout, a one-line error on stderr, exit 0 or 2."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from jobmatch.errors import DomainError, Refused


class JsonCommand(BaseCommand):
    """A command that answers with one JSON value. Children write `answer`; a DomainError becomes exit 2."""

    requires_system_checks: list[str] = []
    output_transaction = False

    def answer(self, *args: Any, **options: Any) -> Any:
        raise NotImplementedError

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            value = self.answer(**options)
        except DomainError as error:
            self.refuse(error)
        self.stdout.write(json.dumps(value, ensure_ascii=False, indent=2))

    def refuse(self, error: DomainError) -> None:
        """Say why on one line of stderr and leave with 2, the contract's code for a refused input."""
        sentence = " ".join(error.message.split())
        self.stderr.write(f"{error.code}: {sentence}")
        sys.exit(2)


def add_file_argument(parser: CommandParser, name: str = "file", **kwargs: Any) -> None:
    parser.add_argument(name, **kwargs)


def read_input(name: str, *, limit: int = 10 * 1024 * 1024) -> bytes:
    """The bytes of a file, or of stdin for `-`.

    Raises Refused: `missing_file` where it cannot be opened, `too_large` past `limit` bytes.
    """
    if name == "-":
        data = sys.stdin.buffer.read(limit + 1)
    else:
        try:
            with Path(name).open("rb") as file:
                data = file.read(limit + 1)
        except OSError as error:
            raise Refused(f"{name} cannot be opened: {error.strerror}.", code="missing_file") from error
    if len(data) > limit:
        from jobmatch.errors import refuse_file

        raise refuse_file("too_large", limit=f"{limit // (1024 * 1024)} MB")
    return data
