"""One reading child as its parent sees it: start, ask with a deadline, end."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PROJECT = Path(__file__).resolve().parent.parent.parent
_CHUNK = 1 << 16


class ChildDied(Exception):
    """The child crashed, or was `late` and ended. `peak_bytes` is the most memory it held."""

    def __init__(self, reason: str, peak_bytes: int, *, late: bool) -> None:
        super().__init__(reason)
        self.peak_bytes = peak_bytes
        self.late = late


class Child:
    """A process running `jobmatch.documents.worker`. Not for two threads at once."""

    def __init__(self) -> None:
        kept = {key: value for key in ("PATH", "LANG", "LC_ALL", "TMPDIR", "HOME") if (value := os.environ.get(key))}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "jobmatch.documents.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_PROJECT,
            env={**kept, "PYTHONPATH": str(_PROJECT), "PYTHONDONTWRITEBYTECODE": "1"},
            bufsize=0,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)
        self._unread = b""
        self.files = 0

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: bytes, seconds: float, progress: Callable[[int, int], None] | None) -> dict[str, Any]:
        """The child's answer. Raises ChildDied after `seconds` without a sign of life; the child is gone then."""
        deadline = time.monotonic() + seconds
        self.files += 1
        try:
            self._send(request, deadline)
            while True:
                answer = json.loads(self._line(deadline))
                if "progress" not in answer:
                    return answer  # type: ignore[no-any-return]
                # A scan of many pages may take minutes; what may not happen is silence.
                deadline = time.monotonic() + seconds
                if progress:
                    progress(*answer["progress"])
        except (TimeoutError, EOFError, BrokenPipeError, ValueError) as error:
            raise ChildDied(repr(error), self.end(), late=isinstance(error, TimeoutError)) from error

    def _send(self, request: bytes, deadline: float) -> None:
        view = memoryview(request)
        while view:
            _, ready, _ = select.select([], [self._in], [], _left(deadline))
            if ready:
                view = view[os.write(self._in, view[:_CHUNK]) :]

    def _line(self, deadline: float) -> bytes:
        parts = [self._unread]
        while b"\n" not in parts[-1]:
            ready, _, _ = select.select([self._out], [], [], _left(deadline))
            if ready:
                chunk = os.read(self._out, _CHUNK)
                if not chunk:
                    raise EOFError("the child closed its pipe")
                parts.append(chunk)
        line, _, self._unread = b"".join(parts).partition(b"\n")
        return line

    def end(self) -> int:
        """End the process and wait for it; the most memory it held, in bytes (0 where that is not known)."""
        self.release()
        peak = 0
        if self._process.returncode is None:
            os.kill(self._process.pid, signal.SIGKILL)
            try:
                _, status, usage = os.wait4(self._process.pid, 0)
                self._process.returncode = os.waitstatus_to_exitcode(status)
                peak = usage.ru_maxrss * 1024
            except ChildProcessError:
                self._process.returncode = -signal.SIGKILL
        return peak

    def release(self) -> None:
        """Close our ends of the pipes."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None and not stream.closed:
                stream.close()


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("the child took too long")
    return left
