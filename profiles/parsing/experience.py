"""How long someone has worked, from dates as precise as they are stated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any


def month_number(stated: str, *, ends: bool = False) -> int | None:
    """Months since year 0 of "2021", "2021-03" or "2021-03-14"; None for anything else.

    A year alone begins in its January and, where it `ends` something, ends in its December.
    """
    parts = stated.split("-")
    if not parts[0].isdigit() or len(parts[0]) != 4:
        return None
    month = int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else (12 if ends else 1)
    return int(parts[0]) * 12 + month - 1


def total_months(work: Iterable[Mapping[str, Any]], *, today: date) -> int:
    """Months covered by the positions of a JSON Resume; overlapping ones count once, ongoing ones until `today`."""
    now = today.year * 12 + today.month - 1
    spans = []
    for position in work:
        start = month_number(str(position.get("startDate") or ""))
        stated_end = str(position.get("endDate") or "")
        end = month_number(stated_end, ends=True) if stated_end else now
        if start is not None and end is not None and start <= end:
            spans.append((start, min(end, now)))
    covered, reached = 0, -1
    for start, end in sorted(spans):
        fresh = max(start, reached + 1)
        covered += max(0, end - fresh + 1)
        reached = max(reached, end)
    return covered
