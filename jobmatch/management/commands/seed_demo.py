"""manage.py seed_demo: a believable demo of fictional companies, postings and people."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from accounts.models import User
from jobmatch.demo import planting


class Command(BaseCommand):
    help = "Fill an empty database with the demo. Safe to run again: a run that was stopped is finished."

    # What `manage.py up` prints.
    logins = [
        ("candidate", "alex@demo.example", planting.PASSWORD),
        ("candidate (nurse)", "mina@demo.example", planting.PASSWORD),
        ("recruiter", "rita@demo.example", planting.PASSWORD),
        ("recruiter", "omar@demo.example", planting.PASSWORD),
        ("operator", "olga@demo.example", planting.PASSWORD),
    ]

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--small", action="store_true", help="24 postings and 4 people, for a quick look")
        parser.add_argument("--force", action="store_true", help="also into a database that has other people in it")

    def handle(self, *args: Any, **options: Any) -> None:
        strangers = User.objects.exclude(email__endswith="@demo.example").exists()
        if strangers and not options["force"]:
            raise CommandError("This database has people of its own. Use --force to add the demo to it all the same.")
        postings, people = (24, 4) if options["small"] else (300, 40)
        planting.plant(now=timezone.now(), postings=postings, people=people, say=self.say)
        for role, email, password in self.logins:
            self.say(f"  {role}: {email} / {password}")

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
