# ruff: noqa: E501 - tables and samples are read as they stand
"""Places: the table of strings, distances, and what must hold for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobmatch.places import Place, distance_km, mentions, parse_place, parse_places
from jobmatch.places.names import key_of

HERE = Path(__file__).parent


def table(name: str) -> list[tuple[str, str]]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(row.split("\t")[0], row.split("\t")[1]) for row in rows]


def short(place: Place | None) -> str:
    return "null" if place is None else f"{place.city or '-'} {place.country or '-'} {place.remote or '-'}"


def test_table_of_places_stays_above_its_measured_share() -> None:
    rows = table("places_held.tsv")
    wrong = [
        (words, wanted, short(parse_place(words)))
        for words, wanted in rows
        if key_of(short(parse_place(words))) != key_of(wanted)
    ]
    assert len(wrong) <= len(rows) * 0.03, wrong


@pytest.mark.parametrize(
    ("words", "cities"),
    [
        ("Berlin or Munich", ["Berlin", "Munich"]),
        ("New York, NY; Austin, TX", ["New York City", "Austin"]),
        ("Berlin, Hamburg, München", ["Berlin", "Hamburg", "Munich"]),
        ("Leeds / Manchester", ["Leeds", "Manchester"]),
    ],
)
def test_several_places_in_one_string(words: str, cities: list[str]) -> None:
    assert [place.city for place in parse_places(words)] == cities


@pytest.mark.parametrize(
    ("words", "scope"),
    [("Remote (US only)", "US"), ("Remote - EMEA", "EMEA"), ("Remote within the EU", "EU"), ("Remote - US or Canada", "US,CA"), ("Work from anywhere", "worldwide")],
)  # fmt: skip
def test_where_remote_work_may_be_done_from(words: str, scope: str) -> None:
    place = parse_place(words)
    assert place is not None
    assert (place.remote, place.remote_scope) == ("remote", scope)


def test_region_and_country_settle_which_city_is_meant() -> None:
    assert [getattr(parse_place(words), "country", "") for words in ("Paris", "Paris, TX", "London, ON", "Cambridge, MA")] == ["FR", "US", "CA", "US"]  # fmt: skip
    assert getattr(parse_place("Cambridge", country="US"), "region", "") == "Massachusetts"


def test_distance_is_symmetric_and_in_kilometres() -> None:
    berlin, munich = parse_place("Berlin"), parse_place("München")
    assert berlin is not None
    assert munich is not None
    assert distance_km(berlin, munich) == pytest.approx(504, abs=6)
    assert distance_km(berlin, munich) == distance_km(munich, berlin)
    assert distance_km(berlin, Place("nowhere")) is None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120) | st.lists(st.sampled_from(["Berlin", "London", ",", "/", "(", ")", "or", "Remote", "-", "US", "10115", "Georgia", "and", ";", "hybrid"]), max_size=14).map(" ".join))  # fmt: skip
def test_any_text_gives_the_same_sane_places_twice(text: str) -> None:
    places = parse_places(text)
    assert places == parse_places(text)
    for place in places:
        assert 0 <= place.confidence <= 1
        assert (place.latitude is None) == (place.longitude is None)
        assert place.text.strip() in text


def test_places_in_running_text_have_exact_spans() -> None:
    text = "Reading is fun. We have offices in Lisbon and Kraków, and a lab near Portland, OR. Nice people welcome."
    found = mentions(text)
    assert [text[start:end] for _, start, end in found] == ["Lisbon", "Kraków", "Portland, OR"]
    assert [place.country for place, _, _ in found] == ["PT", "PL", "US"]
