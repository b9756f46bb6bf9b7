"""Lists among personal details: `Languages Known : Hindi, Urdu`, `Hobbies : Chess, Cricket`."""

from __future__ import annotations

from dataclasses import replace

from profiles.parsing.heading_words import kind_of
from profiles.parsing.rows import Row, clipped
from profiles.parsing.sections import Section
from profiles.parsing.skills import split_label
from profiles.parsing.spoken import is_spoken


def with_personal_lists(sections: list[Section]) -> list[Section]:
    """The sections, such lines of a section of personal details as sections of their own behind it."""
    return [part for section in sections for part in _parts(section)]


def _parts(section: Section) -> list[Section]:
    listed = {row.start: kind for row in section.rows if section.kind == "contact" and (kind := _kind(row))}
    if not listed:
        return [section]
    kept = Section(section.kind, section.heading, [r for r in section.rows if r.start not in listed], section.kinds)
    apart = [
        Section(listed[row.start], None, [_items(row)], (listed[row.start],))
        for row in section.rows
        if row.start in listed
    ]
    return [kept, *apart]


def _kind(row: Row) -> str:
    """The kind of list that the row's label names: "languages", "interests", or "" for none."""
    split = split_label(row)
    if split is None or not row.source[slice(*split[1])].strip(" :\t"):
        return ""
    if is_spoken(row):
        return "languages"
    heading = kind_of(row.source[slice(*split[0])].strip(" :\t"))
    return "interests" if heading is not None and heading.sure and heading.kind == "interests" else ""


def _items(row: Row) -> Row:
    """The row without its label."""
    split = split_label(row)
    start, end = split[1] if split is not None else (row.start, row.end)
    start += len(row.source[start:end]) - len(row.source[start:end].lstrip(" :\t"))
    rest = clipped(row, start, end)
    return replace(rest, cells=(replace(rest.cells[0], gap=False), *rest.cells[1:])) if rest.cells else rest
