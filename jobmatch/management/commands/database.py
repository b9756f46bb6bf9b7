"""The embedded PostgreSQL by hand: start it and leave it running, stop it, ask."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser

from jobmatch import embedded
from jobmatch.errors import DomainError


class Command(BaseCommand):
    help = "Start, stop or look at the embedded PostgreSQL of this machine."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["start", "stop", "status"])

    def handle(self, *args: Any, what: str, **options: Any) -> None:
        if not settings.EMBEDDED_DATABASE:
            raise CommandError("DATABASE_URL names another server; the embedded one is not used.")
        try:
            self.stdout.write(getattr(self, what)())
        except DomainError as error:
            raise CommandError(error.message) from error

    def start(self) -> str:
        embedded.start(settings.EMBEDDED_DATA, stay=True).leave()
        embedded.ensure_database(settings.EMBEDDED_DATA, settings.DATABASES["default"]["NAME"])
        return self.status()

    def stop(self) -> str:
        return "stopped" if embedded.stop(settings.EMBEDDED_DATA) else "was not running"

    def status(self) -> str:
        if not embedded.answers(settings.EMBEDDED_DATA):
            return "not running"
        return f"running: psql -h {embedded.socket_folder(settings.EMBEDDED_DATA)} -U {embedded.SUPERUSER}"
