"""Sections that say what each line is: `Occupation or position held  Lead electrician`, as Europass CVs do.

Only where at least two kinds of label begin lines of the section; then the labels are cut off and the rows keep them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.line_ends import begins_small
from profiles.parsing.rows import BULLET, Cell, Row, clipped

_NAMING = {"employer", "position", "dates", "institution", "degree", "name"}
_WORD = re.compile(r"[^\W_]+")
_AFTER = re.compile(r"\)?\s*(?:[:\t]\s*|\s{2,})|\s*[–-]\s+")
_VALUE = re.compile(r"\s+(?=[A-ZÀ-ÞŁŚŻȘȚ0-9„“\"'])")
LONGEST = 12  # words of the longest label


def told(rows: list[Row]) -> list[Row]:
    """The rows without their labels where the section has such labels, else the very rows."""
    found = [_label(row) for row in rows]
    kinds = [label[0] for label in found if label is not None and label[0] in _NAMING]
    if len(set(kinds)) < 2 or 2 * len(kinds) < _unlisted(rows):
        return rows
    made: list[Row] = []
    pending = ""
    for row, label in zip(rows, found, strict=True):
        if label is not None and label[1] >= row.end:
            pending = label[0]
        elif label is not None:
            made.append(_cut(row, label[1], label[0]))
            pending = ""
        else:
            goes_on = bool(made) and made[-1].label == "highlights" and not row.fixed  # a paragraph, the next point
            label_here = pending or ("highlights" if goes_on else "")
            made.append(replace(row, label=label_here) if label_here and not row.bullet else row)
            pending = ""
    return made


def told_starts(rows: list[Row]) -> list[int]:
    """Where entries begin when each begins with the same label; nothing where labels do not tell."""
    labels = [row.label for row in rows]
    if not labels or labels[0] not in _NAMING or sum(label in _NAMING for label in labels) < 4:
        return []
    return [position for position, label in enumerate(labels) if label == labels[0]]


def _unlisted(rows: list[Row]) -> int:
    """Lines that are no points of a list and no second lines of such."""
    return sum(1 for row in rows if not row.bullet and not begins_small(row.text))


def _label(row: Row) -> tuple[str, int] | None:
    """The kind of the label that the row begins with, and the offset of what follows it."""
    if row.bullet and not (len(row.cells) > 1 and row.cells[1].gap):
        return None
    known = phrases("labels")
    ends = [match.end() for match in _WORD.finditer(row.text)][:LONGEST]
    for number in range(len(ends), 0, -1):
        kind = known.get(key(row.text[: ends[number - 1]]))
        if kind is None:
            continue
        rest = row.text[ends[number - 1] :]
        if not rest.strip(" :\t)"):
            return kind, row.end
        match = _AFTER.match(rest) or (_VALUE.match(rest) if number > 1 or kind in _NAMING else None)
        if match and match.end():
            return kind, row.start + ends[number - 1] + match.end()
    return None


def _cut(row: Row, start: int, label: str) -> Row:
    cells: list[Cell] = []
    for cell in row.cells:
        if cell.end > start:
            cells.append(replace(cell, start=max(cell.start, start), gap=cell.gap and bool(cells)))
    if bullet := BULLET.match(row.source[start : row.end]):
        return replace(clipped(row, start + bullet.end(), row.end), label=label, bullet=bullet.group().strip())
    return replace(row, start=start, cells=tuple(cells), label=label, bullet="")
