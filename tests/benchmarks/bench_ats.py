"""The ATS check, suggestions and section rewriting, in CPU milliseconds on one core, warm.

Run: `python -m tests.benchmarks ats`. The median over plain and laid-out resumes of the made corpus.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from statistics import median

PEOPLE = 12


def main() -> None:
    print(json.dumps(measure(), indent=2))


def measure() -> dict[str, float]:
    """reading: a file with its traits; check: alone and beside a posting; suggest: all; section: one job."""
    from generation.ats import check, of_file
    from generation.sections import optimized
    from generation.suggestions import suggest
    from tests.ats.resumes import TODAY, posting
    from tests.corpus.cases import cases

    made = [
        case for case in cases("dev", PEOPLE * 3) if case.filename.endswith(("pdf", "docx")) and "scan" not in case.name
    ]
    documents = [of_file(case.data, case.filename, TODAY, isolated=False) for case in made[:PEOPLE]]
    job = posting()
    return {
        "reading_ms": typical(
            [lambda c=case: of_file(c.data, c.filename, TODAY, isolated=False) for case in made[:PEOPLE]]
        ),
        "check_ms": typical([lambda d=each: check(d) for each in documents]),
        "check_with_posting_ms": typical([lambda d=each: check(d, job=job) for each in documents]),
        "suggest_ms": typical([lambda d=each: suggest(d.resume, job, today=TODAY) for each in documents]),
        "section_ms": typical([lambda d=each: optimized(d.resume, "/work/0", job, today=TODAY) for each in documents]),
    }


def typical(works: list[Callable[[], object]]) -> float:
    """Median CPU milliseconds, each work done once before it is measured."""
    taken = []
    for work in works:
        work()
        started = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - started))
    return round(median(taken), 1)


if __name__ == "__main__":
    main()
