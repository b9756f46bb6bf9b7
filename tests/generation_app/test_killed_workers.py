"""Workers that are really killed, in the midst of a batch: nothing is lost and nothing is written twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from accounts.models import User
from generation import batches
from generation.models import BatchItem, Generation
from jobs.models import Posting
from profiles.models import Profile
from tests.cast import NOW

PROJECT = Path(__file__).resolve().parent.parent.parent
# A worker as the queue runs it, on the test's own database: says which item it begins and which it ended.
WORKER = """
import json, sys
from datetime import datetime
import django
django.setup()
from django.db import connections
connections["default"].settings_dict.update(json.loads(sys.argv[1]))
from generation import batches
now = datetime.fromisoformat(sys.argv[2])
for item in json.loads(sys.argv[3]):
    print("begin", item, flush=True)
    batches.write(item_id=item, now=now)
    print("end", item, flush=True)
"""
JOBS = 8
# Seconds after an item was begun: before it is composed, while its page is drawn, about when it is kept.
MOMENTS = (0.0, 0.03, 0.08, 0.15)


def worker(items: list[int], now: Any) -> subprocess.Popen[str]:
    where = {name: connection.settings_dict[name] for name in ("NAME", "HOST", "PORT", "USER", "PASSWORD")}
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, json.dumps(where, default=str), now.isoformat(), json.dumps(items)],
        cwd=PROJECT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "jobmatch.settings", "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )


def killed_after(process: subprocess.Popen[str], ended: int, moment: float) -> None:
    """Let it end some items and begin another, and kill it a moment later."""
    assert process.stdout is not None
    told = (line.split() for line in process.stdout if line.startswith(("begin", "end")))
    while ended:
        ended -= next(told)[0] == "end"
    assert next(told)[0] == "begin"
    time.sleep(moment)
    process.send_signal(signal.SIGKILL)
    process.wait()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_batch_outlives_its_workers(
    alice: User, alices_profile: Profile, django_role: Posting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "_ring", lambda _items: None)
    more = [
        Posting.objects.create(
            title=f"Python Developer {number}", text=django_role.text, organization=f"Example {number}", status="open"
        )
        for number in range(JOBS - 1)
    ]
    ids = [django_role.pk, *(posting.pk for posting in more)]
    run = batches.start(user=alice, posting_ids=ids, template="plain", with_letters=False, now=NOW)
    items = list(run.items.values_list("pk", flat=True))
    assert len(items) == JOBS
    now = NOW
    for moment in MOMENTS:
        left = items if now == NOW else batches.due(now=now)
        killed_after(worker(left, now), 1, moment)
        now += batches.STALE + timedelta(minutes=1)
    last = worker(batches.due(now=now), now)
    assert last.wait(120) == 0
    assert Counter(run.items.values_list("state", flat=True)) == {"done": JOBS}
    assert Generation.objects.count() == JOBS
    assert run.items.values("generation").distinct().count() == JOBS
    assert all(bytes(item.file or b"").startswith(b"%PDF") for item in BatchItem.objects.all())
