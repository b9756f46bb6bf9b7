"""Entries whose date and place stand last, under what they describe."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from profiles.parsing.evidence import is_sentence
from profiles.parsing.rows import Row
from profiles.parsing.starts import heads

_DATE = 40  # letters


def with_closing_dates(rows: list[Row], dated: Sequence[int]) -> list[Row]:
    """The rows with every closing line moved up under the lines that name its entry; [] where dates do not close.

    dated: positions of the rows that hold the entries' dates. They close where nothing follows the last one, and every
    entry begins with a line that names it and has points or sentences before its date.
    """
    if not dated or dated[-1] != len(rows) - 1 or len(rows) < 3:
        return []
    if by_style := _moved_by_style(rows, dated):
        return by_style
    moved: list[Row] = []
    for before, at in pairwise([-1, *dated]):
        entry = rows[before + 1 : at]
        named = next((number for number, row in enumerate(entry) if not _names(row)), len(entry))
        if not named or named == len(entry) or rows[at].bullet:
            return []
        moved += [*entry[:named], rows[at], *entry[named:]]
    return moved


def _moved_by_style(rows: list[Row], dated: Sequence[int]) -> list[Row]:
    """The same where dates stand alone in lines of their own and what follows each looks like the first line.

    An entry is named by its first line, and by the next where that stands in brackets.
    """
    starts = [0, *(at + 1 for at in dated[:-1])]
    lone = all(len(rows[at].text) <= _DATE and sum(map(str.isdigit, rows[at].text)) >= 4 for at in dated)
    model = rows[0].style
    if not lone or any(rows[start].style != model for start in starts) or not rows[0].lead_bold:
        return []
    moved: list[Row] = []
    for start, at in zip(starts, dated, strict=True):
        named = 2 if start + 1 < at and rows[start + 1].text.startswith("(") else 1
        if start + named > at or any(row.style == model for row in rows[start + named : at + 1]):
            return []
        moved += [*rows[start : start + named], rows[at], *rows[start + named : at]]
    return moved


def _names(row: Row) -> bool:
    """A line that can name an entry and is no running text."""
    return heads(row) and not (is_sentence(row.text) and not row.lead_bold)
