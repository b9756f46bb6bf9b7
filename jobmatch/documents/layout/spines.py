"""Section titles set on their side beside their section: where they stand on the page, and what they govern."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.segments import segments_of
from jobmatch.documents.layout.words import Segment, Word

_MOST_WORDS = 5
_SAME_GAP = 1.0  # points between gaps that count as equally wide
_APART = 1.05  # of the usual step between lines: a section begins after more than that
_DEEPEST = 12.0  # in font sizes, from the first line of a section to its title


@dataclass(frozen=True)
class Layer:
    """Words of one reading direction, placed as if the sheet were turned clockwise by `angle` degrees to read them.

    width, height: of the sheet as seen, in points.
    """

    angle: int
    words: list[Word]
    width: float
    height: float

    def as_seen(self, segment: Segment) -> Segment:
        """The segment as one word in its place on the sheet that is not turned."""
        x0, x1 = sorted(self._seen(x, y)[0] for x, y in ((segment.x0, segment.y0), (segment.x1, segment.y1)))
        y0, y1 = sorted(self._seen(x, y)[1] for x, y in ((segment.x0, segment.y0), (segment.x1, segment.y1)))
        first = segment.words[0]
        whole = Word(
            segment.text, x0, y0, x1, y1, (y0 + y1) / 2, segment.size, first.order, first.bold, first.italic, True
        )
        return Segment.of([whole])

    def _seen(self, x: float, y: float) -> tuple[float, float]:
        return (self.width - y, x) if self.angle == 90 else (y, self.height - x)


def with_spines(layers: list[Layer]) -> tuple[list[Segment], list[Layer]]:
    """(titles in their places on the sheet from top to bottom, the layers without them).

    Titles are two or more short stretches in one strip of the sheet that the upright text leaves free.
    """
    upright = next((layer.words for layer in layers if layer.angle == 0), [])
    if not upright:
        return [], layers
    titles: list[Segment] = []
    rest = []
    for layer in layers:
        found = segments_of(layer.words) if layer.angle in {90, 270} else []
        placed = _whole([layer.as_seen(segment) for segment in found], falling=layer.angle == 90)
        if _are_spines(placed, upright):
            titles += placed
        else:
            rest.append(layer)
    return sorted(titles, key=lambda title: title.base), rest


def _whole(placed: list[Segment], *, falling: bool) -> list[Segment]:
    """Titles of two lines, which stand side by side here, made one. falling: read from top to bottom."""
    made: list[Segment] = []
    for title in sorted(placed, key=lambda title: title.x0, reverse=falling):
        beside = next((other for other in made if other.y0 < title.y1 and title.y0 < other.y1), None)
        if beside is None:
            made.append(title)
            continue
        one, other = beside.words[0], title.words[0]
        box = min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1)
        word = replace(one, text=f"{one.text} {other.text}", x0=box[0], y0=box[1], x1=box[2], y1=box[3])
        made[made.index(beside)] = Segment.of([replace(word, base=(box[1] + box[3]) / 2)])
    return made


def _are_spines(placed: list[Segment], upright: list[Word]) -> bool:
    if len(placed) < 2 or min(title.x1 for title in placed) < max(title.x0 for title in placed):
        return False
    if any(len(title.text.split()) > _MOST_WORDS or any(c.isdigit() for c in title.text) for title in placed):
        return False
    return not any(
        word.x0 < title.x1 and title.x0 < word.x1 and word.y0 < title.y1 and title.y0 < word.y1
        for title in placed
        for word in upright
    )


def bands(segments: list[Segment], spines: list[Segment]) -> list[list[Segment]]:
    """What stands above the first title, then what each title governs."""
    rows = rows_of(segments)
    edges = _at_one_height(rows, spines) or _at_gaps(rows, spines)
    parts: list[list[Segment]] = [[] for _ in range(len(edges) + 1)]
    for segment in segments:
        parts[sum(segment.base > edge for edge in edges)].append(segment)
    return parts


def _at_one_height(rows: list[Row], spines: list[Segment]) -> list[float]:
    """Edges where every title stands equally far below the first line of its section; [] where none fit all."""
    steps = [(row, row.base - above.base) for above, row in pairwise(rows)]
    usual = median(step for _, step in steps) if steps else 0.0
    tops = [(row.base, step) for row, step in steps if step > _APART * usual]
    best: tuple[float, list[float]] = (0.0, [])
    for places in ([t.y0 for t in spines], [t.base for t in spines], [t.y1 for t in spines]):
        for first, _ in tops:
            if 0 <= places[0] - first <= _DEEPEST * spines[0].size:
                best = max(best, _fit(tops, [place - places[0] + first for place in places], spines[0].size))
    return best[1]


def _fit(tops: list[tuple[float, float]], aims: list[float], reach: float) -> tuple[float, list[float]]:
    """(steps before the tops that lie nearest to the aims, the edges above them); (0, []) where one is out of reach."""
    nearest = [min((abs(top - aim), top, step) for top, step in tops) for aim in aims]
    if len({top for _, top, _ in nearest}) < len(aims) or max(nearest)[0] >= reach:
        return 0.0, []
    return sum(step for _, _, step in nearest), [top - step / 2 for _, top, step in nearest]


def _at_gaps(rows: list[Row], spines: list[Segment]) -> list[float]:
    """Edges at the widest gap between two titles."""
    cuts = [
        _widest_gap(rows, above.base, below.base, aim=(above.y1 + below.y0) / 2) for above, below in pairwise(spines)
    ]
    first = spines[0]
    # A title stands at the top of its section or in its middle, so the section begins between these two.
    end = cuts[0] if cuts else rows[-1].base
    begin = min(2 * first.base - end, first.y0) - 1.5 * first.size
    return [_widest_gap(rows, begin, first.base, aim=first.y0), *cuts]


def _widest_gap(rows: list[Row], top: float, bottom: float, *, aim: float) -> float:
    """y of the middle of the widest step between rows from `top` to `bottom`, of several the nearest to `aim`."""
    steps = [
        (row.base - above.base, middle)
        for above, row in pairwise(rows)
        if top <= (middle := (above.base + row.base) / 2) <= bottom
    ]
    if not steps:
        return aim
    widest = max(step for step, _ in steps)
    return min((middle for step, middle in steps if step >= widest - _SAME_GAP), key=lambda middle: abs(middle - aim))
