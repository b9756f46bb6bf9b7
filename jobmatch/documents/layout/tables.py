"""Tables: no two of their columns are columns of the page, and long cells are read one by one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from jobmatch.documents.layout.cells import joined, was_full
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.words import Segment

_EDGE = 3.0
_FEWEST_COLUMNS = 3
_HEAD_WORDS = 3
_LEVEL = 0.7  # font sizes that the cells of one line may waver by
_LOOSE = 1.0  # points that a new paragraph of a cell stands lower than its next line would
_STEP = 3.5  # font sizes between the lines of one table
_PROSE = 2  # lines; a table whose cells have no more is read line by line, but for its last column
_LARGER = 1.05
_TALLEST = 120  # lines of a table on one page


Record = list[list[Segment]]  # the lines of each column's cell


@dataclass(frozen=True)
class Table:
    """rows: a head if there is one, then each record's cells side by side, then what its longest column says."""

    above: list[Segment]
    rows: list[Row]
    below: list[Segment]


def table_of(segments: list[Segment]) -> Table | None:
    """The first such table among the segments of a region, with what stands above and below it."""
    lines = rows_of(segments)
    for at, line in enumerate(lines):
        if len(line.segments) < _FEWEST_COLUMNS:
            continue
        headed = _is_head(line)
        edges = [segment.x0 for segment in line.segments]
        end = _end(lines, at, edges)
        first = _head_end(lines[:end], at) if headed else at
        records = _records(_segments(lines[first:end]), edges)
        if not records or not _has_dates(records):
            continue
        told = _told_column(records)
        if _is_full(records) if headed else _is_clear(records, told):
            rows = lines[first:end]
            if told > 0:
                rows = [row for record in records for row in _in_order(record, edges, told)]
            return Table(_segments(lines[:at]), lines[at:first] + rows, _segments(lines[end:]))
    return None


def _is_full(records: list[Record]) -> bool:
    return all(sum(map(bool, record)) >= len(record) - 1 for record in records)


def _is_clear(records: list[Record], told: int) -> bool:
    """Without a head: two records or more, no cell empty, and several lines in two columns of one."""
    several = any(sum(len(cells) > 1 for cells in record) > 1 for record in records)
    return told > 0 and len(records) > 1 and several and all(all(record) for record in records)


def _segments(rows: list[Row]) -> list[Segment]:
    return [segment for row in rows for segment in row.segments]


def _is_head(row: Row) -> bool:
    """Three or more names of columns in one style: few words each, no numbers."""
    words = [segment.text for segment in row.segments]
    short = all(len(text.split()) <= _HEAD_WORDS and not any(map(str.isdigit, text)) for text in words)
    return len(words) >= _FEWEST_COLUMNS and len(_style(row)) == 1 and short


def _head_end(lines: list[Row], at: int) -> int:
    """The index of the first line below a head; names of columns may take two lines of one style."""
    after = lines[at + 1 :]
    goes_on = len(after) > 1 and _style(after[0]) == _style(lines[at]) != _style(after[1])
    return at + 1 + goes_on


def _style(row: Row) -> set[tuple[bool, float]]:
    return {(segment.words[0].bold, segment.size) for segment in row.segments}


def _end(lines: list[Row], at: int, edges: list[float]) -> int:
    """The index of the first line that no longer belongs to the table."""
    end = at + 1
    while end < min(len(lines), at + _TALLEST) and _belongs(lines[end - 1], lines[end], edges):
        end += 1
    return end


def _belongs(above: Row, row: Row, edges: list[float]) -> bool:
    near = row.base - above.base <= _STEP * max(row.size, above.size)
    bold, bold_above = (all(s.words[0].bold for s in line.segments) for line in (row, above))
    title = len(row.segments) == 1 and (row.size > _LARGER * above.size or (bold and not bold_above))
    return near and not title and all(_column(segment, edges) >= 0 for segment in row.segments)


def _column(segment: Segment, edges: list[float]) -> int:
    """The column that the segment stands in; -1 where it stands in none or reaches over the next one's edge."""
    for number, (edge, after) in enumerate(pairwise([*edges, float("inf")])):
        if edge - _EDGE <= segment.x0 < after - _EDGE:
            return number if segment.x1 < after else -1
    return -1


def _records(segments: list[Segment], edges: list[float]) -> list[Record]:
    """The cells of each record, a list of lines a column: it begins with a first cell that others stand level with."""
    ordered = sorted(segments, key=lambda segment: segment.base)
    bases = [segment.base for segment in ordered]
    firsts = [s for s in ordered if _column(s, edges) == 0 and _has_level(s, ordered, bases)]
    dated = [s for s in firsts if any(map(str.isdigit, s.text))]  # `presente` under `2019 até o` begins nothing
    starts = sorted(s.base - _LEVEL * s.size for s in dated or firsts)
    records: list[Record] = [[[] for _ in edges] for _ in starts]
    for segment in ordered:
        number = bisect_right(starts, segment.base) - 1
        if number < 0:
            return []
        records[number][_column(segment, edges)].append(segment)
    return records


def _has_level(first: Segment, segments: list[Segment], bases: list[float]) -> bool:
    """bases: of the segments, which are sorted by them."""
    near = _LEVEL * first.size
    level = segments[bisect_left(bases, first.base - near) : bisect_right(bases, first.base + near)]
    return any(other is not first and other.x0 > first.x1 for other in level)


def _has_dates(records: list[Record]) -> bool:
    """One column holds numbers in every record: no head of a table is a line that three columns happen to share."""
    return any(
        all(any(map(str.isdigit, "".join(s.text for s in record[number]))) for record in records)
        for number in range(len(records[0]))
    )


def _told_column(records: list[Record]) -> int:
    """The column that holds most of the words, what was done there; -1 where none of its cells is long."""
    if not records:
        return -1
    letters = [sum(len(s.text) for record in records for s in record[n]) for n in range(len(records[0]))]
    told = letters.index(max(letters))
    longest = max(len(record[told]) for record in records)
    return told if longest > _PROSE or (longest > 1 and told == len(letters) - 1) else -1


def _in_order(record: Record, edges: list[float], told: int) -> list[Row]:
    ends = [*edges[1:], max(segment.x1 for cells in record for segment in cells)]
    leading = min((b.base - a.base for cells in record for a, b in pairwise(cells)), default=0.0)
    short = [_mended(cells, ends[number], leading) for number, cells in enumerate(record) if number != told]
    depth = max(len(cells) for cells in short)
    lines = [[cells[line] for cells in short if line < len(cells)] for line in range(depth)]
    rest = record[told]
    if not any(_is_named(cells[0]) for cells in short if cells):
        lines[0], rest = [*lines[0], rest[0]], rest[1:]  # nothing but dates stands beside the cell that tells all
    return [Row.of(line) for line in lines] + [Row.of([segment]) for segment in rest]


def _is_named(cell: Segment) -> bool:
    return not any(map(str.isdigit, cell.text)) and len(cell.text.split()) > 1


def _mended(cells: list[Segment], end: float, leading: float) -> list[Segment]:
    """The lines of a cell, those joined of which the lower only did not fit above."""
    made: list[Segment] = []
    for number, cell in enumerate(cells):
        near = number and cell.base - cells[number - 1].base < leading + _LOOSE
        if near and was_full(made[-1], cell, end):
            made[-1] = joined(made[-1], cell)
        else:
            made.append(cell)
    return made
