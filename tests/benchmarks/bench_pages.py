"""A running site with 2,000 postings and 40 profiles: pages at 10 requests a second, and upload to visible matches.

Baseline of the pages: `/healthz` of the same server in the same minute. The state stays in var/bench for the next run.
"""

from __future__ import annotations

import http.client
import itertools
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
STATE = PROJECT / "var" / "bench"
RATE, SECONDS = 10, 15
SESSIONS = """
import json, sys
from importlib import import_module
from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY, BACKEND_SESSION_KEY
from accounts.models import User
from jobs.models import Posting
def session(user):
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store.update({SESSION_KEY: str(user.pk), BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
                  HASH_SESSION_KEY: user.get_session_auth_hash()})
    store.create()
    return store.session_key
users = list(User.objects.filter(is_candidate=True)[:40])
new, _ = User.objects.get_or_create(email="bench@demo.example", defaults={"full_name": "Bench"})
print("JSON" + json.dumps({"sessions": [session(u) for u in users], "new": session(new),
    "postings": [str(pk) for pk in Posting.objects.values_list("pk", flat=True)[:200]]}))
"""
UPLOAD = """
import time
from django.utils import timezone
from accounts.models import User
from generation.rendering import render
from jobmatch.demo import catalogue
from jobmatch.demo.people import resume
from jobs.models import Match
from profiles import acceptance, intake
user, _ = User.objects.get_or_create(email="bench@demo.example", defaults={"full_name": "Bench"})
seconds = []
for number in (0, 1, 2, 3):
    told = {**catalogue.people()[number], "phone": str(time.time())}
    data = render(resume(told), template="modern", format="pdf")
    Match.objects.filter(profile__user=user).delete()
    started = time.monotonic()
    upload = intake.receive(user=user, filename="resume.pdf", data=data, now=timezone.now())
    while upload.state != "read":
        time.sleep(0.02)
        upload.refresh_from_db()
    acceptance.accept(upload=upload, resume=upload.parsed["resume"], sections=acceptance.REVIEWED, now=timezone.now())
    while not Match.objects.filter(profile__user=user).exists():
        time.sleep(0.02)
    seconds.append(time.monotonic() - started)
print("upload to visible matches:", ", ".join(f"{s:.1f}" for s in seconds[1:]), f"s warm, {seconds[0]:.1f} s cold")
"""
PLANT = """
from django.utils import timezone
from jobmatch.demo import planting
from jobs.models import Posting
if Posting.objects.count() < 1800:
    planting.plant(now=timezone.now(), postings=2000, people=40, say=print)
print(Posting.objects.count(), "postings")
"""


def main() -> None:
    environment = {**os.environ, "JOBMATCH_STATE_DIR": str(STATE), "LOG_LEVEL": "WARNING", "DEBUG": "0"}
    environment.pop("OMP_NUM_THREADS", None)
    with site(environment) as port:
        print(manage(environment, "shell", "-c", PLANT).strip().splitlines()[-1], flush=True)
        print(manage(environment, "shell", "-c", UPLOAD).strip().splitlines()[-1], flush=True)
        told = _json(manage(environment, "shell", "-c", SESSIONS))
        cycle = itertools.cycle(told["sessions"])
        postings = itertools.cycle(told["postings"])
        base = load(port, lambda: ("/healthz", next(cycle)))
        _say("/healthz", base, base)
        _say("/matches/", load(port, lambda: ("/matches/", next(cycle))), base)
        _say("a posting's page", load(port, lambda: (f"/jobs/{next(postings)}/", next(cycle))), base)


def load(port: int, ask: object) -> list[float]:
    """Milliseconds of RATE requests a second over SECONDS, sent on time whether or not earlier ones are answered."""

    def one(due: float, path: str, session: str) -> float:
        time.sleep(max(0.0, due - time.monotonic()))
        started = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", path, headers={"Cookie": f"sessionid={session}"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, (path, answer.status)
        return (time.monotonic() - started) * 1000

    begin = time.monotonic() + 0.5
    with ThreadPoolExecutor(16) as pool:
        sent = [pool.submit(one, begin + n / RATE, *ask()) for n in range(RATE * SECONDS)]  # type: ignore[operator]
        return sorted(future.result() for future in sent)


@contextmanager
def site(environment: dict[str, str]) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "manage.py", "up", "--no-demo", "--port", str(port)]
    with (PROJECT / "var" / "bench.log").open("w") as log:
        running = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=log, stderr=log)
    try:
        started = time.monotonic()
        while not _up(port):
            assert running.poll() is None, "the site did not start; see var/bench.log"
            assert time.monotonic() - started < 300
            time.sleep(0.1)
        print(f"first page after {time.monotonic() - started:.1f} s", flush=True)
        yield port
    finally:
        running.terminate()
        running.wait(60)


def _up(port: int) -> bool:
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False


def manage(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=PROJECT, env=environment, check=True, capture_output=True, text=True).stdout


def _json(output: str) -> dict[str, list[str]]:
    import json

    return dict(json.loads(output[output.index("JSON") + 4 :]))


def _say(what: str, times: list[float], base: list[float]) -> None:
    p95 = times[int(len(times) * 0.95) - 1]
    ratio = statistics.median(times) / statistics.median(base)
    print(f"{what}: p50 {statistics.median(times):.0f} ms, p95 {p95:.0f} ms, {ratio:.1f}× /healthz", flush=True)


if __name__ == "__main__":
    main()
