"""Pay: the tables of strings, the yearly equivalents, and what must hold for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.parsing.pay import Pay, parse_pay

HERE = Path(__file__).parent


def table(name: str) -> list[tuple[str, str]]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(row.split("\t")[0], row.split("\t")[1]) for row in rows]


def number(value: float | None) -> str:
    return "-" if value is None else f"{value:g}" if value < 1e6 else str(int(value))


def short(pay: Pay | None) -> str:
    if pay is None:
        return "null"
    return f"{number(pay.minimum)} {number(pay.maximum)} {pay.currency or '-'} {pay.period}"


@pytest.mark.parametrize("name", ["pay_development.tsv", "pay_held.tsv"])
def test_table_of_pay_stays_above_its_measured_share(name: str) -> None:
    rows = table(name)
    wrong = [(words, wanted, short(parse_pay(words))) for words, wanted in rows if short(parse_pay(words)) != wanted]
    assert len(wrong) <= len(rows) * 0.02, wrong


def test_the_country_settles_a_dollar() -> None:
    found = [parse_pay("$90,000 a year", country=country) for country in ("US", "CA", "AU", "")]
    assert [pay.currency if pay else "" for pay in found] == ["USD", "CAD", "AUD", "USD"]


def test_a_year_of_fourteen_payments() -> None:
    pay = parse_pay("3.500 € brutto im Monat, 14 Gehälter")
    assert pay is not None
    assert (pay.annual_minimum, pay.gross) == (49_000.0, True)


def test_pay_is_found_among_other_money() -> None:
    text = "We raised $40M and serve 2,000 customers. Salary $120k-$150k plus a $5,000 sign-on bonus. 401(k) match."
    pay = parse_pay(text)
    assert pay is not None
    assert text[pay.start : pay.end] == "$120k-$150k"


PIECES = [
    "€",
    "$",
    "£",
    "45",
    "45.000",
    "1,200",
    "90'000",
    "k",
    "K",
    "-",
    "–",
    "bis",
    "to",
    "per",
    "hour",
    "/h",
    "pro",
    "Jahr",
    "month",
    "up",
    "ab",
    "from",
    "R$",
    "12",
    "LPA",
    "salary",
    "brutto",
    "+",
    "401k",
    "0",
    "99999999",
    "zł",
]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=150) | st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join))
def test_any_text_gives_ordered_bounds_and_an_exact_span(text: str) -> None:
    pay = parse_pay(text)
    assert pay == parse_pay(text)
    if pay is None:
        return
    assert 0 <= pay.start < pay.end <= len(text)
    assert any(character.isdigit() for character in text[pay.start : pay.end])
    assert pay.period in {"hour", "day", "week", "month", "year"}
    if pay.minimum is not None and pay.maximum is not None:
        assert 0 < pay.minimum <= pay.maximum
