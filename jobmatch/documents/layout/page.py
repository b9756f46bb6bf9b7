"""One page: words → draft lines in reading order, in blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from jobmatch.documents.drafts import DraftLine, Span, line_of
from jobmatch.documents.layout.cells import with_whole_cells
from jobmatch.documents.layout.centred import with_cells_at_tops
from jobmatch.documents.layout.direction import in_reading_order
from jobmatch.documents.layout.letterspacing import joined_letters
from jobmatch.documents.layout.ranges import with_whole_ranges
from jobmatch.documents.layout.regions import Region, regions_of
from jobmatch.documents.layout.rows import Row, rows_of
from jobmatch.documents.layout.ruled import with_titles_at_rules
from jobmatch.documents.layout.segments import segments_of, split_at_edges
from jobmatch.documents.layout.words import Segment, Word
from jobmatch.documents.layout.wraps import with_notes_after_wraps
from jobmatch.documents.model import Across, Box

SPACE_GAP = 0.12
BLOCK_GAP = 1.25
FULLEST = 1500  # segments of a page that people read; one made to keep a reader busy is read line by line


def lines_of_page(
    words: list[Word], *, page: int, first_block: int = 0, spines: Sequence[Segment] = (), across: Across = ""
) -> list[DraftLine]:
    """Lines in reading order. Block numbers rise from `first_block`.

    spines: titles set on their side. across: how far words of several columns are one line, see `Across`.
    """
    lines: list[DraftLine] = []
    block = first_block
    for region in _regions(segments_of(words), spines, across):
        before: Row | None = None
        leading = _leading(region)
        for row in region.rows:
            draft = line_of(_spans(row))
            if not draft.text:
                continue
            if before is None or _apart(before, row, leading):
                block += 1
            before = row
            box = Box(row.x0, row.y0, row.x1, row.y1)
            lines.append(replace(draft, page=page, block=block, column=region.column, box=box))
    return lines


def _regions(segments: list[Segment], spines: Sequence[Segment], across: Across) -> list[Region]:
    if len(segments) > FULLEST:
        return [Region(rows_of(segments))]
    if across == "lines":
        return _with_whole_ranges([Region(rows_of(segments))])
    at_home = with_cells_at_tops(with_titles_at_rules(split_at_edges(segments)))
    return _with_whole_ranges(regions_of(at_home, spines, columns=not across))


def _with_whole_ranges(regions: list[Region]) -> list[Region]:
    """Ranges of dates made whole within regions and from the end of one to the beginning of the next."""
    for region in regions:
        region.rows = with_whole_cells(with_notes_after_wraps(with_whole_ranges(region.rows)))
    for above, below in pairwise(regions):
        if above.rows and below.rows and above.column == below.column:
            above.rows[-1:], below.rows[:1] = (made := with_whole_ranges([above.rows[-1], below.rows[0]]))[:1], made[1:]
    return [region for region in regions if region.rows]


def _leading(region: Region) -> float:
    """The usual distance between lines of the region, in units of the font size."""
    steps = [
        (row.base - before.base) / row.size
        for before, row in zip(region.rows, region.rows[1:], strict=False)
        if 0.8 * row.size < row.base - before.base < 2.2 * row.size
    ]
    return median(steps) if steps else 1.4


def _apart(before: Row, row: Row, leading: float) -> bool:
    step = row.base - before.base
    if step < 0:
        return False  # a note beside the text, put after the line it belongs to
    larger, smaller = max(before.size, row.size), min(before.size, row.size)
    return step > BLOCK_GAP * leading * row.size or larger > 1.15 * smaller


def _spans(row: Row) -> Iterator[Span]:
    """The row's words, those of one style together; between them nothing or a space, between segments a tab."""
    for index, segment in enumerate(row.segments):
        if index:
            yield Span("\t")
        words = joined_letters(in_reading_order(segment.words))
        text, first = words[0].text, words[0]
        for last, word in pairwise(words):
            between = " " if is_apart(last, word) else ""
            if _same_look(first, word) and not _is_below(last, word):
                text += between + word.text
            else:
                yield _span(text, first, last, below=_is_below(words[0], first))
                text, first = between + word.text, word
        yield _span(text, first, words[-1], below=_is_below(words[0], first))


def _same_look(one: Word, other: Word) -> bool:
    return (one.bold, one.italic, one.size, one.url) == (other.bold, other.italic, other.size, other.url)


def _span(text: str, first: Word, last: Word, *, below: bool) -> Span:
    x0, x1 = min(first.x0, last.x0), max(first.x1, last.x1)
    y0, y1 = (first.y0, first.y1) if below else (None, None)
    return Span(text, first.bold, first.italic, first.size, x0, x1, first.url, y0, y1)


def _is_below(last: Word, word: Word) -> bool:
    """True where the word stands on a lower line: the rest of a range that was made whole."""
    return word.base - last.base > max(last.size, word.size)


def is_apart(last: Word, word: Word) -> bool:
    """True where a space belongs between: the source has one, the gap is as wide as one, or a line ends between."""
    if abs(word.base - last.base) > max(last.size, word.size):
        return True
    gap = max(word.x0 - last.x1, last.x0 - word.x1) / max(last.size, word.size)
    return gap > SPACE_GAP or (word.spaced and word.order == last.order + 1)
