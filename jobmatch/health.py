"""Whether this process answers (/healthz), and whether the parts it needs do (/readyz)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.db import connections
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from jobmatch.embeddings import weights
from jobmatch.queue.state import queue_state

Part = dict[str, Any]


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 as long as the process answers; asks nobody else."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Each part with `ok` and what is known of it; 503 where one is not ready. Says nothing that helps an intruder."""
    parts = {name: _asked(question) for name, question in QUESTIONS.items()}
    well = all(part["ok"] for part in parts.values())
    return JsonResponse({"ready": well, **parts}, status=200 if well else 503)


def _asked(question: Callable[[], Part]) -> Part:
    try:
        return {"ok": True, **question()}
    except Exception as error:  # Whatever a part fails with, the answer is that it failed.
        return {"ok": False, "error": type(error).__name__}


def _database() -> Part:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
        cursor.fetchone()
    return {}


def _queue() -> Part:
    if settings.QUEUE_IN_DATABASE:
        return asdict(queue_state())
    from jobmatch.celery import app

    with app.connection_for_read(transport_options={"socket_connect_timeout": 2}) as connection:
        connection.ensure_connection(max_retries=1, timeout=2)
    return {}


def _embedder() -> Part:
    """Whether the weights are there, without loading them: a web process never does."""
    weights.location()
    return {"model": weights.model_name()}


QUESTIONS: dict[str, Callable[[], Part]] = {"database": _database, "queue": _queue, "embedder": _embedder}
