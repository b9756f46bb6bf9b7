"""Rows → sections: what stands under each heading."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from profiles.parsing.heading_words import Heading
from profiles.parsing.rows import Row

_OVERLAP = 1.0  # points


@dataclass
class Section:
    """kind: "" for the rows above the first heading. kinds: all kinds of a heading that names several."""

    kind: str
    heading: Row | None = None
    rows: list[Row] = field(default_factory=list)
    kinds: tuple[str, ...] = ()


def sections_of(rows: list[Row], headings: dict[int, Heading]) -> list[Section]:
    """All rows in sections; the first has the kind "" and holds what stands above the first heading of each column.

    headings: by the index of their rows.
    """
    sections = [Section("")]
    current, before = sections[0], (1, 0)
    around: Section | None = None  # what was open in the main column where a frame with its own sections began
    for here, members in groupby(rows, key=lambda row: (row.page, row.column)):
        run = list(members)
        goes_on = not run[0].fixed and around is None
        if not run[0].fixed and here[1] == 0 and around is not None:
            current, around, goes_on = around, None, True
        elif goes_on and here[1] and _has_sections(run, headings):
            around, goes_on = current, False
        for row in run:
            if heading := headings.get(row.index):
                current = Section(heading.kind, row, [], heading.kinds)
                sections.append(current)
                continue
            if row is run[0] and not goes_on and _returns_to_top(here, before, row, current):
                current = Section("")
                sections.append(current)
            elif row is run[0] and (left := _left_open(row, current, sections)) is not None:
                current = left
            current.rows.append(row)
        before = here
    return sections


def _has_sections(run: list[Row], headings: dict[int, Heading]) -> bool:
    """A frame of a text that flows (a box, a cell) with headings and what belongs to the last; no mere heading."""
    return run[-1].index not in headings and any(row.index in headings for row in run)


def _left_open(row: Row, current: Section, sections: list[Section]) -> Section | None:
    """The section of a column that goes on at the top of the next page, where another column was read since."""
    if not current.rows or (_overlap(current.rows[-1], row) if row.column else not current.rows[-1].column):
        return None
    if any(s.heading is not None and s.heading.page == row.page and _is_above(s.heading, row) for s in sections):
        return None
    ends = [(section, section.rows[-1]) for section in sections if section.rows and section.kind]
    alike = [
        s
        for s, last in ends
        if last.page == row.page - 1 and bool(last.column) == bool(row.column) and _overlap(last, row)
    ]
    return alike[-1] if alike else None


def _is_above(heading: Row, row: Row) -> bool:
    return heading.y0 is None or row.y0 is None or heading.y0 < row.y0


def _overlap(last: Row, row: Row) -> bool:
    if None in (last.x0, last.x1, row.x0, row.x1):
        return True
    return (last.x0 or 0.0) < (row.x1 or 0.0) and (row.x0 or 0.0) < (last.x1 or 0.0)


def _returns_to_top(here: tuple[int, int], before: tuple[int, int], row: Row, current: Section) -> bool:
    """A column of the first page that begins without a heading holds contact data, not more of the section before.

    One that begins under the heading of that section holds more of it: its jobs stand side by side.
    """
    if here == before or here[0] != 1 or not current.kind:
        return False
    heading = current.heading
    if heading is not None and None not in (row.y0, heading.y1) and (row.y0 or 0.0) > (heading.y1 or 0.0) - _OVERLAP:
        return False
    return row.column != before[1] and before[0] == 1 and not row.bullet
