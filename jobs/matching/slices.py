# ruff: noqa: E501 (tables of words read better unbroken)
"""Cutting a text into the passages that meanings are compared by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LONGEST = 320
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n\s*")
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_HEADING = re.compile(
    r"(?i)^\W*(?:(?:work|professional|relevant|employment|career|personal|core|key|technical|additional|other|"
    r"required|preferred|about the|job|your|the|our) )?(?:experience|history|education|skills?|competenc(?:ies|es)|summary|"
    r"profile|objective|about|me|projects?|certifications?|certificates?|languages?|interests?|hobbies|references?|awards?|"
    r"achievements?|publications?|information|details|contact|qualifications?|requirements?|responsibilities|duties|"
    r"description|title|company|role|position|training|volunteering|curriculum vitae|resume|cv|"
    r"berufserfahrung|ausbildung|kenntnisse|sprachen|expérience|formation|compétences|langues|experiencia|formación|"
    r"habilidades|idiomas)(?: (?:experience|history|information|summary|and .*|& .*))?\W*$"
)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The slice without blanks and bullets at its ends."""
    while start < end and (text[start].isspace() or text[start] in "-–—•*·●▪◦‣#>|"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "|*"):
        end -= 1
    return start, end


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The slice itself, or its sentences put together to at most LONGEST characters where it is longer."""
    start, end = trimmed(text, start, end)
    if end - start <= LONGEST:
        if end > start:
            yield start, end
        return
    begin, last = start, start
    for found in _SENTENCE_END.finditer(text, start, end):
        if found.start() - begin > LONGEST and last > begin:
            yield trimmed(text, begin, last)
            begin = last
        last = found.end()
    if last > begin and end - begin > LONGEST:
        yield trimmed(text, begin, last)
        begin = last
    if begin < end:
        yield trimmed(text, begin, end)


def line_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of each line of the slice."""
    for found in _LINE.finditer(text, start, end):
        yield from pieces(text, *found.span())


def uncovered_lines(text: str, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines of which at least half lies outside the taken slices and that say something: two words, and no heading."""
    free = bytearray(b"\x01") * len(text)
    for start, end in taken:
        free[start:end] = bytes(end - start)
    for found in _LINE.finditer(text):
        start, end = trimmed(text, *found.span())
        line = text[start:end]
        if sum(free[start:end]) * 2 >= end - start and not is_heading(line) and len(_WORD.findall(line)) >= 1:
            yield start, end


def is_heading(line: str) -> bool:
    """Whether a line only names a section."""
    return bool(_HEADING.match(line))


def merged_by_line(text: str, slices: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Slices of the same line of text joined, as for the names in one line of skills."""
    begin = last = -1
    for start, end in sorted(slices):
        if begin >= 0 and "\n" not in text[last:start]:
            last = max(last, end)
            continue
        if begin >= 0:
            yield begin, last
        begin, last = start, end
    if begin >= 0:
        yield begin, last
