"""Cells of a table that go on below: the lower words join the cell that they belong to, as a person reads them."""

from __future__ import annotations

from dataclasses import replace

from jobmatch.documents.layout.rows import Row
from jobmatch.documents.layout.words import Segment

_EDGE = 3.0
_STEP = 1.7  # font sizes from baseline to baseline
_SPACE = 0.25
_CELL_GAP = 0.6  # font sizes that a cell keeps from the next at least, and where it is padded well
_PADDED = 1.5


def with_whole_cells(rows: list[Row]) -> list[Row]:
    """`Journal of Clinical ⇥ 05/2020` over `Practice`: one row. The last cell alone goes on in a line of its own."""
    made: list[Row] = []
    last: Row | None = None  # the line right above, of which the lower words may go on
    for row in rows:
        pairs = _continued(made[-1], last, row) if made and last is not None else []
        if pairs:
            made[-1] = _joined(made[-1], pairs)
        rest = [part for part in row.segments if all(part is not taken for _, taken in pairs)]
        if rest:
            made.append(Row.of(rest) if pairs else row)
        last = row
    return made


def _continued(table: Row, above: Row, row: Row) -> list[tuple[Segment, Segment]]:
    """(cell, its next words) for every segment of the row, or for the bold ones of two heads side by side."""
    if len(table.segments) < 2 or row.base < above.base - 1:
        return []
    if row.base - above.base > _STEP * max(row.size, above.size):
        return []
    pairs = [(cell, part) for part in row.segments if (cell := _cell(table, part)) is not None]
    loose = all(_fills(table, cell, part, _PADDED) for cell, part in pairs)
    if not pairs or not loose or (all(cell is table.segments[-1] for cell, _ in pairs) and not _is_bold(table, row)):
        return []
    if len(pairs) < len(row.segments):
        return pairs if _are_heads(table, row, pairs) else []
    full = any(_fills(table, cell, part, _CELL_GAP) for cell, part in pairs)
    return pairs if full and len(row.segments) < len(table.segments) else []


def _is_bold(table: Row, row: Row) -> bool:
    """The names of a table's columns, of which the last goes on below as the others do."""
    words = [word for segment in (*table.segments, *row.segments) for word in segment.words]
    return len(table.segments) > 2 and all(word.bold for word in words)


def _are_heads(table: Row, row: Row, pairs: list[tuple[Segment, Segment]]) -> bool:
    """**School of** ⇥ **Degree** over **Arts** ⇥ grade: what goes on is bold, what does not is not but for its head."""
    taken = {id(part) for _, part in pairs}
    bold = all(word.bold for cell in table.segments for word in cell.words)
    rest = [part for part in row.segments if id(part) not in taken]
    level = all(any(abs(cell.x0 - part.x0) <= _EDGE for cell in table.segments) for part in rest)
    return bold and level and not any(word.bold for part in rest for word in part.words)


def _cell(table: Row, part: Segment) -> Segment | None:
    """The cell that the part stands under in its look; none where a label (`LinkedIn:`) begins it."""
    if part.words[0].text.endswith(":"):
        return None
    near = [cell for cell in table.segments if abs(cell.x0 - part.x0) <= _EDGE and abs(cell.size - part.size) < 0.5]
    alike = [cell for cell in near if cell.words[-1].bold == part.words[0].bold]
    return alike[0] if alike else None


def _fills(table: Row, cell: Segment, part: Segment, gap: float) -> bool:
    edge = min((other.x0 for other in table.segments if other.x0 > cell.x1), default=None)
    return edge is None or was_full(cell, part, edge, gap)


def was_full(cell: Segment, part: Segment, edge: float, gap: float = _CELL_GAP) -> bool:
    """The first word of the lower line would not have fitted behind the cell's own words and `gap` before `edge`."""
    lowest = max(word.base for word in cell.words)
    first = part.words[0]
    reached = max(word.x1 for word in cell.words if word.base == lowest)
    return reached + _SPACE * cell.size + (first.x1 - first.x0) > edge - gap * cell.size


def joined(cell: Segment, part: Segment) -> Segment:
    """Both lines of a cell in one, at the place of the upper."""
    whole = Segment.of([*cell.words, *part.words])
    return replace(whole, y0=cell.y0, y1=cell.y1, base=cell.base, size=cell.size)


def _joined(table: Row, pairs: list[tuple[Segment, Segment]]) -> Row:
    segments = list(table.segments)
    for cell, part in pairs:
        at = next(number for number, one in enumerate(segments) if one is cell)
        segments[at] = joined(cell, part)
    return Row.of(segments)
