# ruff: noqa: E501 (tables of words read better unbroken)
"""Deeds, ranks, counts and dates: told of the right house, with the year that the fact names, and of nobody's team."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Signe Harrow", "summary": "Kitchen manager who came up from the stoves."},
    "work": [
        {
            "name": "Saltmarsh Bistro Group", "position": "General Manager", "startDate": "2021-03",
            "highlights": ["Supervise 9 cooks and 4 waiters on two floors",
                           "Moved the menu of 60 dishes to seasonal produce in 2023",
                           "Agreed the supply contract together with the head of purchasing"],
        },
        {
            "name": "Fernhill Canteens", "position": "Line Cook", "startDate": "2016-05", "endDate": "2020-01",
            "highlights": ["Worked the grill on nights with 200 covers",
                           "Published four recipes in the house magazine, one as first author",
                           "Kept stock lists for a group of 14"],
        },
    ],
    "volunteer": [
        {"organization": "Harbour Soup Kitchen", "position": "Helper", "startDate": "2022-01", "highlights": ["Serve 80 meals"]},
    ],
    "certificates": [
        {"name": "Chartered Caterer", "issuer": "Guild of Chartered Caterers", "date": "2019-01"},
        {"name": "Allergen Course", "issuer": "Guild of Chartered Caterers", "date": "2022-02"},
    ],
    "awards": [{"title": "Cook of the Year", "awarder": "Fernhill Canteens", "date": "2018"}],
}  # fmt: skip
POSTING = "Head of Kitchens, Marlow Hotels\n\nRequirements\n- Lead a team of 30\n- 37.5 hours a week\n"

TRUE = [
    "Subject: Head of Kitchens at Marlow Hotels",
    "At Fernhill I worked the grill on nights with 200 covers.",
    "I was a line cook at Fernhill Canteens between May 2016 and January 2020.",
    "I took the Guild of Chartered Caterers' Allergen Course in February 2022.",
    "Supervises cooks and waiters on two floors and takes pride in tidy stoves.",
    "I was Cook of the Year in 2018.",
    "I moved the menu of 60 dishes to seasonal produce in 2023.",
    "Four recipes appeared in the house magazine, one as first author.",
]
UNTRUE = [
    ("At Saltmarsh I worked the grill on nights with 200 covers.", "200"),
    ("I was a line cook at Fernhill Canteens between May 2016 and January 2019.", "January 2019"),
    ("I was Cook of the Year in 2017.", "2017"),
    ("Named Cook of the Year by Fernhill Canteens in 2023.", "2023"),
    ("I moved the menu of 60 dishes to seasonal produce in 2021.", "2021"),
    ("Four recipes appeared in the house magazine, three as first author.", "three"),
    ("I led the kitchen at Fernhill Canteens.", "led"),
    ("I led a group of 14 at Fernhill Canteens.", "led"),
    ("I run the Harbour Soup Kitchen as well.", "I run the Harbour Soup Kitchen"),
    ("I founded the Harbour Soup Kitchen.", "I founded the Harbour Soup Kitchen"),
    ("As lead negotiator I agreed the supply contract.", "lead negotiator"),
    ("I was the company's top cook.", "was the company's top"),
    ("A thought leader in seasonal food, I keep things simple.", "thought leader"),
    ("Complaints fell, while the average wait shortened by 1.5 days.", "1.5 days"),
]


def _doubted(text: str) -> list[str]:
    found = ground(text, resume=RESUME, job=parse_posting(POSTING), today=TODAY)
    return [claim.claim for claim in found if claim.state == "unsupported"]


@pytest.mark.parametrize("text", TRUE)
def test_what_the_profile_supports_is_not_doubted(text: str) -> None:
    assert _doubted(text) == []


@pytest.mark.parametrize(("text", "words"), UNTRUE)
def test_what_it_does_not_is(text: str, words: str) -> None:
    assert words in _doubted(text)
