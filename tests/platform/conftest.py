"""Real processes for tests: their environment points them at the database of the test run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

PROJECT = Path(__file__).resolve().parents[2]


def wait_for(condition: Callable[[], object], *, seconds: float = 60, what: str = "") -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds} s for {what or condition}"
        time.sleep(0.05)


@pytest.fixture
def process_environment(transactional_db: None) -> dict[str, str]:
    """Environment variables under which a process works on the test database and sends real messages."""
    name = str(connection.settings_dict["NAME"])
    environment = {
        **os.environ,
        "CELERY_TASK_ALWAYS_EAGER": "0",
        "QUEUE_VISIBILITY_SECONDS": "3",
        "TASK_TIME_LIMIT_SECONDS": "60",
        "JOBMATCH_STATE_DIR": str(settings.STATE_DIR),
        "LOG_FORMAT": "console",
    }
    if settings.EMBEDDED_DATABASE:
        environment["EMBEDDED_DATABASE_NAME"] = name
    else:
        base, _, query = settings.DATABASE_URL.partition("?")
        environment["DATABASE_URL"] = f"{base.rpartition('/')[0]}/{name}?{query}"
    return environment


@pytest.fixture
def run_process(
    process_environment: dict[str, str], tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts `python -m …` in a process group of its own; whatever still runs is killed at the end."""
    import signal

    started: list[subprocess.Popen[bytes]] = []

    def run(*arguments: str) -> subprocess.Popen[bytes]:
        log = (tmp_path / f"process-{len(started)}.log").open("wb")
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=PROJECT, env=process_environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        started.append(process)
        return process

    yield run
    for process in started:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
        process.wait()
