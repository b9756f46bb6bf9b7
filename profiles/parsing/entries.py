"""A section's rows → its entries: where each begins, which rows head it, which rows are its body.

The date of an entry is its anchor. How many rows stand above the first anchor, and the style of the first row, tell
how entries of this section begin; every later entry is then looked for with that pattern.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from profiles.parsing.anchors import Anchor, alone, anchors_in, periods_in
from profiles.parsing.broken_heads import alone_date, with_whole_heads
from profiles.parsing.closing import with_closing_dates
from profiles.parsing.column_heads import with_columns_told
from profiles.parsing.dates import Period
from profiles.parsing.durations import durations_in
from profiles.parsing.evidence import is_sentence, organisation, place, school
from profiles.parsing.line_ends import wraps
from profiles.parsing.rows import Row
from profiles.parsing.run_on import with_heads_apart
from profiles.parsing.starts import heads, starts_of, undated_starts
from profiles.parsing.told import told, told_starts
from profiles.parsing.told_jobs import told_job

MOST_BELOW = 4
_FEW = 6  # words of the rest of a head


@dataclass
class Entry:
    """header: rows that name it. body: rows that describe it. stated: the spans of its dates within the header."""

    header: list[Row] = field(default_factory=list)
    body: list[Row] = field(default_factory=list)
    period: Period | None = None
    dates: list[tuple[int, int]] = field(default_factory=list)
    sub: bool = False


Beginnings = Callable[[list[Row], list[Anchor]], list[int]]


def entries_of(
    rows: list[Row], *, today: date, single_dates: bool = True, begin: Beginnings | None = None
) -> list[Entry]:
    """The entries of one section. single_dates: a lone date (a year of graduation) also dates an entry.

    begin: the positions at which entries begin, where the first one's pattern is not to tell (see `other_ways`).
    """
    rows = with_columns_told(rows)
    if not rows:
        return []
    rows = with_heads_apart(rows, today)
    rows = with_whole_heads(_without_title_bullets(_with_large(told(rows)), today))
    anchors = anchors_in(rows, today, single_dates)
    if moved := with_closing_dates(rows, [anchor.at for anchor in anchors]):
        rows = moved
        anchors = anchors_in(rows, today, single_dates)
    starts = begin(rows, anchors) if begin is not None and anchors else _starts(rows, anchors)
    entries, places = [], [anchor.at for anchor in anchors]
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        first, last = bisect_left(places, start), bisect_left(places, end)
        entries.append(_entry(rows[start:end], start, anchors[first:last]))
    for entry in entries:
        entry.dates += durations_in(entry.header)
    _mark_subordinate(entries)
    return entries


def _starts(rows: list[Row], anchors: list[Anchor]) -> list[int]:
    return told_starts(rows) or (starts_of(rows, anchors) if anchors else undated_starts(rows))


_LARGE = 1.05
_SHORT_NAME = 3  # words


def _with_large(rows: list[Row]) -> list[Row]:
    """The rows, those marked that are larger than the size in which most letters of the section are set."""
    letters: Counter[float] = Counter()
    for row in rows:
        if row.fixed and row.size:
            letters[row.size] += row.end - row.start
    usual = letters.most_common(1)[0][0] if letters else 0.0
    return [
        replace(row, large=row.fixed and ((row.size or 0.0) > _LARGE * usual > 0 or _opens_block(before, row)))
        for before, row in zip([None, *rows], rows, strict=False)
    ]


def _opens_block(before: Row | None, row: Row) -> bool:
    """`ledgerlint` with room above it: no rest of a line, though it begins with a small letter."""
    if row.size is None or row.word_count > _SHORT_NAME or row.bullet:
        return False
    return before is None or (before.page == row.page and before.block != row.block)


def _without_title_bullets(rows: list[Row], today: date) -> list[Row]:
    """Dated points that look unlike the points under them are the titles of jobs, not points."""
    dated = [row for row in rows if row.bullet and any(not period.single for period in periods_in(row, today))]
    looks = {(row.bullet, row.lead_bold) for row in dated}
    others = {(row.bullet, row.lead_bold) for row in rows if row.bullet and row not in dated}
    if not dated or not others or looks & others or any(_is_point(row) for row in dated):
        return rows
    return [replace(row, bullet="") if row in dated else row for row in rows]


def _is_point(row: Row) -> bool:
    """A sentence, but for one that tells a job: `Working as a Buyer at Larkfield, from May 2016 to today.`"""
    return is_sentence(row.text) and told_job(row)[0] is None


def _entry(rows: list[Row], offset: int, anchors: list[Anchor]) -> Entry:
    if not anchors:
        split = next((i for i, row in enumerate(rows) if i and not heads(row)), len(rows))
        split = min(split, MOST_BELOW)
        return Entry(rows[:split], rows[split:])
    at = anchors[0].at - offset
    period = anchors[0].period
    dates = [(period.start, period.end)]
    if period.finish is not None and period.finish.rest is not None:
        dates.append(period.finish.rest)
    if rows[at].bullet and at > 0 and not alone(rows[at], period):
        first = next((number for number in range(at) if number and not heads(rows[number])), at)
        return Entry(list(rows[:first]), rows[first:], period, dates)
    header = list(rows[: at + 1])
    position = at + 1
    while position < len(rows) and _still_header(rows, position, at, period):
        header.append(rows[position])
        position += 1
    if period.begin and period.finish and "\n" in rows[0].source[period.start : period.end]:
        header = [row for row in header if not period.start < row.start < period.end or row.end > period.end]
    return Entry(header, rows[position:], period, dates)


def _still_header(rows: list[Row], position: int, at: int, period: Period) -> bool:
    row, before = rows[position], rows[position - 1]
    if not heads(row) or position - at > MOST_BELOW or before.bullet or _runs_on(rows, position):
        return False
    named = rows[0]
    if _is_beside(rows[at], row) or _is_full(rows[at], row, period):
        return False
    if position > at + 1 and before.lead_bold and not row.lead_bold and _names_plainly(rows[at], period):
        return place(row.text) > 1.2
    margin = alone_date(rows[at])
    edge = _edge(named, period)
    if margin or row.x0 is None or edge is None or row.page != named.page or row.column != named.column:
        return True
    indented = row.x0 > edge + 5 and not row.lead_bold and row.y0 != named.y0
    house = position == at + 1 and _names_house(row.text)
    return not indented or house or (row.x0 > edge + 60 and row.word_count <= 5)


def _runs_on(rows: list[Row], position: int) -> bool:
    """A full line that goes on in the next is the beginning of a paragraph."""
    row, after = rows[position], rows[position + 1] if position + 1 < len(rows) else None
    long = row.word_count > _FEW and not row.lead_bold and len(row.cells) == 1
    return long and after is not None and after.style == row.style and wraps(row, after)


_PARTS = re.compile(r"\s[–—|·-]\s|,\s")


def _names_house(words: str) -> bool:
    """`Wawel Systemy – Kraków`: a school, a firm, or two names of which the last is a place's."""
    if is_sentence(words) or len(words) > 80:
        return False
    first, *rest = _PARTS.split(words)
    return school(words) > 1.5 or organisation(first) >= 2 or bool(rest and place(", ".join(rest[-2:])) > 1.5)


def _is_beside(named: Row, row: Row) -> bool:
    """A cell of a table that was put below its record, though it stands level with it."""
    if row.y0 is None or named.y0 is None or row.x0 is None or named.x1 is None:
        return False
    return (row.page, row.column) == (named.page, named.column) and abs(row.y0 - named.y0) < 1 and row.x0 > named.x1


def _is_full(named: Row, row: Row, period: Period) -> bool:
    """Title, employer and dates stand in cells of one line, or under heads that tell them: but for a place, what
    follows (at its edge) is the body."""
    cells = [named.source[cell.start : cell.end] for cell in named.cells if not period.start <= cell.start < period.end]
    words = [cell for cell in cells if place(cell) < 1.2]
    if not row.fixed and any(cell.told for cell in named.cells):
        return place(row.text) < 1.2
    full = sum(cell.gap for cell in named.cells) >= 2 and len(words) >= 2
    return full and row.x0 == named.x0 and len(row.cells) == 1 and place(row.text) < 1.2 and not row.lead_bold


def _names_plainly(row: Row, period: Period) -> bool:
    """`2015 – 2019 | Larkhill Freight, Leeds`: the line of the dates names something else, in no bold."""
    words = (row.source[row.start : period.start] + row.source[period.end : row.end]).strip(" |,–—-()\t")
    return not row.lead_bold and len(words) > 2 and place(words) < 1.2


def _edge(row: Row, period: Period) -> float | None:
    """Where the words of a row begin beside a date in the margin."""
    words = [cell for cell in row.cells if not period.start <= cell.start < cell.end <= period.end]
    return words[0].x0 if words and words[0].gap else row.x0


def _mark_subordinate(entries: list[Entry]) -> None:
    """An entry that begins in a weaker style than the first one, or in a later column of its table, stands under the
    one before (one employer)."""
    if not entries or not entries[0].header:
        return
    model = entries[0].header[0]
    for entry in entries[1:]:
        first = entry.header[0] if entry.header else model
        entry.sub = first.style != model.style or first.cells[0].told != model.cells[0].told


def without(row: Row, taken: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """The cells of a row minus the spans already read: (start, end, cell number), trimmed of separators."""
    pieces = []
    for number, cell in enumerate(row.cells):
        position = cell.start
        cuts = sorted((s, e) for s, e in taken if s < cell.end and e > cell.start)
        for cut_start, cut_end in [*cuts, (cell.end, cell.end)]:
            start, end = _trimmed(row.source, position, max(position, cut_start))
            if end > start:
                pieces.append((start, end, number))
            position = max(position, cut_end)
    return pieces


_LEFT = re.compile(r"^[\s|,;:•·–—/\])-]+")
_RIGHT = re.compile(r"[\s|,;:•·–—/\[(-]+$")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    if match := _LEFT.match(words):
        start += match.end()
    if match := _RIGHT.search(text[start:end]):
        end = start + match.start()
    if text[start:end].startswith("(") and text.find(")", start, end) == end - 1 and text.count("(", start, end) == 1:
        start, end = start + 1, end - 1
    if text[start:end].startswith("(") and ")" not in text[start:end]:  # `(Brest, 2016 - 2020)` without its dates
        start += 1
    return start, max(start, end)
