"""Marks of Markdown that a reader does not see: **bold**, *slanted*, `code` and the signs before a heading.

Source: CommonMark 0.31, sections 4.2 (headings), 6.1 (code spans) and 6.2 (emphasis).
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


def marks(text: str) -> Iterator[Edit]:
    """What goes, in order."""
    found = [Edit(match.start(), match.end(), "") for match in _HEADING.finditer(text)]
    for match in _EMPHASIS.finditer(text):
        found += [Edit(*match.span("open"), ""), Edit(*match.span("close"), "")]
    yield from sorted(found, key=attrgetter("start"))
