"""Degrees that stand outside any section of schools: after a heading of another kind, or on a line with its own label.

`PROFESSIONAL DEVELOPMENT` over `Master of Science, University of Leeds`; `Qualification: B.Sc. in Physics`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from profiles.parsing import evidence
from profiles.parsing.anchors import periods_in
from profiles.parsing.heading_words import kind_of
from profiles.parsing.rows import Row
from profiles.parsing.sections import Section
from profiles.parsing.starts import heads, own_label

KINDS = {"", "other", "contact", "summary", "affiliations", "awards", "certificates", "courses", "skills", "work"}
HIGHER = {"doctorate", "master", "bachelor"}
NEAR = 2  # rows between a degree and its school


def with_stray_degrees(sections: list[Section], *, today: date) -> list[Section]:
    """The sections with such lines as sections of education. Only where no section is one already."""
    if any(section.kind == "education" and section.rows for section in sections):
        return sections
    return [part for section in sections for part in _parts(section, today)]


def _parts(section: Section, today: date) -> list[Section]:
    rows = section.rows
    at = [number for number, row in enumerate(rows) if _run_in(row) is not None or _states_degree(rows, number)]
    if section.kind not in KINDS or not at:
        return [section]
    first = _top(rows, at[0])
    last = at[-1] + 1
    while last < len(rows) and last - at[-1] <= 2 * NEAR and _belongs(rows[last], today):
        last += 1
    inner = [_run_in(row) or row for row in rows[first:last]]
    parts = [
        Section(section.kind, section.heading, rows[:first], section.kinds),
        Section("education", None, inner, ("education",)),
        Section(section.kind, None, rows[last:], section.kinds),
    ]
    return [part for part in parts if part.rows or part.heading is not None]


def _run_in(row: Row) -> Row | None:
    """What follows a heading on its own line, where it states a degree or a school."""
    head, colon, tail = row.text.partition(":")
    words = tail.strip()
    if not colon or not words or len(head) > 40 or row.word_count > 25:
        return None
    heading = kind_of(head)
    stated = evidence.degree(words) is not None or evidence.school(words) > 1
    if heading is None or not heading.sure or heading.kind != "education" or not stated:
        return None
    start = row.end - len(tail.lstrip())
    cells = tuple(replace(cell, start=max(cell.start, start)) for cell in row.cells if cell.end > start)
    return replace(row, start=start, cells=cells, bullet="")


def _states_degree(rows: list[Row], number: int) -> bool:
    """A line that begins with a degree of a university, a school's name on it or beside it."""
    row = rows[number]
    found = evidence.degree(row.text)
    if found is None or found.level not in HIGHER or evidence.is_sentence(row.text):
        return False
    if found.start > 2:
        return _behind(row.text[: found.start]) and evidence.title(row.text) < 2
    near = rows[max(0, number - NEAR) : number + NEAR]
    return any(evidence.school(other.text) > 1 and not evidence.is_sentence(other.text) for other in near)


_JOINED = re.compile(r"(?:\s[–—|-]|[,:|])\s*$")


def _behind(words: str) -> bool:
    """Whether a degree may stand behind these words on a line: a school's name with its place."""
    return bool(_JOINED.search(words)) and evidence.school(words) > 1 and not evidence.is_sentence(words)


def _top(rows: list[Row], number: int) -> int:
    """The row of the school above the first degree."""
    for top in range(number - 1, max(-1, number - NEAR - 1), -1):
        if heads(rows[top]) and evidence.school(rows[top].text) > 1:
            return top
    return number


def _belongs(row: Row, today: date) -> bool:
    """A line that goes on with an entry of a school: school, degree, place, date, grade."""
    if not heads(row):
        return own_label(row) == "score"
    known = evidence.school(row.text) > 1 or evidence.degree(row.text) is not None or evidence.place(row.text) > 0.5
    return known or (bool(periods_in(row, today)) and row.word_count <= 5 and evidence.title(row.text) < 2)
