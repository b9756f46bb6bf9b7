"""A section's rows → its entries: where each begins, which rows head it, which rows are its body.

The date of an entry is its anchor. How many rows stand above the first anchor, and the style of the first row, tell
how entries of this section begin; every later entry is then looked for with that pattern.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from profiles.parsing.dates import Period, Point, find_periods, half_range
from profiles.parsing.evidence import is_sentence, title
from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row, wraps

MOST_ABOVE = 4
MOST_BELOW = 4
_EDGE_WORDS = re.compile(r"^[\s|,;:()\[\]•·–—/-]*$")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A period that dates an entry: the position of its row in the section and the period with absolute offsets."""

    at: int
    period: Period


@dataclass
class Entry:
    """header: rows that name it. body: rows that describe it. stated: the spans of its dates within the header."""

    header: list[Row] = field(default_factory=list)
    body: list[Row] = field(default_factory=list)
    period: Period | None = None
    dates: list[tuple[int, int]] = field(default_factory=list)
    sub: bool = False


def entries_of(rows: list[Row], *, today: date, single_dates: bool = True) -> list[Entry]:
    """The entries of one section. single_dates: a lone date (a year of graduation) also dates an entry."""
    if not rows:
        return []
    rows = _unwrapped(rows)
    anchors = _anchors(rows, today, single_dates)
    starts = _starts(rows, anchors) if anchors else _undated_starts(rows)
    entries = []
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        here = [anchor for anchor in anchors if start <= anchor.at < end]
        entries.append(_entry(rows[start:end], start, here))
    _mark_subordinate(entries)
    return entries


_OPEN_END = re.compile(
    r"(?:\b(?:de|des|du|la|le|et|and|of|the|und|für|der|die|y|e|en|di|del|della|van|voor|i|w|și|für|for|in)|[&/–—-])$",
    re.IGNORECASE,
)


def _unwrapped(rows: list[Row]) -> list[Row]:
    """Header lines that a narrow column broke in two made one again."""
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        if last is not None and _broken_header(last, row):
            cells = (*last.cells[:-1], replace(last.cells[-1], end=row.cells[0].end), *row.cells[1:])
            made[-1] = replace(last, end=row.end, cells=cells, x1=row.x1, y1=row.y1)
        else:
            made.append(row)
    return made


def _broken_header(last: Row, row: Row) -> bool:
    if last.source[last.end : row.start].strip():
        return False
    if last.text.endswith("-") and row.text[:1].islower() and last.word_count <= 4 and not last.bullet and last.fixed:
        return True
    if last.bullet or not wraps(last, row) or last.style != row.style:
        return False
    if (len(last.cells) > 1 and last.cells[-1].gap) or _alone_date(row):
        return False
    return not is_sentence(last.text) and (
        bool(_OPEN_END.search(last.text))
        or row.text[:1].islower()
        or (row.lead_bold and last.bold and row.word_count < 6)
    )


def periods_in(row: Row, today: date) -> list[Period]:
    """The periods of a row with offsets into the document."""
    return [_moved(period, row.start) for period in find_periods(row.text, today=today)]


def _moved(period: Period, by: int) -> Period:
    begin = period.begin and replace(period.begin, start=period.begin.start + by, end=period.begin.end + by)
    finish = period.finish and replace(period.finish, start=period.finish.start + by, end=period.finish.end + by)
    return replace(period, begin=begin, finish=finish, start=period.start + by, end=period.end + by)


def _anchors(rows: list[Row], today: date, single_dates: bool) -> list[Anchor]:
    found: list[Anchor] = []
    for position, row in enumerate(rows):
        for period in periods_in(row, today):
            if _dates_entry(row, period, single_dates):
                found.append(Anchor(position, _whole_range(rows, position, period)))
                break
    apart = [anchor for anchor in found if _apart(rows[anchor.at], anchor.period)]
    if len(apart) >= 0.5 * len(found):
        found = apart
    ranges = [anchor for anchor in found if not anchor.period.single]
    if len(ranges) >= max(1, 0.6 * len(found)) and single_dates and len(ranges) < len(found):
        found = [anchor for anchor in found if not anchor.period.single or _alone(rows[anchor.at], anchor.period)]
    return _without_wraps(rows, found)


def _without_wraps(rows: list[Row], anchors: list[Anchor]) -> list[Anchor]:
    """A date alone right under a date alone in one column is the other end of one period (2012 over 2015)."""
    kept: list[Anchor] = []
    for anchor in anchors:
        last = kept[-1] if kept else None
        follows = last is not None and anchor.at - last.at <= 1 and last.period.single and anchor.period.single
        if last is None or not follows or not _alone(rows[anchor.at], anchor.period):
            kept.append(anchor)
            continue
        first, second = last.period.finish, anchor.period.finish
        if first and second and first.value[:4] <= second.value[:4]:
            kept[-1] = Anchor(last.at, Period(first, second, last.period.start, anchor.period.end))
    return kept


def _apart(row: Row, period: Period) -> bool:
    """The date stands in a cell or a line of its own."""
    return _alone(row, period) or (_in_own_cell(row, period) and any(cell.gap for cell in row.cells))


_YEAR = re.compile(r"^\s*((?:19|20)\d\d)\s*$")


def _whole_range(rows: list[Row], position: int, period: Period) -> Period:
    """`October 2013 – September` over `2014` in a narrow column: the year found in one of the next lines."""
    row = rows[position]
    after = rows[position + 1] if position + 1 < len(rows) else None
    lost = _LOST_DASH.match(after.flat) if after is not None and period.single and _alone(row, period) else None
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


def _alone(row: Row, period: Period) -> bool:
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
        if _alone(row, period):
            return True
        if row.bullet and len(rest) > 60:
            return False
        at_edge = _EDGE_WORDS.match(row.source[period.end : row.end]) or period.start == row.start
        return bool(at_edge) and not is_sentence(rest) and len(rest) < 110
    if _alone(row, period) or _in_own_cell(row, period):
        return True
    if row.bullet and is_sentence(rest):
        return False
    around = (row.source[period.end : row.end], row.source[row.start : period.start])
    if any(_EDGE_WORDS.match(words) for words in around):
        return not is_sentence(rest) or len(rest.split()) < 12
    return len(rest) < 90 and not is_sentence(rest)


def is_label(row: Row) -> str:
    """The kind of a label row ("Responsibilities:"), or ""."""
    return phrases("labels").get(row.key, "") if row.word_count <= 5 else ""


def heads(row: Row) -> bool:
    """Whether a row can head an entry: short, no bullet, no running text."""
    if row.bullet or len(row.text) > 130 or is_label(row) == "highlights":
        return False
    if own_label(row) in {"courses", "keywords", "highlights", "score"}:
        return False
    if _ADDRESS.match(row.text):
        return False
    small = row.text[:1].islower() and not row.lead_bold and (row.fixed or row.word_count > 3)
    return not (is_sentence(row.text) and not row.lead_bold) and not small


_ADDRESS = re.compile(r"^\s*(?:https?://|www\.)\S+\s*$")


def own_label(row: Row) -> str:
    """The kind of label that a row begins with (`Courses: …`), or ""."""
    head, colon, tail = row.text.partition(":")
    return phrases("labels").get(key(head), "") if colon and tail.strip() and len(head) <= 40 else ""


def _starts(rows: list[Row], anchors: list[Anchor]) -> list[int]:
    """Positions at which entries begin, by the pattern of the first one."""
    first = _above(rows, anchors[0].at, 0)
    bullets = all(rows[anchor.at].bullet for anchor in anchors)
    if bullets:
        return [anchor.at for anchor in anchors]
    model = rows[first]
    offset = anchors[0].at - first
    plain = _plain_style(rows)
    starts = [first]
    for before, anchor in pairwise(anchors):
        lowest = max(before.at + 1, starts[-1] + 1)
        top = _above(rows, anchor.at, lowest)
        scores = {at: _start_score(rows, at, anchor.at, model, offset, plain) for at in range(top, anchor.at + 1)}
        starts.append(max(scores, key=lambda at: (scores[at], -at)))
    return starts


def _above(rows: list[Row], at: int, lowest: int) -> int:
    """The highest row above `at` that can still belong to the same header."""
    top = at
    while top - 1 >= lowest and at - top < MOST_ABOVE and heads(rows[top - 1]):
        top -= 1
    return top


def _plain_style(rows: list[Row]) -> tuple[bool, bool, int, bool] | None:
    bodies = [row.style for row in rows if row.bullet or is_sentence(row.text)]
    return max(set(bodies), key=bodies.count) if bodies else None


def _start_score(
    rows: list[Row], start: int, anchor: int, model: Row, offset: int, plain: tuple[bool, bool, int, bool] | None
) -> float:
    row = rows[start]
    score = 0.0
    if row.style == model.style:
        score += 2.5 if row.style != plain else 0.6
    if anchor - start == offset:
        score += 2.0
    if title(model.text) >= 2 and title(row.text) >= 2 and not is_sentence(row.text):
        score += 2.0
    if start > 0:
        before = rows[start - 1]
        if before.block != row.block or before.page != row.page:
            score += 1.2
        if before.bullet or is_sentence(before.text):
            score += 1.0
        if wraps(before, row):
            score -= 2.5
    return score


def _undated_starts(rows: list[Row]) -> list[int]:
    """Without dates: a bold row after a body, or every block."""
    if all(row.bullet for row in rows):
        return list(range(len(rows)))
    model = rows[0]
    plain = _plain_style(rows)
    starts = [0]
    for position in range(1, len(rows)):
        row, before = rows[position], rows[position - 1]
        if not heads(row) or wraps(before, row):
            continue
        distinct = plain is not None and row.style == model.style != plain and before.style != row.style
        ended = (before.bullet or is_sentence(before.text)) and not _continues(before, row)
        if distinct or (ended and row.style == model.style) or (row.block != before.block and row.style == model.style):
            starts.append(position)
    return starts


def _continues(before: Row, row: Row) -> bool:
    return bool(before.bullet and row.x0 is not None and before.x0 is not None and row.x0 > before.x0 + 2)


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
    if rows[at].bullet and at > 0 and not _alone(rows[at], period):
        first = next((number for number in range(at) if number and not heads(rows[number])), at)
        return Entry(list(rows[:first]), rows[first:], period, dates)
    header = list(rows[: at + 1])
    position = at + 1
    while position < len(rows) and _still_header(rows, position, at):
        header.append(rows[position])
        position += 1
    if period.begin and period.finish and "\n" in rows[0].source[period.start : period.end]:
        header = [row for row in header if not period.start < row.start < period.end or row.end > period.end]
    return Entry(header, rows[position:], period, dates)


def _still_header(rows: list[Row], position: int, at: int) -> bool:
    row, before = rows[position], rows[position - 1]
    if not heads(row) or position - at > MOST_BELOW or before.bullet:
        return False
    named = rows[0]
    margin = _alone_date(rows[at])
    if margin or row.x0 is None or named.x0 is None or row.page != named.page or row.column != named.column:
        return True
    indented = row.x0 > named.x0 + 5 and not row.lead_bold and row.y0 != named.y0
    return not indented or (row.x0 > named.x0 + 60 and row.word_count <= 5)


def _alone_date(row: Row) -> bool:
    return len(row.text) <= 40 and sum(character.isdigit() for character in row.text) >= 4


def _mark_subordinate(entries: list[Entry]) -> None:
    """An entry that begins in a weaker style than the first one stands under the one before (one employer)."""
    if not entries or not entries[0].header:
        return
    model = entries[0].header[0].style
    for entry in entries[1:]:
        entry.sub = bool(entry.header) and entry.header[0].style != model


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
    return start, max(start, end)
