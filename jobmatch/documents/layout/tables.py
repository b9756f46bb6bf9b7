"""Tables whose cells hold several lines: every record is read cell by cell instead of line by line."""

from __future__ import annotations

from itertools import pairwise

from jobmatch.documents.layout.cells import joined, was_full
from jobmatch.documents.layout.rows import Row
from jobmatch.documents.layout.words import Segment

_EDGE = 3.0
_FEWEST_COLUMNS = 3
_HEAD_WORDS = 3
_LOOSE = 1.0  # points that a new paragraph of a cell stands lower than its next line would
_STEP = 3.0  # font sizes between the lines of one table
_PROSE = 2  # lines; a table whose records have no more is read line by line


def with_cells_in_order(rows: list[Row]) -> list[Row]:
    """The rows of a region, those of such tables in the order of their cells.

    The cells of a record come first, side by side; what stands in the column with most words follows below them.
    """
    made: list[Row] = []
    at = 0
    while at < len(rows):
        edges = [segment.x0 for segment in rows[at].segments]
        end = at + 1
        while _is_head(rows[at]) and end < len(rows) and _belongs(rows[end - 1], rows[end], edges):
            end += 1
        records = _records(rows[at:end], edges)
        told = _told_column(records[1:], edges)
        if told > 0 and all(len(record[0].segments) >= len(edges) - 1 for record in records):
            made += [row for record in records for row in _in_order(record, edges, told)]
        else:
            made += rows[at:end]
        at = end
    return made


def _is_head(row: Row) -> bool:
    """Three or more names of columns in one style: few words each, no numbers."""
    words = [segment.text for segment in row.segments]
    styles = {(segment.words[0].bold, segment.size) for segment in row.segments}
    short = all(len(text.split()) <= _HEAD_WORDS and not any(map(str.isdigit, text)) for text in words)
    return len(words) >= _FEWEST_COLUMNS and len(styles) == 1 and short


def _belongs(above: Row, row: Row, edges: list[float]) -> bool:
    near = -0.5 * row.size < row.base - above.base <= _STEP * max(row.size, above.size)
    return near and all(_column(segment, edges) >= 0 for segment in row.segments)


def _column(segment: Segment, edges: list[float]) -> int:
    return next((number for number, edge in enumerate(edges) if abs(segment.x0 - edge) <= _EDGE), -1)


def _records(rows: list[Row], edges: list[float]) -> list[list[Row]]:
    """Lines of one record together: it begins with a line that has words in the first column and beside it."""
    records: list[list[Row]] = []
    for row in rows:
        begins = _column(row.segments[0], edges) == 0 and len(row.segments) > 1
        if begins or not records:
            records.append([])
        records[-1].append(row)
    return records


def _told_column(records: list[list[Row]], edges: list[float]) -> int:
    """The column that holds most of the words, what was done there; -1 where none of its cells is long."""
    letters, longest = [0] * len(edges), [0] * len(edges)
    for record in records:
        for number, cells in enumerate(_columns(record, edges)):
            letters[number] += sum(len(cell.text) for cell in cells)
            longest[number] = max(longest[number], len(cells))
    told = letters.index(max(letters))
    return told if longest[told] > _PROSE else -1


def _columns(record: list[Row], edges: list[float]) -> list[list[Segment]]:
    columns: list[list[Segment]] = [[] for _ in edges]
    for row in record:
        for segment in row.segments:
            columns[_column(segment, edges)].append(segment)
    return columns


def _in_order(record: list[Row], edges: list[float], told: int) -> list[Row]:
    if len(record) == 1:
        return record
    columns = _columns(record, edges)
    ends = [*edges[1:], max(row.x1 for row in record)]
    leading = _leading(columns)
    short = [
        _mended(cells, end, leading)
        for number, (cells, end) in enumerate(zip(columns, ends, strict=True))
        if number != told
    ]
    depth = max(len(cells) for cells in short)
    lines = [[cells[line] for cells in short if line < len(cells)] for line in range(depth)]
    return [Row.of(line) for line in lines] + [Row.of([segment]) for segment in columns[told]]


def _leading(columns: list[list[Segment]]) -> float:
    """The least distance between two lines of one cell."""
    return min((below.base - above.base for cells in columns for above, below in pairwise(cells)), default=0.0)


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
