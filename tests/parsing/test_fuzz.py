"""Two thousand hostile files: each is answered with facts or a refusal code, in time and within memory."""

from __future__ import annotations

import os
import random
import resource
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path, PurePath

import pytest

from jobmatch.errors import FILE_MESSAGES, Refused
from tests.corpus.cases import cases
from tests.parsing.mutations import mutant

FILES, SEED, SECONDS, MEMORY = 2_000, 11, 10.0, 1_000_000  # MEMORY in kB
CODES = {*FILE_MESSAGES, "bad_json", "bad_resume"}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_thousand_hostile_files() -> None:
    by_kind: dict[str, list[bytes]] = {}
    for case in cases("dev", 120):
        if "scan" not in case.name:
            by_kind.setdefault(PurePath(case.filename).suffix, []).append(case.data)
    chance = random.Random(SEED)
    kinds = sorted(by_kind)
    jobs = []
    for number in range(FILES):
        kind = kinds[number % len(kinds)]
        jobs.append((mutant(chance, by_kind[kind]), f"resume{kind}"))
    with ProcessPoolExecutor(2, mp_context=get_context("spawn"), initializer=ready) as pool:
        answers = list(pool.map(answer, jobs, chunksize=20))
    told = Counter(outcome for outcome, _, _ in answers)
    # What took long while everything else ran is tried again alone: a busy machine is no hang.
    ready()
    late = [job for job, (_, seconds, _) in zip(jobs, answers, strict=True) if seconds >= SECONDS / 2]
    quick = [seconds for _, seconds, _ in answers if seconds < SECONDS / 2]
    slowest = max([*quick, *(answer(job)[1] for job in late)])
    peak = max(memory for _, _, memory in answers)
    print(f"{FILES} files of {kinds}: {dict(told)}; slowest {slowest:.1f} s; peak {peak // 1024} MB")
    assert set(told) <= {"facts", *CODES}
    assert slowest < SECONDS
    assert peak < MEMORY


def ready() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    django.setup()


def answer(job: tuple[bytes, str]) -> tuple[str, float, int]:
    """(facts, a code, or the error's name), seconds, peak memory in kB of this process and its reading children."""
    from profiles.parsing import parse_file

    data, filename = job
    started = time.perf_counter()
    try:
        parsed = parse_file(data, filename=filename, today=date(2026, 11, 1))
        outcome = "facts" if all(0 <= s.start <= s.end <= len(parsed.text) for s in parsed.spans) else "bad span"
    except Refused as refusal:
        outcome = refusal.code
    except Exception as error:
        outcome = f"{type(error).__name__}: {error}"[:200]
    return (
        outcome,
        time.perf_counter() - started,
        max(own_peak(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss),
    )


def own_peak() -> int:
    """kB. The usage that `getrusage` tells of a process itself begins with what its parent held when it was started."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])
