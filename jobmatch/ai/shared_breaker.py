"""A circuit breaker that all processes share, through the cache: one process's bad luck spares the others the wait."""

from __future__ import annotations

import hashlib

from django.core.cache import cache

THRESHOLD = 4
REST_SECONDS = 30


def _key(kind: str, endpoint: str) -> str:
    return f"ai-{kind}-{hashlib.sha256(endpoint.encode()).hexdigest()[:24]}"


def is_open(endpoint: str) -> bool:
    """Whether the endpoint is being left alone. After the rest one try goes through and decides anew."""
    return cache.get(_key("open", endpoint)) is not None


def failed(endpoint: str) -> None:
    """Count a failure; at THRESHOLD in a row the endpoint rests, after a rest the first failure is enough."""
    key = _key("failures", endpoint)
    cache.add(key, 0, timeout=REST_SECONDS * 10)
    try:
        count = cache.incr(key)
    except ValueError:  # the entry expired between the two lines; this failure is the first again
        cache.set(key, 1, timeout=REST_SECONDS * 10)
        count = 1
    if count >= THRESHOLD:
        cache.set(_key("open", endpoint), 1, timeout=REST_SECONDS)


def worked(endpoint: str) -> None:
    cache.delete_many([_key("failures", endpoint), _key("open", endpoint)])
