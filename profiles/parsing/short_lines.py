"""Sections of short entries: which lines are entries complete in themselves, whatever the layout broke."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from profiles.parsing.anchors import periods_in
from profiles.parsing.column_heads import without_column_heads
from profiles.parsing.dates import Period, ends_date
from profiles.parsing.entries import Entry, entries_of
from profiles.parsing.folding import key
from profiles.parsing.lexicon import group
from profiles.parsing.line_ends import as_one, begins_small, wraps
from profiles.parsing.loud_names import with_names_first
from profiles.parsing.rows import Row, clipped


def records_of(rows: list[Row], today: date) -> list[Entry]:
    """One entry a line where lines are complete in themselves, else entries by date and style."""
    rows = parts_of(rows, today)
    if not rows:
        return []
    lines = _joined_lines(rows, today)
    dated_lines = sum(any(periods_in(row, today) for row in members) for members in lines)
    styled = sum(members[0].lead_bold for members in lines)
    bullets = sum(bool(members[0].bullet) for members in lines)
    alone = sum(_only_date(members, today) for members in lines)
    mixed = 0 < styled < len(lines) and bullets < len(lines)
    tabular = dated_lines == len(lines) and all(len(m[0].cells) > 1 and m[0].cells[1].gap for m in lines)
    if (
        bullets == len(lines)
        or tabular
        or (not mixed and not alone and (dated_lines >= 0.6 * len(lines) or not dated_lines))
    ):
        return [line_entry(members, today) for members in lines]
    return with_names_first(entries_of(rows, today=today))


def parts_of(rows: list[Row], today: date) -> list[Row]:
    """The lines, those of several entries apart, without the heads of columns."""
    return [part for row in _run_on(without_column_heads(rows)) for part in _several(row, today)]


def _only_date(members: list[Row], today: date) -> bool:
    periods = periods_in(members[0], today)
    return bool(periods) and len(members) == 1 and len(members[0].text) - (periods[0].end - periods[0].start) < 4


def _joined_lines(rows: list[Row], today: date) -> list[list[Row]]:
    lines: list[list[Row]] = []
    for row in rows:
        last = lines[-1][-1] if lines else None
        if last is not None and _is_under(lines[-1], row, today):
            lines[-1].append(row)
            continue
        if last is not None and (_complete(last, row, today) or _has_date_in_margin(row, today)):
            lines.append([row])
            continue
        hangs = last is not None and lines[-1][0].bullet and not row.bullet
        beside = last is not None and _is_beside_date(lines[-1][0], row, today)
        if last is not None and not row.bullet and (beside or _follows(last, row) or (hangs and row.fixed)):
            lines[-1].append(row)
        else:
            lines.append([row])
    return lines


def _is_under(members: list[Row], row: Row, today: date) -> bool:
    """The issuer in smaller letters under a name, or the date in brackets that its line had no room for."""
    first, last = members[0], members[-1]
    if row.bullet or not row.fixed or row.block != first.block or (row.page, row.column) != (first.page, first.column):
        return False
    if (row.size or 0.0) < (first.size or 0.0) - _SMALLER and row.x0 == first.x0 and not first.lead_bold:
        return True
    return row.text.startswith("(") and _only_date([row], today) and not periods_in(last, today)


def _is_beside_date(first: Row, row: Row, today: date) -> bool:
    """A line without a date that begins where the words of the entry begin, behind the date in the margin."""
    if not _has_date_in_margin(first, today) or row.x0 is None or first.cells[1].x0 is None:
        return False
    level = abs(row.x0 - first.cells[1].x0) <= _EDGE and (row.page, row.column) == (first.page, first.column)
    return level and not periods_in(row, today)


def _has_date_in_margin(row: Row, today: date) -> bool:
    if len(row.cells) < 2 or not row.cells[1].gap:
        return False
    return _only_date([replace(row, end=row.cells[0].end, cells=row.cells[:1])], today)


def _follows(last: Row, row: Row) -> bool:
    above, below = last.cells[-1], row.cells[0]
    alike = (above.bold, above.size) == (below.bold, below.size)
    return (alike and wraps(last, row)) or ends_date(last.text, row.text)


def _complete(last: Row, row: Row, today: date) -> bool:
    """A line that ends with its date is an entry, and what begins anew after it is the next."""
    periods = periods_in(last, today)
    return bool(periods) and not last.text[periods[-1].end - last.start :].strip(" ).") and row.text[:1].isupper()


_VALIDITY = re.compile(
    r"(?:valid|until|expir\w+|renew\w*|gültig|bis|valable|jusqu\S*|válid[oa]|hasta|valid[oa]|fino|scadenza|geldig|tot|ważn[ey]|do)"
    r"\W*(?:until|to|through|on|bis|zum|hasta|al)?\W*$",
    re.IGNORECASE,
)


def own_periods(rows: list[Row], today: date) -> list[Period]:
    """The dates of these rows but for those until when something is valid."""
    periods = [period for row in rows for period in periods_in(row, today)]
    return [p for p in periods if not _VALIDITY.search(rows[0].source[max(rows[0].start, p.start - 25) : p.start])]


def line_entry(members: list[Row], today: date) -> Entry:
    """One line, wherever it was broken; until when it is valid is no date of it."""
    rows = _unwrapped(members)
    periods = [period for row in rows for period in periods_in(row, today)]
    own = own_periods(rows, today)
    period = own[-1] if own else (periods[-1] if periods else None)
    taken = periods if len(own) < len(periods) else periods[-1:]
    return Entry(list(rows), [], period, [(one.start, one.end) for one in taken])


def _unwrapped(members: list[Row]) -> list[Row]:
    """Lines that only the margin broke as one; those that begin anew (an issuer under a name) stay apart."""
    made: list[Row] = []
    for row in members:
        last = made[-1] if made else None
        level = last is not None and len(row.cells) == 1 and _goes_on_level(last, row)
        if last is not None and (level or _goes_on_styled(last, row)) and _runs_on(last, row):
            made[-1] = as_one(last, row)
        else:
            made.append(row)
    return made


def _goes_on_level(last: Row, row: Row) -> bool:
    """Nothing but the line's words can go on; behind a date in the margin these go on where they began."""
    if row.start < last.end:
        return False
    if len(last.cells) == 1:
        return True
    begun = last.cells[1].x0 if len(last.cells) == 2 and last.cells[1].gap else None
    return begun is not None and row.x0 is not None and abs(row.x0 - begun) <= _EDGE


def _goes_on_styled(last: Row, row: Row) -> bool:
    """Titles, journals and dates of a line differ in style; its last words go on in theirs."""
    apart = any(cell.gap for cell in (*last.cells, *row.cells)) or row.start < last.end or row.bullet
    above, below = last.cells[-1], row.cells[0]
    return not apart and (above.bold, above.italic, above.size) == (below.bold, below.italic, below.size)


_PARTED = re.compile(r"[,;–—|(»”“]")


def _runs_on(last: Row, row: Row) -> bool:
    """A broken line has its parts between commas or dashes or in two styles; a name over its issuer needs none."""
    parted = any(not cell.gap for cell in last.cells[1:]) or bool(_PARTED.search(last.text) or begins_small(row.text))
    return ends_date(last.text, row.text) or ((wraps(last, row) or _is_unfinished(last)) and parted)


def _is_unfinished(row: Row) -> bool:
    """`…, Blue Cross of`: no line of words ends so, whoever broke it."""
    return key(row.text.split()[-1]) in group("words", "connectors")


_EDGE = 3.0
_SMALLER = 0.4  # points
_BARS = re.compile(r"\s*[|•·;]\s*")


def _run_on(rows: list[Row]) -> list[Row]:
    """Lines of a list parted by semicolons in one row, wherever it was broken: `A (X, 2017); B (Y,` over `2013); C`."""
    if not any(";" in row.text for row in rows) or any(row.bullet or len(row.cells) > 1 for row in rows):
        return rows
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        if last is not None and row.fixed and ";" in f"{last.text}{row.text}" and _is_open(last, row):
            made[-1] = as_one(last, row)
        else:
            made.append(row)
    return made


def _is_open(last: Row, row: Row) -> bool:
    between = last.end <= row.start and not last.source[last.end : row.start].strip()
    bracket = last.text.rfind("(") > last.text.rfind(")")
    bracket = bracket or (")" in last.text and not last.text.endswith((")", ";", ".")))
    return between and (bracket or last.text.endswith(";") or begins_small(row.text) or wraps(last, row))


def _several(row: Row, today: date) -> list[Row]:
    """`First aid (2021) | Forklift (2019)`: several entries on one line, most of them with a date."""
    cuts = [*(match.span() for match in _BARS.finditer(row.source, row.start, row.end)), (row.end, row.end)]
    if len(cuts) < 2 or any(cell.gap for cell in row.cells):
        return [row]
    parts, position = [], row.start
    for start, end in cuts:
        if start > position:
            parts.append(replace(clipped(row, position, start), right=None))
        position = end
    dated = sum(bool(periods_in(part, today)) for part in parts)
    return parts if len(parts) > 1 and 2 * dated > len(parts) else [row]
