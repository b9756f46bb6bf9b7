"""Collects the paragraphs of a flow format into draft lines and blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from jobmatch.documents.drafts import DraftLine, Span, line_of

FIRST_FRAME = 100  # columns below are those of tables


@dataclass
class Paragraphs:
    """Lines so far. `add` splits a paragraph at its newlines; `apart` starts a new block with the next line."""

    lines: list[DraftLine] = field(default_factory=list)
    column: int = 0
    _block: int = 0
    _apart: bool = False
    _frames: int = 0

    def add(self, spans: Iterable[Span], *, role: str = "", level: int = 0) -> None:
        """One paragraph. A heading starts a block of its own with what follows it; an empty paragraph ends one."""
        drafts = [line_of(row) for row in rows_of(spans)]
        drafts = [draft for draft in drafts if draft.text]
        if not drafts or role == "heading":
            self.apart()
        for draft in drafts:
            self.append(replace(draft, role=role, level=level))

    def append(self, draft: DraftLine) -> None:
        """A line composed elsewhere (a table row), placed in the block that is open."""
        if self._apart:
            self._block += 1
            self._apart = False
        self.lines.append(replace(draft, block=self._block, column=self.column))

    def apart(self) -> None:
        self._apart = bool(self.lines)

    @contextmanager
    def framed(self) -> Iterator[None]:
        """What is added meanwhile stands in a frame beside the text: blocks and a column that nothing else has."""
        around = self.column
        self._frames += 1
        self.column = FIRST_FRAME + self._frames
        self.apart()
        yield
        self.column = around
        self.apart()


def rows_of(spans: Iterable[Span]) -> list[list[Span]]:
    """The spans cut at their newlines."""
    rows: list[list[Span]] = [[]]
    for span in spans:
        for index, part in enumerate(span.text.split("\n")):
            if index:
                rows.append([])
            if part:
                rows[-1].append(span if part == span.text else replace(span, text=part))
    return rows


def add_table_row(target: Paragraphs, cells: list[list[DraftLine]]) -> None:
    """One table row: read across where its cells start together, cell by cell where several cells are long.

    A row of one-line cells is one line with tabs. A row with one long cell (a timeline: date, then the job), or with a
    date between others (employer and town, period, the job), joins the first lines and lets the cells go on below;
    so do the points of a list in the last cell (`Duties` beside them).
    Else, with two long cells, the row is a layout of columns: each cell is read whole, the longest counts as the main
    column.
    """
    cells = [cell for cell in cells if cell]
    if not cells:
        return
    if sum(len(cell) > 1 for cell in cells) <= 1 or _is_record(cells):
        points = [cell[0].role == "list" for cell in cells]
        beside = cells[:-1] if points[-1] and not any(points[:-1]) else cells
        if beside:
            target.append(_joined([cell[0] for cell in beside]))
        for number, cell in enumerate(cells):
            for draft in cell[number < len(beside) :]:
                target.append(draft)
        return
    main = max(range(len(cells)), key=lambda index: sum(len(draft.text) for draft in cells[index]))
    outer, side = target.column, 0
    for index, cell in enumerate(cells):
        target.apart()
        side += index != main
        _add_cell(target, cell, column=outer if index == main else outer + side)
    target.column = outer
    target.apart()


_DATED = re.compile(r".{0,30}\b(?:19|20)\d\d\b.{0,30}")
_SHORT = 3  # lines


def _is_record(cells: list[list[DraftLine]]) -> bool:
    """Three cells or more, one of them a date, and no more than one of them long."""
    dated = any(len(cell) == 1 and _DATED.fullmatch(cell[0].text) for cell in cells)
    return len(cells) > 2 and dated and sum(len(cell) > _SHORT for cell in cells) <= 1


def _add_cell(target: Paragraphs, cell: list[DraftLine], *, column: int) -> None:
    target.column = column
    for before, draft in zip([None, *cell], cell, strict=False):
        if before is not None and before.block != draft.block:
            target.apart()
        target.append(draft)


def _joined(drafts: list[DraftLine]) -> DraftLine:
    """Several cells as one line, a tab between; alone in its row a cell keeps its role."""
    if len(drafts) == 1:
        return replace(drafts[0], role=drafts[0].role or "cell")
    text, runs, links = "", [], []
    for draft in drafts:
        text += "\t" if text else ""
        runs += [replace(run, start=run.start + len(text), end=run.end + len(text)) for run in draft.runs]
        links += [replace(link, start=link.start + len(text), end=link.end + len(text)) for link in draft.links]
        text += draft.text
    return DraftLine(text=text, runs=tuple(runs), links=tuple(links), role="cell")
