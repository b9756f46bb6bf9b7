"""Lists in running text: `a, b (c, d) and e` → items, each with its characters."""

from __future__ import annotations

import re

from profiles.parsing.bodies import Paragraph
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.rows import Row

_SEPARATORS = re.compile(r"\s*[,;|¦•·‧▪\t\n]\s*|\s{3,}|\s+[–—/-]\s+|\s+\*\s+")
_FINAL_AND = re.compile(r"^(?:and|und|et|y|e|en|oraz|i|și|si|&)\s+", re.IGNORECASE)


def split_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between separators, none inside parentheses."""
    items: list[tuple[int, int]] = []
    depth, position = 0, start
    spots = {match.start(): match.end() for match in _SEPARATORS.finditer(text, start, end)}
    index = start
    while index < end:
        character = text[index]
        depth = max(0, depth + (character in "([") - (character in ")]"))
        stop = spots.get(index)
        if stop is not None and depth == 0 and not _inside_number(text, index, stop):
            items.append((position, index))
            position = index = stop
            continue
        index += 1
    items.append((position, end))
    return [item for item in items if text[item[0] : item[1]].strip(" .:\n")]


def _inside_number(text: str, start: int, stop: int) -> bool:
    comma = text[start] == "," and stop == start + 1
    return comma and text[start - 1 : start].isdigit() and text[stop : stop + 1].isdigit()


def items_of(paragraph: Paragraph, confidence: float = 0.88) -> list[Fact]:
    """The items of a paragraph; an item may run over a line's end."""
    text = paragraph.first.source
    stretches: list[list[tuple[int, int]]] = []
    open_item = False
    for start, end in (line for part in paragraph.parts for line in _lines(text, *part)):
        items = split_items(text, start, end)
        for number, item in enumerate(items):
            if number == 0 and open_item and stretches:
                stretches[-1].append(item)
            else:
                stretches.append([item])
        open_item = not text[start:end].rstrip().endswith((",", ";", "|", "•", "·"))
    return [made for parts in stretches if (made := _item(text, parts, confidence)) is not None]


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines of a stretch that was joined of several."""
    ends = [*(match.start() for match in re.finditer("\n", text[start:end])), end - start]
    return [(start + last, start + stop) for last, stop in zip([0, *(at + 1 for at in ends)], ends, strict=False)]


def _item(text: str, parts: list[tuple[int, int]], confidence: float) -> Fact | None:
    first_start, first_end = parts[0]
    if match := _FINAL_AND.match(text[first_start:first_end].lstrip()):
        lead = len(text[first_start:first_end]) - len(text[first_start:first_end].lstrip())
        parts = [(first_start + lead + match.end(), first_end), *parts[1:]]
    made = joined(text, parts, confidence)
    if made is None or not any(character.isalnum() for character in made.value):
        return None
    last_start, last_end = made.spans[-1]
    if made.value.endswith(".") and not made.value[:-1].count("."):
        stripped = joined(text, [*made.spans[:-1], (last_start, last_end - 1)], confidence)
        return stripped or made
    return made


def cell_items(row: Row, confidence: float = 0.88) -> list[Fact]:
    """The items of one row whose cells stand apart."""
    return [
        made
        for cell in row.cells
        for item in split_items(row.source, cell.start, cell.end)
        if (made := fact(row.source, *item, confidence)) is not None
    ]
