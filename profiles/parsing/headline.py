"""The headline beside or under a name: what somebody is, in words of their own."""

from __future__ import annotations

import re

from profiles.parsing import evidence
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.folding import flat, key
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.links import EMAIL, find_links
from profiles.parsing.names import NameChoice, opens_section
from profiles.parsing.postal import STREET
from profiles.parsing.rows import Row

_NEAR = 12  # rows after the name, contact in a column of its own among them


def find_headline(zone: list[Row], name: NameChoice | None, text: str, taken: list[tuple[int, int]]) -> Fact | None:
    """The headline: words beside, after or right before the name that look like a title, else a short line under it."""
    if name is None:
        return None
    name_start, name_end = name.fact.start, name.fact.spans[-1][1]
    same_row = _beside_name(name, zone, text)
    if same_row is not None:
        return same_row
    page = [row for row in zone if row.page == name.row.page]
    after = [row for row in page if row.start >= name_end][:_NEAR]
    last = name_start > name.row.cells[0].end
    made = [_headline(row, text, taken, number, last=last) for number, row in enumerate(after)]
    below = next((found for found in made if found is not None), None)
    if below is not None and evidence.title(below.value) >= 2:
        return below
    before = [row for row in page if row.end <= name_start][-1:]
    above = _headline(before[0], text, taken, 1) if before else None
    return above or below


def _beside_name(name: NameChoice, zone: list[Row], text: str) -> Fact | None:
    """The words behind the name on its line, and on the next where the large letters go on there."""
    end = name.fact.spans[-1][1]
    at = next((number for number, row in enumerate(zone) if row.start < end <= row.end), None)
    row = zone[at] if at is not None else name.row
    match = re.match(r"^[\s,|•·–—-]+(.+)$", text[end : row.end])
    if not match or "@" in match[1]:
        return None
    first = (end + match.start(1), row.end)
    after = zone[at + 1] if at is not None and at + 1 < len(zone) else None
    if after is not None and after.size and after.size == row.size == name.row.size and _may_follow(row, after):
        both = joined(text, [first, (after.start, after.end)], 0.75)
        return both if both is not None and evidence.title(both.value) >= 2 else None
    return fact(text, *first, 0.8) if evidence.title(match[1]) >= 2 else None


def _may_follow(row: Row, after: Row) -> bool:
    """A short line right under another that says the rest of a headline."""
    short = len(after.cells) == 1 and after.word_count <= 4 and not after.bullet and after.start - row.end < 5
    return short and not find_links(after.text) and not EMAIL.search(after.text) and not opens_section(after.text)


_BAR = re.compile(r"\s+[–—|•·/-]\s+")


def _before_place(text: str, first: int, end: int) -> int:
    """Where `Softwareentwickler — München` ends as a headline."""
    bar = _BAR.search(text, first, end)
    if bar is None or not bar.start() > first:
        return end
    rest = text[bar.end() : end]
    return bar.start() if evidence.place(rest) > 1.2 or STREET.search(flat(rest)) else end


def _headline(row: Row, text: str, taken: list[tuple[int, int]], order: int, *, last: bool = False) -> Fact | None:
    """last: of several cells the last may be it, where the name is a last cell too."""
    first, apart = row.start, len(row.cells) > 1 and row.cells[1].gap
    if apart and key(text[first : row.cells[0].end]) in group("contact", "document"):  # `Curriculum Vitae ⇥ Designer`
        first, apart = row.cells[1].start, len(row.cells) > 2
    if last and apart:
        first, apart = row.cells[-1].start, False
    end = next(cell.end for cell in row.cells if cell.end > first) if apart else row.end
    end = _before_place(text, first, end)
    words = text[first:end]
    if any(s < end and e > first for s, e in taken) or EMAIL.search(words) or find_links(words):
        return None
    if len(words) > 120 or (evidence.is_sentence(words) and len(words.split()) > 12) or opens_section(words):
        return None
    if evidence.title(words) >= 2.0:
        return fact(text, first, end, 0.85)
    plain = (
        order == 0
        and evidence.place(words) < 0.9
        and not any(c.isdigit() for c in words)
        and not STREET.search(flat(words))
        and ":" not in words
    )
    plain = plain and not (words.isupper() and len(words.replace(" ", "")) <= 3)  # a monogram
    if plain and 1 <= len(words.split()) <= 9 and key(words) not in phrases("contact") and not row.bullet:
        return fact(text, first, end, 0.6)
    return None
