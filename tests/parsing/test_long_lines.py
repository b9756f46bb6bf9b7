"""Texts that no page could hold: one endless line, or a line a letter. They are read in time, or at least refused."""

from __future__ import annotations

from datetime import date

import pytest

from jobmatch.errors import Refused
from profiles.parsing import parse_file
from profiles.parsing.rows import LONGEST

TODAY = date(2026, 11, 1)
UNITS = ["a", "a ", "1", "a. ", "- ", "@", "a@b ", "linkedin ", " | ", "Managed 5 nurses at Hill Ward, ",
         "2019 - 2020 ", "( ", "http://a.b/", "+44 ", "ABC ", "2019-", "Python; ", "a.b.c.d@e.f.", "x\n"]  # fmt: skip


@pytest.mark.timeout(60)
@pytest.mark.parametrize("unit", UNITS)
def test_an_endless_line_is_read(unit: str) -> None:
    text = (unit * 200_000)[:190_000]
    parsed = parse_file(text.encode(), filename="a.txt", today=TODAY)
    for span in parsed.spans:
        assert 0 <= span.start < span.end <= len(parsed.text)


def test_dots_that_lead_to_nothing_are_no_text() -> None:
    with pytest.raises(Refused, match="No readable text"):
        parse_file(b". " * 95_000, filename="a.txt", today=TODAY)


def test_facts_behind_an_endless_line_are_still_found() -> None:
    text = f"Ada Fern\nada@fern.example\n\n{'word ' * LONGEST}\n\nWork experience\nNurse, Hill Ward\n2019 - 2021\n"
    resume = parse_file(text.encode(), filename="a.txt", today=TODAY).resume
    assert resume["basics"]["email"] == "ada@fern.example"
    assert resume["work"][0]["position"] == "Nurse"


def test_a_summary_of_thousands_of_lines_is_joined_in_time() -> None:
    text = "Ada Fern\nSummary\n" + "built services and kept them up for many people\n" * 4_000
    parsed = parse_file(text.encode(), filename="a.txt", today=TODAY)
    assert all(span.start < span.end for span in parsed.spans)
