"""Whom the embedded PostgreSQL runs as: us, or, since it refuses to run as root, an account of its own."""

from __future__ import annotations

import os
import pwd
import stat
import subprocess
from pathlib import Path
from typing import Any

from jobmatch.errors import Unavailable

ACCOUNT = "jobmatch"
ENTER = stat.S_IXOTH
READ = stat.S_IROTH


def identity(data: Path) -> dict[str, Any]:
    """Keyword arguments for subprocess.run: empty for an ordinary user; for root the account that owns the data."""
    if os.geteuid() != 0:
        return {}
    owner = data.stat()
    return {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []}


def hand_over(folder: Path) -> None:
    """Give a new folder to the account that will run the server; makes the account the first time."""
    if os.geteuid() == 0:
        account = _account()
        os.chown(folder, account.pw_uid, account.pw_gid)


def open_way(folder: Path) -> None:
    """Let the server's account pass (not read) the folders above its own. Only root needs to."""
    if os.geteuid() == 0:
        for parent in folder.resolve().parents:
            _allow(parent, ENTER)


def open_programs(folder: Path) -> None:
    """Let the server's account run what the wheel brought, also where root installed it with a strict umask."""
    if os.geteuid() != 0:
        return
    open_way(folder)
    if (folder / "bin" / "postgres").stat().st_mode & ENTER:
        return
    for path in (folder, *folder.rglob("*")):
        executable = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
        _allow(path, READ | ENTER if executable else READ)


def private_folder(folder: Path, data: Path) -> None:
    """A folder for the socket that only the owner of `data` can enter. Who enters it is the database's superuser, so
    a folder that somebody else put there is refused."""
    folder.mkdir(mode=0o700, exist_ok=True)
    owner = data.stat()
    found = folder.lstat()
    if os.geteuid() == 0 and found.st_uid == 0:
        os.chown(folder, owner.st_uid, owner.st_gid)
        found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner.st_uid or found.st_mode & 0o077:
        raise Unavailable(
            f"{folder} belongs to somebody else. Remove it, or set JOBMATCH_STATE_DIR to a shorter path.",
            code="database_unavailable",
        )


def _allow(path: Path, bits: int) -> None:
    mode = path.stat().st_mode
    if mode & bits != bits:
        path.chmod(mode | bits)


def _account() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(ACCOUNT)
    except KeyError:
        command = ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", ACCOUNT]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(
            f"PostgreSQL does not run as root, and an account for it could not be made ({' '.join(command)}). "
            "Run that as root, run Jobmatch as an ordinary user, or set DATABASE_URL.",
            code="database_unavailable",
        ) from error
    return pwd.getpwnam(ACCOUNT)
