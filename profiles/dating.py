"""Dates as people type and read them: "Mar 2021", "03/2021", "März 2021", "present" ↔ JSON Resume's "2021-03". Pure."""

from __future__ import annotations

import calendar
import re
from datetime import date

from profiles.parsing.dates import find_periods
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import flat_group

HINT = "Write a month and a year, like “Mar 2021” or “03/2021”, or only the year."
EXACT = re.compile(r"([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?")


class UnreadableDate(ValueError):
    """No date that we know how to read; the message tells the person what to write."""

    def __init__(self) -> None:
        super().__init__(HINT)


def read_date(text: str, *, today: date) -> str:
    """ISO 8601 as precise as written; "" for nothing and for "present" in any language we read.

    Raises UnreadableDate where the text is not one date and nothing else.
    """
    said = " ".join(text.split())
    if not said or flat(said).strip(". ") in _now():
        return ""
    if _is_exact(said):
        return said
    periods = find_periods(said, today=today)
    if len(periods) != 1 or not periods[0].single or periods[0].finish is None:
        raise UnreadableDate
    rest = said[: periods[0].start] + said[periods[0].end :]
    if any(letter.isalnum() for letter in rest):
        raise UnreadableDate
    return periods[0].finish.value


def written(value: str) -> str:
    """An ISO 8601 date for reading: "Mar 2021", "14 Mar 2021", "2021"; anything else as it is."""
    match = EXACT.fullmatch(value)
    if match is None or not _is_exact(value):
        return value
    year, month, day = match.groups()
    name = f"{calendar.month_abbr[int(month)]} " if month else ""
    return f"{int(day)} {name}{year}" if day else f"{name}{year}"


def period_written(start: str, end: str) -> str:
    """ "Mar 2021 – now", "2015 – 2018", "2018"; "" where nothing is known."""
    if not start:
        return written(end)
    return f"{written(start)} – {written(end) if end else 'now'}" if start != end else written(start)


def runs_backwards(start: str, end: str) -> bool:
    """True where the end lies before the start, at the precision that both have."""
    return bool(start and end and end[: min(len(start), len(end))] < start[: min(len(start), len(end))])


def _is_exact(value: str) -> bool:
    match = EXACT.fullmatch(value)
    if match is None:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _now() -> set[str]:
    return {*flat_group("dates", "present"), "now", "ongoing"}
