# ruff: noqa: E501 (tables of words read better unbroken)
"""Each kind of claim, true and untrue, on one small profile."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import Claim, ground, repaired
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Ada Brook", "summary": "Ward nurse turned analyst."},
    "work": [
        {
            "name": "Northgate Travel Inc.", "position": "Senior Developer", "startDate": "2020-01",
            "highlights": ["Built the booking service in Python and Django, serving 40,000 bookings a day",
                           "Helped to migrate 12 services to Kubernetes"],
        },
        {
            "name": "Hill Clinic", "position": "Nurse", "startDate": "2015-01", "endDate": "2019-12",
            "highlights": ["Led a team of five nurses", "Cut waiting times by 43%, from 70 to 40 minutes"],
        },
    ],
    "education": [{"institution": "Lake University", "studyType": "BSc", "area": "Nursing", "endDate": "2014-06"}],
    "certificates": [{"name": "Advanced Life Support", "date": "2018-03"}],
    "languages": [{"language": "English", "fluency": "Native"}, {"language": "German", "fluency": "B2"}],
    "skills": [{"name": "Tools", "keywords": ["Python", "Django", "PostgreSQL"]}],
}  # fmt: skip
POSTING = (
    "Lead Engineer\nGlenfall Systems\n\nGlenfall Systems employs 800 people.\n\nRequirements\n- Terraform\n- Rust\n"
)


def claims(text: str, *, job: bool = False, confirmed: tuple[str, ...] = ()) -> tuple[Claim, ...]:
    return ground(text, resume=RESUME, job=parse_posting(POSTING) if job else None, confirmed=confirmed, today=TODAY)


def doubted(text: str, **options: Any) -> list[tuple[str, str]]:
    return [(claim.kind, claim.claim) for claim in claims(text, **options) if claim.state == "unsupported"]


TRUE = [
    "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day.",
    "I led a team of 5 at Hill Clinic and cut waiting times by more than 40%.",
    "I led a team of five nurses and cut waiting times by over two fifths.",
    "Waiting times at Hill Clinic fell by half an hour, from 70 to 40 minutes.",
    "I spent five years at Hill Clinic as a nurse.",
    "Over eleven years of experience, the last six at Northgate.",
    "Since 2020 I have been a senior developer at Northgate Travel.",
    "I hold a Bachelor of Science in Nursing from Lake University (2014).",
    "I have held Advanced Life Support since 2018.",
    "I speak German (B2); English is my mother tongue.",
    "I helped to migrate twelve services to Kubernetes.",
    "I have not worked with Erlang yet.",
    "Kind regards,\nAda Brook",
]
UNTRUE = [
    ("At Northgate Travel I served 60,000 bookings a day.", "number", "60,000"),
    ("At Hill Clinic I cut waiting times by 53%.", "percentage", "53%"),
    ("I cut waiting times by 43 minutes.", "duration", "43 minutes"),
    ("I led a team of fifteen nurses at Hill Clinic.", "team_size", "fifteen"),
    ("I saved Hill Clinic $2 million.", "money", "$2 million"),
    ("At Northgate Travel I cut waiting times by 43%.", "percentage", "43%"),
    ("I spent nine years at Hill Clinic as a nurse.", "duration", "nine years"),
    ("More than twenty years of experience.", "duration", "twenty years"),
    ("I joined Northgate Travel in 2017.", "date", "2017"),
    ("As a developer at Oakfield Airlines I built the booking service.", "employer", "Oakfield Airlines"),
    ("I was Head of Development at Northgate Travel.", "title", "Head of Development"),
    ("I hold a Master of Science in Nursing.", "degree", "Master of Science"),
    ("I studied at Stonewall University.", "institution", "Stonewall University"),
    ("My experience with Terraform is deep.", "skill", "Terraform"),
    ("I am a Certified Kubernetes Administrator.", "certificate", "Certified Kubernetes Administrator"),
    ("I am a native speaker of German.", "language", "native speaker of German"),
    ("I speak fluent Polish.", "language", "fluent Polish"),
    ("Kind regards,\nAda Stone", "name", "Ada Stone"),
    ("I led the migration of 12 services to Kubernetes.", "rank", "led"),
    ("I am an award-winning developer.", "rank", "award-winning"),
]


@pytest.mark.parametrize("text", TRUE)
def test_what_the_profile_says_is_not_doubted(text: str) -> None:
    assert doubted(text) == []


@pytest.mark.parametrize(("text", "kind", "words"), UNTRUE)
def test_what_it_does_not_say_is_doubted_at_its_words(text: str, kind: str, words: str) -> None:
    assert (kind, words) in doubted(text)


def test_a_claim_carries_the_pointer_of_its_fact() -> None:
    [claim] = [claim for claim in claims("I cut waiting times by 43%.") if claim.kind == "percentage"]
    assert claim.state == "stated"
    assert claim.source is not None
    assert claim.source.pointer == "/work/1/highlights/1"


def test_a_derived_claim_says_how() -> None:
    [claim] = [claim for claim in claims("I spent five years at Hill Clinic.") if claim.kind == "duration"]
    assert claim.state == "derived"
    assert "5.0 years" in claim.reason


def test_a_tool_of_the_posting_is_theirs_until_told_as_ones_own() -> None:
    assert doubted("Your work with Terraform interests me.", job=True) == []
    [theirs] = [claim for claim in claims("Your work with Terraform interests me.", job=True) if claim.kind == "skill"]
    assert theirs.source is not None
    assert theirs.source.where == "posting"
    assert POSTING[theirs.source.start : theirs.source.end] == "Terraform"
    assert doubted("My experience with Terraform is deep.", job=True) == [("skill", "Terraform")]


def test_the_postings_company_is_no_past_employer() -> None:
    assert doubted("I would love to join Glenfall Systems, with its 800 people.", job=True) == []
    assert ("employer", "Glenfall Systems") in doubted("At Glenfall Systems I built the booking service.", job=True)


def test_a_confirmed_fact_supports() -> None:
    text = "I cut costs by 31%."
    assert doubted(text) == [("percentage", "31%")]
    assert doubted(text, confirmed=("Cut costs by 31% in 2021",)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ich habe die Wartezeiten um 43 % gesenkt und fünf Jahre bei der Hill Clinic gearbeitet.",
        "Depuis janvier 2020, je suis chez Northgate Travel, où j'ai mis en place le service et traité 40 000 réservations par jour pour les clients.",
        "En Hill Clinic trabajé cinco años, hasta diciembre de 2019.",
    ],
)
def test_other_languages_figures_and_months_raise_nothing(text: str) -> None:
    assert doubted(text) == []


def test_repair_drops_what_nothing_supports_and_says_why() -> None:
    text = "I led a team of five nurses. I saved $2 million a year. I cut waiting times by 43%."
    repair = repaired(text, claims(text))
    assert repair.text == "I led a team of five nurses. I cut waiting times by 43%."
    [removed] = repair.removed
    assert text[removed.start : removed.end] == removed.text == "I saved $2 million a year."
    assert "$2 million" in removed.reason


def test_repair_keeps_the_clause_that_is_true() -> None:
    text = "I led a team of five nurses at Hill Clinic, saving $2 million a year."
    assert repaired(text, claims(text)).text == "I led a team of five nurses at Hill Clinic."


MANAGER: dict[str, Any] = {
    "basics": {"name": "Ines Holm", "label": "Operations Manager", "summary": "Operations manager in logistics."},
    "work": [
        {
            "name": "Alder Freight", "position": "Operations Manager", "startDate": "2019-02",
            "highlights": ["Leading a team of 14 dispatchers", "Lead planner for the Harbour Gate terminal",
                           "Reduced late deliveries from 18% to 7%", "Contributed to the move to SAP TM",
                           "Designed the night schedule"],
        },
        {"name": "Birk Parcels", "position": "Dispatcher", "startDate": "2014-01", "endDate": "2019-01",
         "highlights": ["Mentored 3 trainees", "Planned 60 routes a day", "Led safety training across the depot"]},
    ],
    "education": [{"institution": "Lake University", "studyType": "BSc", "area": "Logistics", "score": "First Class",
                   "endDate": "2013-06"}],
    "projects": [{"name": "Returnmap", "description": "Finds return loads"}],
}  # fmt: skip
ROLES_TOLD = [
    "Leads a team of 14 dispatchers.",
    "Experienced operations leader who is used to leading teams.",
    "Provided support to the CEO and the CFO.",
    "Reporting to the Managing Director, I plan the terminal.",
    "I worked with the finance director's team.",
    "I progressed from dispatcher to operations manager.",
    "As a trusted advisor to planners, I listen first.",
    "As lead planner for the Harbour Gate terminal, I know its limits.",
    "As safety lead at Birk Parcels, I led safety training.",
    "I acted as mediator between drivers and planners.",
    "As the designer of the night schedule, I know its weak points.",
    "Improved late deliveries from 18% to 7%.",
    "I founded Returnmap, which finds return loads.",
    "I am confident that I can contribute as a Network Planning Manager.",
    "BSc (First Class) in Logistics from Lake University.",
    "BSc with First Class Honours in Logistics.",
    "Core Competencies: Team Leadership",
]
ROLES_STRETCHED = [
    ("At Birk Parcels I managed a team of trainees.", "rank"),
    ("I led the move to SAP TM.", "rank"),
    ("I progressed from dispatcher to operations director.", "title"),
    ("I am a senior operations manager.", "title"),
    ("As terminal director I know its limits.", "title"),
    ("As a team lead at Birk Parcels, I planned 60 routes a day.", "title"),
    ("Operations Manager II, Alder Freight", "title"),
    ("At Alder Freight, I increased late deliveries from 7% to 18%.", "fact"),
]


@pytest.mark.parametrize("text", ROLES_TOLD)
def test_a_role_told_by_what_one_did_is_no_stretched_office(text: str) -> None:
    assert [claim.claim for claim in ground(text, resume=MANAGER, today=TODAY) if claim.state == "unsupported"] == []


@pytest.mark.parametrize(("text", "kind"), ROLES_STRETCHED)
def test_a_higher_office_or_rank_than_held_is_doubted(text: str, kind: str) -> None:
    found = [claim.kind for claim in ground(text, resume=MANAGER, today=TODAY) if claim.state == "unsupported"]
    assert kind in found


def test_amounts_of_two_lines_share_no_unit() -> None:
    text = "- On-time deliveries at 93%\n- Team of 14 dispatchers, from 14 to 15\n- $2M saved"
    assert not [
        claim
        for claim in ground(text, resume=MANAGER, today=TODAY)
        if claim.claim in ("14", "15") and claim.kind == "money"
    ]
