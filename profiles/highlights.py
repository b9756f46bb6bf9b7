"""Where on the pages of a document the words of a fact stand. Pure.

A line knows its box and the horizontal ends of its runs, not of its letters: within a run the place of a letter is
reckoned from the usual widths of letters, which is a few points off at most.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from jobmatch.documents.model import Document, Line
from profiles.parsing.model import FactSpan

MARGIN = 1.5
NARROW, WIDE = frozenset("iljtfrI.,:;'|!()[]-–· "), frozenset("mwMW@%—")


@dataclass(frozen=True, slots=True)
class PlacedFact:
    """A rectangle on a page, in points from the top left corner, and the JSON Pointer of the fact whose words it holds.

    A fact over several lines has one for each.
    """

    pointer: str
    page: int
    x: float
    y: float
    width: float
    height: float


def placed(document: Document, spans: Iterable[FactSpan]) -> list[PlacedFact]:
    """The rectangles of all spans; nothing for formats whose lines have no place."""
    lines = [line for line in document.lines if line.box is not None and line.end > line.start]
    sizes = {page.number: (page.width, page.height) for page in document.pages}
    found = []
    for span in spans:
        for line in lines:
            for part in _levels(line):
                if part.start < span.end and span.start < part.end:
                    found.append(_placed(document.text, part, span))
    return [fact for fact in found if _on_page(fact, *sizes.get(fact.page, (0.0, 0.0)))]


def _levels(line: Line) -> Iterator[Line]:
    """The line, cut where a part of it stands lower on the page: the rest of a range that was broken in two."""
    if all(run.y0 is None for run in line.runs):
        yield line
        return
    for (y0, y1), group in itertools.groupby(line.runs, key=lambda run: (run.y0, run.y1)):
        runs, box = tuple(group), line.box
        if box is not None and y0 is not None and y1 is not None:
            box = replace(box, y0=y0, y1=y1)
        yield replace(line, start=runs[0].start, end=runs[-1].end, box=box, runs=runs)


def _placed(text: str, line: Line, span: FactSpan) -> PlacedFact:
    assert line.box is not None
    left = _x(text, line, max(span.start, line.start))
    right = _x(text, line, min(span.end, line.end), closing=True)
    top, bottom = line.box.y0 - MARGIN, line.box.y1 + MARGIN
    return PlacedFact(
        span.pointer,
        line.page,
        round(left - MARGIN, 1),
        round(top, 1),
        round(max(right - left, 0) + 2 * MARGIN, 1),
        round(bottom - top, 1),
    )


def _x(text: str, line: Line, offset: int, *, closing: bool = False) -> float:
    """Where the letter at `offset` begins; with `closing`, where the one before it ends."""
    assert line.box is not None
    for start, end, x0, x1 in _stretches(line):
        if start <= offset < end or (closing and start < offset <= end):
            whole = _breadth(text[start:end])
            return x0 + (x1 - x0) * (_breadth(text[start:offset]) / whole if whole else 0.0)
    return line.box.x1 if closing else line.box.x0


def _stretches(line: Line) -> Iterator[tuple[int, int, float, float]]:
    """The runs whose ends are known, or the line as one."""
    assert line.box is not None
    known = [run for run in line.runs if run.x0 is not None and run.x1 is not None]
    if not known:
        yield line.start, line.end, line.box.x0, line.box.x1
    for run in known:
        assert run.x0 is not None
        assert run.x1 is not None
        yield run.start, run.end, run.x0, run.x1


def _breadth(words: str) -> float:
    """The width of words in letters of middle width."""
    return sum(0.5 if c in NARROW else 1.5 if c in WIDE else 1.25 if c.isupper() else 1.0 for c in words)


def _on_page(fact: PlacedFact, width: float, height: float) -> bool:
    """Text that runs upwards has places in a frame of its own, which may lie off the page."""
    return 0 <= fact.x + fact.width / 2 <= width and 0 <= fact.y + fact.height / 2 <= height
