"""Lists within lists: the items that hold others name an entry or a group, they are no points of one."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from profiles.parsing.rows import Row

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
Look = tuple[str, bool]


def with_heads_of_lists(rows: list[Row]) -> list[Row]:
    """The rows, such items without their bullets: told by their depth, or by a bullet and bold letters of their own."""
    depths = _holding_depths(rows) or _opening_depth(rows)
    if depths:
        heads = {row.index for row in rows if row.bullet and row.level in depths}
        heads |= _dated_first(rows, heads)
        return [replace(row, bullet="") if row.index in heads else row for row in rows]
    look = _head_look(rows)
    return [replace(row, bullet="") if row.bullet and _look(row) == look else row for row in rows]


def _holding_depths(rows: list[Row]) -> set[int]:
    """The depths of which an item is followed by a deeper one, where the format tells depths."""
    return {above.level for above, row in pairwise(rows) if above.bullet and row.bullet and 0 < above.level < row.level}


def _opening_depth(rows: list[Row]) -> set[int]:
    """The depth of the first row, where each item of that depth has plain paragraphs or deeper items under it.

    Only in formats whose lines are whole paragraphs: on a page such a line is the rest of a broken one.
    """
    if not rows or rows[0].fixed or not rows[0].bullet or not rows[0].level:
        return set()
    heads = [bool(row.bullet) and row.level == rows[0].level for row in rows]
    bare = all(row.bullet for row in rows) or heads[-1] or any(one and other for one, other in pairwise(heads))
    return set() if bare else {rows[0].level}


def _dated_first(rows: list[Row], heads: set[int]) -> set[int]:
    """The first item under every innermost head where all of these, and no head, hold a year: `MSc (2014 - 2016)`."""
    firsts = [row for above, row in pairwise(rows) if above.index in heads and row.index not in heads]
    told = bool(firsts) and all(_YEAR.search(row.text) for row in firsts)
    named = any(_YEAR.search(row.text) for row in rows if row.index in heads)
    return {row.index for row in firsts} if told and not named else set()


def _head_look(rows: list[Row]) -> Look | None:
    """The look of the first row, bold behind its bullet, where other bullets or quiet lines stand under it and never
    two such rows.
    """
    if len(rows) < 2 or not rows[0].bullet or not rows[0].lead_bold:
        return None
    look = _look(rows[0])
    others = {_look(row) for row in rows if row.bullet} - {look}
    if not others and not all(row.bold for row in rows if row.bullet):
        return None  # points whose first words are bold
    if any(bullet == look[0] or bold for bullet, bold in others):
        return None
    return None if any(_look(above) == look == _look(row) for above, row in pairwise(rows)) else look


def _look(row: Row) -> Look:
    return row.bullet, row.lead_bold
