"""Jobs and schools that no known heading announces.

A heading may be missing, worded as nobody words it, or stand where it is not read as one. Lines with a period of time
beside a job title are work all the same, and beside a degree or a school they are education.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from profiles.parsing import evidence
from profiles.parsing.anchors import periods_in
from profiles.parsing.line_ends import wraps
from profiles.parsing.links import EMAIL
from profiles.parsing.rows import Row
from profiles.parsing.sections import Section
from profiles.parsing.starts import heads, is_label

OPEN_KINDS = {"", "other", "contact", "summary", "affiliations"}
LIST_KINDS = {"skills", "languages", "interests", "references", "awards", "certificates", "courses"}
NEAR = 2  # rows above and below a period in which an entry says what it is


def recovered(sections: list[Section], *, today: date, anywhere: bool = False) -> list[Section]:
    """The sections with what is dated in those of no certain kind as sections of work and education of its own.

    anywhere: also what is dated in lists of skills, languages, interests and the like.
    """
    whole = _with_achievements(sections, today)
    kinds = OPEN_KINDS | LIST_KINDS if anywhere else OPEN_KINDS
    return [part for section in whole for part in (_parts(section, today) if section.kind in kinds else [section])]


def _with_achievements(sections: list[Section], today: date) -> list[Section]:
    """`Achievements:` inside an entry opens no section: the jobs after it belong to the section before it."""
    counts = Counter(section.heading.key for section in sections if section.heading is not None)
    made: list[Section] = []
    for section in sections:
        heading = section.heading
        before = made[-1].kind if made else ""
        inner = heading is not None and is_label(heading) == "highlights"
        if heading is None or not inner or section.kind != "awards" or before not in {"work", "education"}:
            made.append(section)
        elif not heading.size and (counts[heading.key] > 1 or _starts(section.rows, today)):
            made[-1].rows += [heading, *section.rows]
        else:
            made.append(section)
    return made


def _parts(section: Section, today: date) -> list[Section]:
    starts = _starts(section.rows, today)
    if not starts:
        return [section]
    parts = [Section(section.kind, section.heading, section.rows[: starts[0][0]], section.kinds)]
    for number, (at, kind) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(section.rows)
        if parts[-1].kind == kind and parts[-1].heading is None:
            parts[-1].rows += section.rows[at:end]
        else:
            parts.append(Section(kind, None, section.rows[at:end], (kind,)))
    return parts


def _starts(rows: list[Row], today: date) -> list[tuple[int, str]]:
    """(position, kind) of every dated entry, from its first row; none that is only mentioned in running text."""
    found: list[tuple[int, str]] = []
    lowest = 0
    for position, row in enumerate(rows):
        periods = [] if row.bullet or row.role in {"header", "footer"} else periods_in(row, today)
        if not any(not period.single for period in periods) or _is_prose(rows, position):
            continue
        top = _top(rows, position, lowest)
        kind = _kind(rows[top : position + 1 + NEAR])
        if kind:
            found.append((top, kind))
            lowest = position + 1
    return found


def _is_prose(rows: list[Row], position: int) -> bool:
    """A sentence, or a line of a paragraph that begins in the line above and is one: nouns have capitals in German."""
    row, above = rows[position], rows[position - 1] if position else None
    if evidence.is_sentence(row.text) and len(row.text) > _SENTENCE:
        return True
    goes_on = above is not None and above.style == row.style and len(above.cells) == 1 and wraps(above, row)
    return goes_on and above is not None and evidence.is_sentence(f"{above.text} {row.text}")


_SENTENCE = 70  # characters


def _top(rows: list[Row], position: int, lowest: int) -> int:
    top = position
    while top > lowest and position - top < NEAR and _leads(rows[top - 1]):
        top -= 1
    return top


def _leads(row: Row) -> bool:
    """A row that can head an entry and is none of a person's contact data."""
    if row.text.rstrip().endswith((".", "?", "!")) and row.word_count > 4:
        return False
    return heads(row) and not EMAIL.search(row.text) and row.word_count <= 12 and "+" not in row.text


def _kind(rows: list[Row]) -> str:
    """ "work", "education" or "" by the strongest words of the entry's first rows."""
    named = [row.text for row in rows if heads(row)]
    job = max((evidence.title(words) for words in named), default=0.0)
    firm = max((evidence.organisation(words) for words in named), default=0.0)
    degree = any((found := evidence.degree(words)) is not None and found.start <= 24 for words in named)
    school = max((evidence.school(words) for words in named), default=0.0)
    if degree or (school >= 2 and job < 2):
        return "education"
    return "work" if job >= 2 or firm >= 1.4 else ""
