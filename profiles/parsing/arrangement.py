"""Margin columns put beside what they belong to.

Dates, headings or labels that stand in a narrow column of their own are read by the layout as a column. Where nearly
all lines of such a column stand level with a line of the main column, or between its blocks, the two are one table:
their lines are put in order from top to bottom.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from profiles.parsing.abreast import with_sections_abreast
from profiles.parsing.columns import separated
from profiles.parsing.heading_words import kind_of
from profiles.parsing.line_ends import begins_small, ends_open
from profiles.parsing.margins import with_titles_apart
from profiles.parsing.pauses import with_pauses
from profiles.parsing.rows import Row, with_margins
from profiles.parsing.run_in import with_titles_before_colons
from profiles.parsing.weaving import unwoven

LEVEL = 3.0
MOST_CLASHING = 0.15
_MOST_TITLES = 0.4  # of the lines of a column that has more than titles
_HEADS = 3  # blocks
_CARD = 3  # lines for every date
_SAME_TOP = 30.0  # points between the tops of two columns that begin together


def arranged(rows: list[Row], *, margins: bool | None = None) -> list[Row]:
    """The rows in reading order, numbered anew. margins: whether further columns are margins, None where lines tell."""
    pages: dict[int, list[Row]] = {}
    for row in rows:
        pages.setdefault(row.page, []).append(row)
    read = with_sections_abreast([row for page in pages.values() for row in _page(page, margins)])
    ordered = with_titles_before_colons(with_titles_apart(read))
    return [replace(row, index=index) for index, row in enumerate(ordered)]


def _page(rows: list[Row], margins: bool | None) -> list[Row]:
    if rows and all(row.y0 is not None for row in rows):
        rows = separated(rows)
    rows = with_pauses(with_margins(rows))
    if any(row.y0 is None for row in rows):
        return rows
    for column in sorted({row.column for row in rows} - {0}):
        side = [row for row in rows if row.column == column]
        main = [row for row in rows if row.column == 0]
        if main and (_is_margin(side, main) if margins is None else margins and _may_be_margin(side)):
            rows = _merged(rows, column)
    return unwoven(rows)


def _is_margin(side: list[Row], main: list[Row]) -> bool:
    """Level with the main column's lines or in its gaps, and not a column with a content of its own."""
    if _heads_entries(side, main):
        return True
    level = [row for row in side if _beside(row, main)]
    clashing = [row for row in side if row not in level and _overlaps(row, main)]
    if len(clashing) > MOST_CLASHING * len(side) or _own_sections(side, main):
        return False
    if not level:
        return any(_is_heading(row) for row in side)
    if _are_cards(side, level, main):
        return False
    told = [row for row in level if _marginal(row) or any(_marginal(other) for other in _level_with(row, main))]
    return len(told) >= 0.5 * len(level)


def _heads_entries(side: list[Row], main: list[Row]) -> bool:
    """A column at the left, without headings, of whose blocks each begins level with a line of the main column: dates,
    employers and places beside what was done. Below, its lines may be set closer than those of the main column.
    """
    tops = [side[0], *(row for before, row in pairwise(side) if before.block != row.block)]
    if len(tops) < _HEADS or len(side) <= len(tops) or any(map(_is_heading, side)):
        return False
    inner = [row for row in main if any(_overlaps(row, [other]) for other in side)]
    left = max(row.x1 or 0.0 for row in side)
    beside = [row for row in inner if (row.x0 or 0.0) > left]
    dated = 2 * sum(map(_is_dated, beside)) <= sum(map(_is_dated, side))  # else they are cards
    return dated and 2 * len(beside) > len(inner) and all(_beside(row, beside) for row in tops)


def _may_be_margin(side: list[Row]) -> bool:
    """No column of lists with headings of its own: a margin has titles alone, or none."""
    headed = sum(map(_is_heading, side))
    return not headed or headed > _MOST_TITLES * len(side)


def _is_heading(row: Row) -> bool:
    heading = kind_of(row.text)
    return heading is not None and heading.sure


def _own_sections(side: list[Row], main: list[Row]) -> bool:
    """Both columns have headings of their own: two columns of text, however their lines fall."""
    top = min(row.y0 or 0.0 for row in side) - _SAME_TOP
    headed = sum(_is_heading(row) for row in side)
    if headed <= _MOST_TITLES * len(side):
        top = 0.0  # a column of text with its headings, not a margin of titles
    return headed > 0 and any(_is_heading(row) and not row.bullet for row in main if (row.y0 or 0.0) > top)


def _are_cards(side: list[Row], level: list[Row], main: list[Row]) -> bool:
    """Dates beside dates, or at the foot of both where most lines are none: jobs side by side, each with its own."""
    beside = [row for row in level if _is_dated(row)]
    if beside and sum(any(map(_is_dated, _level_with(row, main))) for row in beside) >= 0.5 * len(beside):
        return True
    top, bottom = min(row.y0 or 0.0 for row in side), max(row.y1 or 0.0 for row in side)
    dated = sum(map(_is_dated, side))
    others = sum(_is_dated(row) for row in main if top - LEVEL <= (row.y0 or 0.0) <= bottom + LEVEL)
    return 0 < _CARD * dated <= len(side) and others >= dated


def _is_dated(row: Row) -> bool:
    return len(row.text) <= 45 and bool(re.search(r"(?:19|20)\d\d|['’]\d\d", row.text))


_MARGINAL = re.compile(r"\d{4}|^\S+(?:,? \S+){0,2}:?$")


def _marginal(row: Row) -> bool:
    """A date, a place, a label: what stands in margins."""
    return len(row.text) <= 45 and bool(_MARGINAL.search(row.text))


def _level_with(row: Row, main: list[Row]) -> list[Row]:
    return [
        other
        for other in main
        if abs((other.y0 or 0) - (row.y0 or 0)) <= LEVEL or abs((other.y1 or 0) - (row.y1 or 0)) <= LEVEL
    ]


def _beside(row: Row, main: list[Row]) -> bool:
    return bool(_level_with(row, main))


def _overlaps(row: Row, main: list[Row]) -> bool:
    return any((other.y0 or 0) < (row.y1 or 0) - 2 and (other.y1 or 0) > (row.y0 or 0) + 2 for other in main)


def _merged(rows: list[Row], column: int) -> list[Row]:
    """Side and main rows from top to bottom, left before right on one level; other columns stay where they are."""
    units = _units([row for row in rows if row.column == column]) + [[row] for row in rows if row.column == 0]
    levels: list[list[list[Row]]] = []
    for unit in sorted(units, key=lambda unit: unit[0].y0 or 0):
        if levels and abs((levels[-1][0][0].y1 or 0) - (unit[0].y1 or 0)) <= LEVEL:
            levels[-1].append(unit)
        else:
            levels.append([unit])
    flat = [row for level in levels for unit in sorted(level, key=lambda unit: unit[0].x0 or 0) for row in unit]
    rest = [row for row in rows if row.column not in {0, column}]
    return [replace(row, column=0) for row in flat] + rest


def _units(side: list[Row]) -> list[list[Row]]:
    """Lines of a narrow column that one broken word or phrase runs over stay together, and so does the head of an
    entry: a block of several lines with one date at most.
    """
    blocks: dict[int, list[Row]] = {}
    for row in side:
        blocks.setdefault(row.block, []).append(row)
    units: list[list[Row]] = []
    for row in side:
        block = blocks[row.block]
        head = sum(map(_is_dated, block)) <= 1 and not any(map(_is_heading, block))
        if units and units[-1][-1].block == row.block and (head or _runs_over(units[-1][-1], row)):
            units[-1].append(row)
        else:
            units.append([row])
    return units


def _runs_over(last: Row, row: Row) -> bool:
    return last.text.endswith("-") or ends_open(last.text) or begins_small(row.text)
