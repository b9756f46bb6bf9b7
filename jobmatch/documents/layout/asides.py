"""Tells columns from dates, labels and table cells that stand beside the line they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from jobmatch.documents.layout.rows import Row

_DATE = re.compile(r"\b(19|20)\d\d\b|\b\d{1,2}\s?[./-]\s?(?:\d\d|\d{4})\b|['’]\d\d\b")
_PROSE = 40  # letters a row
WAVERING = 1.35  # sizes read from a picture that differ by less are one
_HEADED = 2  # rows of a group: heads of columns stand above the first date
_SIZES = 4
_STACKED = 1.6  # in font sizes, from baseline to baseline
_LEVEL = 0.3  # font sizes that a date in the margin may stand higher than its line


def aside_of(left: list[Row], right: list[Row]) -> str:
    """The side that annotates the other row by row ("left" or "right"), "" where both are columns."""
    small, large, name = (left, right, "left") if letters(left) <= letters(right) else (right, left, "right")
    groups = stacks(small)
    if name == "left" and are_titles(large, small) and all(_opens(group[0], large) for group in groups):
        return name
    if are_both_headed(small, large) or _are_cards(small, large):
        return ""
    heads = sum(any(partner(row, large) for row in group[:_HEADED]) for group in groups)
    if heads < 0.8 * len(groups):
        return ""
    tall = max(len(group) for group in groups)
    if tall <= 5 and sum(is_dated(group) for group in groups) >= 0.5 * len(groups):
        return name
    if _is_table(small, large) or _are_labels(small):
        return name
    thin = letters(small) < 0.45 * letters(large)
    return name if thin and len(groups) > 1 and len(small) <= 2.5 * len(groups) and tall <= 4 else ""


def _are_cards(small: list[Row], large: list[Row]) -> bool:
    """Dates stand beside dates: jobs set side by side, each with its own."""
    dated = [row for row in small if _is_date(row)]
    beside = [row for row in dated if (other := partner(row, large)) and _is_date(other)]
    return bool(beside) and len(beside) >= 0.5 * len(dated) and len(small) >= 2 * len(dated)


def is_scanned(rows: Sequence[Row]) -> bool:
    """Whether the rows were read from a picture: no weight is told, and sizes waver."""
    if len({row.size for row in rows}) < _SIZES:
        return False
    return not any(word.bold for row in rows for segment in row.segments for word in segment.words)


def _is_date(row: Row) -> bool:
    return is_dated([row]) and len(row.text) <= _PROSE


def _are_labels(rows: list[Row]) -> bool:
    """The same words again and again: the labels of a form, not a text."""
    return len({row.text for row in rows}) <= 0.6 * len(rows)


def _ask(rows: list[Row]) -> bool:
    """`Certificate:` over `Issued by:`: every line asks for what stands beside it."""
    return all(row.text.endswith(":") for row in rows)


def are_both_headed(small: list[Row], large: list[Row]) -> bool:
    """Both sides have lines of one look, no dates, that are larger than the body: headings, so both are columns."""
    body = median(row.size for row in (*small, *large))
    least = (WAVERING if is_scanned((*small, *large)) else 1.1) * body
    looks = [
        {(row.size, row.text.isupper()) for row in side if row.size > least and not is_dated([row])}
        for side in (small, large)
    ]
    return bool(looks[0] & looks[1])


def are_titles(text: list[Row], notes: list[Row]) -> bool:
    """True for section titles set in the margin: they look unlike the text, and each governs several rows."""
    groups = stacks(notes)
    if len(groups) < 2 or any(is_dated(group) for group in groups) or _ask(notes):
        return False
    size = median(row.size for row in text)
    if all(group[0].size > 1.15 * size for group in groups):
        return True
    if len(text) < 3 * len(groups):
        return False
    return all(is_loud(group[0], size) for group in groups) or _are_slanted(notes, text)


def _are_slanted(notes: list[Row], text: list[Row]) -> bool:
    """All the notes are set in italics, and hardly a line of the text begins so."""
    beginnings = sum(row.segments[0].words[0].italic for row in text)
    return beginnings <= 0.1 * len(text) and all(word.italic for row in notes for s in row.segments for word in s.words)


def is_loud(row: Row, body: float) -> bool:
    """Bold, larger than the body, or all capitals."""
    return row.size > 1.1 * body or row.text.isupper() or all(w.bold for s in row.segments for w in s.words)


def _opens(title: Row, text: list[Row]) -> bool:
    """True where a stack of the text begins beside the title or just under it."""
    return any(-0.3 * title.size <= stack[0].base - title.base <= 1.3 * title.size for stack in stacks(text))


def is_dated(rows: list[Row]) -> bool:
    return any(_DATE.search(row.text) for row in rows)


def letters(rows: list[Row]) -> int:
    return sum(len(row.text) for row in rows)


def stacks(rows: list[Row]) -> list[list[Row]]:
    """Rows that stand directly under one another."""
    result: list[list[Row]] = []
    for row in rows:
        if result and row.base - result[-1][-1].base < _STACKED * max(row.size, result[-1][-1].size):
            result[-1].append(row)
        else:
            result.append([row])
    return result


def partner(row: Row, others: list[Row]) -> Row | None:
    """The other side's row on the same baseline."""
    best = min(others, key=lambda other: abs(other.base - row.base))
    return best if abs(best.base - row.base) <= _LEVEL * max(row.size, best.size) else None


def _is_table(small: list[Row], large: list[Row]) -> bool:
    """Every row of one side has its row on the other, and neither side is running text or has a heading of its own."""
    pairs = [(row, other) for row in small if (other := partner(row, large))]
    if len(pairs) < 0.85 * len(small) or len(pairs) < 0.7 * len(large):
        return False
    dated = sum(map(_is_date, small))
    if letters(small) > _PROSE * len(small) or 0 < dated < 0.5 * len(small):  # a column of dates, or of none
        return False
    sizes = sorted(row.size for row in (*small, *large))
    body = sizes[len(sizes) // 2]
    return not any(min(row.size, other.size) > 1.1 * body for row, other in pairs)
