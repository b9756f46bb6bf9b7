"""/healthz answers as long as the process does; /readyz tells which part is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest
from django.db import DatabaseError
from django.test import Client
from pytest_django import Settings

from jobmatch import health
from jobmatch.celery import app as celery_app
from jobmatch.embeddings import weights
from tests.platform.conftest import PROJECT


def test_alive_asks_nobody(client: Client) -> None:
    assert client.get("/healthz").content == b"ok\n"
    assert client.post("/healthz").status_code == 405


@pytest.mark.django_db
def test_ready_names_each_part(client: Client) -> None:
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json()["ready"] is True
    assert {"database", "queue", "embedder"} < set(answer.json())
    assert answer.json()["embedder"]["model"] == "all-MiniLM-L6-v2"
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
def test_what_is_missing_is_named_and_nothing_more(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> dict[str, object]:
        raise DatabaseError("password of the database: hunter2")

    monkeypatch.setitem(health.QUESTIONS, "database", broken)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"] == {"ok": False, "error": "DatabaseError"}


@pytest.mark.django_db
def test_missing_weights_are_noticed(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights.importlib.util, "find_spec", lambda _name: None)
    assert client.get("/readyz").json()["embedder"] == {"ok": False, "error": "Unavailable"}


@pytest.mark.django_db
def test_another_broker_is_asked_for_a_connection(
    client: Client, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.QUEUE_IN_DATABASE = False
    monkeypatch.setattr(celery_app, "connection_for_read", lambda **_: celery_app.connection("memory://"))
    assert client.get("/readyz").json()["queue"]["ok"] is True


def test_a_web_process_does_not_load_the_heavy_parts() -> None:
    """torch alone is 300 MB: a web process that imports it by accident doubles what an installation needs."""
    code = (
        "import sys, jobmatch.wsgi; heavy = {'torch', 'transformers', 'sentence_transformers', 'onnxruntime',"
        " 'rapidocr', 'weasyprint', 'scipy', 'sklearn', 'cv2'}; print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
