"""Section titles that run into their section: `Languages: English, French` in bold up to the colon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from profiles.parsing.folding import key
from profiles.parsing.heading_words import kind_of
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row

_LISTS = {"skills", "languages", "certificates", "awards", "interests", "publications", "courses"}
_EDGE = 4.0
_MOST_SPOKEN = 8  # languages


def with_titles_before_colons(rows: list[Row]) -> list[Row]:
    """The rows with such titles as rows of their own.

    Only where no other line is a title of that kind, and never one of several labels of which some are no titles:
    those are groups of skills.
    """
    told = {heading.kind for row in rows if (heading := kind_of(row.text)) is not None and heading.sure}
    rows = rows if "languages" in told else _with_spoken_apart(rows)
    kinds = {row.start: _kind(row) for row in rows if _is_labelled(row)}
    often = Counter(kinds.values())
    left = min((row.x0 for row in rows if row.x0 is not None), default=0.0)
    made: list[Row] = []
    for group in _runs(rows):
        all_titles = all(kinds.get(row.start) for row in group if row.start in kinds)
        for row in group:
            kind = kinds.get(row.start, "")
            free = kind and kind not in told and often[kind] == 1 and (row.x0 or 0.0) <= left + _EDGE
            made += _parts(row) if free and all_titles else [row]
    return made


def _with_spoken_apart(rows: list[Row]) -> list[Row]:
    """`Languages ⇥ English ⇥ Native` over `Polish ⇥ B1`, the last lines of a table of personal data: a section."""
    for place, row in enumerate(rows):
        if len(row.cells) < 2 or not row.cells[1].gap or _kind(row) != "languages":
            continue
        end = place + 1
        while end < len(rows) and key(rows[end].text).split()[:1] and _is_language(rows[end]):
            end += 1
        after = kind_of(rows[end].text) if end < len(rows) else None
        if end - place <= _MOST_SPOKEN and (end == len(rows) or (after is not None and after.sure)):
            title, rest = _parts(row)
            return [*rows[:place], replace(title, role="heading"), rest, *rows[place + 1 :]]
    return rows


def _is_language(row: Row) -> bool:
    return key(row.text).split()[0] in phrases("languages")


def _runs(rows: list[Row]) -> Iterator[list[Row]]:
    """Labelled rows that follow one another, with the lines they go on in; every other row alone."""
    run: list[Row] = []
    for row in rows:
        if _is_labelled(row) or (run and not row.lead_bold and not row.bullet and row.block == run[-1].block):
            run.append(row)
            continue
        if run:
            yield run
            run = []
        yield [row]
    if run:
        yield run


def _is_labelled(row: Row) -> bool:
    """Bold words up to a colon, then others that are not."""
    if row.bullet or len(row.cells) < 2 or row.role in {"header", "footer"}:
        return False
    first, second = row.cells[:2]
    joint = row.source[first.start : second.start].rstrip()
    if second.gap and row.source[second.start] == ":" and len(joint) <= 40:  # `Languages ⇥ : English, French`
        return True
    return first.bold and not second.bold and joint.endswith(":") and len(joint) <= 40


def _kind(row: Row) -> str:
    heading = kind_of(row.source[row.cells[0].start : row.cells[0].end])
    if heading is None or not heading.sure or heading.kind not in _LISTS:
        return ""
    item = key(row.source[row.cells[1].start : row.cells[1].end]).split()[:1]
    return "" if heading.kind == "languages" and not (item and item[0] in phrases("languages")) else heading.kind


def _parts(row: Row) -> list[Row]:
    title, *rest = row.cells
    words = row.source[rest[0].start : rest[0].end]
    first = replace(rest[0], gap=False, start=rest[0].end - len(words.lstrip(": ")))
    return [
        replace(row, end=title.end, cells=(title,), x1=title.x1, bold=True),
        replace(row, start=first.start, cells=(first, *rest[1:]), x0=first.x0, bold=False),
    ]
