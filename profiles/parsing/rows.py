"""The lines of a document as parsing sees them: cells between wide gaps, bullets apart, and their style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from jobmatch.documents.model import Document, Line, Run
from profiles.parsing.folding import flat, key

BULLET = re.compile(
    r"^\s*(?:[•◦▪▫‣●○■□◆◇▸▹►▻➢➤✓✔✦❖»›∙·⁃→⇒➔➜➝\uf0b7\uf0a7\uf0d8\u2023\u25aa*§]|[-–—>](?=\s)|o(?=\s{1,3}[A-Z]))[\s\t]*"
)
NUMBERED = re.compile(r"^\s*(?:\[\d{1,2}\]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+(?=\S)")
_FURNITURE = re.compile(
    r"(?:^|[\s–—|·-])(?:page|seite|pagina|página|strona|pag|p|str|s)\.?\s*\d{1,2}\s*(?:(?:of|/|von|sur|de|di|z|din|van)\s*\d{1,2})?\s*$"
    r"|^\s*\d{1,2}\s*/\s*\d{1,2}\s*$|^\s*[-–]\s*\d{1,2}\s*[-–]\s*$|[–—-]\s*\d{1,2}/\d{1,2}\s*$",
    re.IGNORECASE,
)
# Characters. No paragraph of a resume is longer, and what reads lines may take time that grows with their square.
LONGEST = 3_000
_LEVEL = 3.0  # points between the tops of two cells in one line of a table
_CELL = 4  # lines of a cell under a line of two
_NARROW = 16  # font sizes
FLUSH = 2.0  # points between edges that are meant to be one
_STRETCH = 6  # lines that show where full ones end
MOST = 10_000  # lines: some hundred pages; what comes after holds no facts of a resume
_GAP = re.compile(r"\t+|\s{3,}")
_ICON = r"[\s\ue000-\uf8ff\ufffd\u200b\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f]"
_EDGE = re.compile(rf"^{_ICON}+|{_ICON}+$")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of one line that stand together: `text[start:end]`, trimmed, in one style where the format says so."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    size: float | None = None
    x0: float | None = None
    x1: float | None = None
    gap: bool = False  # a wide gap, not only another style, parts it from the cell before
    told: str = ""  # the kind of the label that heads its column ("employer"), see `column_heads`


@dataclass(frozen=True)
class Row:
    """One line. `start` is after its bullet; `index` is its place among the rows of the document."""

    index: int
    source: str
    start: int
    end: int
    page: int
    cells: tuple[Cell, ...]
    bullet: str = ""
    block: int = 0
    column: int = 0
    x0: float | None = None
    x1: float | None = None
    y0: float | None = None
    y1: float | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    role: str = ""
    level: int = 0
    right: float | None = None  # where full lines of its column end: points, or characters for plain text
    label: str = ""  # the kind of the label that was cut off its beginning ("employer"), see `told`
    whole: str = ""  # the words of a title of which this is the first line, where the next stands elsewhere
    large: bool = False  # larger than most of its section, or a few words with room above
    pause: bool = False  # further from the line above than the lines of a paragraph are, see `pauses`
    fixed: bool = False  # a line of a page (its end was set by the layout), not a paragraph

    @cached_property
    def text(self) -> str:
        return self.source[self.start : self.end]

    @cached_property
    def flat(self) -> str:
        return flat(self.text)

    @cached_property
    def key(self) -> str:
        return key(self.text)

    @cached_property
    def word_count(self) -> int:
        tokens = self.text.split()
        return 1 if len(tokens) > 3 and all(len(token) == 1 for token in tokens) else len(tokens)

    @cached_property
    def caps(self) -> bool:
        letters = [character for character in self.text if character.isalpha()]
        return len(letters) > 2 and all(character.isupper() for character in letters)

    @property
    def lead_bold(self) -> bool:
        return self.bold or bool(self.cells and self.cells[0].bold)

    @cached_property
    def style(self) -> tuple[bool, bool, int, bool]:
        """What a reader sees of its first words: bold, italic, size in half points, capitals."""
        first = self.cells[0] if self.cells else None
        size = (first.size if first else None) or self.size or 0.0
        letters = [c for c in self.source[first.start : first.end] if c.isalpha()] if first else []
        caps = len(letters) > 2 and all(character.isupper() for character in letters)
        return self.lead_bold, self.italic or bool(first and first.italic), round(size * 2), caps


def rows_of(document: Document) -> list[Row]:
    """All lines with words in them, in reading order. The first MOST; a line beyond LONGEST is cut."""
    fixed = any(line.box for line in document.lines) or document.media_type.startswith("text/plain")
    rows: list[Row] = []
    for line in (part for whole in document.lines for part in _parts(document.text, whole)):
        row = _row(document.text, line, len(rows), fixed)
        if row is not None:
            rows.append(replace(row, role="footer") if len(row.text) < 70 and _FURNITURE.search(row.text) else row)
        if len(rows) == MOST:
            break
    return rows if sum(row.bullet == "o" for row in rows) > 1 else [_without_lone_o(row) for row in rows]


def _without_lone_o(row: Row) -> Row:
    """`o` before a capital is a bullet where several lines begin with it, else a word of Polish or Portuguese."""
    if row.bullet != "o":
        return row
    start = row.source.rindex("o", 0, row.start)
    return replace(row, bullet="", start=start, cells=(replace(row.cells[0], start=start), *row.cells[1:]))


def _parts(text: str, line: Line) -> Iterator[Line]:
    """The line, or what is left of it in stretches of LONGEST, cut at a space where there is one."""
    start = line.start
    while line.end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space if space > 0 else start + LONGEST
        yield replace(line, start=start, end=end)
        start = end
    yield line if start == line.start else replace(line, start=start)


def with_margins(rows: list[Row]) -> list[Row]:
    """The rows of a page, each with the right margin of its column beside any column to its right."""
    longest = float(max((len(row.text) for row in rows), default=0))
    stretches = [list(members) for _, members in groupby(rows, key=lambda row: (row.page, row.column))]
    return [
        replace(row, right=_right_edge(row, rows, stretch) if row.x1 is not None else longest)
        for stretch in stretches
        for row in stretch
    ]


def _right_edge(row: Row, rows: list[Row], stretch: list[Row]) -> float:
    """stretch: the row and what is read before and after it in its column, up to another column."""
    page = [other for other in rows if other.page == row.page and other.x1 is not None]
    beside = [o for o in page if o.column != row.column and (o.x0 or 0) > (row.x0 or 0) + 20]
    limit = float("inf")
    if beside:
        top, bottom = min(o.y0 or 0 for o in beside), max(o.y1 or 0 for o in beside)
        edge = min(o.x0 or 0 for o in beside)
        longer = [o for o in page if o.column == row.column and (o.y0 or 0) > bottom + 5 and (o.x1 or 0) > edge]
        if top - 5 <= (row.y0 or 0) and ((row.y0 or 0) <= bottom + 5 or not longer):
            limit = edge
    near = [o.x1 or 0.0 for o in stretch if (o.x1 or 0.0) <= limit]
    if limit == float("inf") or len(near) < _STRETCH:
        near = [o.x1 or 0.0 for o in page if o.column == row.column and (o.x1 or 0) <= limit]
    level = [o.x0 or 0.0 for o in page if abs((o.y0 or 0) - (row.y0 or 0)) <= _LEVEL and (o.x0 or 0) > (row.x1 or 0)]
    return min([max(near, default=row.x1 or 0.0), *level, *_under_cell(row, stretch)])


def _under_cell(row: Row, stretch: list[Row]) -> list[float]:
    """Where the lines end that stand, as the row does, under the narrow first cell of a line of two."""
    at = next((number for number, other in enumerate(stretch) if other is row), 0)
    above = range(at - 1, max(-1, at - _CELL - 1), -1)
    head = next((stretch[number] for number in above if _is_table_line(stretch[number])), None)
    edge = head.cells[1].x0 or 0.0 if head is not None else 0.0
    if head is None or _is_table_line(row) or edge - (head.x0 or 0.0) > _NARROW * (row.size or 0.0):
        return []
    column = [other for other in stretch if abs((other.x0 or 0.0) - (head.x0 or 0.0)) <= FLUSH]
    under = [other.x1 or 0.0 for other in column if len(other.cells) == 1 and (other.y0 or 0.0) > (head.y0 or 0.0)]
    inside = [x1 for x1 in under if x1 < edge]
    return [max(inside)] if inside and row in column and (row.x1 or 0.0) < edge else []


def _is_table_line(row: Row) -> bool:
    return len(row.cells) == 2 and row.cells[1].gap and row.cells[1].x0 is not None


def _row(text: str, line: Line, index: int, fixed: bool) -> Row | None:
    start, end, bullet = _unbulleted(text, line)
    if start >= end or not any(character.isalnum() for character in text[start:end]):
        return None
    box = line.box
    return Row(
        index=index, source=text, start=start, end=end, page=line.page, bullet=bullet, block=line.block,
        column=line.column, cells=_cells(text, line, start, end), size=line.size, bold=line.bold, italic=line.italic,
        role=line.role, level=line.level, fixed=fixed,
        x0=box.x0 if box else _indent(text, line), x1=box.x1 if box else None,
        y0=box.y0 if box else None, y1=box.y1 if box else None,
    )  # fmt: skip


def _unbulleted(text: str, line: Line) -> tuple[int, int, str]:
    """The line's words without icons at its edges and the bullet before them, and that bullet."""
    # Ticks and arrows are icons and bullets: where they begin a line they are bullets.
    raw = BULLET.match(text[line.start : line.end])
    start, end = trim(text, line.start + (raw.end() if raw else 0), line.end)
    if raw:
        return start, end, raw.group().strip()[:1] or "•"
    if match := BULLET.match(text[start:end]):
        return *trim(text, start + match.end(), end), match.group().strip()[:1] or "•"
    if line.role == "list":
        return start, end, "•"
    if match := NUMBERED.match(text[start:end]):
        return *trim(text, start + match.end(), end), "1"
    return start, end, ""


def _indent(text: str, line: Line) -> float | None:
    words = text[line.start : line.end]
    return float(len(words) - len(words.lstrip())) * 5.0 if words != words.lstrip() else None


def clipped(row: Row, start: int, end: int) -> Row:
    """The part of the row from `start` to `end`, offsets into the document, with what of its cells lies there."""
    cells = tuple(
        replace(cell, start=max(cell.start, start), end=min(cell.end, end))
        for cell in row.cells
        if cell.start < end and cell.end > start
    )
    return replace(row, start=start, end=end, cells=cells)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without white space and icon glyphs at its edges."""
    words = text[start:end]
    left = _EDGE.match(words)
    if left:
        start += left.end()
    right = _EDGE.search(text[start:end], 1) if end - start > 1 else None
    if right and start + right.end() == end:
        end = start + right.start()
    return start, max(start, end)


def _cells(text: str, line: Line, start: int, end: int) -> tuple[Cell, ...]:
    runs = [run for run in line.runs if run.end > start and run.start < end]
    if not runs:
        runs = [Run(start, end, line.bold, line.italic, line.size)]
    merged: list[Cell] = []
    for run in runs:
        for piece_start, piece_end, wide in _pieces(text, max(run.start, start), min(run.end, end)):
            cell = _cell(text, run, piece_start, piece_end, wide, merged)
            if cell is not None:
                merged.append(cell)
    return tuple(merged)


def _cell(text: str, run: Run, start: int, end: int, wide: bool, before: list[Cell]) -> Cell | None:
    start, end = trim(text, start, end)
    if start >= end:
        return None
    last = before[-1] if before else None
    if last is not None and not wide:
        between = text[last.end : start]
        wide = "\t" in between or "   " in between or _wide(last, run)
    same = last is not None and (last.bold, last.italic) == (run.bold, run.italic) and not wide
    if last is not None and same and abs((last.size or 0) - (run.size or 0)) < 0.6:
        before.pop()
        return Cell(last.start, end, last.bold, last.italic, last.size, last.x0, run.x1, last.gap)
    return Cell(start, end, run.bold, run.italic, run.size, run.x0, run.x1, wide)


def _wide(last: Cell, run: Run) -> bool:
    size = last.size or run.size or 10.0
    return run.x0 is not None and last.x1 is not None and run.x0 - last.x1 > 1.4 * size


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    pieces = []
    position, wide = start, False
    for match in _GAP.finditer(text, start, end):
        if match.start() > position:
            pieces.append((position, match.start(), wide))
        position, wide = match.end(), position > start or match.start() > start
    if position < end:
        pieces.append((position, end, wide))
    return pieces
