"""A circuit breaker: after several failures in a row a peer is left alone for a while."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock


@dataclass(slots=True)
class Breaker:
    """Counts per key, within one process. Times are seconds of any clock that only runs forward.

    Opens after `threshold` failures in a row and stays open `rest` seconds; then one try is let through, and its
    outcome closes or opens it again.
    """

    threshold: int = 5
    rest: float = 60.0
    _failures: dict[str, int] = field(default_factory=dict)
    _open_until: dict[str, float] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def remaining(self, key: str, now: float) -> float:
        """Seconds until this key may be tried again; 0 when it may be now. At the end of a rest one caller may."""
        with self._lock:
            until = self._open_until.get(key)
            if until is None:
                return 0.0
            if now < until:
                return until - now
            # This caller is the one try; the others wait for what it finds.
            self._open_until[key] = now + self.rest
            return 0.0

    def failed(self, key: str, now: float) -> None:
        with self._lock:
            self._failures[key] = self._failures.get(key, 0) + 1
            if self._failures[key] >= self.threshold:
                self._open_until[key] = now + self.rest

    def worked(self, key: str) -> None:
        with self._lock:
            self._failures.pop(key, None)
            self._open_until.pop(key, None)
