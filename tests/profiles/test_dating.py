"""Dates as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.dating import UnreadableDate, period_written, read_date, runs_backwards, written

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Mar 2021", "2021-03"),
        ("03/2021", "2021-03"),
        ("März 2021", "2021-03"),
        ("mars 2021", "2021-03"),
        ("14 March 2021", "2021-03-14"),
        (" 2021 ", "2021"),
        ("2021-03", "2021-03"),
        ("present", ""),
        ("heute", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_as_precisely_as_it_was_typed(typed: str, value: str) -> None:
    assert read_date(typed, today=TODAY) == value


@pytest.mark.parametrize("typed", ["soon", "banana 2021", "2019 – 2021", "2021-13", "31/02", "maybe in May"])
def test_what_is_no_single_date_is_refused_with_what_to_write(typed: str) -> None:
    with pytest.raises(UnreadableDate, match="Mar 2021"):
        read_date(typed, today=TODAY)


@given(st.dates(date(1950, 1, 1), date(2030, 12, 31)), st.sampled_from([4, 7, 10]))
def test_a_written_date_reads_back_the_same(day: date, precision: int) -> None:
    value = day.isoformat()[:precision]
    assert read_date(written(value), today=TODAY) == value


def test_periods_are_compared_at_the_precision_that_both_have() -> None:
    assert runs_backwards("2021-03", "2020")
    assert not runs_backwards("2021-03", "2021")
    assert not runs_backwards("2021-03", "")
    assert period_written("2021-03", "") == "Mar 2021 – now"
