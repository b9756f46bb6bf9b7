"""Breaks of lines that were made to fit a width, as mails and text files have them: they end nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generation.grounding.plain.edits import Edit
from generation.grounding.sentences import BULLET

_BREAK = re.compile(r"(?<=[^\s])[ \t\r]*\n[ \t]*(?=\S)")
_NARROWEST, _WIDEST = 30, 120  # characters of a line that is as long as its page is wide
_SLACK = 12  # how much wider a line may be than the widest that is surely broken
_ENDED = re.compile(r"[.!?:;]['\"”’)]?$")
# No line of its own ends so.
_LEADS_ON = re.compile(
    r"\b(?:a|an|the|and|or|of|at|in|with|for|to|by|from|as|my|our|while|which|that|since|than|is|are|was|were|be|not|I|"
    r"und|der|die|das|mit|bei|seit|de|la|et|y|en|depuis|desde)$"
)
_LABEL = re.compile(r"(?=[^\W\d_])(?![a-zß-ÿ])\w[\w &/-]{0,30}:\s")


@dataclass(frozen=True, slots=True)
class _Break:
    """A break between two lines of a paragraph: where it is, how wide the line before it, what the next begins with."""

    start: int
    end: int
    width: int
    sure: bool
    word: str


def line_breaks(text: str) -> Iterator[Edit]:
    """Each break inside a paragraph, to be read as a space.

    A line that stops in mid-sentence over one in small letters is surely broken. The widest of these tells the width:
    lines to which the next word would not have fitted are broken, too.
    """
    found = [_read(text, match) for match in _BREAK.finditer(text) if not _opens(text, match.end())]
    width = max((each.width for each in found if each.sure and each.width <= _WIDEST), default=_WIDEST)
    for each in found:
        if each.sure or width + _SLACK >= each.width > width - 1 - len(each.word):
            yield Edit(each.start, each.end, " ")


def _opens(text: str, start: int) -> bool:
    """Whether an item of a list or a labelled line begins here."""
    return bool(BULLET.match(text, start) or _LABEL.match(text, start))


def _read(text: str, match: re.Match[str]) -> _Break:
    start, end = match.span()
    line = text[text.rfind("\n", 0, start) + 1 : start]
    word = text[end : end + _WIDEST].split(maxsplit=1)[0]
    goes_on = _LEADS_ON.search(line) or (word[0].islower() and not _ENDED.search(line))
    sure = len(line) >= _NARROWEST and bool(goes_on)
    return _Break(start, end, len(line), sure, word)
