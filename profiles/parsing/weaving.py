"""Lines of two cells of a table that were read in turn, line by line, put one cell after the other."""

from __future__ import annotations

from itertools import groupby, pairwise

from profiles.parsing.heading_words import kind_of
from profiles.parsing.rows import Row

_EDGE = 3.0  # points
_SPACE = 6.0
_FEWEST = 3  # lines
_WORDS = 4


def unwoven(rows: list[Row]) -> list[Row]:
    """The rows of a page; where lines at two edges of one block alternate, first those at the left, then the others.

    `University of` | `First class honours` | `Leeds`: the name goes on under the grade beside it.
    """
    made: list[Row] = []
    for _, members in groupby(_left_first(rows), key=lambda row: (row.page, row.column, row.block)):
        block = list(members)
        made += _cell_by_cell(block) if len(block) >= _FEWEST else block
    return made


def _left_first(rows: list[Row]) -> list[Row]:
    """Of two lines that stand level, a hair apart, the left one first: the title of a section in the margin."""
    made = list(rows)
    for place, (one, other) in enumerate(pairwise(rows)):
        if one.y0 is None or other.y0 is None or other.x1 is None or made[place] is not one:
            continue
        level = (one.page, one.column) == (other.page, other.column) and abs(one.y0 - other.y0) <= _EDGE
        if level and other.x1 + _SPACE <= (one.x0 or 0.0):
            made[place : place + 2] = [other, one]
    return made


def _cell_by_cell(block: list[Row]) -> list[Row]:
    if any(row.x0 is None or row.x1 is None or len(row.cells) > 1 or row.role == "heading" for row in block):
        return block
    edge = min(row.x0 or 0.0 for row in block)
    at_left = [abs((row.x0 or 0.0) - edge) <= _EDGE for row in block]
    left = [row for row, first in zip(block, at_left, strict=True) if first]
    right = [row for row, first in zip(block, at_left, strict=True) if not first]
    turns = sum(one != other for one, other in pairwise(at_left))
    gutter = min((row.x0 or 0.0 for row in right), default=0.0) - _SPACE
    if turns < 2 or max(row.x1 or 0.0 for row in left) > gutter or not all(map(_is_part_of_name, left)):
        return block
    return left + right


def _is_part_of_name(row: Row) -> bool:
    """A few words that are neither a date nor a title of a section."""
    named = row.word_count <= _WORDS and not row.bullet and not any(map(str.isdigit, row.text))
    heading = kind_of(row.text)
    return named and not (heading is not None and heading.sure)
