"""Words → segments: stretches of a line without a wide gap."""

from __future__ import annotations

from itertools import pairwise

from jobmatch.documents.layout.bullets import MARKS
from jobmatch.documents.layout.justified import with_stretched_lines
from jobmatch.documents.layout.tags import split_tags
from jobmatch.documents.layout.words import Segment, Word

# In units of the font size. A word space is about 0.25; justified lines stretch it up to about 1.2. Words drawn one
# after the other may stand that far apart and still be one sentence; words from different places of the file that
# happen to share a baseline (two columns) may not.
STREAM_GAP = 1.3
BULLET_GAP = 2.2  # behind a bullet: Word hangs its lists by a quarter of an inch
PLACE_GAP = 0.55
BACKSTEP = 0.4
SAME_BASE = 0.35
RAISED_BASE = 0.6  # a word that touches the last: 1st, m²


def segments_of(words: list[Word]) -> list[Segment]:
    """All words in segments, each sorted from left to right."""
    chains: list[list[Word]] = []
    ordered = sorted(words, key=lambda word: word.order)
    for word in ordered:
        last = chains[-1][-1] if chains else None
        alone = last is not None and len(chains[-1]) == 1 and _is_bullet(last)
        if last is not None and _follows(last, word, BULLET_GAP if alone else STREAM_GAP):
            chains[-1].append(word)
        else:
            chains.append([word])
    pieces = [
        Segment.of(sorted(chain, key=lambda word: word.x0)) for chain in with_stretched_lines(list(split_tags(chains)))
    ]
    return _joined(pieces)


def _is_bullet(word: Word) -> bool:
    return len(word.text) == 1 and word.text in MARKS


def _follows(last: Word, word: Word, reach: float) -> bool:
    size = max(last.size, word.size)
    raised = abs(word.x0 - last.x1) < 0.1 * size
    if abs(word.base - last.base) > (RAISED_BASE if raised else SAME_BASE) * size:
        return False
    # Right-to-left text comes in reading order too, so a step to the left is a step ahead there.
    gap = max(word.x0 - last.x1, last.x0 - word.x1)
    ahead = word.x0 >= last.x0 - BACKSTEP * size or word.x1 <= last.x0 + BACKSTEP * size
    return ahead and gap <= reach * size


def _joined(pieces: list[Segment]) -> list[Segment]:
    """Neighbours on one baseline with no more than a word space between become one segment.

    A name in large letters reaches over two lines of the contacts beside it; these stay two.
    """
    rows: list[list[Segment]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.base, piece.x0)):
        for row in reversed(rows[-4:]):
            if abs(row[-1].base - piece.base) <= SAME_BASE * max(row[-1].size, piece.size):
                row.append(piece)
                break
        else:
            rows.append([piece])
    result: list[Segment] = []
    for row in rows:
        row.sort(key=lambda piece: piece.x0)
        open_words = list(row[0].words)
        for before, piece in pairwise(row):
            edge = max(word.x1 for word in open_words)
            size = max(before.size, piece.size)
            if piece.x0 - edge <= PLACE_GAP * size and abs(before.base - piece.base) <= SAME_BASE * size:
                open_words += piece.words
            else:
                result.append(Segment.of(open_words))
                open_words = list(piece.words)
        result.append(Segment.of(open_words))
    return result


EDGE_STARTS = 4
EDGE_GAP = 0.5


def split_at_edges(segments: list[Segment]) -> list[Segment]:
    """Segments cut where a gap ends exactly at an edge that many other segments start from.

    A date set close before its text is drawn in one go with it; the common left edge of the text gives it away.
    """
    starts: dict[int, int] = {}
    for segment in segments:
        starts[round(segment.x0)] = starts.get(round(segment.x0), 0) + 1
    strong = {x for x in starts if sum(starts.get(x + step, 0) for step in (-1, 0, 1)) >= EDGE_STARTS}
    result: list[Segment] = []
    for segment in segments:
        open_words = segment.words[:1]
        for before, word in pairwise(segment.words):
            wide = word.x0 - before.x1 > EDGE_GAP * max(before.size, word.size) and not _is_bullet(before)
            if wide and round(word.x0) in strong and abs(word.x0 - segment.x0) > 2:
                result.append(Segment.of(open_words))
                open_words = []
            open_words.append(word)
        result.append(Segment.of(open_words) if len(open_words) < len(segment.words) else segment)
    return result
