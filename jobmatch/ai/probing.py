"""Whether an endpoint that was left alone works again: found out in the background, by one tiny question."""

from __future__ import annotations

import time
from threading import Thread

import structlog
from django.conf import settings
from django.db import connections
from pydantic import BaseModel

from jobmatch.ai import shared_breaker, structured
from jobmatch.ai.provider import ProviderFailed, Target

QUESTION = [{"role": "user", "content": 'Answer with {"ready": true}.'}]
# Room for a model that thinks before it answers.
MOST_TOKENS = 2000
log = structlog.get_logger()


class Ready(BaseModel):
    ready: bool


def probe_if_due(target: Target) -> None:
    """Once an endpoint has rested, one process of all asks it; nobody waits for that."""
    if shared_breaker.try_is_due(target.endpoint, lasting=settings.LLM_TIMEOUT_SECONDS + 5):
        Thread(target=_probe, args=(target,), name="model-probe", daemon=True).start()


def _probe(target: Target) -> None:
    try:
        until = time.monotonic() + settings.LLM_TIMEOUT_SECONDS
        structured.ask(target, QUESTION, Ready, max_tokens=MOST_TOKENS, temperature=0.0, until=until)
    except ProviderFailed as failure:
        # A question that is refused was at least heard.
        (shared_breaker.failed if failure.counts else shared_breaker.worked)(target.endpoint)
        log.info("model_still_fails", model=target.model, outcome=failure.outcome, detail=failure.detail)
    else:
        shared_breaker.worked(target.endpoint)
        log.info("model_works_again", model=target.model)
    finally:
        # The cache may lie in the database, and this thread has a connection of its own.
        connections.close_all()
