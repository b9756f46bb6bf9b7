"""Records told as a table of labels and values: `Certificate ⇥ First Aid`, `Issued by ⇥ …`, `Date ⇥ …`, and again."""

from __future__ import annotations

from collections import Counter

from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row, clipped

_LEVEL = 2.0  # points between the beginnings of labels
_MOST_LABELS = 5
_LONGEST = 4  # words of a label


def records_by_labels(rows: list[Row]) -> list[list[Row]]:
    """The rows of each record without their labels; [] where the first cells of the rows are none.

    Labels are told by their coming again in every record, in no matter which language; one record alone by a label
    that is known to tell a date.
    """
    heads = [_label(row) for row in rows]
    if (
        len(rows) < 2
        or not all(heads)
        or max(row.x0 or 0.0 for row in rows) - min(row.x0 or 0.0 for row in rows) > _LEVEL
    ):
        return []
    counts = Counter(heads)
    starts = [number for number, head in enumerate(heads) if head == heads[0]]
    again = len(starts) > 1 and all(count <= len(starts) for count in counts.values())
    alone = len(starts) == 1 and phrases("labels").get(heads[-1]) == "dates"
    if not (again or alone) or not 2 <= len(counts) <= _MOST_LABELS or len(rows) < 2 * len(starts):
        return []
    values = [clipped(row, row.cells[1].start, row.end) for row in rows]
    return [values[start:end] for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _label(row: Row) -> str:
    """The key of a row's first words where they stand in a cell of their own, "" elsewhere."""
    if len(row.cells) < 2 or not row.cells[1].gap or row.bullet:
        return ""
    words = row.source[row.cells[0].start : row.cells[0].end]
    return key(words) if len(words.split()) <= _LONGEST and not any(map(str.isdigit, words)) else ""
