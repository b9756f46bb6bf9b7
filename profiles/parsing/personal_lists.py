"""Lists among personal details: `Languages Known : Hindi, Urdu`, `Hobbies : Chess, Cricket`."""

from __future__ import annotations

from profiles.parsing.heading_words import kind_of
from profiles.parsing.rows import Row
from profiles.parsing.sections import Section
from profiles.parsing.skills import split_label, without_label
from profiles.parsing.spoken import is_spoken


def with_personal_lists(sections: list[Section]) -> list[Section]:
    """The sections, such lines of a section of personal details as sections of their own behind it."""
    return [part for section in sections for part in _parts(section)]


def _parts(section: Section) -> list[Section]:
    if section.kind != "contact":
        return [section]
    kept = Section(section.kind, section.heading, [], section.kinds)
    apart = []
    for row in section.rows:
        items = without_label(row)
        kind = _kind(row) if items is not None else ""
        if items is None or not kind:
            kept.rows.append(row)
        else:
            apart.append(Section(kind, None, [items], (kind,)))
    return [kept, *apart]


def _kind(row: Row) -> str:
    """The kind of list that the row's label names: "languages", "interests", or "" for none."""
    if is_spoken(row):
        return "languages"
    split = split_label(row)
    if split is None:
        return ""
    heading = kind_of(row.source[slice(*split[0])].strip(" :\t"))
    return "interests" if heading is not None and heading.sure and heading.kind == "interests" else ""
