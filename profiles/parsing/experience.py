"""Time worked, computed from the dates of a JSON Resume: total months, gaps, seniority, career level. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from profiles.parsing.folding import key, words
from profiles.parsing.lexicon import rows

GAP_MONTHS = 3
# (level, fewest years) from the top; a title may lift the level, years alone never make an executive.
BANDS = (("principal", 15.0), ("senior", 6.0), ("mid", 2.0), ("junior", 0.0))


@dataclass(frozen=True, slots=True)
class Gap:
    """Months in which no job is stated, first and last included, as YYYY-MM."""

    start: str
    end: str
    months: int


@dataclass(frozen=True, slots=True)
class Experience:
    """months: without double counting overlaps. level: intern … executive, "" where nothing is known.

    exact: all jobs give their months; else years count from January to December of the years named, halved at the
    ends (a job "2018 – 2020" counts 24 months, the expectation when both months are unknown).
    """

    months: int
    gaps: tuple[Gap, ...]
    level: str
    reasons: tuple[str, ...]
    exact: bool

    @property
    def years(self) -> float:
        return round(self.months / 12, 1)


def experience_of(resume: dict[str, Any], *, today: date) -> Experience:
    """Experience from the `work` section. Jobs without a start date count nothing."""
    jobs = [job for job in resume.get("work") or [] if isinstance(job, dict)]
    merged = _union(span for job in jobs if (span := _months(job, today)) is not None)
    months = total_months(jobs, today=today)
    level, reasons = _level(jobs, months)
    exact = all(len(str(job.get(name) or "0000-00")) >= 7 for job in jobs for name in ("startDate", "endDate"))
    return Experience(months, tuple(_gaps(merged)), level, reasons, exact)


def total_months(jobs: Iterable[dict[str, Any]], *, today: date) -> int:
    """Months covered by some jobs (all, or those in which a skill was used), overlaps counted once."""
    spans = [span for job in jobs if (span := _months(job, today)) is not None]
    return sum(end - start + 1 for start, end in _union(spans))


def _months(job: dict[str, Any], today: date) -> tuple[int, int] | None:
    """First and last month as year * 12 + month - 1; years alone begin and end in mid-year."""
    start, end = str(job.get("startDate") or ""), str(job.get("endDate") or "")
    now = today.year * 12 + today.month - 1
    if not start:
        return None
    first = _index(start, 6)
    last = now if not end else _index(end, 5)
    if first is None or last is None:
        return None
    last = min(last, now)
    if start == end and len(start) == 4:
        return first - 3, first + 2
    return (first, last) if first <= last else None


def _index(value: str, month: int) -> int | None:
    try:
        return int(value[:4]) * 12 + (int(value[5:7]) - 1 if len(value) >= 7 else month)
    except ValueError:
        return None


def _union(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _gaps(merged: list[tuple[int, int]]) -> Iterable[Gap]:
    for (_, end), (start, _) in pairwise(merged):
        if start - end - 1 >= GAP_MONTHS:
            yield Gap(_written(end + 1), _written(start - 1), start - end - 1)


def _written(month: int) -> str:
    return f"{month // 12}-{month % 12 + 1:02d}"


def _level(jobs: list[dict[str, Any]], months: int) -> tuple[str, tuple[str, ...]]:
    """By the latest title first, by years where the title says nothing."""
    if not jobs:
        return "", ()
    latest = max(
        jobs, key=lambda job: (not job.get("endDate"), str(job.get("endDate") or ""), str(job.get("startDate") or ""))
    )
    title = str(latest.get("position") or "")
    for level, named in rows("levels"):
        if {key(word) for word in named} & set(words(title)):
            return level, (f"the latest title is “{title}”",)
    years = months / 12
    level = next(name for name, fewest in BANDS if years >= fewest)
    return level, (f"{years:.1f} years of work", "the latest title names no level")
