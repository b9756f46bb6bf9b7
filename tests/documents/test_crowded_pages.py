"""Pages made to keep a reader busy are read in a few seconds: counted in calls, which a machine's load does not change."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from jobmatch.documents.layout.page import FULLEST, lines_of_page
from jobmatch.documents.layout.words import Word
from tests.counting import calls_in

Line = list[tuple[str, float]]
CALLS = 4_000  # for a segment, about a millisecond of it
PROSE = "a line of text that is long enough to be prose"


def folded(line: int) -> Line:
    notes = {3: "6/2020", 4: "–", 5: "present"}
    return [*([(notes[line % 8], 10.0)] if line % 8 in notes else []), (PROSE, 100.0)]


CROWDS: dict[str, Callable[[int], Line]] = {
    "three columns": lambda line: [("alpha", 10.0), ("beta", 100.0), ("gamma", 200.0)],
    "three columns with dates": lambda line: [("2019", 10.0), ("beta", 100.0), ("gamma", 200.0)],
    "a table in every fourth line": lambda line: [("2019", 10.0), ("beta", 100.0)] * (line % 4 == 0) + [("gamma", 200.0)],
    "one date beside prose": lambda line: [("2019", 10.0)] * (line == 3) + [(PROSE, 100.0)],
    "dates in the middle of cells": folded,
}  # fmt: skip


def page_of(line: Callable[[int], Line], lines: int) -> list[Word]:
    placed = [(text, x, 10.0 + 6 * number) for number in range(lines) for text, x in line(number)]
    return [
        Word(text, x, y, x + 2.4 * len(text), y + 5, y + 5, 5.0, 2 * order) for order, (text, x, y) in enumerate(placed)
    ]


@pytest.mark.parametrize("line", CROWDS.values(), ids=list(CROWDS))
def test_the_fullest_page_that_is_searched(line: Callable[[int], Line]) -> None:
    segments = sum(len(line(number)) for number in range(400))
    assert segments < FULLEST
    assert calls_in(partial(lines_of_page, page_of(line, 400), page=1)) < CALLS * segments


def test_a_page_that_nobody_reads_is_read_line_by_line() -> None:
    lines = lines_of_page(page_of(CROWDS["three columns"], FULLEST), page=1)
    assert len(lines) == FULLEST
    assert {line.text for line in lines} == {"alpha\tbeta\tgamma"}
