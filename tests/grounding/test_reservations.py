# ruff: noqa: E501 (tables of words read better unbroken)
"""What a letter says by the way, asks or reckons from the profile is not held against it; a twist of it is."""

from __future__ import annotations

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting
from tests.grounding.measure import TODAY

RESUME = {
    "basics": {"name": "Oona Perttula", "label": "Charge Nurse"},
    "work": [
        {
            "name": "Kuusela Hospital", "position": "Charge Nurse", "location": "Turku", "startDate": "2019-03",
            "highlights": ["Recovered €3.2 million for 400 wards", "Prepare monthly briefings on falls", "Cut falls from 48 to 31"],
        },
        {
            "name": "Harju Clinic", "position": "Staff Nurse", "location": "Oulu", "startDate": "2014-02", "endDate": "2019-02",
            "highlights": ["Assisted the site doctor with wound care", "Won or settled 46 of 52 complaints"],
        },
    ],
    "languages": [{"language": "Finnish", "fluency": "Native"}],
}  # fmt: skip
POSTING = parse_posting("Nurse Manager\nLaine Care\n\nLaine Care runs 12 wards. You know Epic and speak Swedish.")


def doubted(text: str) -> set[str]:
    claims = ground(text, resume=RESUME, job=POSTING, today=TODAY)
    return {claim.claim for claim in claims if claim.state == "unsupported"}


@pytest.mark.parametrize(
    "text",
    [
        "Do you have experience with Epic?\n\nNot yet, I am afraid.",
        "I have used neither Epic nor anything like it.",
        "Epic I know only from colleagues.",
        "I recovered €3.2 million, an average of €8,000 each.",
        "I have been a nurse for twelve years, seven of them at Kuusela Hospital.",
        "Dear Selection Panel,\n\nI would like to be your Nurse Manager.",
        "I get on well with Swedish colleagues and with everybody else.",
    ],
)
def test_not_held_against_the_writer(text: str) -> None:
    assert doubted(text) == set()


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("I prepare weekly briefings on falls.", "weekly"),
        ("I work at Harju Clinic today as I always have.", ""),
        ("I trained the site doctor in wound care at Harju Clinic.", "trained"),
        ("I won or settled 52 complaints at Harju Clinic.", "52"),
        ("We have the best safety record in the country.", "best"),
        ("I am certified and use Epic every day.", "Epic"),
    ],
)
def test_a_twist_is_doubted(text: str, claim: str) -> None:
    found = doubted(text)
    assert found
    assert any(claim in one for one in found)
