"""A circuit breaker that all processes share, through the cache: one process's bad luck spares the others the wait.

Once open it stays open for everybody until a try of its own succeeds: nobody's request is spent on finding out.
"""

from __future__ import annotations

import hashlib

from django.core.cache import cache

THRESHOLD = 4
REST_SECONDS = 30
# Without anybody asking for so long the failures are forgotten.
MEMORY_SECONDS = REST_SECONDS * 10


def _key(kind: str, endpoint: str) -> str:
    return f"ai-{kind}-{hashlib.sha256(endpoint.encode()).hexdigest()[:24]}"


def _failure(number: int, endpoint: str) -> str:
    return _key(f"failure-{number}", endpoint)


def is_open(endpoint: str) -> bool:
    """Whether the endpoint is being left alone."""
    return cache.get(_failure(THRESHOLD, endpoint)) is not None


def try_is_due(endpoint: str, *, lasting: float) -> bool:
    """Whether the endpoint has rested and this caller, of all, shall try it; `lasting` seconds at most.

    The caller then says `failed` or `worked`.
    """
    if cache.get(_key("resting", endpoint)) is not None:
        return False
    return bool(cache.add(_key("trying", endpoint), 1, timeout=lasting))


def failed(endpoint: str) -> None:
    """Count a failure; at THRESHOLD in a row the endpoint rests.

    Failures take places, since a cache in the database adds a key for one caller only, but counts for nobody: of
    requests that time out together it would count one.
    """
    places = (cache.add(_failure(number, endpoint), 1, timeout=MEMORY_SECONDS) for number in range(1, THRESHOLD))
    if any(places):
        return
    cache.set(_failure(THRESHOLD, endpoint), 1, timeout=MEMORY_SECONDS)
    cache.set(_key("resting", endpoint), 1, timeout=REST_SECONDS)
    cache.delete(_key("trying", endpoint))


def worked(endpoint: str) -> None:
    failures = [_failure(number, endpoint) for number in range(1, THRESHOLD + 1)]
    cache.delete_many([*failures, _key("resting", endpoint), _key("trying", endpoint)])
