"""The rows under an entry's header: bullets and paragraphs, with wrapped lines joined."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from profiles.parsing.facts import Fact, joined
from profiles.parsing.folding import key
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.line_ends import begins_small, wraps
from profiles.parsing.rows import Row
from profiles.parsing.starts import is_label, own_label

Part = tuple[int, int]
_REST = 3  # words; fewer are the rest of the line above, also where nouns have capitals


@dataclass
class Paragraph:
    """One bullet point or paragraph: its stretches of text, its first row, and the label that stands before it."""

    first: Row
    parts: list[Part] = field(default_factory=list)
    bullet: bool = False
    label: str = ""
    last: Row | None = None

    def fact(self, confidence: float = 0.92) -> Fact | None:
        return joined(self.first.source, self.parts, confidence)


def paragraphs_of(rows: list[Row], taken: list[Part] | None = None) -> list[Paragraph]:
    """All paragraphs of a body. taken: stretches that were read already (a date in the margin)."""
    paragraphs: list[Paragraph] = []
    pending, opened = "", False  # the label that the lines below have; whether none of them was read yet
    for row in rows:
        label = is_label(row)
        if label and (label == "highlights" or row.text.rstrip().endswith(":")):
            pending, opened = label, True
            continue
        parts = _parts(row, taken or [])
        if not parts:
            continue
        last = paragraphs[-1] if paragraphs else None
        if last is not None and not opened and _goes_on(last, row):
            last.parts += parts
            last.last = row
            continue
        start, label = _own_label(row, parts[0])
        if label:
            parts[0] = (start, parts[0][1])
        paragraphs.append(Paragraph(row, parts, bool(row.bullet), label or pending, row))
        pending, opened = "" if pending != "highlights" else pending, False
    return paragraphs


def _own_label(row: Row, part: Part) -> tuple[int, str]:
    """`Technologies: Python, SQL` → the offset after the label, and its kind."""
    if row.label:
        return part[0], row.label
    words = row.source[part[0] : part[1]]
    head, colon, tail = words.partition(":")
    if colon and tail.strip() and len(head) <= 40:
        label = phrases("labels").get(key(head), "")
        if label:
            offset = part[0] + len(head) + 1
            return offset + len(tail) - len(tail.lstrip()), label
    return part[0], ""


def _parts(row: Row, taken: list[Part]) -> list[Part]:
    position, parts = row.start, []
    for start, end in sorted(part for part in taken if part[0] < row.end and part[1] > row.start):
        if start > position:
            parts.append((position, start))
        position = max(position, end)
    if position < row.end:
        parts.append((position, row.end))
    return [part for part in parts if row.source[part[0] : part[1]].strip(" |,-–•\t")]


def _goes_on(last: Paragraph, row: Row) -> bool:
    before = last.last or last.first
    if row.bullet or row.label or not row.fixed or own_label(row) or row.start < before.end:
        return False
    if begins_small(row.text) and not before.text.rstrip().endswith("."):
        return True
    if _turns_italic(before, row):
        return False
    if before.text.rstrip().endswith(",") and not row.lead_bold:
        return True
    if last.bullet:
        return _hangs(last.first, before, row)
    if before.text.rstrip().endswith("-") and begins_small(row.text):
        return True
    return wraps(before, row)


def _turns_italic(before: Row, row: Row) -> bool:
    """A whole line of slanted letters under an upright one, or the other way round, begins anew."""
    slants = [{cell.italic for cell in one.cells} for one in (before, row)]
    return slants in ([{True}, {False}], [{False}, {True}]) and not before.text.rstrip().endswith((",", "-"))


def _hangs(first: Row, before: Row, row: Row) -> bool:
    """A line under a bullet belongs to it when it is indented behind the bullet, or the line before was full."""
    if row.x0 is not None and first.x0 is not None and row.column == first.column:
        if row.x0 > first.x0 + 2:
            return not row.lead_bold or before.lead_bold
        if row.x0 < first.x0 - 3:
            return False
    return wraps(before, row)


def split_body(paragraphs: list[Paragraph], listed: bool) -> tuple[list[Paragraph], list[Paragraph]]:
    """(summary, highlights). listed: entries of this section list their points without bullets.

    `Duties: Ran the pass. Wrote the fish section.` is a paragraph, though its label names points.
    """
    told = [paragraph for paragraph in paragraphs if paragraph.label == "highlights" and not paragraph.bullet]
    if len(told) == 1 and not any(paragraph.bullet for paragraph in paragraphs) and _is_prose(told[0]):
        return paragraphs, []
    if any(paragraph.bullet for paragraph in paragraphs):
        summary = [paragraph for paragraph in paragraphs if not paragraph.bullet and paragraph.label != "highlights"]
        points = [paragraph for paragraph in paragraphs if paragraph.bullet or paragraph.label == "highlights"]
        return summary, points
    if listed:
        return [], paragraphs
    return [paragraph for paragraph in paragraphs if paragraph not in told], told


def _is_prose(paragraph: Paragraph) -> bool:
    return paragraph.first.source[slice(*paragraph.parts[-1])].rstrip().endswith(".")


def lists_without_bullets(bodies: list[list[Paragraph]]) -> bool:
    """Whether the paragraphs of these bodies are points of a list whose bullets were lost."""
    if any(paragraph.bullet for body in bodies for paragraph in body):
        return False
    several = [body for body in bodies if len(body) > 1]
    short = [p for body in several for p in body if len(p.parts) <= 3]
    return bool(several) and len(short) >= 0.8 * sum(len(body) for body in several)


_INDENT = 6.0  # points that a list stands behind its head
_FEWEST = 2  # lines that begin anew under another line of theirs


def indented_lists(heads: list[Row], bodies: list[list[Paragraph]]) -> bool:
    """Whether these bodies are lists whose bullets are drawn and no characters: lines set in behind their heads, every
    one of which begins anew.
    """
    told = [(head, paragraph) for head, body in zip(heads, bodies, strict=True) for paragraph in body]
    if not told or any(paragraph.bullet or paragraph.label for _, paragraph in told):
        return False
    set_in = all((paragraph.first.x0 or 0.0) > (head.x0 or 0.0) + _INDENT for head, paragraph in told)
    text = told[0][0].source
    joints = [pair for _, paragraph in told for pair in pairwise(paragraph.parts)]
    anew = all(_begins(text[slice(*above)], text[slice(*below)]) for above, below in joints)
    return set_in and anew and len(joints) + sum(len(body) - 1 for body in bodies if body) >= _FEWEST


def points_apart(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Points without bullets or full stops: a line that begins with a capital after a whole one is the next."""
    if any(paragraph.bullet or paragraph.label for paragraph in paragraphs):
        return paragraphs
    return [piece for paragraph in paragraphs for piece in _pieces(paragraph)]


def _pieces(paragraph: Paragraph) -> list[Paragraph]:
    text = paragraph.first.source
    made = [Paragraph(paragraph.first, [paragraph.parts[0]], last=paragraph.last)] if paragraph.parts else []
    for before, part in pairwise(paragraph.parts):
        if _begins(text[slice(*before)], text[slice(*part)]):
            made.append(Paragraph(paragraph.first, [part], last=paragraph.last))
        else:
            made[-1].parts.append(part)
    return made


def _begins(above: str, below: str) -> bool:
    last = key(above).split()[-1:]
    whole = above.rstrip()[-1:].isalnum() and not (last and last[0] in group("words", "connectors"))
    return whole and below[:1].isupper() and len(below.split()) >= _REST


def merged(paragraphs: list[Paragraph], confidence: float = 0.85) -> Fact | None:
    """Several paragraphs as one text."""
    parts = [part for paragraph in paragraphs for part in paragraph.parts]
    return joined(paragraphs[0].first.source, parts, confidence) if parts else None
