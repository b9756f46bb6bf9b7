"""Lines that both margins stretch: all their spaces are alike, however wide, and they end where full lines end."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from jobmatch.documents.layout.words import Word

_WIDEST = 6.0  # font sizes of a stretched space
_ALIKE = 1.2  # times the narrowest space of the line
_LEAST = 0.1  # font sizes; what is narrower is no space but a change of style
_SPACES = 3
_FULL = 3  # lines that end at a margin
_WORDS = 5  # of a line that shows a margin
_SAME_BASE = 0.35
_MOST = 60  # pieces of a line

Chain = list[Word]


def with_stretched_lines(chains: list[Chain]) -> list[Chain]:
    """The chains of words, in the order of the file, those of one stretched line as one."""
    ends = Counter(round(chain[-1].x1) for chain in chains if len(chain) >= _WORDS)
    lines: list[list[Chain]] = []
    for chain in chains:
        if lines and len(lines[-1]) < _MOST and _goes_on(lines[-1][-1][-1], chain[0]):
            lines[-1].append(chain)
        else:
            lines.append([chain])
    return [made for line in lines for made in (_whole(line) if _is_full(line, ends) else line)]


def _goes_on(last: Word, word: Word) -> bool:
    size = max(last.size, word.size)
    return 0 <= word.x0 - last.x1 <= _WIDEST * size and abs(word.base - last.base) <= _SAME_BASE * size


def _is_full(line: list[Chain], ends: Counter[int]) -> bool:
    end = round(line[-1][-1].x1)
    return len(line) > 1 and sum(ends[end + step] for step in (-1, 0, 1)) >= _FULL


def _whole(line: list[Chain]) -> list[Chain]:
    """A title in the margin may stand before the stretched part."""
    for start in range(len(line) - 1):
        words = [word for chain in line[start:] for word in chain]
        if _is_even(words):
            return [*line[:start], words]
    return line


def _is_even(words: Chain) -> bool:
    gaps = [after.x0 - before.x1 for before, after in pairwise(words)]
    spaces = [gap for gap in gaps if gap > _LEAST * words[0].size]
    return len(spaces) >= _SPACES and max(spaces) <= _ALIKE * min(spaces)
