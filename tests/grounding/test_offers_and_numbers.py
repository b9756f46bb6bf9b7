# ruff: noqa: E501 (sentences read better unbroken)
"""What a vacancy offers told wrongly, years of deeds, numbers that stand for themselves, certificates told in capitals."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Sunniva Brekke", "label": "Harbour Pilot", "summary": "Pilot who reads the weather early. At sea since 2012."},
    "work": [
        {"name": "Larkfjord Port", "position": "Harbour Pilot", "startDate": "2019-03",
         "highlights": ["Wrote a night chart of the inner harbour in 2021 which 40 masters use",
                        "Reduced groundings from 5 to 2 a year",
                        "Plan berths for 3 quays with a yearly turnover of €60 million",
                        "Serve 21,000 weather readings a day to ships",
                        "Raised berth use by 30% in 14 months"]},
        {"name": "Larkfjord Port", "position": "Deck Officer", "startDate": "2014-06", "endDate": "2019-02",
         "highlights": ["Kept the log of 12 tugs"]},
    ],
    "projects": [{"name": "Tide Table", "description": "A page of tides, viewed 52,000 times"}],
    "certificates": [{"name": "Certified Marine Pilot Instructor", "date": "2022-05"}],
}  # fmt: skip
POSTING = """Senior Pilot
Eiderholm Harbour, Eiderholm

We look for a pilot with a CMPI. Salary €71,000 to €78,000, 26 days of leave and a 36-hour week. We want to halve waiting by 2030.
"""


def doubts(text: str) -> list[str]:
    claims = ground(text, resume=RESUME, job=parse_posting(POSTING), today=TODAY)
    return [claim.claim for claim in claims if claim.state == "unsupported"]


@pytest.mark.parametrize(
    "told",
    [
        "A salary of €71,000 to €78,000 suits me well.",
        "I expect a salary of around €80,000.",
        "A 36-hour week is fine with me.",
        "I wrote a night chart of the inner harbour in 2021.",
        "I joined Larkfjord Port in 2014 and became a pilot in 2019.",
        "I plan berths for three quays that turn over €60 million a year.",
        "My page Tide Table has had 52,000 views.",
        "I serve 21,000 forecasts a day.",
        "I am a CMPI and have been a pilot since 2019.",
        "We hold a review every two weeks.",
        "Subject: Pilot roles in Bergen\n\nI am a harbour pilot.",
        "- Raised berth use by 30% in fourteen months\n- Stepped up from Deck Officer to Harbour Pilot in March 2019",
    ],
)
def test_what_is_true_raises_nothing(told: str) -> None:
    assert doubts(told) == []


def test_two_levels_of_one_name_are_both_held() -> None:
    held = [{"name": "Signing Level 2", "date": "2021-05"}, {"name": "Signing Level 4", "date": "2023-05"}]
    work = [{**RESUME["work"][0], "highlights": ["Taught Year 9 and Year 10 at the sea school"]}]
    person = {**RESUME, "certificates": held, "work": work}
    for told in (
        "I hold Signing Level 4.",
        "I hold Signing Level 2 and Signing Level 4.",
        "I taught Year 10 at the sea school.",
    ):
        assert [one.claim for one in ground(told, resume=person, today=TODAY) if one.state == "unsupported"] == []


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ("I understand that the salary starts at €84,000, which suits me.", "€84,000"),
        ("I wrote a night chart of the inner harbour in 2019, which forty masters use.", "2019"),
        ("I brought groundings down from five to zero a year.", "zero"),
    ],
)
def test_what_is_untrue_is_doubted(told: str, wrong: str) -> None:
    assert wrong in doubts(told)
