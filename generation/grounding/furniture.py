"""What stands in a document and claims nothing: addresses, telephone numbers, headings, "present", list numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from profiles.parsing.folding import flat, key
from profiles.parsing.lexicon import flat_group, phrases

_ADDRESS = re.compile(
    r"\S+@\S+\.\w+|\bhttps?://\S+|\bwww\.\S+|(?<![\w.])(?:[\w-]+\.)+(?:com|org|net|io|dev|de|fr|es|uk|eu|example|me|app|ai|co|it|nl|pl|ch|at)(?:/\S*)?(?![\w.])"
)
_PHONE = re.compile(
    r"(?<![\w$£€₹.,])(?:\+\d{1,3}[\s./-]?|\(?0\d)[\d\s()./-]{6,}\d(?![\w%])|(?<![\w$£€₹.,])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{3,4}(?![\w%])"
)
_DECORATION = re.compile(r"^[\s#*_>=\-–—•]+|[\s#*_:=\-–—]+$")
_LEAST = 3


def furniture(text: str, silent: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Spans that no claim is looked for in. silent: the profile's own telephone numbers, streets, links."""
    folded = flat(text)
    for pattern in (_ADDRESS, _PHONE):
        for match in pattern.finditer(folded):
            yield match.span()
    for value in silent:
        if len(value) >= _LEAST:
            for match in re.finditer(re.escape(flat(value)), folded):
                yield match.span()
    for match in re.finditer(rf"(?<=[–—-])\s*(?:{_present()})(?!\w)", folded):
        yield match.span()
    for match in re.finditer(r"[^\n]+", text):
        if key(_DECORATION.sub("", match[0])) in phrases("headings"):
            yield match.span()


@cache
def _present() -> str:
    return "|".join(re.escape(word) for word in flat_group("dates", "present"))
