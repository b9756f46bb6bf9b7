"""The marks of list items, all read as "- ": "•", "➤", "✔", "1.", "a)", with or without a space behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.plain.edits import Edit
from jobmatch.documents.layout.bullets import MARKS

_SIGNED = re.compile(rf"(?m)^(?P<space>[ \t]*)(?P<mark>[{MARKS}▫▶✅☑\uf0b7*–—][ \t]*|-(?=[A-Z][a-z]))(?=[^\s*–—])")
_STARRED = re.compile(r"\*(?![ \t])")  # emphasis
_NUMBERED = re.compile(r"(?m)^[ \t]*(?P<mark>\(?(?P<number>\d{1,2})[.)][ \t]+)(?=\S)")


def lists(text: str) -> Iterator[Edit]:
    """Numbers are marks where several lines are numbered from one on: "1. Mai 2019" alone is a day."""
    signed = [Edit(*match.span("mark"), "- ") for match in _SIGNED.finditer(text) if not _STARRED.match(match["mark"])]
    yield from sorted((*signed, *_numbered(text)))


def _numbered(text: str) -> Iterator[Edit]:
    run: list[Edit] = []
    for match in _NUMBERED.finditer(text):
        number = int(match["number"])
        if number != len(run) + 1:
            yield from run if len(run) > 1 else ()
            run = []
        if number == len(run) + 1:
            run.append(Edit(*match.span("mark"), "- "))
    yield from run if len(run) > 1 else ()
