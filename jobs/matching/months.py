"""Dates of a resume as months since year 0, and lengths of time without counting overlaps twice."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def month_of(stated: object) -> int | None:
    """`"2021-03-15"`, `"2021-03"` or `"2021"` (taken as January) as year * 12 + month - 1; None for anything else."""
    parts = str(stated or "").split("-")
    if not parts[0].isdigit() or len(parts[0]) != 4:
        return None
    month = int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 1
    return int(parts[0]) * 12 + min(max(month, 1), 12) - 1


def this_month(today: date) -> int:
    return today.year * 12 + today.month - 1


def length(since: int | None, until: int | None, *, now: int) -> int:
    """Months between, `now` for an open end, at least 1 where both are stated; 0 where the start is unknown."""
    if since is None:
        return 0
    return max(1, min(until if until is not None else now, now) - since)


def covered(spans: Iterable[tuple[int, int]]) -> int:
    """Months in the union of half-open spans."""
    total, reached = 0, 0
    for start, end in sorted(spans):
        start = max(start, reached)
        total += max(0, end - start)
        reached = max(reached, end)
    return total
