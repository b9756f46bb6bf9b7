"""Explained scoring of stored facts and vectors: pairs a second, and how much stacking wins over one by one.

Run: `python -m tests.benchmarks.bench_scoring`. Parses the hand-made graded set; embeds nothing.
"""

from __future__ import annotations

import json
import os
import time
from datetime import date

import django


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    django.setup()
    print(json.dumps(measure(), indent=2))


def measure(*, copies: int = 25) -> dict[str, float]:
    """`copies` repeats the postings of the graded set, so that a stack has the size of a real board."""
    from jobs.matching import scorer
    from jobs.matching.presets import BALANCED
    from jobs.matching.reading import job_facts_of_text, resume_facts_of_text
    from tests.matching.cast import vectors
    from tests.matching.graded import POSTINGS, RESUMES

    today = date(2026, 11, 21)
    resumes = [resume_facts_of_text(text, today=today) for text in RESUMES.values()]
    postings = [job_facts_of_text(text) for text in POSTINGS.values()] * copies
    known = {id(facts): vectors(facts.passages) for facts in [*resumes, *postings]}
    candidates = [scorer.prepare_candidate(facts, known[id(facts)], today=today) for facts in resumes]
    jobs = [scorer.prepare_job(facts, known[id(facts)]) for facts in postings]
    pairs = len(candidates) * len(jobs)

    stacked = scorer.stack(jobs)
    explained = _seconds(lambda: [scorer.score_stack(candidate, stacked, preset=BALANCED) for candidate in candidates])
    bare = _seconds(lambda: [scorer.totals(candidate, stacked, preset=BALANCED) for candidate in candidates])
    some = candidates[:3]
    one_by_one = _seconds(lambda: [scorer.score_many(each, [job], preset=BALANCED) for each in some for job in jobs])
    naive = len(some) * len(jobs) / one_by_one
    return {
        "pairs": pairs,
        "explained_pairs_a_second": round(pairs / explained),
        "totals_a_second": round(pairs / bare),
        "one_by_one_a_second": round(naive),
        "explained_ratio_to_one_by_one": round(pairs / explained / naive, 1),
    }


def _seconds(work) -> float:  # type: ignore[no-untyped-def]
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main()
