"""The entries of a section of schools by what its lines say, for texts whose layout says nothing.

A line can name a degree, a school, a date. An entry holds one degree and one date; a line that brings what the entry
has already begins the next one. The order of the first entry tells whether a date ends an entry or opens it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from profiles.parsing import evidence
from profiles.parsing.anchors import periods_in
from profiles.parsing.broken_heads import goes_on_in_cell, is_narrow
from profiles.parsing.column_heads import with_columns_told
from profiles.parsing.dates import Period
from profiles.parsing.entries import Entry, entries_of
from profiles.parsing.folding import key
from profiles.parsing.lexicon import group
from profiles.parsing.line_ends import as_one, begins_small, ends_open, followed, wraps
from profiles.parsing.lines import mended
from profiles.parsing.rows import Row
from profiles.parsing.starts import heads, own_label

DEGREE, SCHOOL, DATE = "degree", "school", "date"
MOST_WORDS = 30  # a longer line is prose, whatever it names
_SCHOOL = re.compile(r"\s+school\b(?!\s+(?:diploma|certificate))", re.IGNORECASE)  # `Higher Secondary` School
_EDGE = " \t\n|,;:()[]•·–—-."


@dataclass(frozen=True, slots=True)
class Line:
    """A row, what it names, and the first period in it."""

    row: Row
    names: frozenset[str]
    period: Period | None


def schooling_of(rows: list[Row], *, today: date) -> list[Entry]:
    """The entries by layout, or by words where those tell more whole entries."""
    rows = _with_whole_points(with_columns_told(without_table_heads(rows)))
    laid_out = entries_of(rows, today=today)
    lines = [line_of(row, today) for row in mended(rows)]
    if not any(DEGREE in line.names or SCHOOL in line.names for line in lines):
        return laid_out
    worded = _entries(lines, today)
    plain = all(row.fixed and row.size is None and row.x1 is None and not row.bold for row in rows)
    known = {(line.row.start, line.row.end): line.names for line in lines}
    margin = 0.0 if plain else 0.9
    return worded if _cost(worded, known, today) < _cost(laid_out, known, today) - margin else laid_out


_REST = 4  # words


def _with_whole_points(rows: list[Row]) -> list[Row]:
    """The rows, a point that names a degree and what its narrow column had no room for (`• BA, Art and` over
    `Design`) in one, as are a name and its bracket.
    """
    made: list[Row] = []
    for row, after in followed(rows):
        last = made[-1] if made else None
        if last is not None and (_goes_on(last, row) or goes_on_in_cell(last, row, after)):
            made[-1] = as_one(last, row)
        else:
            made.append(row)
    return made


def _goes_on(last: Row, row: Row) -> bool:
    apart = (last.page, last.column) != (row.page, row.column) or row.start < last.end
    if apart or row.bullet or last.source[last.end : row.start].strip() or row.word_count > _REST or len(row.cells) > 1:
        return False
    if row.text.startswith("(") and row.text.endswith(")"):
        return not any(map(str.isdigit, row.text)) and row.fixed and last.style == row.style
    broken = last.text.endswith(",") or ends_open(last.text) or begins_small(row.text)
    goes_on = (bool(last.bullet) and broken) or _is_rest_of_field(last, row)
    return goes_on and evidence.degree(last.text) is not None and evidence.degree(row.text) is None


def _is_rest_of_field(last: Row, row: Row) -> bool:
    """`Bachelor of Science, Supply Chain` over `Management`, in a narrow column that had no room for it."""
    few = row.word_count <= 2 and not any(map(str.isdigit, row.text))
    if not few or last.style != row.style or last.x0 != row.x0 or not is_narrow(row) or not wraps(last, row):
        return False
    return "," in last.text and evidence.school(row.text) < 1 and evidence.place(row.text) < 1


def without_table_heads(rows: list[Row]) -> list[Row]:
    """The rows without the heads of a table that was read cell by cell: `Course`, `Board / University`, `Year`."""
    found = [_is_table_head(row) for row in rows]
    beside = [any(found[max(0, number - 1) : number] + found[number + 1 : number + 2]) for number in range(len(rows))]
    return [row for row, head, more in zip(rows, found, beside, strict=True) if not (head and more)]


def _is_table_head(row: Row) -> bool:
    words = [word for word in row.key.split() if not word.isdigit()]
    return bool(words) and len(words) <= 6 and all(word in group("words", "table_heads") for word in words)


def line_of(row: Row, today: date) -> Line:
    """What a row names. Prose and lines with a label of their own (`Courses: …`) name nothing."""
    names: set[str] = set()
    prose = row.word_count > MOST_WORDS or _describes(row)
    period = _period(row, today)
    in_margin = period is not None and period.start == row.start
    words = row.source[period.end : row.end].lstrip(_EDGE) if period is not None and in_margin else row.text
    found = evidence.degree(words)
    if found is not None and is_in_name(words, found):
        found = None
    if not prose and found is not None and (found.start <= 2 or not evidence.is_sentence(words)):
        names.add(DEGREE)
    sentence = evidence.is_sentence(words) and DEGREE not in names
    beside = words if found is None else words[: found.start] + words[found.end :]
    if not prose and not sentence and evidence.school(beside) > 1 and (words[:1].isupper() or words[:1].isdigit()):
        names.add(SCHOOL)
    rest = words if period is None else row.source[row.start : period.start] + row.source[period.end : row.end]
    if period is not None and not prose and (names or len(rest.strip(_EDGE)) <= 24):
        names.add(DATE)
    return Line(row, frozenset(names), period if DATE in names else None)


def is_in_name(words: str, found: evidence.DegreeMatch) -> bool:
    """`Maple Hill High School`, `Higher Secondary School`: what alone is a degree is part of the name of a school."""
    if found.level != "secondary":
        return False
    before = words[: found.start].rstrip(" ")
    ends_name = before[-1:].isalpha() and evidence.school(words[found.start : found.end]) > 1
    return ends_name or _SCHOOL.match(words, found.end) is not None


def _describes(row: Row) -> bool:
    """A line about the studies: `Courses: …`, `Thesis: …`."""
    head, colon, _ = row.text.partition(":")
    thesis = bool(colon) and key(head) in group("words", "theses")
    return (
        thesis
        or row.label == "score"
        or row.key.startswith("equivalent")
        or own_label(row) in {"courses", "keywords", "highlights"}
    )


def _period(row: Row, today: date) -> Period | None:
    periods = periods_in(row, today)
    ranges = [period for period in periods if not period.single]
    if ranges:
        return ranges[0]
    return periods[-1] if periods else None


def _entries(lines: list[Line], today: date) -> list[Entry]:
    starts = _starts(lines)
    parts = [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    entries = [_entry(part, today) for part in parts]
    school_first = SCHOOL in next((line.names for line in lines if line.names & {SCHOOL, DEGREE}), frozenset())
    for entry, part in zip(entries[1:], parts[1:], strict=True):
        nameless = all(line.names and SCHOOL not in line.names for line in part[: len(entry.header)])
        entry.sub = school_first and nameless
    return entries


def _starts(lines: Sequence[Line]) -> list[int]:
    first = next(number for number, line in enumerate(lines) if line.names)
    dated_first = lines[first].names == {DATE}
    starts, has = [0], set(lines[first].names)
    last = first
    for number in range(first + 1, len(lines)):
        names = lines[number].names
        if not names:
            continue
        if _begins(names, has, dated_first, adjacent=last == number - 1):
            starts.append(_lead(lines, number, last))
            has = set()
        has |= names
        last = number
    return starts


def _begins(names: frozenset[str], has: set[str], dated_first: bool, adjacent: bool) -> bool:
    if names == {DATE}:
        return DATE in has or (dated_first and bool(has - {DATE}))
    if DEGREE in names & has or (DATE in names & has and names & has != {DATE}):
        return True
    if SCHOOL in names & has:
        return not adjacent or DATE in has or DEGREE in names
    return DATE in names & has


def _lead(lines: Sequence[Line], number: int, last: int) -> int:
    """A line above that names nothing known may be the entry's degree: alone in its paragraph, or after a date."""
    if SCHOOL not in lines[number].names or DEGREE in lines[number].names or number - 1 <= last:
        return number
    row = lines[number - 1].row
    apart = number - 2 == last or _gap(lines[number - 2].row, row)
    named = heads(row) and row.word_count <= 8 and ":" not in row.text and evidence.place(row.text) <= 1
    return number - 1 if apart and named and _gap(lines[last].row, row) else number


def _gap(above: Row, below: Row) -> bool:
    return below.source[above.end : below.start].count("\n") > 1


def _entry(lines: list[Line], today: date) -> Entry:
    end = _header_end(lines)
    header = [line.row for line in lines[:end] if line.names or _can_name(line.row)]
    taken = {(row.start, row.end) for row in header}  # marks of a table share the index of their line
    body = [line.row for line in lines if (line.row.start, line.row.end) not in taken]
    period = next((line.period for line in lines if line.period is not None), None)
    stated = [(p.start, p.end) for line in lines[:end] if DATE in line.names for p in periods_in(line.row, today)]
    return Entry(header, body, period, stated if period is not None else [])


def _header_end(lines: list[Line]) -> int:
    """After the last line that names something, the place after it, and a school that only its place makes known."""
    named = [number for number, line in enumerate(lines) if line.names]
    end = named[-1] + 1
    if not any(SCHOOL in line.names for line in lines) and end < len(lines) and _can_name(lines[end].row):
        end += 1
    if end < len(lines) and evidence.place(lines[end].row.text.rstrip(" -–")) > 0.5:
        end += 1
    return end


def _can_name(row: Row) -> bool:
    """A short line that is no prose; a paragraph of its own may begin with a small letter."""
    if _describes(row) or row.bullet:
        return False
    return heads(row) or (row.word_count <= 6 and not evidence.is_sentence(row.text) and row.fixed)


Known = dict[tuple[int, int], frozenset[str]]


def _cost(entries: list[Entry], known: Known, today: date) -> float:
    """How far the entries are from one degree, one school and at most one date each."""
    return sum(_entry_cost(entry, known, today) for entry in entries)


def _entry_cost(entry: Entry, known: Known, today: date) -> float:
    header = [_names(row, known, today) for row in entry.header]
    body = [_names(row, known, today) for row in entry.body]
    count = {name: sum(name in names for names in header) for name in (DEGREE, SCHOOL, DATE)}
    missed = sum(DEGREE in names for names in body) + 0.3 * sum(SCHOOL in names for names in body)
    several = max(0, count[DEGREE] - 1) + max(0, count[DATE] - 1) + 0.5 * max(0, count[SCHOOL] - 2)
    return missed + several + 0.5 * (not count[DEGREE]) + 0.5 * (not count[SCHOOL])


def _names(row: Row, known: Known, today: date) -> frozenset[str]:
    """What a row names; a row that was joined of two lines or of other ones is looked at anew."""
    names = known.get((row.start, row.end))
    return line_of(row, today).names if names is None else names
