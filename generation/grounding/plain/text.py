"""A text read otherwise than it is written, with the place of every character."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from generation.grounding.model import Claim
from generation.grounding.plain.breaks import line_breaks
from generation.grounding.plain.characters import characters
from generation.grounding.plain.edits import Edit
from generation.grounding.plain.hedges import hedges
from generation.grounding.plain.html import html
from generation.grounding.plain.lists import lists
from generation.grounding.plain.marks import marks, quotes
from generation.grounding.plain.numbers import numbers
from generation.grounding.plain.person import third_person


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is what is read. places: where in `written` each of its characters stands, and at last where it ends."""

    text: str
    written: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in what was written."""
        if end <= start:
            return self.places[start], self.places[start]
        return self.places[start], min(self.places[end - 1] + 1, self.places[end])

    def claim(self, claim: Claim) -> Claim:
        """A claim about `text` as one about what was written."""
        start, end = self.span(claim.start, claim.end)
        return replace(claim, claim=self.written[start:end], start=start, end=end)


def plain(text: str, name: str = "") -> Plain:
    """Marks of HTML and Markdown go, lists have one mark, lines that were broken to fit a width are joined, who is told
    of as "she" or "he" speaks as "I", and what is written in several ways is written in one. Every other character
    stays.

    name: of the person whom the text may tell of.
    """
    read = Plain(text, text, tuple(range(len(text) + 1)))
    teller = partial(third_person, name=name)
    for finder in (characters, html, quotes, marks, lists, line_breaks, teller, hedges, numbers):
        read = _edited(read, finder)
    return read


def _edited(read: Plain, finder: Callable[[str], Iterator[Edit]]) -> Plain:
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for edit in finder(read.text):
        if edit.start < done:
            continue
        pieces += [read.text[done : edit.start], edit.words]
        places += read.places[done : edit.start]
        places += _spread(read.places[edit.start : edit.end], len(edit.words))
        done = edit.end
    if not done:
        return read
    pieces.append(read.text[done:])
    places += read.places[done:]
    return Plain("".join(pieces), read.written, tuple(places))


def _spread(places: tuple[int, ...], length: int) -> Iterator[int]:
    """A place for each of `length` characters; the last one is where the words that were written end."""
    for number in range(length):
        yield places[-1] if number == length - 1 else places[min(number, len(places) - 1)]
