"""Forms: labels set flush right against the edge where what they ask for begins, as Europass CVs are set.

The labels are no column of the page: each is read with the line beside it, a long one on several lines as one.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median

from jobmatch.documents.layout.annotated import is_bulleted
from jobmatch.documents.layout.asides import is_dated, partner
from jobmatch.documents.layout.cells import joined
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.tables import Table
from jobmatch.documents.layout.words import Segment

_FLUSH = 1.0
_EDGE = 3.0
_GUTTER = 4.0  # font sizes between a label and what it asks for, at most
_FEWEST = 6  # labels
_TOLD = 0.9  # of the labels stand level with a line or right above one
_ASKED = 0.7  # of the lines that begin at the gutter have a label
_PROSE = 0.1  # of the labels that follow as lines of text do, at most
_SMALL = 0.9  # of the text's size: what is smaller is the foot of a page
_DATED = 0.5  # of them at most: else they are the margin of dates
_TIGHT = 1.35  # font sizes between the lines of one label
_JOINT = 3  # letters of a word that no label ends in
_LOUD = 0.15  # of the labels are bold at most


def form_of(segments: list[Segment]) -> Table | None:
    """The form that the segments of a region are, with what stands above and below it."""
    edge = _edge(segments)
    labels = [segment for segment in segments if abs(segment.x1 - edge) <= _FLUSH]
    if len(labels) < _FEWEST:
        return None
    top, bottom = min(label.y0 for label in labels), max(label.y1 for label in labels)
    inside = [segment for segment in segments if top - 1 <= segment.base <= bottom + 1]
    taken = {id(label) for label in labels}
    values = [segment for segment in inside if id(segment) not in taken]
    if any(value.x0 < edge + _EDGE for value in values):
        return None
    text, notes = rows_of(values), _whole(rows_of(labels), rows_of(values))
    if not _are_labels(notes, text, edge):
        return None
    above = [segment for segment in segments if segment.base < top - 1]
    return Table(above, _in_order(notes, text), [segment for segment in segments if segment.base > bottom + 1])


def _edge(segments: list[Segment]) -> float:
    """Where most segments end that begin each at its own place."""
    ends = Counter(round(segment.x1) for segment in segments)
    ragged = {x: {round(s.x0) for s in segments if round(s.x1) == x} for x, n in ends.items() if n >= _FEWEST}
    return float(max(ragged, key=lambda x: (len(ragged[x]), -x))) if ragged else 0.0


def _whole(labels: list[Row], text: list[Row]) -> list[Row]:
    """Labels on two lines as one: the lower is set tight and either has no line of its own beside it; titles too."""
    made = labels[:1]
    for above, row in pairwise(labels):
        apart = _beside(above, text) and _beside(row, text) and not _goes_on(above, row)
        if _is_tight(above, row) and not apart and (_is_bold(above) or _is_told(above, text)):
            made[-1] = Row.of([joined(made[-1].segments[0], row.segments[0])])
        else:
            made.append(row)
    return made


def _goes_on(above: Row, row: Row) -> bool:
    """`Main activities and` over `responsibilities`, `Name und Adresse des` over `Arbeitgebers`."""
    return row.text[:1].islower() or len(above.segments[-1].words[-1].text) <= _JOINT


def _is_tight(above: Row, row: Row) -> bool:
    alike = abs(above.size - row.size) < 0.1 and _is_bold(above) == _is_bold(row)
    return alike and row.base - above.base < _TIGHT * row.size


def _is_bold(row: Row) -> bool:
    return row.segments[0].words[0].bold


def _beside(label: Row, text: list[Row]) -> bool:
    return bool(text) and partner(label, text) is not None


def _are_labels(notes: list[Row], text: list[Row], edge: float) -> bool:
    """All but titles stand beside text that begins near them at one edge; few are dates, and none are lines of prose.

    A sidebar set flush right may share the other column's lines, but its own follow one another as lines of text do.
    """
    beside = [note for note in notes if _beside(note, text)]
    if len(beside) < _FEWEST or sum(is_dated([note]) for note in beside) > _DATED * len(beside):
        return False
    body = median(row.size for row in text)
    plain = [note for note in notes if not _is_bold(note) and note.size >= _SMALL * body]
    prose = sum(_is_tight(*pair) and all(_beside(note, text) for note in pair) for pair in pairwise(notes))
    if sum(map(_is_bold, beside)) > _LOUD * len(beside) or prose > _PROSE * len(notes):
        return False
    starts = Counter(round(row.x0) for row in text)
    start = starts.most_common(1)[0][0]
    near = edge + _EDGE < start < edge + _GUTTER * beside[0].size
    asked = [row for row in text if abs(row.x0 - start) <= _EDGE and not is_bulleted(row)]
    if len(beside) < _ASKED * len(asked):
        return False  # titles in the margin, each beside a section
    return near and sum(_is_told(note, text) for note in plain) >= _TOLD * len(plain)


def _is_told(note: Row, text: list[Row]) -> bool:
    """A line of the text begins beside the label or right under its first line."""
    return any(-0.3 * note.size <= row.base - note.base <= _TIGHT * note.size for row in text)


def _in_order(notes: list[Row], text: list[Row]) -> list[Row]:
    """From top to bottom; a label and the line level with it are one row, but for titles and points of a list."""
    rest = list(text)
    made: list[Row] = []
    for note in notes:
        while rest and rest[0].base < note.base - 0.3 * note.size:
            made.append(rest.pop(0))
        level = bool(rest) and partner(note, rest[:1]) is not None
        if level and not is_bulleted(rest[0]) and note.size <= 1.1 * rest[0].size:
            made.append(Row.of([*note.segments, *rest.pop(0).segments]))
        else:
            made.append(note)
    return made + rest
