"""The dates that date an entry: which of the periods in a section's rows are no words of a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from profiles.parsing.dates import Period, Point, find_periods, half_range
from profiles.parsing.evidence import is_sentence
from profiles.parsing.line_ends import ends_open
from profiles.parsing.rows import Row

_EDGE_WORDS = re.compile(r"^[\s|,;:.()\[\]•·–—/-]*$")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A period that dates an entry: the position of its row in the section and the period with absolute offsets."""

    at: int
    period: Period


def periods_in(row: Row, today: date) -> list[Period]:
    """The periods of a row with offsets into the document."""
    return [_moved(period, row.start) for period in find_periods(row.text.replace("\n", " "), today=today)]


def _moved(period: Period, by: int) -> Period:
    begin = period.begin and replace(period.begin, start=period.begin.start + by, end=period.begin.end + by)
    finish = period.finish and replace(period.finish, start=period.finish.start + by, end=period.finish.end + by)
    return replace(period, begin=begin, finish=finish, start=period.start + by, end=period.end + by)


def anchors_in(rows: list[Row], today: date, single_dates: bool) -> list[Anchor]:
    """The anchors of a section, at most one a row. single_dates: a lone date also dates an entry."""
    found: list[Anchor] = []
    for position, row in enumerate(rows):
        for period in periods_in(row, today):
            if _dates_entry(row, period, single_dates) and not _ends_point(rows, position, period):
                found.append(Anchor(position, _whole_range(rows, position, period)))
                break
    if any(not rows[anchor.at].bullet for anchor in found):
        found = [anchor for anchor in found if not _is_told(rows[anchor.at], anchor.period)]
    apart = [anchor for anchor in found if _apart(rows[anchor.at], anchor.period)]
    if len(apart) >= 0.5 * len(found):
        found = apart
    return _without_wraps(rows, _without_lone_dates(rows, found) if single_dates else found)


def _without_lone_dates(rows: list[Row], found: list[Anchor]) -> list[Anchor]:
    """Where most dates are ranges, single ones date an entry only where they stand as ranges do or alone."""
    ranges = [anchor for anchor in found if not anchor.period.single]
    lines = len(found) == len(rows)  # `Trainee, Hill Ward (2011)` in a list of jobs, a line each
    if len(ranges) < max(1, 0.6 * len(found)) or lines:
        return found
    strong = all(rows[anchor.at].lead_bold for anchor in ranges)
    led = {_lead(rows[anchor.at], anchor.period) for anchor in ranges}
    beside = {_margin(rows[anchor.at], anchor.period) for anchor in ranges}
    joints = {_joint(rows[anchor.at], anchor.period) for anchor in ranges}
    return [
        anchor
        for anchor in found
        if not anchor.period.single
        or alone(row := rows[anchor.at], anchor.period)
        or (strong and row.lead_bold and not row.bullet)
        or {_lead(row, anchor.period)} == led != {None}
        or {_margin(row, anchor.period)} == beside != {None}
        or {_joint(row, anchor.period)} == joints != {None}
    ]


def _lead(row: Row, period: Period) -> tuple[str, int] | None:
    """Bullet and edge (points) of a row that begins with the period: `• 2012 – Maple Studio`; None for others."""
    return None if period.start > row.start else (row.bullet, round(row.x0 or 0.0))


def _margin(row: Row, period: Period) -> int | None:
    """The edge (points) against which a period alone in the first cell of its row is set; None for others."""
    first = row.cells[0]
    apart = len(row.cells) > 1 and row.cells[1].gap and first.start <= period.start and period.end <= first.end
    return round(first.x1) if apart and not row.bullet and first.x1 is not None else None


_JOINT = re.compile(r"\s([|·•¦])\s*$")


def _joint(row: Row, period: Period) -> tuple[str, str] | None:
    """Bullet and mark before a period that ends its row: `Maple Studio · 2012`."""
    mark = _JOINT.search(row.source, row.start, period.start)
    return (row.bullet, mark[1]) if mark and _EDGE_WORDS.match(row.source[period.end : row.end]) else None


_DASH = re.compile(r"[-–—]|\b(?:to|bis|à|au|al|até|tot|do|până)\b", re.IGNORECASE)


def _ends_point(rows: list[Row], position: int, period: Period) -> bool:
    """`• 78% passed in` over `2024`: a year alone that a point's last line had no room for."""
    row, before = rows[position], rows[position - 1] if position else None
    if before is None or not period.single or row.bullet or not alone(row, period) or before.block != row.block:
        return False
    hangs = (row.x0 or 0.0) > (before.x0 or 0.0) if before.bullet else row.x0 == before.x0 is not None
    return hangs and ends_open(before.text) and (bool(before.bullet) or is_sentence(before.text))


def _is_told(row: Row, period: Period) -> bool:
    """`• Runs on a balcony since 2020`: one date in a point under an entry that has dates of its own."""
    return bool(row.bullet) and not alone(row, period) and not _DASH.search(row.source, period.start, period.end)


def _without_wraps(rows: list[Row], anchors: list[Anchor]) -> list[Anchor]:
    """A date alone right under a date alone in one column is the other end of one period (2012 over 2015)."""
    kept: list[Anchor] = []
    for anchor in anchors:
        last = kept[-1] if kept else None
        follows = last is not None and anchor.at - last.at <= 1 and last.period.single and anchor.period.single
        if last is None or not follows or not alone(rows[anchor.at], anchor.period):
            kept.append(anchor)
            continue
        first, second = last.period.finish, anchor.period.finish
        if first and second and first.value[:4] <= second.value[:4]:
            kept[-1] = Anchor(last.at, Period(first, second, last.period.start, anchor.period.end))
    return kept


def _apart(row: Row, period: Period) -> bool:
    """The date stands in a cell or a line of its own."""
    return alone(row, period) or (_in_own_cell(row, period) and any(cell.gap for cell in row.cells))


_YEAR = re.compile(r"^\s*((?:19|20)\d\d)\s*\)?\s*$")


def _whole_range(rows: list[Row], position: int, period: Period) -> Period:
    """`October 2013 – September` over `2014` in a narrow column: the year found in one of the next lines."""
    row = rows[position]
    after = rows[position + 1] if position + 1 < len(rows) else None
    lost = _LOST_DASH.match(after.flat) if after is not None and period.single and alone(row, period) else None
    if after is not None and lost is not None:
        return _without_dash(after, lost, period)
    half = half_range(row.text)
    if half is None or period.begin is not None or period.finish is None or period.finish.start > row.start + half[0]:
        return period
    for other in rows[position + 1 : position + 4]:
        if match := _YEAR.match(other.text):
            year = (other.start + match.start(1), other.start + match.end(1))
            finish = Point(f"{match[1]}-{half[2]:02d}", row.start + half[0], row.start + half[1], rest=year)
            return Period(period.finish, finish, period.start, row.start + half[1])
    return period


_LOST_DASH = re.compile(r"^(?:(?P<year>(?:19|20)\d\d)|present|current|now|heute|actualidad|presente|oggi)\s*:")


def _without_dash(row: Row, lost: re.Match[str], period: Period) -> Period:
    """`2001` over `2005: Producer`: a range whose dash was lost with the line's end."""
    end = row.start + (lost.end("year") if lost["year"] else lost.end() - 1)
    if lost["year"]:
        return Period(period.finish, Point(lost["year"], row.start, end), period.start, end)
    return Period(period.finish, Point("", row.start, end), period.start, end, current=True)


def alone(row: Row, period: Period) -> bool:
    """The row holds the period and nothing else."""
    return bool(_EDGE_WORDS.match(row.source[row.start : period.start] + row.source[period.end : row.end]))


def _in_own_cell(row: Row, period: Period) -> bool:
    for cell in row.cells:
        if cell.start <= period.start and period.end <= cell.end:
            rest = row.source[cell.start : period.start] + row.source[period.end : cell.end]
            return (cell.gap or cell is row.cells[0] or len(row.cells) > 1) and bool(_EDGE_WORDS.match(rest))
    return False


def _dates_entry(row: Row, period: Period, single_dates: bool) -> bool:
    rest = (row.source[row.start : period.start] + " " + row.source[period.end : row.end]).strip()
    if period.single:
        if not single_dates:
            return False
        if alone(row, period):
            return True
        if row.bullet and len(rest) > 60:
            return False
        leading = not row.source[row.start : period.start].strip(" [(")
        at_edge = _EDGE_WORDS.match(row.source[period.end : row.end]) or leading
        named = ((row.lead_bold or row.large) and not row.bullet) or not is_sentence(rest)
        named = named or _margin(row, period) is not None
        return bool(at_edge) and named and len(rest) < 110
    if alone(row, period) or _in_own_cell(row, period):
        return True
    if row.bullet and is_sentence(rest):
        return False
    around = (row.source[period.end : row.end], row.source[row.start : period.start])
    if any(_EDGE_WORDS.match(words) for words in around):
        return row.lead_bold or not is_sentence(rest) or len(rest.split()) < 12
    return len(rest) < 90 and not is_sentence(rest)
