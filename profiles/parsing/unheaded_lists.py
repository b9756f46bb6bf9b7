"""Lists of skills and languages that no known heading announces, known by what they list."""

from __future__ import annotations

from itertools import groupby

from jobmatch.skills import canonical
from profiles.parsing.bodies import Paragraph
from profiles.parsing.evidence import is_sentence
from profiles.parsing.folding import key
from profiles.parsing.heading_words import kind_of
from profiles.parsing.lexicon import phrases
from profiles.parsing.lists import cell_items, items_of
from profiles.parsing.rows import Row
from profiles.parsing.sections import Section

_TRAILED = {"", "contact", "summary", "work", "education"}  # kinds whose last blocks may be lists of another kind
FEWEST = 3  # items of a list of skills
LONGEST = 4  # words of an item on average
KNOWN = 0.4  # share of the items that are skills of the taxonomy


def with_lists_apart(sections: list[Section]) -> list[Section]:
    """The sections with lists of skills and languages as sections of their own where the resume has none."""
    told = {kind for section in sections for kind in (section.kind, *section.kinds)}
    return [part for section in sections for part in _parts(section, told)]


def _parts(section: Section, told: set[str]) -> list[Section]:
    if section.kind == "other":
        kind = _kind(section.rows)
        return [Section(kind, section.heading, section.rows, (kind,)) if kind and kind not in told else section]
    if section.kind not in _TRAILED or not section.rows:
        return [section]
    blocks = [list(rows) for _, rows in groupby(section.rows, key=lambda row: (row.page, row.column, row.block))]
    titles = [blocks.pop()] if len(blocks) > 1 and _are_titles(blocks[-1]) else []
    lists: list[Section] = []
    while len(blocks) > 1 and (kind := _kind(blocks[-1])) and kind not in told:
        lists.insert(0, Section(kind, None, blocks.pop(), (kind,)))
    if not lists:
        return [section]
    rows = [row for block in blocks for row in block]
    apart = [Section("other", None, block, ("other",)) for block in titles]
    return [Section(section.kind, section.heading, rows, section.kinds), *lists, *apart]


def _are_titles(rows: list[Row]) -> bool:
    """Titles of sections and nothing else: what was set on its side is read last."""
    words = [row.source[cell.start : cell.end] for row in rows for cell in row.cells]
    known = sum((heading := kind_of(one)) is not None and heading.sure for one in words)
    return len(words) >= 3 and known >= 0.6 * len(words)


def _kind(rows: list[Row]) -> str:
    if not rows or any(row.role in {"header", "footer"} for row in rows):
        return ""
    if all(_is_language(row) for row in rows):
        return "languages"
    return "skills" if _are_skills(rows) else ""


def _is_language(row: Row) -> bool:
    """A line that begins with a language and says little more."""
    tokens = key(row.text).split()
    return 0 < len(tokens) <= 6 and (tokens[0] in phrases("languages"))


def _are_skills(rows: list[Row]) -> bool:
    if any(is_sentence(row.text) and row.text.count(",") < FEWEST - 1 for row in rows):
        return False
    if len(rows) == 1 and len(rows[0].cells) == 1:
        items = [item.value for item in items_of(Paragraph(rows[0], [(rows[0].start, rows[0].end)]))]
    elif all(len(row.cells) == 1 for row in rows) and any("," in row.text for row in rows):
        items = [item.value for item in items_of(Paragraph(rows[0], [(row.start, row.end) for row in rows]))]
    else:
        items = [item.value for row in rows for item in cell_items(row)]
    if len(items) < FEWEST or sum(len(item.split()) for item in items) > LONGEST * len(items):
        return False
    if any(character.isdigit() for item in items for character in item if len(item) > 12):
        return False
    return sum(canonical(item) is not None for item in items) >= KNOWN * len(items)
