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


def is_open(endpoint: str) -> bool:
    """Whether the endpoint is being left alone."""
    return int(cache.get(_key("failures", endpoint), 0)) >= THRESHOLD


def try_is_due(endpoint: str, *, lasting: float) -> bool:
    """Whether the endpoint has rested and this caller, of all, shall try it; `lasting` seconds at most.

    The caller then says `failed` or `worked`.
    """
    if cache.get(_key("resting", endpoint)) is not None:
        return False
    return bool(cache.add(_key("trying", endpoint), 1, timeout=lasting))


def failed(endpoint: str) -> None:
    """Count a failure; at THRESHOLD in a row the endpoint rests."""
    key = _key("failures", endpoint)
    cache.add(key, 0, timeout=MEMORY_SECONDS)
    try:
        count = cache.incr(key)
        cache.touch(key, timeout=MEMORY_SECONDS)
    except ValueError:  # the entry expired between the two lines; this failure is the first again
        cache.set(key, 1, timeout=MEMORY_SECONDS)
        count = 1
    if count >= THRESHOLD:
        cache.set(_key("resting", endpoint), 1, timeout=REST_SECONDS)
        cache.delete(_key("trying", endpoint))


def worked(endpoint: str) -> None:
    cache.delete_many([_key(kind, endpoint) for kind in ("failures", "resting", "trying")])
