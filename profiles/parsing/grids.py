"""Short lists set in a grid, bold names over what belongs to them, column beside column: read column by column."""

from __future__ import annotations

from dataclasses import replace

from profiles.parsing.rows import Row

_EDGE = 3.0
_LEVEL = 3.0


def column_by_column(rows: list[Row]) -> list[Row]:
    """The rows of a list, where they are such a grid with each cell as a row of its own, else as they are."""
    lines = _lines(rows)
    if not any(len(line) > 1 for line in lines) or not all(_is_even(line) for line in lines):
        return rows
    edges = _edges(lines)
    if len(edges) < 2 or not (lines[0][0].bold and any(not line[0].bold for line in lines)):
        return rows
    if len({cell.page for line in lines for cell in line}) > 1:
        return rows
    bands = _bands(lines)
    return [cell for band in bands for edge in edges for line in band for cell in line if _at(cell, edge)]


def _lines(rows: list[Row]) -> list[list[Row]]:
    """Cells level with one another, from left to right; [] where a place is not known or a row has its own bullet."""
    lines: list[list[Row]] = []
    for row in rows:
        if row.bullet or row.y0 is None or any(cell.x0 is None for cell in row.cells):
            return []
        parted = [cell for number, cell in enumerate(row.cells) if number and not cell.gap]
        if parted:
            return []
        cells = [
            replace(
                row, start=cell.start, end=cell.end, cells=(replace(cell, gap=False),), x0=cell.x0, x1=cell.x1,
                bold=cell.bold, right=None,
            )
            for cell in row.cells
        ]  # fmt: skip
        if lines and abs((lines[-1][0].y0 or 0.0) - row.y0) <= _LEVEL and lines[-1][0].page == row.page:
            lines[-1] = sorted([*lines[-1], *cells], key=lambda cell: cell.x0 or 0.0)
        else:
            lines.append(cells)
    return lines


def _is_even(line: list[Row]) -> bool:
    """Names stand beside names and what belongs to them beside its like; a label beside its list is no grid."""
    return len({cell.bold for cell in line}) == 1


def _edges(lines: list[list[Row]]) -> list[float]:
    """Where columns begin: the edges of the names; [] where a cell stands at none of them."""
    edges: list[float] = []
    for cell in (cell for line in lines for cell in line if cell.bold):
        if not any(_at(cell, edge) for edge in edges):
            edges.append(cell.x0 or 0.0)
    every = [cell for line in lines for cell in line]
    return sorted(edges) if all(any(_at(cell, edge) for edge in edges) for cell in every) else []


def _at(cell: Row, edge: float) -> bool:
    return abs((cell.x0 or 0.0) - edge) <= _EDGE


def _bands(lines: list[list[Row]]) -> list[list[list[Row]]]:
    """Lines of names with the lines below them."""
    bands: list[list[list[Row]]] = []
    for line in lines:
        if not bands or (line[0].bold and not bands[-1][-1][0].bold):
            bands.append([])
        bands[-1].append(line)
    return bands
