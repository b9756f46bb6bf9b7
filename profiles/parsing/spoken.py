"""Spoken languages among groups of skills: `Languages: English, Polish` beside `Tools: Git`."""

from __future__ import annotations

from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row
from profiles.parsing.sections import kind_of
from profiles.parsing.skills import split_label


def is_spoken(row: Row) -> bool:
    """Whether the row's label says languages and what it lists are languages that people speak."""
    split = split_label(row)
    if split is None:
        return False
    (start, end), (first, last) = split
    heading = kind_of(row.source[start:end].strip(" :"))
    words = key(row.source[first:last]).split()
    named = bool(words) and words[0] in phrases("languages")
    return heading is not None and heading.sure and heading.kind == "languages" and named
