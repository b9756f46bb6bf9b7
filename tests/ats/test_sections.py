"""Sections rewritten towards a posting: better said, better ordered, and nothing new."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generation.sections import SectionProposal, optimized
from jobmatch import skills
from jobmatch.errors import NotFound
from tests.ats.resumes import TODAY, posting

RESUME: dict[str, Any] = {
    "basics": {
        "name": "Nora Feldt",
        "summary": "I am a hard-working team player and backend developer who works with Postgres and Python.",
    },
    "work": [
        {
            "name": "Millbrook Software",
            "position": "Developer",
            "startDate": "2018-04",
            "endDate": "2021-02",
            "highlights": [
                "Responsible for watering the office plants of 2 floors",
                "Responsible for developing services on k8s, in order to cut the time of a release by 40%",
            ],
        }
    ],
    "skills": [{"name": "Development", "keywords": ["Photoshop", "Postgres", "Python"]}],
}


def towards(pointer: str) -> SectionProposal:
    return optimized(RESUME, pointer, posting(), today=TODAY)


def test_a_summary_loses_its_stock_phrases_and_speaks_the_posting() -> None:
    told = towards("/basics/summary")

    assert told.before == RESUME["basics"]["summary"]
    assert "team player" not in told.after
    assert "PostgreSQL" in told.after
    assert told.reasons


def test_an_entry_puts_first_what_answers_the_posting() -> None:
    told = towards("/work/0").after["highlights"]

    assert told[0].startswith("Developed services on Kubernetes")
    assert "40%" in told[0]
    assert told[1].startswith("Watered the office plants of 2 floors")


def test_one_point_alone() -> None:
    told = towards("/work/0/highlights/1")
    assert told.after.startswith("Developed services on Kubernetes")
    assert len(told.reasons) >= 2


def test_skills_are_ordered_and_named_as_the_posting_names_them() -> None:
    keywords = towards("/skills").after[0]["keywords"]
    assert set(keywords[:2]) == {"PostgreSQL", "Python"}
    assert keywords[2] == "Photoshop"


@pytest.mark.parametrize("pointer", ["/basics", "/basics/summary", "/work", "/work/0", "/work/0/highlights", "/skills",
                                     "/skills/0", "/skills/0/keywords", "/work/0/highlights/0"])  # fmt: skip
def test_no_fact_is_added_and_none_is_unsupported(pointer: str) -> None:
    kept = deepcopy(RESUME)
    told = towards(pointer)

    assert kept == RESUME
    assert all(claim.state != "unsupported" for claim in told.claims)
    known = {mention.id for mention in skills.mentions(str(RESUME))}
    assert {mention.id for mention in skills.mentions(str(told.after))} <= known
    assert towards(pointer).to_json() == told.to_json()


@pytest.mark.parametrize("pointer", ["/basics/name", "/work/0/startDate", "/work/0/name"])
def test_what_is_a_plain_fact_stays(pointer: str) -> None:
    told = towards(pointer)
    assert not told.changed
    assert told.reasons == ()


@pytest.mark.parametrize("pointer", ["", "basics", "/nothing", "/work/7", "/work/x", "/basics/name/0/1"])
def test_what_is_not_there_is_not_found(pointer: str) -> None:
    with pytest.raises(NotFound):
        towards(pointer)
