"""Headings set with wide letter spacing ("E X P E R I E N C E") become words again."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from statistics import median

from jobmatch.documents.layout.words import Word

MIN_LETTERS = 4


def joined_letters(words: list[Word]) -> list[Word]:
    """The words of one segment, runs of single letters at even distance joined."""
    if sum(len(word.text) == 1 for word in words) < MIN_LETTERS:
        return words
    result: list[Word] = []
    run: list[Word] = []
    for word in words:
        if len(word.text) == 1 and word.text.isalnum() | (word.text in "&-–/.,:'’"):
            run.append(word)
        else:
            result += [*_joined(run), word]
            run = []
    return result + _joined(run)


def _joined(run: list[Word]) -> list[Word]:
    if len(run) < MIN_LETTERS or sum(word.text.isalpha() for word in run) < MIN_LETTERS:
        return run
    gaps = [after.x0 - before.x1 for before, after in pairwise(run)]
    # Between words the spacing counts twice and a space is added, so half as much again is a word's end.
    end = max(1.5 * median(gaps), median(gaps) + 0.12 * run[0].size)
    groups: list[list[Word]] = [[run[0]]]
    for word, gap in zip(run[1:], gaps, strict=True):
        if gap > end:
            groups.append([])
        groups[-1].append(word)
    return [_word(group) for group in groups]


def _word(group: list[Word]) -> Word:
    return replace(
        group[0],
        text="".join(word.text for word in group),
        x1=max(word.x1 for word in group),
        y0=min(word.y0 for word in group),
        y1=max(word.y1 for word in group),
        spaced=True,
    )
