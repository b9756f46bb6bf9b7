# ruff: noqa: E501 (tables of words read better unbroken)
"""Degrees, certificates, tools, languages and titles by name: what a fair reader takes for the same thing, and what not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Orla Fenwick", "summary": "Laboratory technician with an eye for tidy records."},
    "work": [
        {
            "name": "Marram Foods", "position": "Quality Technician", "startDate": "2019-03",
            "highlights": ["Answered 30 supplier queries a week in English and Welsh",
                           "Agreed the audit plan together with the head of quality",
                           "Logged 90 complaints in TrackIt",
                           "Planned health checks for a shift of twelve"],
        },
    ],
    "education": [
        {"institution": "Tern College", "studyType": "Higher National Certificate", "area": "Applied Biology", "endDate": "2018-06"},
        {"institution": "Skerry University", "studyType": "PhD", "area": "Food Chemistry", "endDate": "2024-06"},
    ],
    "certificates": [
        {"name": "Introductory Beekeeper", "issuer": "Court of Master Beekeepers", "date": "2020-05"},
        {"name": "Certified Quality Practitioner", "issuer": "Northern Food Institute", "date": "2021-05"},
        {"name": "NVQ Level 2 Food Hygiene", "issuer": "Tern College", "date": "2016-05"},
        {"name": "Registered Scientist", "issuer": "Science Board", "date": "2022-05"},
    ],
    "awards": [{"title": "Lakeside Safety Award", "date": "2022"}],
    "languages": [
        {"language": "English", "fluency": "Native"}, {"language": "Welsh", "fluency": "C2"},
        {"language": "Polish", "fluency": "A2"}, {"language": "Danish", "fluency": "Limited working proficiency"},
    ],
    "skills": [{"name": "Tools", "keywords": ["TrackIt", "Excel"]}],
}  # fmt: skip
POSTING = """Quality Manager, Health Foods
Skerry Hospital Kitchens

Requirements
- HealthLogger or Q-Trace
- 9d Planner is an advantage
"""

TRUE = [
    "I completed an HNC in applied biology and hold a Level 2 NVQ in food hygiene.",
    "Since the PhD, looking after records, I have become tidier.",
    "I finished a PhD in Food Chemistry alongside my job.",
    "I have prepared pupils for GCSE and A-level chemistry.",
    "Certified Quality Practitioner (NFI) since 2021.",
    "I hold the Introductory Beekeeper certificate of the Court of Master Beekeepers.",
    "Winner of the Lakeside Safety Award 2022",
    "My Welsh is near-native.",
    "I speak some Polish.",
    "Your team works in HealthLogger, which I would have to learn.",
    "I log complaints in TrackIt.",
    "Please find my résumé attached for the Quality Manager post.",
    "I agreed the audit plan with the head of quality.",
    "We launched the leaflet in Norwegian.",
]
UNTRUE = [
    ("I completed an HND in applied biology.", "degree"),
    ("I hold a Level 3 NVQ in food hygiene.", "degree"),
    ("I hold a Certificate IV in food safety and an Advanced Diploma.", "degree"),
    ("I passed my A-levels and nine GCSEs.", "degree"),
    ("I hold a PhD in Marine Law.", "degree"),
    ("I hold a PhD in Food Chemistry from Skerry Hospital Kitchens.", "institution"),
    ("Certified Beekeeper since 2020.", "certificate"),
    ("I am a Chartered Scientist.", "certificate"),
    ("Certified Quality Practitioner (CQI) since 2021.", "certificate"),
    ("I am happy to send you a copy of my Certified ScrumMaster certificate.", "certificate"),
    ("Winner of the Harbour Safety Award 2022", "name"),
    ("I speak native Welsh.", "language"),
    ("My Welsh is at native level.", "language"),
    ("I speak near-native Polish.", "language"),
    ("I answered 30 supplier queries a week in English and Polish.", "language"),
    ("I interviewed suppliers in Norwegian.", "language"),
    ("My Danish is at a professional working level.", "language"),
    ("Experienced with logging in HealthLogger.", "skill"),
    ("- Logged and followed up 90 complaints in Q-Trace", "skill"),
    ("I planned audits in 9d Planner.", "skill"),
    ("I started as a technician and am now Head of Quality.", "title"),
    ("My path has led from branch manager to technician.", "title"),
]


def doubted(text: str) -> list[str]:
    found = ground(text, resume=RESUME, job=parse_posting(POSTING), today=TODAY)
    return [claim.kind for claim in found if claim.state == "unsupported"]


@pytest.mark.parametrize("text", TRUE)
def test_another_name_of_what_the_profile_has_is_not_doubted(text: str) -> None:
    assert doubted(text) == []


@pytest.mark.parametrize(("text", "kind"), UNTRUE)
def test_a_name_that_it_has_not_is_doubted(text: str, kind: str) -> None:
    assert kind in doubted(text)
