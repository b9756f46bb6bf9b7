"""Ranges of dates whose dash was lost with the line's end: `May 2013` over `present`, `1998` over `2001: Mechanic`.

Text taken out of a page without its positions often breaks there. Only lines of such texts are joined: where positions
are known, one date over another may stand in a column of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from profiles.parsing.dates import Period, find_periods
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import flat_group
from profiles.parsing.line_ends import as_one
from profiles.parsing.rows import Row

_AFTER_END = re.compile(r"\s*(?:$|:|,|\||\))")
_AROUND = " \t-–—:(),;|[]"


def with_whole_ranges(rows: list[Row], *, today: date) -> list[Row]:
    """The rows with both lines of such a range as one row, numbered anew."""
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        if last is not None and _in_one_place(last, row) and _broken(last.text, row.text, today):
            made[-1] = as_one(last, row)
        else:
            made.append(replace(row, index=len(made)))
    return made


def _in_one_place(last: Row, row: Row) -> bool:
    free = last.size is None and row.size is None and last.x1 is None and row.x1 is None
    return free and not row.bullet and last.page == row.page and "\n" not in last.text


def _broken(above: str, below: str, today: date) -> bool:
    first = _last_date(above, today) if any(map(str.isdigit, above[-6:])) else None
    if first is None:
        return False
    end = _first_date(below, today)
    if end is None:
        return False
    value, after = end
    if value and value[:4] < first[:4]:
        return False
    alone = not above[: _start(above, today)].strip(_AROUND)
    rest = below[after:].strip(_AROUND)
    later = len(value) == len(first) == 4 and value > first
    return not rest or (alone and (not value or later or bool(_AFTER_END.match(below[after:]))))


def _last_date(words: str, today: date) -> str | None:
    """The value of the single date that the line ends with."""
    periods = find_periods(words, today=today)
    last = periods[-1] if periods else None
    if last is None or not _single(last) or words[last.end :].strip(" \t-–—"):
        return None
    return last.finish.value if last.finish else None


def _start(words: str, today: date) -> int:
    return find_periods(words, today=today)[-1].start


def _single(period: Period) -> bool:
    return period.single and period.finish is not None and bool(period.finish.value)


def _first_date(words: str, today: date) -> tuple[str, int] | None:
    """(value, end) of the date or the word for "until now" that the line begins with; "" for the word."""
    if match := _now().match(flat(words)):
        return "", match.end()
    periods = find_periods(words, today=today)
    first = periods[0] if periods else None
    if first is None or first.start or not _single(first) or first.finish is None:
        return None
    return first.finish.value, first.end


@cache
def _now() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in flat_group("dates", "present"))
    return re.compile(rf"(?:{words})(?!\w)")
