"""Marks of Markdown that a reader does not see: **bold**, *slanted*, `code`, links, fences and the signs before a
heading or a quoted line; quotation marks around the whole text.

Source: CommonMark 0.31, sections 4.2 (headings), 4.5 (fences), 5.1 (block quotes), 6.1 (code
spans), 6.2 (emphasis) and 6.3 (links).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from generation.grounding.plain.edits import Edit

_HEADING = re.compile(r"(?m)^[ ]{0,3}#{1,6}[ \t]+(?=\S)")
_EMPHASIS = re.compile(
    r"(?P<open>\*{1,3}|(?<!\w)_{1,3}|`)(?=[^\s*_`])(?P<words>[^\n*`]{0,200}?[^\s*`_])(?P<close>(?P=open))(?![*`]|(?<=_)\w)"
)
_FENCE = re.compile(r"(?m)^```\w*[ \t]*(?:\n|\Z)")
_QUOTED_LINE = re.compile(r"(?m)^>[ \t]?")
_LINK = re.compile(r"(?P<open>\[)[^\[\]\n]{1,120}(?P<close>\]\([^()\s]{1,300}\))")
_QUOTES = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»", "„": "“"}


def marks(text: str) -> Iterator[Edit]:
    """What goes, in order."""
    alone = (match for sign in (_HEADING, _FENCE, _QUOTED_LINE) for match in sign.finditer(text))
    found = [Edit(match.start(), match.end(), "") for match in alone]
    for match in (*_EMPHASIS.finditer(text), *_LINK.finditer(text)):
        found += [Edit(*match.span("open"), ""), Edit(*match.span("close"), "")]
    yield from sorted(found, key=attrgetter("start"))


def quotes(text: str) -> Iterator[Edit]:
    """The quotation marks that open and close a text as a whole."""
    said = text.strip()
    closing = _QUOTES.get(said[:1])
    if closing and len(said) > 2 and said.endswith(closing) and not {said[0], closing} & set(said[1:-1]) - {"’", "'"}:
        yield Edit(text.index(said), text.index(said) + 1, "")
        yield Edit(text.index(said) + len(said) - 1, text.index(said) + len(said), "")
