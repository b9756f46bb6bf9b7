# ruff: noqa: E501 (small resumes read better unbroken)
"""Fictional people and postings that letters are written for in tests."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from generation.letters import LetterOptions, Written, write
from jobs.parsing import parse_posting
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle

TODAY = date(2026, 11, 21)
NURSE: dict[str, Any] = {
    "basics": {
        "name": "Maria Keller",
        "label": "Registered Nurse",
        "email": "maria@example.com",
        "summary": "Registered nurse with six years on surgical wards.",
    },
    "work": [
        {
            "name": "St Hilda Hospital",
            "position": "Staff Nurse",
            "startDate": "2019-02",
            "highlights": [
                "Reduced medication errors by 30% with double checks",
                "Triage of 40 patients a shift",
                "Mentored five new nurses",
            ],
        },
        {
            "name": "Larkfield Clinic",
            "position": "Nurse",
            "startDate": "2016",
            "endDate": "2019-01",
            "highlights": ["Wound care for outpatients", "Administered infusions under supervision"],
        },
    ],
    "education": [
        {
            "institution": "University of Leeds",
            "studyType": "BSc",
            "area": "Nursing",
            "startDate": "2013-09",
            "endDate": "2016-06",
        }
    ],
    "skills": [{"name": "Clinical", "keywords": ["Wound care", "Triage"]}],
}
DEVELOPER: dict[str, Any] = {
    "basics": {"name": "Omar Lindt", "label": "Software Engineer"},
    "work": [
        {"name": "TechCorp", "position": "Software Engineer", "startDate": "2021-03", "highlights": ["Reduced deployment time by 75% with GitLab CI", "Built the invoice service in Python and PostgreSQL", "Responsible for on-call training"]},
        {"name": "Bramble Ltd.", "position": "Junior Developer", "startDate": "2018-05", "endDate": "2021-02", "highlights": ["Wrote Django views for 40 clients", "Maintenance of the test servers"]},
    ],
    "projects": [{"name": "hedgerow", "description": "A small map of hedges", "keywords": ["React", "Python"]}],
    "skills": [{"name": "Python"}, {"name": "Docker"}],
}  # fmt: skip
STUDENT: dict[str, Any] = {
    "basics": {"name": "Ivy Tran", "summary": "First-year business student seeking a part-time job."},
    "education": [
        {"institution": "Ashby College", "studyType": "BA", "area": "Business Management", "startDate": "2025-09"}
    ],
    "skills": [{"name": "Excel"}],
}
WARD = """Senior Staff Nurse
Quillmere Hospital, Leeds

We run three surgical wards in Leeds.

Your duties
- Lead the night shift on a surgical ward
- Administer medication

Requirements
- Triage of emergency patients (required)
- Wound care (required)
Nice to have: German
"""
PYTHON = """Python Engineer
Kelpwise, Dublin

We build ticket software for forty small ferries.

Requirements
- Python and PostgreSQL (required)
- Django (required)
- Docker
- Rust is a plus
"""
PFLEGE = """Pflegefachkraft (m/w/d)
Klinik Quellmoor GmbH, Köln

Ihre Aufgaben
- Grund- und Behandlungspflege auf der Station
- Dokumentation der Pflege

Ihr Profil
- Ausbildung als Pflegefachkraft (erforderlich)
- Wundversorgung
"""


@cache
def posting(text: str) -> ParsedPosting:
    return parse_posting(text)


def letter(resume: dict[str, Any], text: str, *, style: WritingStyle | None = None, **options: Any) -> Written:
    return write(resume, posting(text), style=style, options=LetterOptions(**options), today=TODAY)
