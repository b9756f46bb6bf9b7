"""Spoken languages with their level, in lists of their own and among groups of skills."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from profiles.parsing.facts import Fact, fact
from profiles.parsing.folding import key
from profiles.parsing.heading_words import kind_of
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.line_ends import as_one
from profiles.parsing.rows import Row
from profiles.parsing.skills import split_label

Tree = dict[str, Any]


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


@lru_cache(maxsize=1)
def _language_pattern() -> re.Pattern[str]:
    names = sorted(phrases("languages"), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in names) + r")(?!\w)")


_FLUENCY_LEAD = re.compile(r"^[\s:(,–—|/-]+")
_AND_LAST = re.compile(r"\s+(?:and|und|et|y|e|en|i|și|oraz)\s*$", re.IGNORECASE)
_FLUENCY_TAIL = re.compile(r"[\s),;|•·–—./-]+$")


def read_languages(rows: list[Row]) -> list[Tree]:
    """{language, fluency} for every language named; what stands between two names is the first one's level."""
    made: list[Tree] = []
    named = [(row, _names_in(row)) for row in _with_closed_brackets(rows)]
    for position, (row, names) in enumerate(named):
        for number, (start, end) in enumerate(names):
            stop = names[number + 1][0] if number + 1 < len(names) else row.end
            level = _fluency(row, end, stop, names[number + 1 :]) or _level_before(row, names[0][0])
            if level is None and number + 1 == len(names) and position + 1 < len(named) and not named[position + 1][1]:
                level = _next_row_level(named[position + 1][0])
            made.append({"language": fact(row.source, start, end, 0.95), "fluency": level})
    return _columns(made, named) if _in_columns(named) else made


def _with_closed_brackets(rows: list[Row]) -> list[Row]:
    """`French (mother` over `tongue)` as one row."""
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        if (
            last is not None
            and last.text.count("(") > last.text.count(")")
            and not row.bullet
            and row.start >= last.end
        ):
            made[-1] = as_one(last, row)
        else:
            made.append(row)
    return made


def _names_in(row: Row) -> list[tuple[int, int]]:
    folded = row.flat.replace("-", " ")
    known = [(row.start + m.start(), row.start + m.end()) for m in _language_pattern().finditer(folded)]
    others = [
        (row.start + match.start(1), row.start + match.end(1))
        for match in _UNKNOWN.finditer(row.text)
        if key(match[1]) not in _LEVELS and key(match[2]) in _LEVELS
    ]
    return sorted([*known, *(span for span in others if not any(s < span[1] and span[0] < e for s, e in known))])


# `Kalenjin (native)`, `Bambara: notions`: a name that no list holds is a language by the level beside it.
_UNKNOWN = re.compile(
    r"(?:^|(?<=[,;|•·/\t])\s*)([A-ZÀ-ÞŁŚŻ][^\W\d_]{2,}(?:[ -][^\W\d_]+)?)"
    r"\s*[(:–—-]\s*([^\W_][^,;|•·()\t]*?)\s*(?=$|[),;|•·\t])"
)
_LEVELS = group("words", "proficiency") | group("words", "spoken_levels") | {f"{a}{n}" for a in "abc" for n in "12"}


def _fluency(row: Row, start: int, stop: int, following: list[tuple[int, int]]) -> Fact | None:
    words = row.source[start:stop]
    lead = _FLUENCY_LEAD.match(words)
    begin = start + (lead.end() if lead else 0)
    rest = row.source[begin:stop]
    if following and "," in rest and not rest.count("("):
        rest = rest[: rest.rfind(",")]
    rest = _AND_LAST.sub("", rest)
    tail = _FLUENCY_TAIL.search(rest)
    end = begin + (tail.start() if tail else len(rest))
    found = row.source[begin:end]
    if found.count("(") > found.count(")"):
        end += 1 if row.source[end : end + 1] == ")" else 0
    if (
        not any(character.isalnum() for character in found)
        or len(found) > 80
        or key(found) in {"and", "und", "et", "y", "e"}
    ):
        return None
    return fact(row.source, begin, end, 0.88)


_LONGEST_LEVEL = 3  # words


def _level_before(row: Row, start: int) -> Fact | None:
    """`Native: English, Irish`: a level before a colon is that of every language of the line."""
    words = row.source[row.start : start].rstrip()
    if not words.endswith(":") or len(words.split()) > _LONGEST_LEVEL or kind_of(words) is not None:
        return None
    return fact(row.source, row.start, row.start + len(words) - 1, 0.85)


def _next_row_level(row: Row) -> Fact | None:
    return fact(row.source, row.start, row.end, 0.8) if len(row.text) <= 60 and not row.bullet else None


def _in_columns(named: list[tuple[Row, list[tuple[int, int]]]]) -> bool:
    """Names in one row and their levels in the next, cell under cell."""
    return any(
        len(names) > 1 and len(row.cells) == len(names) and len(after[0].cells) == len(names) and not after[1]
        for (row, names), after in pairwise(named)
    )


def _columns(made: list[Tree], named: list[tuple[Row, list[tuple[int, int]]]]) -> list[Tree]:
    trees = iter(made)
    for position, (row, names) in enumerate(named):
        for number, _ in enumerate(names):
            tree = next(trees)
            after = named[position + 1][0] if position + 1 < len(named) else None
            if after is not None and len(row.cells) == len(after.cells) == len(names):
                cell = after.cells[number]
                tree["fluency"] = fact(row.source, cell.start, cell.end, 0.8)
    return made
