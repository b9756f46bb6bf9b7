"""Lines within a list that name another list: `Interests: …`, `Certifications: …` among the groups of skills.

What stands in a section of skills, or of additional information, is often said by the word before each line's colon.
"""

from __future__ import annotations

from profiles.parsing.folding import key
from profiles.parsing.heading_words import kind_of
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row
from profiles.parsing.sections import Section
from profiles.parsing.skills import split_label, without_label

_LISTS = {"skills", "languages", "certificates", "courses", "interests", "awards", "publications"}
_OPEN = {"skills", "other"}  # kinds of section whose lines may name any list
_LABEL = 6  # words
_FEWEST = 2  # labelled lines of a section that its labels tell


def with_named_lists(sections: list[Section]) -> list[Section]:
    """The sections, such lines and what they go on in as sections of their own kind, without their labels."""
    return [part for section in sections for part in _parts(section)]


def _parts(section: Section) -> list[Section]:
    if section.kind not in _OPEN and (section.kind not in _LISTS or len(section.kinds) < _FEWEST):
        return [section]
    labels = {number: kind for number, row in enumerate(section.rows) if (kind := _label(section, number, row))}
    named = [kind for kind in labels.values() if kind in _LISTS]
    others = {kind for kind in named if kind != section.kind and (section.kind in _OPEN or kind in section.kinds)}
    if not others or len(labels) < _FEWEST or (section.kind == "other" and len(named) < _FEWEST):
        return [section]
    first = min(labels)
    parts = [Section(section.kind, section.heading, section.rows[:first], section.kinds)]
    for number, row in enumerate(section.rows[first:], first):
        kind = labels.get(number, "")
        if kind in others:
            items = without_label(row)
            parts.append(Section(kind, None, [] if items is None else [items], (kind,)))
            continue
        if kind and (parts[-1].kind != section.kind or number == first):
            parts.append(Section(section.kind, section.heading, [], (section.kind,)))
        parts[-1].rows.append(row)
    return [part for part in parts if part.rows or part is parts[0]]


def _label(section: Section, number: int, row: Row) -> str:
    """The kind of list that the row's label names, "group" for another label, "" for a row without one."""
    split = split_label(row)
    alone = row.text.rstrip().endswith(":") and row.word_count <= _LABEL
    if split is None and not alone:
        return ""
    (start, end), (first, last) = split or ((row.start, row.end), (row.end, row.end))
    heading = kind_of(row.source[start:end].strip(" :"))
    if heading is None or not heading.sure or heading.kind not in _LISTS:
        return "group"
    after = section.rows[number + 1].text if alone and number + 1 < len(section.rows) else ""
    items = key(row.source[first:last] or after).split()
    if not items or (heading.kind == "languages" and items[0] not in phrases("languages")):
        return "group"
    return heading.kind
