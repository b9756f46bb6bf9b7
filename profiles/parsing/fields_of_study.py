"""Fields of study: the words beside a degree, and where they go on."""

from __future__ import annotations

import re

from profiles.parsing.atoms import atoms_of
from profiles.parsing.entries import Entry
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.labelling import Labelled
from profiles.parsing.line_ends import ends_open
from profiles.parsing.rows import Cell, Row

_SUBJECT = 3  # words
_REST = re.compile(r",[ ][^\W\d_A-ZÀ-Þ][^\W\d_]*(?:[ ][^\W\d_]+){0,3}(?=\s*(?:$|[\t|(–—]))")
_EDGE = 3.0  # points
_WORDS = 4


def field_beside(text: str, entry: Entry, labels: list[Labelled]) -> Fact | None:
    """`Intermediate – Commerce`: words behind a degree that are nothing else, though a town has their name too."""
    degree = next((label for label in labels if label.label == "degree"), None)
    if degree is None or any(label.label == "area" for label in labels):
        return None
    atoms = atoms_of(entry)
    beside = next((atom for atom in atoms if atom.start >= degree.end), None)
    last = next((atom for atom in atoms if atom.end == degree.end), None)
    if beside is None or last is None or beside.slot[0] != last.slot[0] or "\t" in text[last.end : beside.start]:
        return None
    words = text[beside.start : beside.end]
    taken = any(label.start < beside.end and label.end > beside.start for label in labels)
    plain = all(character.isalpha() or character in " &'’-" for character in words)
    if taken or not plain or not 1 <= len(words.split()) <= _WORDS or words.isupper() or len(words) < 3:
        return None
    return fact(text, beside.start, beside.end, 0.6)


def with_subjects(area: Fact | None, entry: Entry, labels: list[Labelled]) -> Fact | None:
    """`A-levels, Biology, Psychology, English Literature`: the subjects of a school, as far as commas part them."""
    if area is None or len(area.spans) > 1:
        return area
    start, end = area.spans[0]
    for atom in atoms_of(entry):
        if atom.start < end:
            continue
        told = {label.label for label in labels if label.start < atom.end and label.end > atom.start}
        words = entry.header[0].source[atom.start : atom.end]
        if not atom.weak or told - {"area", "degree"} or atom.start - end > _SUBJECT or len(words.split()) > _SUBJECT:
            break
        end = atom.end
    return fact(entry.header[0].source, start, end, area.confidence)


def whole_field(area: Fact | None, entry: Entry) -> Fact | None:
    """The field with what goes on with it: small letters behind a comma, or the same cell of a table below."""
    if area is None or len(area.spans) > 1:
        return area
    start, end = area.spans[0]
    row = next((row for row in entry.header if row.start <= start < end <= row.end), None)
    if row is None:
        return area
    match = _REST.match(row.source[: row.end], end)
    if match and not row.source[end + 2].isupper() and not any(s < match.end() and e > end for s, e in entry.dates):
        return fact(row.source, start, match.end(), area.confidence)
    below = _cell_below(row, end, entry) if ends_open(area.value) else None
    return joined(row.source, [(start, end), (below.start, below.end)], area.confidence) if below else area


def _cell_below(row: Row, end: int, entry: Entry) -> Cell | None:
    """The cell under the one that ends at `end`, at its edge, of a few words."""
    cell = next((cell for cell in row.cells if cell.end == end), None)
    if cell is None or cell.x0 is None:
        return None
    for other in [*entry.header, *entry.body]:
        for under in other.cells if other.start > row.start and other.page == row.page else ():
            level = under.x0 is not None and abs(under.x0 - cell.x0) <= _EDGE
            words = row.source[under.start : under.end]
            if level and len(words.split()) <= _WORDS and not any(map(str.isdigit, words)):
                return under
    return None
