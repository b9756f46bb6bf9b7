"""What only the person can settle: two possible names, dates that are missing, doubtful or contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from profiles.parsing.facts import Fact, kept
from profiles.parsing.model import Question
from profiles.parsing.names import NameChoice

Tree = dict[str, Any]
_MOST_JOBS = 50  # that are compared with one another: nobody answers a question for each two of thousands


def questions_of(tree: Tree, name: NameChoice | None, *, today: date) -> Iterator[Question]:
    """Questions in the order of the resume."""
    if name is None:
        yield Question("/basics/name", "name_missing", "What is your name? None was found on the resume.")
    elif name.rival is not None:
        choices = (name.fact.value, name.rival.value)
        yield Question("/basics/name", "two_names", "Which of these is your name?", choices)
    for section in ("work", "education", "volunteer"):
        for number, entry in enumerate(kept(tree.get(section, []))):
            yield from _of_entry(f"/{section}/{number}", section, entry, today)
    yield from _overlaps(kept(tree.get("work", []))[:_MOST_JOBS])


def _value(entry: Tree, name: str) -> str:
    found = entry.get(name)
    return found.value if isinstance(found, Fact) else ""


def _title(entry: Tree) -> str:
    for name in ("position", "studyType", "name", "institution", "organization"):
        if words := _value(entry, name):
            return words
    return "this entry"


def _of_entry(pointer: str, section: str, entry: Tree, today: date) -> Iterator[Question]:
    start, end, title = _value(entry, "startDate"), _value(entry, "endDate"), _title(entry)
    if start and end and end < start[: len(end)]:
        text = f"“{title}” ends ({end}) before it begins ({start}). Which dates are right?"
        yield Question(f"{pointer}/endDate", "end_before_start", text, (f"{start} – {end}", f"{end} – {start}"))
    if section == "work" and not start and not end:
        yield Question(f"{pointer}/startDate", "dates_missing", f"When did you work as “{title}”?")
    elif section == "work" and (len(start) == 4 or len(end) == 4):
        missing = "startDate" if len(start) == 4 else "endDate"
        text = f"In which months did “{title}” begin and end? Only years are given."
        yield Question(f"{pointer}/{missing}", "months_missing", text)
    if start and start > today.isoformat()[: len(start)]:
        yield Question(
            f"{pointer}/startDate", "starts_later", f"“{title}” begins in the future ({start}). Is that right?"
        )
    for name in ("startDate", "endDate"):
        found = entry.get(name)
        if isinstance(found, Fact) and found.confidence <= 0.6 and len(found.value) == 10:
            year, month, day = found.value.split("-")
            choices = (found.value, f"{year}-{day}-{month}")
            yield Question(f"{pointer}/{name}", "ambiguous_date", f"Which date is meant in “{title}”?", choices)


def _overlaps(jobs: list[Tree]) -> Iterator[Question]:
    """Two jobs at different employers that overlap by more than a year, dates given to the month."""
    for number, job in enumerate(jobs):
        for other_number in range(number + 1, len(jobs)):
            other = jobs[other_number]
            if _months_shared(job, other) > 12 and _value(job, "name") != _value(other, "name"):
                text = f"“{_title(job)}” and “{_title(other)}” overlap by more than a year. Did you hold both at once?"
                yield Question(
                    f"/work/{other_number}/endDate", "overlap", text, ("both at once", "the dates are wrong")
                )


def _months_shared(first: Tree, second: Tree) -> int:
    ends = []
    for entry in (first, second):
        start, end = _value(entry, "startDate"), _value(entry, "endDate") or "9999-12"
        if len(start) < 7 or len(end) < 7:
            return 0
        ends.append((int(start[:4]) * 12 + int(start[5:7]), int(end[:4]) * 12 + int(end[5:7])))
    return min(ends[0][1], ends[1][1]) - max(ends[0][0], ends[1][0])
