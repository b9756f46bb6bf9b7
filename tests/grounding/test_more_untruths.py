# ruff: noqa: E501 (sentences read better unbroken)
"""What is told untruly in ways that name nothing wrong by itself: "it", small letters, another verb, a prize too many."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 21)
RESUME: dict[str, Any] = {
    "basics": {"name": "Oda Brekke", "label": "Harbour Planner", "summary": "Harbour planner. Interested in coaching."},
    "work": [
        {
            "name": "Skagen Port", "position": "Harbour Planner", "startDate": "2020-03",
            "highlights": ["Cut waiting of ships by 18% with a berth plan in Tableau",
                           "Shortened the monthly report from 8 to 5 working days",
                           "Introduced a night desk for 3 quays",
                           "Lowered fuel bills from 13 to 9 million kroner",
                           "Check 12 tide gauges a week"],
        },
        {
            "name": "Lerwick Ferries", "position": "Ticket Clerk", "startDate": "2016-05", "endDate": "2020-01",
            "highlights": ["Sold 300 tickets a day", "Sent two crews to the regional rowing final in 2018"],
        },
        {
            "name": "Lerwick Ferries", "position": "Planning Intern", "startDate": "2015-09", "endDate": "2016-03",
            "highlights": ["Drew 14 timetables"],
        },
    ],
    "education": [
        {"institution": "Sundal University", "studyType": "Master of Science", "area": "Logistics", "startDate": "2011-08", "endDate": "2013-06"},
        {"institution": "Sundal University", "studyType": "Doctor of Philosophy", "area": "Logistics", "startDate": "2013-08", "endDate": "2015-08"},
    ],
    "certificates": [{"name": "Certified Port Planner Level 2", "issuer": "Harbour Guild", "date": "2021-01"}],
    "awards": [{"title": "Best Newcomer", "awarder": "Northern Quay Contest", "date": "2021"}],
    "skills": [{"name": "Tools", "keywords": ["Tableau", "Excel"]}],
}  # fmt: skip
POSTING = "Port Analyst, Marlow Docks\n\nRequirements\n- Python and Salesforce\n- PLC programming\n- Power BI\n"

TRUE = [
    "Your list names Salesforce. I know it only by name.",
    "Your list names Salesforce, and I would learn it quickly.",
    "You name Salesforce and Tableau. I have used it daily.",
    "You are moving to Salesforce. I have done it before with another system.",
    "I like calm work. Salesforce would be a change from Tableau, but data are data.",
    "My experience with Salesforce is still to come.",
    "I hold a port planner certificate, Level 2.",
    "I would like to gain a crane licence.",
    "I would gladly lead the coaching programme.",
    "I won Best Newcomer in 2021, and I row every month.",
    "I was named Best Newcomer at the Northern Quay Contest.",
    "I am drawn to the pace of the work in the company.",
    "I set up the night desk for 3 quays.",
    "As an intern I drew 14 timetables.",
    "I am quick at Excel and good at Tableau.",
    "Harbour Planner with more than six years in the role.",
    "I have planned for more than eleven years since I finished my doctorate.",
    "I lowered fuel bills at the port by 31%.",
    "Fuel was dear when I came to the port, and I cut what we spent on it by 31%.",
]
UNTRUE = [
    ("Your list names Salesforce. I have used it for years.", "I have used it"),
    ("Your list names Salesforce, which I administered at Skagen Port.", "I administered"),
    ("Your posting asks for PLC programming. I did it at Skagen Port.", "I did it"),
    ("You name Python and Power BI. I work with both every day.", "I work with both"),
    ("I keep ships moving. Using Power BI, I cut waiting by 18%.", "Power BI"),
    ("I like calm work. Tableau would be a change from Salesforce.", "Salesforce"),
    ("My experience with Salesforce should make it easy to pick up Python.", "Salesforce"),
    ("I hold a crane operation ticket.", "crane operation ticket"),
    ("I have a Level 3 port planner certificate.", "Level 3 port planner certificate"),
    ("I row, and I am a certified diving instructor.", "diving instructor"),
    ("I am also certified: Salesforce Administrator Certification (2021).", "Salesforce Administrator Certification"),
    ("I shortened the monthly report from 9 to 5 working days.", "9"),
    ("I lead the coaching programme for clerks.", "lead"),
    ("I head the berth office at Skagen Port.", "head"),
    ("I built up the planning department from scratch.", "built up"),
    ("I set up the claims department.", "set up"),
    ("At Lerwick Ferries our crew won the regional final.", "won"),
    ("I am a national champion in rowing.", "national champion"),
    ("I won the Northern Quay Contest in 2021.", "Northern Quay Contest"),
    ("I was named Best Newcomer three years in a row.", "three years in a row"),
    ("As a planner at the port I cut the paperwork of the clerks by 31%.", "31%"),
    ("As a planner at the port I am one of twelve people in the office.", "twelve"),
    ("I drew up a berth plan that masters rated 4.9 out of 5.", "4.9"),
    ("As an intern I sold 300 tickets a day.", "300 tickets a day"),
    ("Harbour Planner with ten years in the role at a busy port.", "ten years"),
    ("I have planned ships for over fourteen years since I finished my doctorate.", "fourteen years"),
    ("- Introduced Bertha365 and Tableau", "Bertha365"),
    ("Works with Power BI and Excel and likes to hear what masters say.", "Power BI"),
    ("I grew up professionally at Tableau, and I still plan ships.", "Tableau"),
    ("I was the top seller in the company.", "top seller in the company"),
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
