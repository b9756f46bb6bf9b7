"""Other ways to cut a list of certificates, awards or publications into entries, and how far each can be believed.

As with jobs (`other_ways`), every way holds one simple belief about the whole list; the records that come of it tell
whether it was right: they have one form, each a date of its own, and are named by what is given, not by who gives it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from profiles.parsing.anchors import periods_in
from profiles.parsing.dates import find_periods
from profiles.parsing.entries import Entry
from profiles.parsing.facts import Fact
from profiles.parsing.issuers import Pair, giving
from profiles.parsing.label_columns import records_by_labels
from profiles.parsing.line_ends import begins_small, wraps
from profiles.parsing.rows import Row
from profiles.parsing.short_lines import line_entry, own_periods, parts_of, records_of

Record = tuple[Entry, Pair]
_CLEARLY = 0.25  # worth that another way must add
_GIVING = 0.5
_MOST_ROWS = 80


def best_records(
    rows: list[Row], today: date, read: Callable[[Entry], Pair], gives: Callable[[str], float] = giving
) -> list[Record]:
    """The entries of a list with what `read` tells of each; read in other ways where the usual one is not sound.

    gives: how much words are those of a body that gives such things, or prints them.
    """
    columned = records_by_labels(rows)
    if columned:
        return _records([line_entry(members, today) for members in columned], read)
    best = _records(records_of(rows, today), read)
    if len(rows) > _MOST_ROWS or (least := _worth(best, gives, today)) >= _SOUND:
        return best
    most = least + _CLEARLY
    parts = parts_of(rows, today)
    for starts in _other_starts(parts, today):
        cuts = pairwise([*starts, len(parts)])
        other = _records([line_entry(parts[at:after], today) for at, after in cuts], read)
        if (worth := _worth(other, gives, today)) > most:
            best, most = other, worth
    return best


_SOUND = 1.0


def _records(entries: Sequence[Entry], read: Callable[[Entry], Pair]) -> list[Record]:
    return [(entry, read(entry)) for entry in entries if entry.header]


def _worth(records: Sequence[Record], gives: Callable[[str], float], today: date) -> float:
    """1 where all records have one form and a date each or none; more where givers are told from what is given."""
    if not records:
        return 0.0
    forms = Counter((entry.period is not None, second is not None) for entry, (_, second) in records)
    alike = forms.most_common(1)[0][1]
    crowded = sum(_dates(entry, today) > 1 for entry, _ in records)
    unnamed = sum(not all(map(_is_whole, pair)) or not _says(pair[0], today) for _, pair in records)
    given = sum(gives(second.value) if second else 0.0 for _, (_, second) in records)
    given -= sum(gives(name.value) if name else 0.0 for _, (name, _) in records)
    return (alike - crowded - unnamed + _GIVING * given) / len(records)


def _dates(entry: Entry, today: date) -> int:
    """How many years date an entry."""
    ends = [period.finish or period.begin for period in own_periods([*entry.header, *entry.body], today)]
    return len({point.value[:4] for point in ends if point is not None})


def _is_whole(name: Fact | None) -> bool:
    """A name that a cut went through has half of its brackets: `NeurIPS 2023)`."""
    return name is None or name.value.count("(") == name.value.count(")")


def _says(name: Fact | None, today: date) -> bool:
    """Whether a name is more than a date."""
    words = name.value if name is not None else ""
    return sum(character.isalpha() for character in words) > 1 and not _is_dated(words, today)


def _is_dated(words: str, today: date) -> bool:
    found = find_periods(words, today=today)
    return bool(found) and len(words) - (found[0].end - found[0].start) < 4


def _other_starts(rows: list[Row], today: date) -> Iterator[list[int]]:
    """Where entries begin: with dates, behind dates, in the look of the first line, with blocks, with every line."""
    if len(rows) < 2:
        return
    periods = [periods_in(row, today) for row in rows]
    led = [bool(found) and found[0].start <= row.start + 1 for row, found in zip(rows, periods, strict=True)]
    ended = [bool(found) and found[-1].end >= row.end - 1 for row, found in zip(rows, periods, strict=True)]
    looks = [_look(row) for row in rows]
    whole = [not wraps(above, row) and not begins_small(row.text) for above, row in pairwise(rows)]
    yield from (
        starts
        for starts in (
            [at for at, first in enumerate(led) if first or at == 0],
            [0, *(at + 1 for at, last in enumerate(ended[:-1]) if last)],
            [0, *(at for at in range(1, len(rows)) if looks[at] == looks[0] and whole[at - 1])],
            [0, *(at for at in range(1, len(rows)) if rows[at].block != rows[at - 1].block)],
            [0, *(at for at in range(1, len(rows)) if whole[at - 1])],
        )
        if len(starts) > 1
    )


def _look(row: Row) -> tuple[object, ...]:
    size = round(2 * (row.size or 0.0))
    return row.lead_bold, row.cells[0].italic, size, round((row.x0 or 0.0) / 3), row.bullet
