"""Facts before they become a resume: values that know the characters they were read from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from profiles.parsing.lexicon import group
from profiles.parsing.model import FactSpan
from profiles.parsing.rows import trim

_SPACE = re.compile(r"\s+")
_ICONS = re.compile(r"[\uf000-\uf8ff\ufffd\u200b\u00ad]")
_KEEPS_HYPHEN = group("words", "keeps_hyphen")
_HYPHEN_END = re.compile(r"([^\W\d_]+)-$")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A leaf of the resume. spans: the stretches of the text that state it, in reading order."""

    value: str
    spans: Spans
    confidence: float = 0.9

    @property
    def start(self) -> int:
        return self.spans[0][0]

    def sure(self, confidence: float) -> Fact:
        return replace(self, confidence=confidence)


def fact(text: str, start: int, end: int, confidence: float = 0.9) -> Fact | None:
    """The words `text[start:end]` as a fact, None where nothing is left after trimming."""
    return joined(text, [(start, end)], confidence)


def normalised(text: str, start: int, end: int, value: str, confidence: float = 0.9) -> Fact | None:
    """A fact whose value is another writing of its words (a date, a phone number)."""
    start, end = trim(text, start, end)
    return Fact(value, ((start, end),), confidence) if end > start and value else None


def joined(text: str, parts: Iterable[tuple[int, int]], confidence: float = 0.9) -> Fact | None:
    """Several stretches (wrapped lines) as one value; a word broken over two lines becomes whole again."""
    spans: list[tuple[int, int]] = []
    value = ""
    for part_start, part_end in parts:
        start, end = trim(text, part_start, part_end)
        if start >= end:
            continue
        value = glue(value, clean(text[start:end]))
        if spans and start >= spans[-1][1] and not text[spans[-1][1] : start].strip():
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return Fact(value, tuple(spans), confidence) if value else None


def clean(words: str) -> str:
    """White space collapsed, icon glyphs dropped, a word that was broken over lines joined."""
    lines = [_SPACE.sub(" ", _ICONS.sub("", line)).strip() for line in words.split("\n")]
    value = ""
    for line in lines:
        value = glue(value, line)
    return value


LONGEST_WORD = 80  # characters: only the end of a text is looked at, however long it has grown


def glue(before: str, after: str) -> str:
    """Two lines of running text as one."""
    if not before or not after:
        return before or after
    match = _HYPHEN_END.search(before[-LONGEST_WORD:])
    if match and after[:1].isalpha():
        keeps = match.group(1).lower() in _KEEPS_HYPHEN or not after[:1].islower()
        return before + after if keeps else before[:-1] + after
    if before.endswith(("/", "–")) and not before.endswith((" /", " –")) and after[:1].isalpha():
        return before + after
    return f"{before} {after}"


def resume_of(tree: Any) -> Any:
    """The tree with every fact replaced by its value; empty branches are left out."""
    if isinstance(tree, Fact):
        return tree.value
    if isinstance(tree, dict):
        branches = {name: resume_of(branch) for name, branch in tree.items()}
        return {name: branch for name, branch in branches.items() if branch not in (None, "", [], {})}
    if isinstance(tree, (list, tuple)):
        return [resume_of(branch) for branch in kept(tree)]
    return tree


def kept(branches: Iterable[Any]) -> list[Any]:
    """The members of a list that have something in them: the same for values and for pointers."""
    return [branch for branch in branches if resume_of(branch) not in (None, "", [], {})]


def spans_of(tree: Any, page_starts: list[int]) -> list[FactSpan]:
    """Every fact's spans under its JSON Pointer (RFC 6901), in reading order. Pages count from 1."""
    found = [
        FactSpan(pointer, start, end, bisect_right(page_starts, start) or 1, round(leaf.confidence, 2))
        for pointer, leaf in leaves(tree)
        for start, end in leaf.spans
    ]
    return sorted(found, key=lambda span: (span.start, span.end, span.pointer))


def leaves(tree: Any, pointer: str = "") -> Iterator[tuple[str, Fact]]:
    """(JSON Pointer, fact) for all facts of a tree."""
    if isinstance(tree, Fact):
        yield pointer, tree
    elif isinstance(tree, dict):
        for name, branch in tree.items():
            yield from leaves(branch, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(tree, (list, tuple)):
        for index, branch in enumerate(kept(tree)):
            yield from leaves(branch, f"{pointer}/{index}")
