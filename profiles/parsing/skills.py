"""Skill lists, grouped or not, and spoken languages with their level."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Any

from jobmatch.skills import canonical
from profiles.parsing.bodies import Paragraph
from profiles.parsing.column_heads import without_column_heads
from profiles.parsing.evidence import is_sentence
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.folding import key
from profiles.parsing.lexicon import group
from profiles.parsing.line_ends import begins_small, wraps
from profiles.parsing.lists import cell_items, items_of
from profiles.parsing.rows import Cell, Row, clipped
from profiles.parsing.skill_sentences import told_skills

Tree = dict[str, Any]
_LEVEL_WORDS = group("words", "proficiency")
_STARS = re.compile(r"[★☆●○◉◯■□▮▯⬤•]{2,}|\b\d{1,3}\s*%|\b[1-5]\s*/\s*5\b|\b(?:10|[1-9])\s*/\s*10\b")


def read_skills(rows: list[Row]) -> list[Tree]:
    """Groups as {name, keywords}, single skills as {name}; a stated level goes to `level`."""
    blocks = _blocks(without_column_heads(rows))
    made: list[Tree] = []
    group: Tree | None = None
    for kind, members in blocks:
        if kind == "label":
            group = {"name": _fact_of(members[0]), "keywords": []}
            made.append(group)
        elif kind == "labelled":
            made.append(_labelled(members))
            group = None
        else:
            items = _items(members)
            if group is not None:
                group["keywords"] += items
            else:
                made += _singles(items, members[0].source)
    return [tree for tree in made if tree.get("name") or tree.get("keywords")]


def _blocks(rows: list[Row]) -> list[tuple[str, list[Row]]]:
    """Rows by what they are: `label` (a group's name alone), `labelled` (name and items), `items`."""
    blocks: list[tuple[str, list[Row]]] = []
    rows = [part for row in _without_separators(rows) for part in _groups_of(row)]
    labels = _label_rows(rows) | _names_of_blocks(rows)
    for position, row in enumerate(rows):
        if row.index in labels:
            blocks.append(("label", [row]))
        elif split_label(row) is not None:
            blocks.append(("labelled", [row]))
        elif blocks and blocks[-1][0] != "label" and _continues(rows, position):
            blocks[-1][1].append(row)
        else:
            blocks.append(("items", [row]))
    return blocks


def _without_separators(rows: list[Row]) -> list[Row]:
    """A point that parts the items of the line before is no bullet where the next line begins with it."""
    return [
        replace(row, bullet="") if _goes_on(before, row) else row
        for before, row in zip([None, *rows], rows, strict=False)
    ]


def _goes_on(before: Row | None, row: Row) -> bool:
    return before is not None and bool(row.bullet) and not before.bullet and row.bullet in before.text


_GROUP = re.compile(r"\s*[;|•]\s*(?=[^,;:|•]{2,30}:\s)")


def _groups_of(row: Row) -> list[Row]:
    """`Languages: Python, Java; Tools: Docker` as one row a group, also where the names stand in italics or bold."""
    if styled := _styled_groups(row):
        return styled
    cuts = [match.span() for match in _GROUP.finditer(row.source, row.start, row.end)]
    if not cuts or ":" not in row.source[row.start : cuts[0][0]] or len(row.cells) > 1:
        return [row]
    edges = [row.start, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), row.end]
    return [
        replace(row, start=start, end=end, cells=(replace(row.cells[0], start=start, end=end),), right=None)
        for start, end in zip(edges, ends, strict=True)
    ]


def _styled_groups(row: Row) -> list[Row]:
    """One row a group where each begins anew after a semicolon or a stop, in a style of its own; [] where none does."""
    if row.bullet or any(cell.gap for cell in row.cells):
        return []
    names = [
        number
        for number, (before, cell) in enumerate(pairwise(row.cells), 1)
        if _is_louder(cell, before) and row.source[before.start : before.end].rstrip().endswith((";", ".", "|"))
    ]
    edges = [0, *names, len(row.cells)]
    parts = [row.cells[start:end] for start, end in pairwise(edges)]
    return [clipped(row, part[0].start, part[-1].end) for part in parts] if names else []


def _is_louder(name: Cell, other: Cell) -> bool:
    """Bold or slanted where the other is not."""
    return (name.bold and not other.bold) or (name.italic and not other.italic)


def _names_of_blocks(rows: list[Row]) -> set[int]:
    """First rows of blocks, where every block is a short name over items that commas part: no style says it then."""
    blocks = [list(members) for _, members in groupby(rows, key=lambda row: (row.page, row.block))]
    told = all(len(members) > 1 and _names(members[0]) and "," in members[1].text for members in blocks)
    return {members[0].index for members in blocks} if told and len(blocks) > 1 else set()


def _names(row: Row) -> bool:
    return not row.bullet and len(row.cells) == 1 and row.word_count <= 4 and not set(row.text) & set(",:;")


def _label_rows(rows: list[Row]) -> set[int]:
    """Rows that only name a group: they end in a colon, or are set bolder or larger than the rows that follow."""
    found = set()
    for before, row, after in zip([None, *rows], rows, rows[1:], strict=False):
        if row.text.rstrip().endswith(":") and row.word_count <= 6:
            found.add(row.index)
        elif (
            row.bullet
            or (before is not None and before.bullet and row.fixed and begins_small(row.text))  # the rest of an item
            or after.bullet == row.bullet == "•"
            or len(row.cells) > 1
            or row.word_count > 6
            or "," in row.text
        ):
            continue
        elif (
            (row.style[0] and not after.style[0])
            or (row.style[1] and not after.style[1])
            or row.style[2] > after.style[2] + 1
            or (row.caps and not after.caps and not _is_acronym(row.text))
            or (after.bullet and not row.bullet)
            or (abs(row.style[2] - after.style[2]) > 1 and any(cell.gap for cell in after.cells))
        ):
            found.add(row.index)
    return found


_ACRONYM = 6  # letters


def _is_acronym(words: str) -> bool:
    """`SQL`, `US GAAP`, `SAP S/4HANA` in a list are skills and no titles over the skills below them."""
    short = all(len(word) <= _ACRONYM or any(map(str.isdigit, word)) for word in words.split())
    return short or (" " not in words and canonical(words) is not None)


def split_label(row: Row) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """((label), (items)) of `Label: a, b`, `Label – a, b` or a bold or far-off first cell before a list."""
    head, colon, tail = row.text.partition(":")
    if colon and tail.strip() and len(head.split()) <= 6 and "," not in head and not head.strip().isdigit():
        return (row.start, row.start + len(head)), (row.start + len(head) + 1, row.end)
    if len(row.cells) >= 2:
        first, second = row.cells[0], row.cells[1]
        words = row.source[first.start : first.end]
        rest = row.source[second.start : row.end]
        listed = ("," in rest or "•" in rest) and not (row.bullet and rest.startswith(row.bullet))
        styled = _is_louder(first, second)
        if (styled or (second.gap and listed)) and len(words.split()) <= 6 and "," not in words.rstrip(","):
            return (first.start, first.end), (second.start, row.end)
    match = re.match(r"^(.{2,40}?)\s+[–—-]\s+(.+(?:,|\s[/|·•]\s).+)$", row.text)
    if match and "," not in match.group(1):
        return (row.start, row.start + match.end(1)), (row.start + match.start(2), row.end)
    return None


def without_label(row: Row) -> Row | None:
    """What stands behind the label of a row as a row of its own; None for a label alone and a row without one."""
    split = split_label(row)
    if split is None:
        return None
    _, (start, end) = split
    start += len(row.source[start:end]) - len(row.source[start:end].lstrip(": \t"))
    rest = clipped(row, start, end)
    if not rest.cells:
        return None
    cells = (replace(rest.cells[0], gap=False), *rest.cells[1:])
    return replace(rest, cells=cells, x0=cells[0].x0 or row.x0, bold=all(cell.bold for cell in cells))


def _continues(rows: list[Row], position: int) -> bool:
    row, before = rows[position], rows[position - 1]
    if row.bullet:
        return False
    if before.text.rstrip().endswith((",", "-", "&", "/")) or (row.fixed and begins_small(row.text)):
        return True
    labelled = split_label(before) is not None or "," in before.text
    return labelled and wraps(before, row)


def _labelled(rows: list[Row]) -> Tree:
    row = rows[0]
    split = split_label(row)
    assert split is not None
    (label_start, label_end), (start, end) = split
    paragraph = Paragraph(row, [(start, end), *((other.start, other.end) for other in rows[1:])])
    items = told_skills(row.source, start, rows[-1].end) or items_of(paragraph)
    name = fact(row.source, label_start, label_end, 0.9)
    if len(items) == 1 and key(items[0].value) in _LEVEL_WORDS:
        return {"name": name, "level": items[0]}
    return {"name": name, "keywords": items}


def _items(rows: list[Row]) -> list[Fact]:
    row = rows[0]
    if told := told_skills(row.source, row.start, rows[-1].end):
        return told
    if len(rows) == 1 and len(row.cells) > 1:
        return [item for item in cell_items(row) if not _STARS.fullmatch(item.value)]
    if len(rows) == 1 and is_sentence(row.text) and len(_LISTED.findall(row.text)) < 3:
        made = fact(row.source, row.start, row.end, 0.6)
        return [made] if made else []
    return items_of(Paragraph(row, [(other.start, other.end) for other in rows]))


_LISTED = re.compile(r"[,|;•·‧▪]")
_LEVELLED = re.compile(
    r"^(?P<name>.+?)\s*(?:\((?P<level>[^()]+)\)|[–—:-]\s+(?P<level2>[^–—:]+)|(?P<stars>[★☆●○■□⬤]{2,}.*|\d{1,3}\s*%))$"
)


def _singles(items: list[Fact], text: str) -> list[Tree]:
    """Each item as a skill; `Python — expert` is one skill with its level."""
    made: list[Tree] = []
    for item in items:
        if key(item.value) in _LEVEL_WORDS and len(items) > 1:
            if made and len(made[-1]) == 1:
                made[-1]["level"] = item
            continue
        before = made[-1]["name"] if made and len(made[-1]) == 1 else None
        between = text[before.spans[-1][1] : item.start].strip() if before is not None else ""
        if between in {"-", "–", "—"} and key(item.value) in _LEVEL_WORDS:
            made[-1]["level"] = item
        else:
            made.append(_single(item, text))
    return made


_YEARS = re.compile(r"^\d{1,2}\+?\s*(?:years?|yrs?|jahre?|ans?|años?|anni|anos?|jaar|lat|ani)\.?$", re.IGNORECASE)


def _without_years(item: Fact, text: str) -> Fact | None:
    """The name of a skill that a line's end parts from its years in brackets."""
    *before, (start, end) = item.spans
    opened = text.find("(", start, end)
    if opened < 0 or not _YEARS.match(text[opened + 1 : end].strip(" )")):
        return None
    return joined(text, [*before, (start, opened)], 0.85)


def _single(item: Fact, text: str) -> Tree:
    match = _LEVELLED.match(item.value)
    if match and len(item.spans) > 1 and (cut := _without_years(item, text)) is not None:
        return {"name": cut}
    if match and len(item.spans) == 1:
        level = match["level"] or match["level2"] or match["stars"]
        group = next(name for name in ("level", "level2", "stars") if match[name])
        if key(level) in _LEVEL_WORDS or match["stars"] or _YEARS.match(level.strip()):
            start, _ = item.spans[0]
            if text[start : start + len(item.value)] == item.value:
                name = fact(text, start, start + match.end("name"), 0.88)
                return {"name": name, "level": fact(text, start + match.start(group), start + match.end(group), 0.8)}
    return {"name": item}


def _fact_of(row: Row) -> Fact | None:
    return fact(row.source, row.start, row.end - (1 if row.text.endswith(":") else 0), 0.85)
