"""Other ways to read a page, for one that the usual way does not explain: which of them is right, its facts tell.

Each holds one simple belief where the usual way weighs several signs (`wholeness` compares what comes of them).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from profiles.parsing.heading_words import Heading, kind_of
from profiles.parsing.headings import MOST_WORDS, find_headings
from profiles.parsing.rows import Row

# Of a document, or of its jobs, that are read again: time grows with every way.
_MOST_LINES, _MOST_LETTERS = 300, 30_000
CLEARLY = 0.5  # wholeness that another way must add
_LARGE = 1.1  # times the usual size
_TELLING = 2  # kinds of section that a style of headings opens


@dataclass(frozen=True, slots=True)
class Way:
    """margins: whether a page's further columns are margins of the first, None: told column by column.

    headings: "alike": none whose words come again, and only in looks that open several kinds of section; "known":
    every line of nothing but known words, however it looks; "": by words and look. anywhere: whether jobs are looked
    for in lists of skills and the like.
    """

    margins: bool | None = None
    headings: str = ""
    anywhere: bool = False


OTHER_WAYS = (
    Way(anywhere=True),
    Way(headings="alike"),
    Way(headings="known"),
    Way(margins=True),
    Way(margins=False),
    Way(margins=True, headings="known"),
)


def are_few(lines: int, letters: int) -> bool:
    """Whether these are no more than a long resume has: such a page may be read again."""
    return lines <= _MOST_LINES and letters <= _MOST_LETTERS


def headings_of(rows: list[Row], way: Way) -> dict[int, Heading]:
    """Row index → heading, told in this way."""
    if way.headings == "known":
        return {row.index: heading for row in rows if (heading := _known(row)) is not None}
    found = find_headings(rows)
    return _alike(rows, found) if way.headings == "alike" else found


def passes_over_titles(rows: list[Row], told: dict[int, Heading]) -> bool:
    """Whether a line of nothing but known words, larger than most letters of the page, heads no section."""
    letters: Counter[float] = Counter()
    for row in rows:
        letters[row.size or 0.0] += row.end - row.start
    usual = letters.most_common(1)[0][0] if letters else 0.0
    large = (row for row in rows if row.index not in told and (row.size or 0.0) > _LARGE * usual > 0)
    return any(_known(row) is not None for row in large)


def _known(row: Row) -> Heading | None:
    if row.bullet or row.word_count > MOST_WORDS or len(row.cells) > 1 or row.role in {"header", "footer", "cell"}:
        return None
    heading = kind_of(row.whole or row.text)
    return heading if heading is not None and heading.sure else None


def _alike(rows: list[Row], found: dict[int, Heading]) -> dict[int, Heading]:
    told = [row for row in rows if row.index in found]
    again = Counter(row.key for row in told)
    kinds: dict[object, set[str]] = defaultdict(set)
    for row in told:
        kinds[row.style].add(found[row.index].kind)
    return {row.index: found[row.index] for row in told if again[row.key] == 1 and len(kinds[row.style]) >= _TELLING}
