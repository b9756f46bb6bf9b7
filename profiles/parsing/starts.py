"""Where the entries of a section begin: by the pattern of the first one, or by blocks where nothing is dated."""

from __future__ import annotations

import re
from itertools import pairwise

from profiles.parsing.anchors import Anchor
from profiles.parsing.evidence import is_sentence, title
from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.line_ends import begins_small, wraps
from profiles.parsing.rows import Row

MOST_ABOVE = 4
_SHORT = 3  # words


def is_label(row: Row) -> str:
    """The kind of a label row ("Responsibilities:"), or ""."""
    if row.label:
        return ""
    return phrases("labels").get(row.key, "") if row.word_count <= 5 else ""


def heads(row: Row) -> bool:
    """Whether a row can head an entry: short, no bullet, no running text."""
    if row.bullet or len(row.text) > 130 or "highlights" in (row.label, is_label(row)):
        return False
    if {row.label, own_label(row)} & {"courses", "keywords", "highlights", "score", "description"}:
        return False
    if _ADDRESS.match(row.text):
        return False
    if row.label in _NAMING:
        return True
    small = (
        begins_small(row.text)
        and not row.lead_bold
        and not row.large
        and not LEADING_AT.match(row.text)
        and (row.fixed or row.word_count > 3)
    )
    return not ((is_sentence(row.text) or _is_stopped(row.text)) and not row.lead_bold) and not small


def _is_stopped(text: str) -> bool:
    """`Coleta de dados de plantio.`: most words small and a full stop, which no title and no house has."""
    tokens = text.split()
    small = sum(token[:1].islower() for token in tokens)
    return text.endswith(".") and len(tokens) > _SHORT and 2 * small > len(tokens) and not tokens[-1][:1].isupper()


_NAMING = {"employer", "position", "dates", "institution", "degree", "location", "name"}
# `at Ridgeway Academy` in a line of its own.
LEADING_AT = re.compile(r"^(?:at|bei|beim|chez|presso|bij|en|em|na|no|la|w|we|@)\s+(?=[A-ZÀ-ÞŁŚŻȘȚ0-9])")
_ADDRESS = re.compile(r"^\s*(?:https?://|www\.)\S+\s*$")


def own_label(row: Row) -> str:
    """The kind of label that a row begins with (`Courses: …`), or ""."""
    head, colon, tail = row.text.partition(":")
    return phrases("labels").get(key(head), "") if colon and tail.strip() and len(head) <= 40 else ""


def starts_of(rows: list[Row], anchors: list[Anchor]) -> list[int]:
    """Positions at which entries begin, by the pattern of the first one."""
    first = _above(rows, anchors[0].at, 0)
    bullets = all(rows[anchor.at].bullet for anchor in anchors)
    if bullets or all(_is_record(rows[anchor.at], anchor) for anchor in anchors):
        return [anchor.at for anchor in anchors]
    model = rows[first]
    offset = anchors[0].at - first
    plain = _plain_style(rows)
    starts = [first]
    for before, anchor in pairwise(anchors):
        lowest = max(before.at + 1, starts[-1] + 1)
        top = _above(rows, anchor.at, lowest)
        scores = {at: _start_score(rows, at, anchor.at, model, offset, plain) for at in range(top, anchor.at + 1)}
        starts.append(max(scores, key=lambda at: (scores[at], -at)))
    return starts


def _is_record(row: Row, anchor: Anchor) -> bool:
    """A line of a table: its date stands in the first of three cells or more."""
    return sum(cell.gap for cell in row.cells) >= 2 and row.cells[0].start <= anchor.period.start < row.cells[0].end


def _above(rows: list[Row], at: int, lowest: int) -> int:
    """The highest row above `at` that can still belong to the same header."""
    top = at
    while top - 1 >= lowest and at - top < MOST_ABOVE and heads(rows[top - 1]) and not _hangs(rows, top - 1):
        top -= 1
    return top


def _hangs(rows: list[Row], at: int) -> bool:
    """The rest of a point: in its letters and block, further in than its bullet."""
    row, before = rows[at], rows[at - 1] if at else None
    return before is not None and before.block == row.block and row.style == before.style and _continues(before, row)


def _plain_style(rows: list[Row]) -> tuple[bool, bool, int, bool] | None:
    bodies = [row.style for row in rows if row.bullet or is_sentence(row.text)]
    return max(set(bodies), key=bodies.count) if bodies else None


def _start_score(
    rows: list[Row], start: int, anchor: int, model: Row, offset: int, plain: tuple[bool, bool, int, bool] | None
) -> float:
    row = rows[start]
    score = 0.0
    if row.style == model.style:
        score += 2.5 if row.style != plain else 0.6
    if anchor - start == offset:
        score += 2.0
    if title(model.text) >= 2 and title(row.text) >= 2 and not is_sentence(row.text):
        score += 2.0
    if start > 0:
        before = rows[start - 1]
        if before.block != row.block or before.page != row.page:
            score += 1.2
        if before.bullet or is_sentence(before.text):
            score += 1.0
        begins = row.lead_bold and not before.bullet and not before.cells[-1].bold
        if wraps(before, row) and not begins:
            score -= 2.5
    return score


def undated_starts(rows: list[Row]) -> list[int]:
    """Without dates: a bold row after a body, or every block."""
    if all(row.bullet for row in rows):
        return list(range(len(rows)))
    model = rows[0]
    plain = _plain_style(rows)
    starts = [0]
    for position in range(1, len(rows)):
        row, before = rows[position], rows[position - 1]
        if not heads(row) or wraps(before, row):
            continue
        distinct = plain is not None and row.style == model.style != plain and before.style != row.style
        ended = (before.bullet or is_sentence(before.text)) and not _continues(before, row)
        if distinct or (ended and row.style == model.style) or (row.block != before.block and row.style == model.style):
            starts.append(position)
    return starts


def _continues(before: Row, row: Row) -> bool:
    return bool(before.bullet and row.x0 is not None and before.x0 is not None and row.x0 > before.x0 + 2)
