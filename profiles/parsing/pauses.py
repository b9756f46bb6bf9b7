"""Lines that stand further from the line above than the lines of one paragraph do: the next point of a list."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from statistics import median

from profiles.parsing.line_ends import begins_small
from profiles.parsing.rows import Row

_WIDER = 1.1  # times the step within a paragraph
_FURTHER = 1.2  # times that of other paragraphs
_FARTHEST = 3.0  # font sizes

Look = tuple[int, int, float]


def with_pauses(rows: list[Row]) -> list[Row]:
    """The rows, those marked that stand so. A line that begins with a small letter shows the step of its paragraph."""
    steps: dict[Look, list[float]] = defaultdict(list)
    for above, row in pairwise(rows):
        step = _step(above, row)
        if step and not row.bullet and begins_small(row.text):
            steps[_look(row)].append(step)
    usual = {look: median(found) for look, found in steps.items()}
    told = [step / look[2] for look, step in usual.items() if look[2]]
    ratio = median(told) if told else 0.0
    return [
        replace(row, pause=True) if above is not None and _pauses(above, row, usual, ratio) else row
        for above, row in zip([None, *rows], rows, strict=False)
    ]


def _pauses(above: Row, row: Row, usual: dict[Look, float], ratio: float) -> bool:
    """ratio: of step to font size on the page, for lines in a look of which no paragraph is known."""
    step, look = _step(above, row), _look(row)
    if look in usual:
        return step > _WIDER * usual[look]
    return ratio > 0 and step > _FURTHER * ratio * look[2]


def _look(row: Row) -> Look:
    return row.page, row.column, round(row.size or 0.0, 1)


def _step(above: Row, row: Row) -> float:
    """Points from foot to foot of two lines of one size in one column; 0 where they are no neighbours."""
    if None in (above.y1, row.y1, row.size) or _look(above) != _look(row):
        return 0.0
    step = (row.y1 or 0.0) - (above.y1 or 0.0)
    return step if 0 < step <= _FARTHEST * (row.size or 0.0) else 0.0
