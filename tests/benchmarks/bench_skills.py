"""Naming skills: load from the stored copy against building anew, and mentions against a search name by name.

Run: `python -m tests.benchmarks.bench_skills`. CPU time on one core; the best of several rounds.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import django

TEXT = (
    "Senior Python developer with experience in Django, PostgreSQL and Docker. Led a team of five, improved "
    "communication and wrote tests for REST APIs. Wound care on a surgical ward, French B2, forklift licence.\n"
)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    django.setup()
    print(json.dumps(measure(), indent=2))


def measure() -> dict[str, float]:
    """load_ms, its ratio to building; documents of 3,000 characters a second, its ratio to one search a name."""
    from jobmatch.skills.finding import find
    from jobmatch.skills.folding import fold_word
    from jobmatch.skills.stored import load_stored
    from jobmatch.skills.taxonomy import load

    text = (TEXT * 20)[:3000]
    with tempfile.TemporaryDirectory() as folder:
        taxonomy = load_stored(Path(folder))
        built = best(load, before=fold_word.cache_clear)
        stored = best(lambda: load_stored(Path(folder)).lengths, before=fold_word.cache_clear)
    names = [re.escape(phrase.written) for phrase in taxonomy.phrases.values() if not phrase.hidden]
    searches = [re.compile(rf"(?<!\w){name}(?!\w)", re.IGNORECASE) for name in names[:400]]
    one_by_one = best(lambda: [search.search(text) for search in searches]) * len(names) / len(searches)
    found = best(lambda: find(text, taxonomy))
    return {
        "load_ms": round(1000 * stored, 1),
        "load_ratio_to_building": round(built / stored, 1),
        "documents_a_second": round(1 / found),
        "ratio_to_one_search_a_name": round(one_by_one / found, 1),
    }


def best(work: Callable[[], object], *, rounds: int = 5, before: Callable[[], None] | None = None) -> float:
    """CPU seconds of the quickest round."""
    seconds = []
    for _ in range(rounds):
        if before is not None:
            before()
        started = time.process_time()
        work()
        seconds.append(time.process_time() - started)
    return max(min(seconds), 1e-6)


if __name__ == "__main__":
    main()
