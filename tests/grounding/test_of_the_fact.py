"""Where a fact has its amount, its rank, its prize and its place, and what only the posting has."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Ines Karlov", "label": "Assistant Vice President", "location": {"city": "Lisbon"}},
    "work": [
        {
            "name": "Dunmore Labs", "position": "Senior Trial Associate", "location": "Leeds", "startDate": "2022-01",
            "highlights": ["Coordinated 14 haematology trials in Leeds and York", "Raised uptake from 58% to 34%",
                           "Income up from £121 in 2022 to £148 in 2024"],
        },
        {"name": "Dunmore Labs", "position": "Trial Associate", "location": "Leeds", "startDate": "2018-04",
         "endDate": "2021-12", "highlights": ["Brought the queue down from 24 to 17"]},
        {"name": "Porto Clinic", "position": "Nurse", "location": "Porto", "startDate": "2012-01",
         "endDate": "2018-03"},
    ],
    "volunteer": [{"organization": "Code Club", "position": "Mentor", "startDate": "2021-03",
                   "highlights": ["Train about 30 volunteers a year"]}],
    "education": [{"institution": "Lake University", "studyType": "MA", "area": "Social Work", "score": "Merit",
                   "startDate": "2010-09", "endDate": "2012-06"}],
    "certificates": [{"name": "HC-5G-RAN", "issuer": "Bellweather", "date": "2022-11"},
                     {"name": "Testing Foundation Level", "date": "2022-05"}],
    "awards": [{"title": "Nurse of the Year, finalist", "date": "2017-10"}],
    "languages": [{"language": "English", "fluency": "Native"}, {"language": "Portuguese", "fluency": "Native"},
                  {"language": "French", "fluency": "B1"}],
}  # fmt: skip
POSTING = "Trial Manager\nOakridge Bio, Basel\n\nYou will run gene therapy trials in Basel with Redmine.\n"


def doubted(text: str) -> list[str]:
    found = ground(text, resume=RESUME, job=parse_posting(POSTING), today=TODAY)
    return [claim.claim for claim in found if claim.state == "unsupported"]


@pytest.mark.parametrize(
    "text",
    [
        "I coordinated 14 haematology trials in Leeds and York.",
        "I coordinated 14 haematology trials in England.",
        "The queue came down to 17 cases instead of 24.",
        "Income rose by £27 within two years, or 22%.",
        "I hold Bellweather's HC-5G-RAN certificate.",
        "I was a finalist for Nurse of the Year in 2017.",
        "I took Testing Foundation Level within half a year of starting at Dunmore Labs.",
        "I have been a Senior Trial Associate since January 2022.",
        "English is one of my two native languages.",
        "MA Social Work (Merit), Lake University",
        "I live in Lisbon.",
    ],
)
def test_what_the_facts_have_is_not_doubted(text: str) -> None:
    assert doubted(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I coordinated 14 haematology trials in Leeds and Basel.", "Basel"),
        ("I coordinated 14 gene therapy trials in Leeds.", "gene therapy"),
        ("The queue came to 7 cases on average, down from 24.", "7"),
        ("We brought uptake from 58% to 24%.", "24%"),
        ("Since 2021 I have trained some 30 volunteers a month.", "30 volunteers a month"),
        ("In 2017 I was named Nurse of the Year.", "Nurse of the Year"),
        ("I have been a Senior Trial Associate since April 2018.", "April 2018"),
        ("For eight years I have been a Senior Trial Associate at Dunmore Labs.", "eight years"),
        ("I have been Vice President since January 2022.", "Vice President"),
        ("I was founder of Code Club.", "founder"),
        ("MA Social Work (Distinction), Lake University", "Distinction"),
        ("I also have Polish.", "Polish"),
    ],
)
def test_what_they_have_not_is_doubted(text: str, words: str) -> None:
    assert words in " ".join(doubted(text))
