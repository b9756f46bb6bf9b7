"""Reading in a child process, so that a hostile file can end the child but not the worker.

Children stay warm between files (starting Python and pdfium costs more than a short resume) and are replaced after a
crash, a timeout or many files. A child ends by itself when its parent goes away: its stdin closes, and an alarm ends
it even in a busy loop.
"""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Callable
from typing import Any

from jobmatch.documents import wire
from jobmatch.documents.child import Child, ChildDied
from jobmatch.documents.model import DEFAULT_LIMITS, Across, Document, Limits, PagePicture
from jobmatch.documents.reading import megabytes
from jobmatch.errors import refuse_file

FILES_PER_CHILD = 300
IDLE_CHILDREN = 2


class _Pool:
    """Idle children. Each is used by one thread at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[Child] = []

    def take(self) -> Child:
        with self._lock:
            while self._idle:
                child = self._idle.pop()
                if child.is_alive():
                    return child
                child.end()
        return Child()

    def give_back(self, child: Child) -> None:
        with self._lock:
            if child.is_alive() and child.files < FILES_PER_CHILD and len(self._idle) < IDLE_CHILDREN:
                self._idle.append(child)
                return
        child.end()

    def close(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for child in idle:
            child.end()

    def forget(self) -> None:
        """After a fork: the pipes belong to the parent process, only our ends of them are closed."""
        self._lock = threading.Lock()
        idle, self._idle = self._idle, []
        for child in idle:
            child.release()


_POOL = _Pool()
atexit.register(_POOL.close)
os.register_at_fork(after_in_child=_POOL.forget)


def read_isolated(
    data: bytes,
    *,
    filename: str = "",
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[int, int], None] | None = None,
    inspect: bool = False,
    across: Across = "",
) -> Document:
    """As `read`, in a child held to `limits.memory` bytes and `limits.seconds` of time between signs of progress.

    Raises Refused as `read` does; a crash or a timeout is `corrupt`, running out of memory `decompression_bomb`.
    """
    if len(data) > limits.size:
        raise refuse_file("too_large", limit=megabytes(limits.size))
    request = wire.request(data, filename, limits, inspect=inspect, across=across)
    return wire.document(_asked(request, limits, progress))


def pictures_isolated(data: bytes, *, filename: str = "", limits: Limits = DEFAULT_LIMITS) -> tuple[PagePicture, ...]:
    """As `page_pictures`, in a child; raises as `read_isolated` does."""
    return wire.pictures(_asked(wire.request(data, filename, limits, task="draw"), limits, None))


def _asked(request: bytes, limits: Limits, progress: Callable[[int, int], None] | None) -> dict[str, Any]:
    """A child's answer to one request."""
    child = _POOL.take()
    try:
        answer = child.ask(request, limits.seconds, progress)
    except ChildDied as death:
        # A scan that is late may hold much in honest work; one that died holding much ran out of it.
        greedy = not death.late and death.peak_bytes > limits.memory // 2
        raise refuse_file("decompression_bomb" if greedy else "corrupt") from death
    except BaseException:
        # Interrupted between request and answer: this child would answer the next file with this one's text.
        child.end()
        raise
    # Memory once taken is not all given back (OCR takes most); the next file shall have its full share.
    if answer["peak"] > limits.memory // 2:
        child.end()
    else:
        _POOL.give_back(child)
    return answer


def close() -> None:
    """End the idle children now (they end with the process anyway)."""
    _POOL.close()
