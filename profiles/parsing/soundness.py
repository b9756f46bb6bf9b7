"""How far the jobs read from some rows can be believed, told without knowing the truth.

Jobs that were read right name a title, an employer and a beginning, and leave no period of time behind. Several ways of
reading the same rows are compared by this number; it says nothing about one person beside another.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Any

from profiles.parsing import evidence
from profiles.parsing.anchors import periods_in
from profiles.parsing.dates import Period
from profiles.parsing.facts import Fact
from profiles.parsing.rows import Row
from profiles.parsing.told_jobs import told_job

Tree = dict[str, Any]
LEFT_BEHIND = 0.6
_WHOLE, UNTITLED, _PART, _NONE = 1.0, 0.6, 0.1, -0.3
_LONGEST = 80  # characters of a name


def soundness(jobs: Sequence[Tree], rows: Sequence[Row], *, today: date, employer: str = "name") -> float:
    """One for every whole job, less for one that lacks something; less for every period that no entry took."""
    return sum(worth_of_job(job, employer) for job in jobs) - LEFT_BEHIND * left_behind(jobs, rows, today=today)


def is_sound(jobs: Sequence[Tree], rows: Sequence[Row], *, today: date, employer: str = "name") -> bool:
    """Whether nothing of these rows asks for another reading."""
    whole = all(worth_of_job(job, employer) == _WHOLE for job in jobs)
    return bool(jobs) and whole and not left_behind(jobs, rows, today=today)


def left_behind(entries: Sequence[Tree], rows: Sequence[Row], *, today: date) -> int:
    """The rows that hold a period of time, outside running text, that dates no entry and holds that of none."""
    taken = sorted(span for entry in entries for name in ("startDate", "endDate") for span in _spans(entry.get(name)))
    held = [(_value(entry, "startDate"), _value(entry, "endDate")) for entry in entries if entry.get("startDate")]
    found = 0
    for row in rows:
        ranges = [period for period in periods_in(row, today) if not period.single]
        used = any(_meets(taken, period) or any(_holds(period, dates) for dates in held) for period in ranges)
        found += bool(ranges) and not used and not _is_prose(row)
    return found


def _meets(taken: list[tuple[int, int]], period: Period) -> bool:
    at = bisect_left(taken, (period.start, 0))
    return any(start < period.end and period.start < end for start, end in taken[max(0, at - 1) : at + 1])


def _value(entry: Tree, name: str) -> str:
    fact = entry.get(name)
    return fact.value[:4] if fact is not None else "9999"


def _holds(period: Period, dates: tuple[str, str]) -> bool:
    """The time at an employer, of which posts have dates of their own."""
    begin = period.begin.value[:4] if period.begin else "9999"
    finish = period.finish.value[:4] if period.finish and period.finish.value else "9999"
    return begin <= dates[0] and dates[1] <= finish and (begin, finish) != dates


def _is_prose(row: Row) -> bool:
    return evidence.is_sentence(row.text) and row.word_count > 12 and told_job(row)[0] is None


def _spans(fact: Fact | None) -> tuple[tuple[int, int], ...]:
    return fact.spans if fact is not None else ()


def worth_of_job(job: Tree, employer: str) -> float:
    """1 for a job whose title, employer and beginning are all told, less for one that lacks something."""
    position, house, begin = job.get("position"), job.get(employer), job.get("startDate")
    if position is None or house is None or begin is None:
        return _PART if (position or house) and begin else _NONE
    if any(evidence.is_sentence(name.value) or len(name.value) > _LONGEST for name in (position, house)):
        return _PART
    if evidence.title(house.value) >= 2 > evidence.organisation(house.value) and evidence.title(position.value) < 2:
        return _PART
    return _WHOLE if evidence.title(position.value) >= 2 else UNTITLED
