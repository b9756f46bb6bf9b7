"""Rows of tags: words that stand further apart than the words of a sentence, though written in one go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from jobmatch.documents.layout.words import Word

# In units of the font size.
_EVEN = 0.55  # nine of ten gaps of a page are narrower, else its lines are stretched
_TAG_GAP = 0.75
_TIMES_USUAL = 2.6
_FEWEST_GAPS = 40
_LARGE = 1.15
_SPREAD = 0.76  # of the font size a letter
_SAME_END = 0.7  # points
_STRETCHED = 2  # other lines that end at the same place


def split_tags(chains: list[list[Word]]) -> Iterator[list[Word]]:
    """The chains of words, those of tags cut where the next tag begins."""
    reach = _reach(chains)
    body = median(word.size for chain in chains for word in chain) if chains else 0.0
    ends = [max(word.x1 for word in chain) for chain in chains]
    for chain in chains:
        first = 1 + _is_bullet(chain[0])
        cuts = [
            place
            for place, pair in enumerate(pairwise(chain), 1)
            if reach and place >= first and _is_wide(*pair, reach, body)
        ]
        if not cuts or (len(cuts) == len(chain) - 1 > 0 and _is_stretched(max(word.x1 for word in chain), ends)):
            yield chain
            continue
        for start, stop in pairwise([0, *cuts, len(chain)]):
            yield chain[start:stop]


def _gap(last: Word, word: Word) -> float:
    return max(word.x0 - last.x1, last.x0 - word.x1) / max(last.size, word.size)


def _is_wide(last: Word, word: Word, reach: float, body: float) -> bool:
    """Icons and strokes stand off their words, and the letters of names and headings may too."""
    telling = any(map(str.isalnum, last.text)) and any(map(str.isalnum, word.text))
    return telling and word.size <= _LARGE * body and not _is_spread(word) and _gap(last, word) > reach


def _is_bullet(word: Word) -> bool:
    """A bullet, a letter that serves as one, or the number of a point."""
    return len(word.text) == 1 or (not any(map(str.isalpha, word.text)) and len(word.text) <= 3)


def _is_spread(word: Word) -> bool:
    """Capitals set with space between them, as in headings."""
    return word.text.isupper() and len(word.text) > 2 and word.x1 - word.x0 > _SPREAD * len(word.text) * word.size


def _is_stretched(end: float, ends: list[float]) -> bool:
    """Whether several lines end where this one does: lines that are stretched to the margin."""
    return sum(abs(end - other) <= _SAME_END for other in ends) > _STRETCHED


def _reach(chains: list[list[Word]]) -> float:
    """How far apart words of one sentence stand on this page; 0 where many lines are stretched or words are few."""
    gaps = sorted(gap for chain in chains for last, word in pairwise(chain) if (gap := _gap(last, word)) > 0.1)
    if len(gaps) < _FEWEST_GAPS or gaps[int(0.9 * len(gaps))] > _EVEN:
        return 0.0
    return max(_TAG_GAP, _TIMES_USUAL * gaps[len(gaps) // 2])
