"""Reading postings of 3,000 characters: how many a second, and how that compares to finding their skills alone.

Run: `python -m tests.benchmarks.bench_postings`. CPU time on one core; the best of several rounds, caches warm as in a
worker that has read other postings before.
"""

from __future__ import annotations

import json
import os
from itertools import cycle, islice

import django

from tests.benchmarks.bench_skills import best

LENGTH = 3000


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    django.setup()
    print(json.dumps(measure(), indent=2))


def measure() -> dict[str, float]:
    """postings_a_second of parse_posting, mentions_a_second of the skills alone, and their ratio."""
    from jobmatch.skills import mentions
    from jobs.parsing import parse_posting

    postings = _postings()
    parsed = best(lambda: [parse_posting(text) for text in postings]) / len(postings)
    named = best(lambda: [mentions(text) for text in postings]) / len(postings)
    return {
        "postings_a_second": round(1 / parsed, 1),
        "mentions_a_second": round(1 / named, 1),
        "ratio_of_parsing_to_mentions": round(parsed / named, 1),
    }


def _postings() -> list[str]:
    """Every marked posting, continued by the ones after it up to the length."""
    from tests.postings.corpus import read_corpus

    texts = [marked.text for name in ("corpus_development.txt", "corpus_held.txt") for marked in read_corpus(name)]
    return ["\n".join(islice(cycle(texts), start, start + len(texts)))[:LENGTH] for start in range(len(texts))]


if __name__ == "__main__":
    main()
