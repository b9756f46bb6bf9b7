"""Name and address at the foot of a resume, under the last section, belong to nobody's interests."""

from __future__ import annotations

from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.links import EMAIL
from profiles.parsing.rows import Row
from profiles.parsing.sections import Section

_ABOVE = 5  # lines between the name and the mail address


def with_contact_apart(sections: list[Section]) -> list[Section]:
    """The sections with a contact section cut off the one that hides it, where the top of the document holds none."""
    if any(EMAIL.search(row.text) for section in sections if section.kind in {"", "contact"} for row in section.rows):
        return sections
    largest = max((row.size or 0.0 for section in sections for row in section.rows), default=0.0)
    made: list[Section] = []
    for section in sections:
        cut = _beginning(section.rows, largest)
        if cut is None:
            made.append(section)
            continue
        made.append(Section(section.kind, section.heading, section.rows[:cut], section.kinds))
        made.append(Section("contact", None, section.rows[cut:], ("contact",)))
    return made


def _beginning(rows: list[Row], largest: float) -> int | None:
    """Where the contact lines begin: at the line in the largest letters above the mail address."""
    at = next((number for number, row in enumerate(rows) if EMAIL.search(row.text)), None)
    if at is None:
        return None
    above = range(max(0, at - _ABOVE), at + 1)
    if (labelled := next((n for n in above if _are_labels(rows[n])), None)) is not None:
        return labelled
    named = (n for n in above if (rows[n].size or 0.0) >= largest - 0.3 and not rows[n].bullet)
    begin = next(named, None) if (rows[at].size or 0.0) < largest - 0.3 else None
    return at if begin is None and at >= len(rows) - 2 and rows[at].block != rows[at - 1].block else begin


def _are_labels(row: Row) -> bool:
    """`Address ⇥ Phone ⇥ Email` over what they are."""
    known = phrases("contact")
    return len(row.cells) > 1 and all(key(row.source[cell.start : cell.end]) in known for cell in row.cells)
