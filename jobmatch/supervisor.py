"""Several processes as one: their lines prefixed, the dead restarted, all of them stopped together.

One loop and no threads: it reads the children's lines, starts what is due and answers signals. Every child leads a
process group of its own, so that Ctrl-C reaches only us and we stop the children in order.
"""

from __future__ import annotations

import ctypes
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import IO

READY_SECONDS = 0.3
LONGEST_WAIT_FOR_READY = 15.0
LONGEST_PAUSE = 30.0
# A child that lived this long was well; one that dies sooner, this many times in a row, is not going to be.
WELL_SECONDS = 60.0
DEATHS_TOLD = 4
COLOURS = ("\033[36m", "\033[33m", "\033[35m", "\033[32m", "\033[34m")
PLAIN = "\033[0m"


@dataclass
class Child:
    """before_restart: called when it died, before it is started again. vital: without it nothing is worth running.
    waits: started when the others are ready, so that the first page has the machine to itself. patience: seconds to
    finish in when asked to stop."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    vital: bool = False
    waits: bool = False
    patience: float = 25.0
    before_restart: Callable[[], None] | None = None
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    deaths: int = 0
    due: float = 0.0
    rest: bytes = b""


class Supervisor:
    """Runs children until a signal or until a vital one keeps dying. `run` gives the exit code."""

    def __init__(self, children: Sequence[Child], *, output: IO[str] | None = None) -> None:
        self.children = list(children)
        self.output = output or sys.stdout
        self.selector = selectors.DefaultSelector()
        self.stopping = False
        self.code = 0
        self.width = max((len(child.name) for child in self.children), default=0)

    def run(self, *, ready: Callable[[], bool] | None = None, when_ready: Callable[[], None] | None = None) -> int:
        """Start everything; call `when_ready` once `ready` first says yes."""
        previous = {number: signal.signal(number, self._signalled) for number in (signal.SIGINT, signal.SIGTERM)}
        ask_at = time.monotonic() + READY_SECONDS
        for child in self.children:
            child.due = ask_at + LONGEST_WAIT_FOR_READY if child.waits and ready else 0.0
        try:
            while not self.stopping:
                self._start_what_is_due()
                self._pump(0.1)
                self._notice_deaths()
                if ready and when_ready and time.monotonic() >= ask_at:
                    ask_at = time.monotonic() + READY_SECONDS
                    if ready():
                        when_ready()
                        ready = None
                        self._let_the_others_start()
            self._stop_all()
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
        return self.code

    def say(self, line: str, *, name: str = "up", colour: str = "") -> None:
        prefix = f"{name:<{max(self.width, 2)}} │ "
        if colour and self.output.isatty():
            prefix = f"{colour}{prefix}{PLAIN}"
        self.output.write(f"{prefix}{line}\n")
        self.output.flush()

    def _signalled(self, number: int, frame: FrameType | None) -> None:
        if self.stopping:
            # Asked twice: somebody is in a hurry.
            self._signal_groups(signal.SIGKILL)
        self.stopping = True

    def _let_the_others_start(self) -> None:
        for child in self.children:
            if child.waits and not child.deaths:
                child.due = 0.0

    def _start_what_is_due(self) -> None:
        now = time.monotonic()
        for child in self.children:
            if child.process is None and now >= child.due:
                self._start(child)

    def _start(self, child: Child) -> None:
        if child.deaths and child.before_restart:
            try:
                child.before_restart()
            except Exception as error:  # The restart matters more, and the next one tries again.
                self.say(f"before restarting {child.name}: {error}")
        child.process = subprocess.Popen(  # noqa: S603
            child.command,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **child.environment},
            start_new_session=True, preexec_fn=_die_with_parent,
        )  # fmt: skip
        child.started = time.monotonic()
        assert child.process.stdout is not None
        os.set_blocking(child.process.stdout.fileno(), False)
        self.selector.register(child.process.stdout, selectors.EVENT_READ, child)

    def _pump(self, seconds: float) -> None:
        for key, _ in self.selector.select(seconds):
            child: Child = key.data
            data = os.read(key.fd, 65536)
            if not data:
                self.selector.unregister(key.fileobj)
                continue
            *lines, child.rest = (child.rest + data).split(b"\n")
            colour = COLOURS[self.children.index(child) % len(COLOURS)]
            for line in lines:
                self.say(line.decode(errors="replace").rstrip(), name=child.name, colour=colour)

    def _notice_deaths(self) -> None:
        for child in self.children:
            if child.process is not None and child.process.poll() is not None:
                self._bury(child)

    def _bury(self, child: Child) -> None:
        process = child.process
        assert process is not None
        # What it left of itself must not go on beside its successor.
        _signal_group(process, signal.SIGKILL)
        self._forget(child)
        lived = time.monotonic() - child.started
        child.deaths = 1 if lived >= WELL_SECONDS else child.deaths + 1
        pause = min(2.0 ** (child.deaths - 1), LONGEST_PAUSE)
        child.due = time.monotonic() + pause
        how = f"signal {-process.returncode}" if process.returncode < 0 else f"exit code {process.returncode}"
        if child.deaths < DEATHS_TOLD:
            self.say(f"{child.name} ended ({how}) and is started again in {pause:.0f} s.")
            return
        sentence = f"{child.name} keeps ending ({how}, {child.deaths} times). Its last lines above say why."
        if child.vital:
            self.say(f"{sentence} Stopping.")
            self.stopping, self.code = True, 1
        else:
            self.say(f"{sentence} It is tried again every {LONGEST_PAUSE:.0f} s; the rest goes on without it.")

    def _forget(self, child: Child) -> None:
        process = child.process
        assert process is not None
        assert process.stdout is not None
        self._pump(0)
        if process.stdout in self.selector.get_map():
            self.selector.unregister(process.stdout)
        process.stdout.close()
        child.process, child.rest = None, b""

    def _stop_all(self) -> None:
        self._signal_leaders(signal.SIGTERM)
        asked = time.monotonic()
        while any(child.patience > time.monotonic() - asked for child in self._alive()):
            self._pump(0.1)
        self._signal_groups(signal.SIGKILL)
        for child in self.children:
            if child.process is not None:
                child.process.wait()
                self._forget(child)

    def _alive(self) -> list[Child]:
        return [child for child in self.children if child.process is not None and child.process.poll() is None]

    def _signal_leaders(self, number: int) -> None:
        for child in self._alive():
            assert child.process is not None
            child.process.send_signal(number)

    def _signal_groups(self, number: int) -> None:
        for child in self.children:
            if child.process is not None:
                _signal_group(child.process, number)


def _signal_group(process: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except (ProcessLookupError, PermissionError):
        # Nobody is left in it.
        return


def _die_with_parent() -> None:
    """On Linux the kernel ends a child whose supervisor was killed; elsewhere it would stay."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)
