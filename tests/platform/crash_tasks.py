"""Tasks for workers that the tests kill. A worker runs them with `celery -A tests.platform.crash_tasks worker`."""

from __future__ import annotations

import os
import signal
import time
import uuid
from pathlib import Path

from celery import Celery
from django.db import transaction

import jobmatch.celery  # noqa: F401  (registers the queue's scheme)

# The product's settings without the product's tasks: this is about the queue.
app = Celery("crash")
app.config_from_object("django.conf:settings", namespace="CELERY")


def effect(key: str) -> None:
    # Imported late: the worker loads this module before Django is ready.
    from django.contrib.sites.models import Site

    Site.objects.get_or_create(domain=key, defaults={"name": "once"})


@app.task
def write_once(key: str, folder: str) -> None:
    """Leaves a mark for each attempt. The first attempt never ends; a later one writes the effect."""
    attempts = len(list(Path(folder).iterdir()))
    with transaction.atomic():
        effect(key)
        (Path(folder) / f"{attempts}-{uuid.uuid4()}").touch()
        if attempts == 0:
            time.sleep(120)


@app.task
def die_once(key: str, folder: str) -> None:
    """The first attempt takes its own process down, as the kernel does when memory runs out."""
    attempts = len(list(Path(folder).iterdir()))
    (Path(folder) / f"{attempts}-{uuid.uuid4()}").touch()
    if attempts == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    effect(key)


@app.task
def hand_on(key: str, folder: str) -> None:
    """A task that enqueues another, from inside a forked worker process."""
    die_once.delay(key, folder)
