from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.parsing.dates import find_periods

TODAY = date(2026, 11, 21)
RANGES = [
    ("04/2019 – heute", "2019-04", None),
    ("seit 03/2019", "2019-03", None),
    ("Mar. '19 - Jun '21", "2019-03", "2021-06"),
    ("Q1 2021 – Q3 2022", "2021", "2022"),
    ("2019-03 to 2020-01", "2019-03", "2020-01"),
    ("mars 2018 à aujourd'hui", "2018-03", None),
    ("de septembre 2015 à juin 2018", "2015-09", "2018-06"),
    ("enero de 2019 - actualidad", "2019-01", None),
    ("desde marzo de 2020 hasta la fecha", "2020-03", None),
    ("gen 2019 – oggi", "2019-01", None),
    ("od 03.2018 do nadal", "2018-03", None),
    ("wrzesień 2015 – obecnie", "2015-09", None),
    ("din martie 2019 până în prezent", "2019-03", None),
    ("Jan – Mar 2019", "2019-01", "2019-03"),
    ("06–08/2020", "2020-06", "2020-08"),
    ("2018/19", "2018", "2019"),
    ("01.03.2019 - 31.12.2020", "2019-03-01", "2020-12-31"),
    ("jan. 2015 t/m heden", "2015-01", None),
    ("março de 2017 – em curso", "2017-03", None),
    ("since 2020", "2020", None),
]


@pytest.mark.parametrize(("words", "begin", "finish"), RANGES)
def test_ranges_in_nine_languages(words: str, begin: str, finish: str | None) -> None:
    (period,) = find_periods(words, today=TODAY)
    assert period.begin is not None
    assert period.begin.value == begin
    assert (period.finish.value if period.finish and period.finish.value else None) == finish
    assert period.current == (finish is None)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Summer 2020", "2020"),
        ("12 March 2018", "2018-03-12"),
        ("03/2019", "2019-03"),
        ("1998", "1998"),
        ("juin 2019", "2019-06"),
    ],
)
def test_single_dates(words: str, value: str) -> None:
    (period,) = find_periods(words, today=TODAY)
    assert period.single
    assert period.finish is not None
    assert period.finish.value == value


def test_a_date_that_reads_two_ways_is_doubtful() -> None:
    (period,) = find_periods("03/04/2019", today=TODAY)
    assert period.finish is not None
    assert period.finish.doubtful


@pytest.mark.parametrize(
    "words", ["a team of 14 nurses", "+49 711 5550142", "cut costs by 12 %", "may improve", "v2.10"]
)
def test_what_is_no_date(words: str) -> None:
    assert find_periods(words, today=TODAY) == []


@given(st.text(max_size=200))
def test_offsets_stay_inside_and_never_overlap(text: str) -> None:
    periods = find_periods(text, today=TODAY)
    edges = [edge for period in periods for edge in (period.start, period.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
