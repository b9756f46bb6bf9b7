"""`manage.py up`: refuses with a clear sentence, and runs everything as one process tree."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from jobmatch import embedded
from tests.platform.conftest import PROJECT, wait_for


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Up:
    def __init__(self, folder: Path, port: int) -> None:
        self.state, self.port, self.log = folder / "state", port, folder / "up.log"
        inherited = {
            name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "CELERY_BROKER_URL")
        }
        environment = {**inherited, "JOBMATCH_STATE_DIR": str(self.state), "DEBUG": "1", "WORKER_CONCURRENCY": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "up", "--no-demo", "--port", str(port)],
            cwd=PROJECT, env=environment, stdout=self.log.open("ab"), stderr=subprocess.STDOUT,
        )  # fmt: skip

    def get(self, path: str) -> dict[str, object]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=10) as answer:
            return json.load(answer) if "json" in answer.headers["content-type"] else {"text": answer.read().decode()}

    def said(self, pattern: str) -> bool:
        assert self.process.poll() is None, self.log.read_text()[-3000:]
        return re.search(pattern, self.log.read_text()) is not None

    def workers(self) -> list[psutil.Process]:
        return [
            p
            for p in psutil.Process(self.process.pid).children()
            if "worker" in p.cmdline() and "celery" in p.cmdline()
        ]


@pytest.fixture
def up(tmp_path: Path) -> Iterator[Up]:
    started = Up(tmp_path, free_port())
    yield started
    if started.process.poll() is None:
        started.process.kill()
        started.process.wait()
    embedded.stop(started.state / "postgres")


def refusal(tmp_path: Path, port: int) -> str:
    started = Up(tmp_path, port)
    assert started.process.wait(60) == 1
    return started.log.read_text()


def test_a_busy_port_is_refused_with_a_way_out(tmp_path: Path) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        said = refusal(tmp_path, port)
    assert f"Port {port} on 127.0.0.1 cannot be used" in said
    assert f"--port {port + 1}" in said
    assert "Traceback" not in said


@pytest.mark.slow
def test_it_runs_restarts_what_dies_and_stops_whole(up: Up, tmp_path: Path) -> None:
    wait_for(lambda: up.said("Jobmatch is ready: http://localhost:"), what="the first page", seconds=120)
    assert up.get("/healthz") == {"text": "ok\n"}
    wait_for(lambda: up.get("/readyz")["queue"]["workers"] == 2, what="the workers")  # type: ignore[index]
    second = Up(tmp_path, free_port())
    assert second.process.wait(60) == 1
    assert "Jobmatch already runs from" in up.log.read_text()
    up.workers()[0].kill()
    wait_for(lambda: up.said("worker ended \\(signal 9\\)"), what="the death to be noticed")
    wait_for(lambda: up.get("/readyz")["queue"]["workers"] == 2, what="the worker again")  # type: ignore[index]
    family = psutil.Process(up.process.pid).children(recursive=True)
    up.process.send_signal(signal.SIGTERM)
    assert up.process.wait(60) == 0
    assert not [process for process in family if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]
    assert not embedded.answers(up.state / "postgres")
