"""Lines that stand further from the line above than the lines of one paragraph do: the next point of a list."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from statistics import median

from profiles.parsing.rows import Row

_WIDER = 1.1  # times the step within a paragraph
_FARTHEST = 3.0  # font sizes

Look = tuple[int, int, float]


def with_pauses(rows: list[Row]) -> list[Row]:
    """The rows, those marked that stand so. A line that begins with a small letter shows the step of its paragraph."""
    steps: dict[Look, list[float]] = defaultdict(list)
    for above, row in pairwise(rows):
        step = _step(above, row)
        if step and _goes_on(row):
            steps[_look(row)].append(step)
    usual = {look: median(found) for look, found in steps.items()}
    return [
        replace(row, pause=True) if above is not None and _pauses(above, row, usual) else row
        for above, row in zip([None, *rows], rows, strict=False)
    ]


def _goes_on(row: Row) -> bool:
    """A small letter goes on with a sentence, unless an address begins with it."""
    first = row.text.split(maxsplit=1)[0].rstrip(".")
    return row.text[:1].islower() and not row.bullet and not any(mark in first for mark in "@/.")


def _pauses(above: Row, row: Row, usual: dict[Look, float]) -> bool:
    step = _step(above, row)
    return bool(step) and _look(row) in usual and step > _WIDER * usual[_look(row)]


def _look(row: Row) -> Look:
    return row.page, row.column, round(row.size or 0.0, 1)


def _step(above: Row, row: Row) -> float:
    """Points from foot to foot of two lines of one size in one column; 0 where they are no neighbours."""
    if None in (above.y1, row.y1, row.size) or _look(above) != _look(row):
        return 0.0
    step = (row.y1 or 0.0) - (above.y1 or 0.0)
    return step if 0 < step <= _FARTHEST * (row.size or 0.0) else 0.0
