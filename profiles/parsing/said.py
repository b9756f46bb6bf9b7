"""What a labelled line under an entry's header says: `Name and address of employer` asks for a name and a place."""

from __future__ import annotations

import re

from profiles.parsing import evidence
from profiles.parsing.bodies import Paragraph
from profiles.parsing.facts import Fact, fact

_PLACED = 1.0  # evidence of a place


def said_of(field: str, paragraph: Paragraph) -> dict[str, Fact | None]:
    """The facts of the line by field; an employer's last words after a comma are where it is."""
    if field != "name" or len(paragraph.parts) > 1:
        return {field: paragraph.fact()}
    (start, end), text = paragraph.parts[0], paragraph.first.source
    for comma in (start + match.start() for match in re.finditer(",", text[start:end])):
        if evidence.place(text[comma + 1 : end].strip()) > _PLACED:
            return {field: fact(text, start, comma, 0.9), "location": fact(text, comma + 1, end, 0.85)}
    return {field: paragraph.fact()}
