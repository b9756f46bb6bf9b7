"""gunicorn's configuration: what each web process does before its first visitor. Used with `--config python:…`."""

from __future__ import annotations

from threading import Thread
from typing import Any


def post_worker_init(worker: Any) -> None:
    """After the fork, since threads do not survive it, and in the background, so that the process answers at once."""
    from generation.warming import warm_pages

    Thread(target=warm_pages, name="warm-up", daemon=True).start()
