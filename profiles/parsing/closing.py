"""Entries whose date and place stand last, under what they describe."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from profiles.parsing.evidence import is_sentence
from profiles.parsing.rows import Row
from profiles.parsing.starts import heads


def with_closing_dates(rows: list[Row], dated: Sequence[int]) -> list[Row]:
    """The rows with every closing line moved up under the lines that name its entry; [] where dates do not close.

    dated: positions of the rows that hold the entries' dates. They close where nothing follows the last one, and every
    entry begins with a line that names it and has points or sentences before its date.
    """
    if not dated or dated[-1] != len(rows) - 1 or len(rows) < 3:
        return []
    moved: list[Row] = []
    for before, at in pairwise([-1, *dated]):
        entry = rows[before + 1 : at]
        named = next((number for number, row in enumerate(entry) if not _names(row)), len(entry))
        if not named or named == len(entry) or rows[at].bullet:
            return []
        moved += [*entry[:named], rows[at], *entry[named:]]
    return moved


def _names(row: Row) -> bool:
    """A line that can name an entry and is no running text."""
    return heads(row) and not (is_sentence(row.text) and not row.lead_bold)
