"""Short sections set side by side under titles on one line: each is read with its own title."""

from __future__ import annotations

from dataclasses import replace

from profiles.parsing.heading_words import kind_of
from profiles.parsing.rows import Cell, Row

_EDGE = 16.0  # points that the title of a box is set in from its text
_STEP = 3.0  # lines' heights between the lines of such sections


def with_sections_abreast(rows: list[Row]) -> list[Row]:
    """`Courses ⇥ Hobbies` over `First aid ⇥ Chess`: the first title with its lines, then the second with its own."""
    made: list[Row] = []
    at = 0
    while at < len(rows):
        edges = _titles(rows[at])
        end = at + 1
        while edges and end < len(rows) and _belongs(rows[end - 1], rows[end], edges):
            end += 1
        parts = [[part for row in rows[at:end] for part in _part(row, edges, number)] for number in range(len(edges))]
        if edges and all(len(part) > 1 for part in parts):
            made += [row for part in parts for row in part]
        else:
            made += rows[at:end]
        at = end
    return made


def _titles(row: Row) -> list[float]:
    """Where the titles of the line begin; [] where not every cell is a known title of another kind."""
    if row.bullet or len(row.cells) < 2 or any(cell.x0 is None for cell in row.cells):
        return []
    whole = kind_of(row.text)
    if whole is not None and whole.sure:
        return []
    headings = [kind_of(row.source[cell.start : cell.end]) for cell in row.cells]
    known = [heading.kind for heading in headings if heading is not None and heading.sure]
    apart = all(cell.gap for cell in row.cells[1:])
    return [cell.x0 or 0.0 for cell in row.cells] if apart and len(set(known)) == len(row.cells) else []


def _belongs(above: Row, row: Row, edges: list[float]) -> bool:
    """A line near the one above, of which no cell reaches into the next section, and no title."""
    heading = kind_of(row.text) if len(row.cells) == 1 else None
    if _titles(row) or (heading is not None and heading.sure):
        return False
    if (row.page, row.column) != (above.page, above.column) or row.y0 is None or above.y0 is None:
        return False
    height = max((row.y1 or row.y0) - row.y0, 1.0)
    return row.y0 - above.y0 <= _STEP * height and all(_fits(cell, edges) for cell in row.cells)


def _fits(cell: Cell, edges: list[float]) -> bool:
    if cell.x0 is None or cell.x1 is None or cell.x0 < edges[0] - _EDGE:
        return False
    after = [edge for edge in edges if edge > cell.x0 + _EDGE]
    return not after or cell.x1 < after[0]


def _part(row: Row, edges: list[float], number: int) -> list[Row]:
    """What of the row stands in the section of that number, as a row of its own; nothing where it is empty."""
    cells = [cell for cell in row.cells if sum(edge <= (cell.x0 or 0.0) + _EDGE for edge in edges) == number + 1]
    if not cells:
        return []
    first, last = replace(cells[0], gap=False), cells[-1]
    right = edges[number + 1] - _EDGE if number + 1 < len(edges) else row.right
    return [
        replace(
            row, start=first.start, end=last.end, cells=(first, *cells[1:]), x0=first.x0, x1=last.x1, right=right,
            bold=all(cell.bold for cell in cells), bullet=row.bullet if cells[0] is row.cells[0] else "",
        )
    ]  # fmt: skip
