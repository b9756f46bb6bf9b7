"""Everything on one machine: database, migrations, demo, web, worker and schedules, as one process tree."""

from __future__ import annotations

import fcntl
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import (
    BaseCommand,
    CommandError,
    CommandParser,
    call_command,
    get_commands,
    load_command_class,
)
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from jobmatch import embedded
from jobmatch.ai import gateway
from jobmatch.errors import DomainError
from jobmatch.queue import state
from jobmatch.static_files import collect_if_changed
from jobmatch.supervisor import Child, Supervisor


class Command(BaseCommand):
    help = "Run everything on this machine: database (unless DATABASE_URL), web, worker and schedules."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--no-demo", action="store_true", help="Do not fill an empty database with the demo.")
        parser.add_argument("--web-workers", type=int, default=2)

    def handle(self, *args: Any, host: str, port: int, no_demo: bool, web_workers: int, **options: Any) -> None:
        refuse_busy_port(host, port)
        lock = only_one_here()
        lease = None
        try:
            if settings.EMBEDDED_DATABASE:
                self.say("Starting the database …")
                lease = embedded.start(settings.EMBEDDED_DATA)
                embedded.ensure_database(settings.EMBEDDED_DATA, settings.DATABASES["default"]["NAME"])
            self.prepare(demo=not no_demo)
            code = self.serve(host=host, port=port, web_workers=web_workers)
        except DomainError as error:
            raise CommandError(error.message) from error
        except KeyboardInterrupt:
            code = 130
        finally:
            connections.close_all()
            if lease and lease.leave():
                self.say("The database is stopped.")
            os.close(lock)
        if code:
            sys.exit(code)

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def prepare(self, *, demo: bool) -> None:
        """Bring the database and the static files to what this version needs."""
        executor = MigrationExecutor(connections["default"])
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.say("Bringing the database up to date …")
            call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
        if not settings.DEBUG:
            self.say("Looking at the static files (packing changed ones takes a minute) …")
            collect_if_changed()
        if demo and wants_demo():
            self.say("Filling the empty database with the demo. This happens once and takes a minute or two …")
            # A process of its own: the embedder it loads would stay in ours.
            if subprocess.run([sys.executable, manage_py(), "seed_demo"], check=False).returncode:  # noqa: S603
                self.say("The demo could not be made; the lines above say why. Jobmatch starts without it.")
        if settings.EMBEDDED_DATABASE and settings.QUEUE_IN_DATABASE:
            state.release_in_flight()

    def serve(self, *, host: str, port: int, web_workers: int) -> int:
        logins = demo_logins()
        # Children must not inherit open connections, nor we keep any while they run.
        close_connections()
        address = f"http://{'localhost' if host in ('127.0.0.1', '0.0.0.0') else host}:{port}"  # noqa: S104
        supervisor = Supervisor(children(host=host, port=port, web_workers=web_workers))

        def when_ready() -> None:
            supervisor.say(f"Jobmatch is ready: {address}")
            for role, email, password in logins:
                supervisor.say(f"  {role}: {email} / {password}")
            supervisor.say("Ctrl-C stops everything.")

        return supervisor.run(ready=lambda: healthy(host, port), when_ready=when_ready)


def wants_demo() -> bool:
    """Whether the demo is to be made or finished: nobody but its own people is here, and it has not come to its end."""
    strangers = get_user_model().objects.exclude(email__endswith="@demo.example").exists()
    # Digests are the last thing that the demo makes.
    return not strangers and not apps.get_model("digests", "Digest").objects.exists()


def children(*, host: str, port: int, web_workers: int) -> list[Child]:
    environment = {"SITE_URL": os.environ.get("SITE_URL", f"http://localhost:{port}")}
    python = [sys.executable, "-m"]
    web = [
        "gunicorn", "jobmatch.wsgi:application", "--config", "python:jobmatch.web_process",
        "--bind", f"{host}:{port}", "--workers", str(web_workers),
        "--worker-class", "gthread", "--threads", "4", "--preload", "--timeout", "60", "--graceful-timeout", "15",
        "--max-requests", "5000", "--max-requests-jitter", "500", "--log-level", "warning",
    ]  # fmt: skip
    beat = ["celery", "--quiet", "-A", "jobmatch", "beat", "--loglevel", "WARNING", "--pidfile="]
    # Celery warns that root may be dangerous with pickle; tasks here are JSON.
    quiet = {"PYTHONWARNINGS": "ignore:You're running the worker with superuser:UserWarning"}
    return [
        Child("web", [*python, *web], environment, vital=True),
        # People wait for the first; imports and rescoring, which nobody watches, never stand in its way.
        Child(
            "worker",
            [*python, *worker("people")],
            {**environment, **quiet},
            waits=True,
            before_restart=release("people"),
        ),
        Child(
            "bulk",
            [*python, *worker("jobmatch")],
            {**environment, **quiet},
            waits=True,
            before_restart=release("jobmatch"),
        ),
        *letters(environment | quiet),
        # It keeps nothing that could be lost, and sleeps through a polite request.
        Child("beat", [*python, *beat], environment, waits=True, patience=1.0),
    ]


def letters(environment: dict[str, str]) -> list[Child]:
    """The worker that waits for models; none where there is no model to wait for."""
    if not gateway.anybody_has_one():
        return []
    hands = ["--pool", "threads", "--concurrency", str(settings.LLM_CONCURRENCY)]
    command = [sys.executable, "-m", *worker("letters", hands)]
    return [Child("letters", command, environment, waits=True, before_restart=release("letters"))]


def worker(queue: str, hands: Sequence[str] = ("--concurrency", "1")) -> list[str]:
    """The command line of the worker of one queue."""
    command = ["celery", "--quiet", "-A", "jobmatch", "worker", "-Q", queue, "-n", f"{queue}@%h", "--loglevel", "INFO"]
    return [*command, *hands, "--without-gossip", "--without-mingle", "--without-heartbeat"]


def release(queue: str) -> Callable[[], None]:
    """What to do when the one worker of a queue is dead: its tasks need not wait for the visibility timeout."""

    def release_what_it_had() -> None:
        if settings.EMBEDDED_DATABASE and settings.QUEUE_IN_DATABASE:
            state.release_in_flight(queue)
            close_connections()

    return release_what_it_had


def close_connections() -> None:
    for connection in connections.all(initialized_only=True):
        connection.close()
        if hasattr(connection, "close_pool"):
            connection.close_pool()


def refuse_busy_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(
                f"Port {port} on {host} cannot be used ({error.strerror}). Stop what listens there, or choose another: "
                f"manage.py up --port {port + 1} (make run PORT={port + 1})."
            ) from error


def only_one_here() -> int:
    """Held as long as we run. Two on one state folder would take each other's tasks for left over."""
    settings.STATE_DIR.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(settings.STATE_DIR / "up.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(descriptor)
        raise CommandError(
            f"Jobmatch already runs from {settings.STATE_DIR}. Stop it there, or set JOBMATCH_STATE_DIR to another "
            "folder."
        ) from error
    return descriptor


def healthy(host: str, port: int) -> bool:
    shown = "127.0.0.1" if host == "0.0.0.0" else f"[{host}]" if ":" in host else host  # noqa: S104
    request = urllib.request.Request(f"http://{shown}:{port}/healthz", headers={"Host": "localhost"})
    try:
        with urllib.request.urlopen(request, timeout=1) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except OSError:
        return False


def demo_logins() -> list[tuple[str, str, str]]:
    """(role, email, password) of the demo's people that are still here, as `seed_demo` names them."""
    owner = get_commands().get("seed_demo")
    if not owner:
        return []
    command = load_command_class(owner if isinstance(owner, str) else owner.__module__, "seed_demo")
    known = list(getattr(command, "logins", ()))
    emails = get_user_model().objects.filter(email__in=[email for _, email, _ in known])
    here = set(emails.values_list("email", flat=True))
    return [login for login in known if login[1] in here]


def manage_py() -> str:
    return str(Path(apps.get_app_config("jobmatch").path).parent / "manage.py")
