# ruff: noqa: E501 (sentences read better unbroken)
"""True sentences that ordinary writing has and that a reader of a profile must not doubt, each beside an untrue neighbour."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Oona Lindqvist", "label": "Senior Nurse", "summary": "Nurse who likes busy wards."},
    "work": [
        {"name": "Fernhollow Hospital", "position": "Ward Coordinator", "location": "Leeds", "startDate": "2022-03",
         "highlights": ["Carry a caseload of about 55 outpatients", "Cut falls from 14 in 2022 to 6 in 2024",
                        "Raised attendance from 71% to 84%", "Lowered agency use by 9%", "Run 32 beds with a staff of 51 and a budget of £2.4 million",
                        "Recruited 85 employees for two wards"]},
        {"name": "Fernhollow Hospital", "position": "Staff Nurse", "location": "Leeds", "startDate": "2018-09", "endDate": "2022-02",
         "highlights": ["Reduced missed doses by 22% with a checklist"]},
        {"name": "Brackenside Clinic", "position": "Care Assistant", "location": "York", "startDate": "2016-07", "endDate": "2018-08",
         "highlights": ["Raised donations from 400 to 1,900 books a year"]},
    ],
    "education": [{"institution": "University of Calder", "studyType": "Bachelor of Science (Honours)", "area": "Social Work", "location": "Hull",
                   "startDate": "2013-09", "endDate": "2016-06", "score": "2:1"}],
    "skills": [{"name": "Systems", "keywords": ["FreeRTOS", "Geotab", "Excel"]}],
    "languages": [{"language": "English", "fluency": "Native"}, {"language": "Finnish", "fluency": "C1"}],
    "certificates": [{"name": "Certified Ward Coordinator Level 2", "date": "2023-09"}],
    "awards": [{"title": "Calm Hands Award", "awarder": "Fernhollow Hospital", "date": "2024"}],
}  # fmt: skip
POSTING = """Matron
Larkmoor Trust, Leeds

Our team of nine runs 46 beds and looks for a matron. We are growing from four to eight wards. You know Lorenzo and MediSoft.
Hiring manager: Petra Holm, Head of Nursing.
"""


def doubts(text: str) -> list[str]:
    claims = ground(text, resume=RESUME, job=parse_posting(POSTING), today=TODAY)
    return [claim.claim for claim in claims if claim.state == "unsupported"]


@pytest.mark.parametrize(
    "told",
    [
        "I like the size of the place: growing from four to eight wards means room for ideas.",
        "What draws me is the setting. With 46 beds, every hour counts.",
        "Summary for Larkmoor Trust\nSenior nurse who likes busy wards.",
        "With Larkmoor Trust's wealth of wards, I would learn a lot.",
        "Dear Ms Holm,\n\nI would like to join you.",
        "I am new to tablets, Lorenzo and MediSoft.",
        "I reduced missed doses at Fernhollow Hospital and raised donations of books before that.",
        "I worked as an assistant for two years and spent the next three as a Staff Nurse.",
        "Agency use is 9% lower, and falls went down from 14 in 2022 to 6 in 2024.",
        "Runs 32 beds, a staff of 51 and £2.4 million.",
        "I have been at Fernhollow Hospital since the second half of 2018.",
        "I recruited 85 employees for two wards.",
        "Manages a caseload of about 55 patients.",
        "I became a ward coordinator in March 2022.",
        "I began in 2016 as an assistant.",
        "I had finished my degree, and in September 2018 I started as a Staff Nurse.",
        "My bachelor's in Hull covered law, too.",
        "I hold a bachelor's degree with honours.",
        "BSc Social Work, 2013 to 2016",
        "Yearly book donations more than quadrupled at Brackenside Clinic.",
        "I am an English native speaker with advanced Finnish.",
        "I speak confident Finnish alongside native English.",
        "Systems and RTOS: FreeRTOS",
        "I use Geotab telematics every day.",
        "Certified Ward Coordinator since 2023 and holder of Fernhollow's 2024 Calm Hands Award.",
    ],
)
def test_what_is_true_raises_nothing(told: str) -> None:
    assert doubts(told) == []


@pytest.mark.parametrize(
    "told",
    [
        "I lead a team of nine and run 46 beds.",
        "At Larkmoor Trust I led seven nurses.",
        "Dear Ms Palmgren,\n\nI would like to join you.",
        "Falls went down from 14 in 2022 to 4 in 2024.",
        "I recruited 105 employees for two wards.",
        "Manages a caseload of about 75 patients.",
        "I became a ward coordinator in March 2020.",
        "I began in 2014 as an assistant.",
        "I had finished my degree, and in September 2016 I started as a Staff Nurse.",
        "My master's in Hull covered law, too.",
        "BSc Social Work, 2012 to 2016",
        "Yearly book donations grew tenfold at Brackenside Clinic.",
        "I am an English speaker with native Finnish.",
        "I use Lorenzo every day.",
        "Certified Ward Coordinator since 2021 and holder of Fernhollow's 2024 Calm Hands Award.",
        "As Staff Nurse, I raised attendance from 71% to 84%.",
    ],
)
def test_its_untrue_neighbour_is_doubted(told: str) -> None:
    assert doubts(told) != []
