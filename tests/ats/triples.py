"""How well the check tells a resume that fits from the same one with needed facts taken out.

Reads `matching/triples_synthetic.jsonl` of the development data (generated text: a development aid). `ordered`: share
of pairs in which the fitting resume scores higher, ties half. `seen`: share of the removed skills after whose removal
an item of the coverage whose words or skill it is is no longer stated exactly; some are stated elsewhere still.

    python -m tests.ats.triples PATH [--first N | --held]
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

TODAY = date(2024, 6, 1)
HELD_FROM = 467  # the last third; rules were looked at on the first hundred


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def measured(triples: list[dict[str, Any]]) -> dict[str, float]:
    """{pairs, ordered, ordered_by_coverage, removed, seen}."""
    from generation.ats import AtsReport, check, of_file
    from jobs.parsing import parse_posting

    def checked(text: str, job: Any) -> AtsReport:
        return check(of_file(text.encode(), "resume.txt", TODAY, isolated=False), job=job)

    score = coverage = 0.0
    removed = seen = 0
    for triple in triples:
        job = parse_posting(triple["Job-Description"])
        fits, lacks = checked(triple["Resume-matched"], job), checked(triple["Resume-unmatched"], job)
        score += _won(fits.score, lacks.score)
        if fits.coverage and lacks.coverage:
            coverage += _won(fits.coverage.required.share, lacks.coverage.required.share)
            before = {item.what for item in fits.coverage.of_state("exact")}
            after = {item.what for item in lacks.coverage.of_state("exact")}
            absent = before - after
            for skill in triple["Filtered-information"].get("Skills") or ():
                removed += 1
                seen += any(_same(skill, what) for what in absent)
    count = len(triples)
    return {
        "pairs": count,
        "ordered": round(score / count, 3),
        "ordered_by_coverage": round(coverage / count, 3),
        "removed": removed,
        "seen": round(seen / max(1, removed), 3),
    }


def _won(one: float, other: float) -> float:
    return 1.0 if one > other else 0.5 if one == other else 0.0


def _same(skill: str, what: str) -> bool:
    from jobmatch import skills
    from jobs.matching.words import stems

    known, other = skills.canonical(skill), skills.canonical(what)
    if known is not None and other is not None and known.id == other.id:
        return True
    return bool(set(stems(skill)) & set(stems(what)))


def main() -> None:
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    import django

    django.setup()
    triples = rows(Path(sys.argv[1]))
    if "--held" in sys.argv:
        triples = triples[HELD_FROM:]
    elif "--first" in sys.argv:
        triples = triples[: int(sys.argv[sys.argv.index("--first") + 1])]
    sys.stdout.write(json.dumps(measured(triples)) + "\n")


if __name__ == "__main__":
    main()
