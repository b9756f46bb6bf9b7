# ruff: noqa: E501 (sentences read better unbroken)
"""The same fact told in other words: clauses of their own, figures derived, headlines with bars, names that are no names."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting

TODAY = date(2026, 6, 15)
RESUME: dict[str, Any] = {
    "basics": {"name": "Pia Halvorsen", "label": "Bakery Manager", "summary": "Bakery manager who likes early mornings."},
    "work": [
        {"name": "Kestrel Bakery", "position": "Bakery Manager", "startDate": "2021-04",
         "highlights": ["Reached 112% of the sales target in 2023",
                        "Brought days of stock on the shelves down from 31 to 22",
                        "Raised customer satisfaction from 81% to 90% within a year",
                        "Bake for groups aged 6 to 14 in the school holidays",
                        "Handled about 140 Year 9 visits each year",
                        "Give five talks a year at schools",
                        "Cut waiting time at the counter from 9 to 4 minutes",
                        "Threw away 7.8% of the bread",
                        "Tested 36 recipes in 2024",
                        "Run a weekly tasting for 30 regulars",
                        "Host a monthly tasting for chefs",
                        "Entered 12 contests, of which 9 were won"]},
        {"name": "Kestrel Bakery", "position": "Baker", "startDate": "2018-02", "endDate": "2021-03",
         "highlights": ["Worked with 12 farms on a new flour", "Helped with a €90,000 new oven hall"]},
        {"name": "Plover Mills", "position": "Shift Baker, Night Crew", "startDate": "2017-01", "endDate": "2018-01",
         "highlights": ["Was one of a team of six bakers", "Cut flour waste by 18%"]},
        {"name": "Tern Cafe", "position": "Barista", "startDate": "2014-09", "endDate": "2016-12",
         "highlights": ["Served 200 guests a day"]},
    ],
    "education": [
        {"institution": "Skerry University", "studyType": "Postgraduate Certificate in Education", "area": "Food Studies", "endDate": "2017-12"},
        {"institution": "Tern College", "studyType": "Bachelor of Science", "area": "Nutrition", "endDate": "2014-06"},
    ],
    "certificates": [{"name": "Food Hygiene Level 3", "date": "2019-05"},
                     {"name": "National Baking Qualification for Leading Ovens", "date": "2020-05"}],
    "awards": [{"title": "Shortlist, Best Rye Bread", "date": "2023"}, {"title": "Small Bakery Commendation", "awarder": "Northern Food Awards", "date": "2022"}],
    "languages": [{"language": "English", "fluency": "Native"}, {"language": "Danish", "fluency": "C1"}],
}  # fmt: skip
POSTING = """Head Baker
Gannet Mills, Leith

We will open a second mill in spring 2028. Write to our headteacher of baking.
"""
FAITHFUL = [
    # a clause with an "I" of its own speaks of the career, not of the house just named
    "I am Bakery Manager at Kestrel Bakery, and I have worked in food for more than ten years.",
    "I manage Kestrel Bakery and have over ten years of experience in food.",
    "Eight years at Kestrel Bakery, and just over two in a cafe before that.",
    "I joined Kestrel Bakery in 2018 and have managed it since April 2021 as Bakery Manager.",
    "I was a barista for two years before I joined Kestrel Bakery.",
    "Before joining Kestrel Bakery in 2018, I worked at Tern Cafe.",
    "Since becoming Bakery Manager in April 2021 I have given five talks a year.",
    # figures that follow from the fact
    "In 2023 I beat my sales target by 12%.",
    "Stock on the shelves came down by nine days.",
    "In the first twelve months customer satisfaction rose by nine points.",
    "Almost eight in every hundred loaves were thrown away.",
    "The counter used to keep people waiting for 9 minutes and now takes 4.",
    "Five times a year I speak at schools.",
    "I tested three recipes a month in 2024.",
    "Once a week I hold a tasting.",
    "I entered 12 contests and won nine of them.",
    # ways of speaking
    "In bread alone we serve 30 regulars.",
    "We bake around the clock, 7 days a week.",
    "A teller once told me that our bread made her day, and I believe her.",
    "NBQ Leading Ovens | English and Danish",
    # numbers that are names or ages
    "I welcomed about 140 visits of Year 9 every year.",
    "I bake with children between 6 and 14 years of age.",
    # who did it, and what is no office
    "Produced a new flour together with 12 farms.",
    "Author of a talk for schools.",
    "What led me to baking was my grandmother.",
    "I bake for children, the youngest of whom are six.",
    "Winner of a Small Bakery Commendation.",
    # houses, schools and hopes
    "Bakery Manager at Kestrel Bakery | Guests, farms, ovens | English and Danish",
    "Bachelor of Science, Tern College | English and Danish",
    "I took my PGCE in 2017, and I have a first degree in Nutrition from Tern College.",
    "I studied Nutrition at Tern College before my postgraduate certificate.",
    "Bakery manager who looks forward to better bread at Gannet Mills.",
    "The mill that you will open in spring 2028 appeals to me.",
    "Dear Headteacher,\n\nI bake.",
]  # fmt: skip
UNTRUE = [
    "I am Bakery Manager at Kestrel Bakery, and I have worked there for more than ten years.",
    "I manage Kestrel Bakery and have over twenty years of experience in food.",
    "I was a barista for six years before I joined Kestrel Bakery.",
    "Before joining Kestrel Bakery in 2015, I worked at Tern Cafe.",
    "In 2023 I beat my sales target by 22%.",
    "Stock on the shelves came down by nineteen days.",
    "Almost four in every hundred loaves were thrown away.",
    "Nine times a year I speak at schools.",
    "I was head of the oven hall.",
    "Bakery Manager | English, Finnish and Danish",
    "I produced a new flour for 30 farms.",
    "Winner of a Small Bakery Prize.",
    "I tested nine recipes a month in 2024.",
    "I won all 12 contests.",
    "My loaf was named Best Rye Bread in 2023.",
    "I hold Food Hygiene Level 4.",
    "I was the leader of a team of six at Plover Mills.",
    "As a barista, I cut flour waste by 18%.",
    "I spent five years in the night crew.",
    "I have been in my current role for eight years.",
    "I have been a bakery manager for eight years.",
    "I speak fluent Finnish as well.",
    "I served guests in English, and I can do so in Finnish.",
    "I plan shifts in rosterCloud.",
]  # fmt: skip


def _doubts(text: str) -> list[tuple[str, str, str]]:
    claims = ground(text, resume=RESUME, job=parse_posting(POSTING), today=TODAY)
    return [(claim.kind, claim.claim, claim.reason) for claim in claims if claim.state == "unsupported"]


@pytest.mark.parametrize("text", FAITHFUL)
def test_another_wording_of_a_fact_is_not_doubted(text: str) -> None:
    assert _doubts(text) == []


@pytest.mark.parametrize("text", UNTRUE)
def test_the_same_wording_of_no_fact_is_doubted(text: str) -> None:
    assert _doubts(text)
