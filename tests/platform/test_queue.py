"""A worker that dies in the middle of a task: the task is done once more and its effect stands once."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.sites.models import Site
from django.db import connection

from jobmatch.queue.schema import install
from jobmatch.queue.state import queue_state, release_in_flight
from tests.platform.conftest import wait_for

Run = Callable[..., "subprocess.Popen[bytes]"]
WORKER = ("celery", "-A", "tests.platform.crash_tasks", "worker", "--concurrency", "1", "-l", "INFO")
WORKER_FLAGS = ("--without-gossip", "--without-mingle", "--without-heartbeat")
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    folder = tmp_path / "marks"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _empty_queue() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('pgmq.q_jobmatch')")
        if cursor.fetchone()[0]:
            cursor.execute("SELECT pgmq.purge_queue('jobmatch')")


def send(run: Run, task: str, *arguments: str) -> None:
    code = f"import sys; from tests.platform.crash_tasks import app; app.send_task({task!r}, args=sys.argv[1:])"
    runner = run("tests.platform.run_code", code, *arguments)
    assert runner.wait(60) == 0


def written(key: str) -> Callable[[], bool]:
    return lambda: Site.objects.filter(domain=key).exists()


def test_a_killed_workers_task_is_done_once_more(run_process: Run, marks: Path) -> None:
    worker = run_process(*WORKER, *WORKER_FLAGS)
    send(run_process, "tests.platform.crash_tasks.write_once", "killed", str(marks))
    wait_for(lambda: len(list(marks.iterdir())) == 1, what="the first attempt")
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    assert not written("killed")()
    run_process(*WORKER, *WORKER_FLAGS)
    wait_for(written("killed"), what="the second attempt")
    wait_for(lambda: queue_state().running == 0, what="the acknowledgement")
    assert Site.objects.filter(domain="killed").count() == 1
    assert len(list(marks.iterdir())) == 2
    assert queue_state().waiting == 0


def test_a_killed_worker_process_does_not_take_its_task_along(run_process: Run, marks: Path) -> None:
    run_process(*WORKER, *WORKER_FLAGS)
    send(run_process, "tests.platform.crash_tasks.hand_on", "child", str(marks))
    wait_for(written("child"), what="the second attempt")
    assert len(list(marks.iterdir())) == 2


def test_a_worker_stops_on_sigterm_and_is_seen_while_it_lives(run_process: Run, marks: Path) -> None:
    worker = run_process(*WORKER, *WORKER_FLAGS)
    wait_for(lambda: queue_state().workers == 1, what="the worker to listen")
    worker.terminate()
    assert worker.wait(30) == 0
    wait_for(lambda: queue_state().workers == 0, what="the worker to be gone")


def test_what_a_dead_worker_took_can_be_released_at_once(run_process: Run, marks: Path) -> None:
    send(run_process, "tests.platform.crash_tasks.write_once", "released", str(marks))
    with connection.cursor() as cursor:
        cursor.execute("SELECT msg_id FROM pgmq.read('jobmatch', 600, 1)")
        assert cursor.fetchone()
    assert (queue_state().waiting, queue_state().running) == (0, 1)
    assert release_in_flight() == 1
    assert (queue_state().waiting, queue_state().running) == (1, 0)
    assert queue_state().oldest_seconds is not None


def test_installing_the_queue_again_changes_nothing() -> None:
    assert install() is False
