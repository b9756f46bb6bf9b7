"""Several processes as one: restarted when they die, stopped together, honest when they keep dying."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jobmatch import supervisor
from jobmatch.supervisor import Child, Supervisor

STAYS = (
    "import signal, time; signal.signal(signal.SIGTERM, lambda *_: exit(0)); print('here', flush=True); time.sleep(60)"
)


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "LONGEST_PAUSE", 0.05)
    monkeypatch.setattr(supervisor, "READY_SECONDS", 0.05)


def run(*children: Child, until: Callable[[str], bool] = lambda _: False) -> tuple[int, str]:
    """Runs until the output satisfies `until` (then as if Ctrl-C was pressed) or until it ends by itself."""
    output = io.StringIO()
    running = Supervisor(children, output=output)

    def ready() -> bool:
        if until(output.getvalue()):
            os.kill(os.getpid(), signal.SIGINT)
        return False

    return running.run(ready=ready, when_ready=lambda: None), output.getvalue()


def test_lines_carry_the_name_and_everything_stops_together() -> None:
    code, output = run(
        Child("web", python(STAYS)), Child("beat", python(STAYS)), until=lambda seen: seen.count("here") == 2
    )
    assert code == 0
    assert "web  │ here" in output
    assert "beat │ here" in output


def test_a_child_that_dies_is_started_again(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    code = f"import os, time\nif not os.path.exists({str(mark)!r}): open({str(mark)!r}, 'w'); os._exit(3)\n{STAYS}"
    told: list[str] = []
    child = Child("worker", python(code), before_restart=lambda: told.append("died"))
    _, output = run(child, until=lambda seen: "here" in seen)
    assert told == ["died"]
    assert "worker ended (exit code 3)" in output


def test_a_vital_child_that_keeps_dying_stops_all_with_a_sentence() -> None:
    code, output = run(
        Child("web", python("print('no such module'); exit(4)"), vital=True), Child("beat", python(STAYS))
    )
    assert code == 1
    assert "web keeps ending (exit code 4, 4 times). Its last lines above say why. Stopping." in output
    assert output.count("no such module") == 4


def test_another_child_that_keeps_dying_does_not_stop_the_rest() -> None:
    code, _output = run(Child("beat", python("exit(4)")), until=lambda seen: "the rest goes on" in seen)
    assert code == 0


def test_what_a_dead_child_left_running_is_ended(tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    code = (
        "import os, subprocess, sys\n"
        f"left = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(pid_file)!r}, 'w').write(str(left.pid)); os._exit(1)"
    )
    run(Child("worker", python(code)), until=lambda seen: "ended" in seen)
    left = Path(f"/proc/{pid_file.read_text()}/stat")
    deadline = time.monotonic() + 10
    while left.exists() and left.read_text().split()[2] != "Z":
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_one_that_does_not_listen_is_ended_after_its_patience() -> None:
    deaf = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here', flush=True); time.sleep(60)"
    )
    code, _ = run(Child("web", python(deaf), patience=0.2), until=lambda seen: "here" in seen)
    assert code == 0


def test_those_that_wait_start_when_the_first_is_ready() -> None:
    order: list[str] = []
    output = io.StringIO()
    running = Supervisor([Child("web", python(STAYS)), Child("worker", python(STAYS), waits=True)], output=output)

    def ready() -> bool:
        order.append("worker" if "worker │ here" in output.getvalue() else "web")
        return "web    │ here" in output.getvalue()

    stopper = threading.Timer(3, lambda: os.kill(os.getpid(), signal.SIGINT))
    stopper.start()
    running.run(ready=ready, when_ready=lambda: order.append("ready"))
    assert "worker" not in order[: order.index("ready")]
    assert "worker │ here" in output.getvalue()
