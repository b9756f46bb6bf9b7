"""What a profile says of itself, each with its reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from profiles.completeness import completeness_of
from profiles.portrait import portrait_of
from profiles.proficiency import proficiency
from profiles.skill_usage import skill_uses

TODAY = date(2026, 11, 20)
RESUME: dict[str, Any] = {
    "basics": {"name": "Alice", "label": "Developer", "location": {"city": "Leeds"}},
    "work": [
        {
            "name": "Northgate",
            "position": "Backend Developer",
            "startDate": "2021-03",
            "highlights": [
                "Built the booking service in Django",
                "Cut failures by 30%",
                "Ran it on Kubernetes for 2 years",
            ],
        },
        {
            "name": "Fell & Sons",
            "position": "Developer",
            "startDate": "2016-01",
            "endDate": "2019-12",
            "highlights": [],
        },
    ],
    "skills": [{"name": "Backend", "keywords": ["Django", "COBOL"]}],
    "languages": [{"language": "English"}, {"language": "German"}],
}


def test_years_and_last_use_come_from_the_jobs_that_name_a_skill() -> None:
    uses = {use.name: use for use in skill_uses(RESUME, today=TODAY)}
    assert (uses["Django"].years, uses["Django"].last) == ("5 years", "now")
    assert uses["Django"].evidence[0].quote == "Built the booking service in Django"
    assert uses["COBOL"].evidence == ()
    assert not uses["Kubernetes"].listed


def test_proficiency_is_stated_or_estimated_and_says_which() -> None:
    resume = {**RESUME, "skills": [*RESUME["skills"], {"name": "Kubernetes", "level": "Working knowledge"}]}
    known = {use.name: use.proficiency for use in skill_uses(resume, today=TODAY)}
    django, kubernetes = known["Django"], known["Kubernetes"]
    assert django
    assert (django.words, django.origin) == ("advanced", "estimated")
    assert django.reason == "Estimated from 5 years in 1 job."
    assert kubernetes
    assert (kubernetes.words, kubernetes.origin) == ("Working knowledge", "stated")
    assert known["COBOL"] is None


@pytest.mark.parametrize(
    ("months", "last", "words"),
    [(11, "now", "beginner"), (12, "now", "intermediate"), (48, "2022", "advanced"), (48, "2019-03", "intermediate")],
)
def test_an_estimate_falls_a_step_when_long_unused(months: int, last: str, words: str) -> None:
    found = proficiency("", months, last, jobs=1, today=TODAY)
    assert found
    assert found.words == words


def test_overlapping_jobs_count_a_month_once() -> None:
    jobs = [
        {"name": name, "position": "Developer", "startDate": "2020-01", "endDate": "2020-12", "highlights": ["Django"]}
        for name in ("One", "Two")
    ]
    [use] = [use for use in skill_uses({"work": jobs}, today=TODAY) if use.name == "Django"]
    assert use.months == 12
    assert len(use.evidence) == 2


def test_every_remark_has_a_reason_from_the_profile() -> None:
    portrait = portrait_of(RESUME, skill_uses(RESUME, today=TODAY), today=TODAY)
    strengths = {remark.text: remark.reason for remark in portrait.strengths}
    assert strengths["You speak English and German"] == "2 languages are listed"
    gaps = {remark.text: remark.reason for remark in portrait.gaps}
    assert gaps["14 months without a job"] == "nothing is stated for Jan 2020 – Feb 2021"
    assert gaps["1 skill that no job shows"] == "COBOL"
    assert gaps["1 job without a word on what you did"] == "Developer at Fell & Sons"
    assert any("Kubernetes" in remark.text for remark in portrait.advice)
    assert all(remark.reason for kind in (portrait.strengths, portrait.gaps, portrait.advice) for remark in kind)


def test_an_empty_profile_is_told_where_to_begin() -> None:
    found = completeness_of({"basics": {"name": "Alice"}}, wants=False)
    assert found.next is not None
    assert found.next.text == "Add where you have worked"
    assert found.percent < 30
    assert portrait_of({}, [], today=TODAY).empty


def test_each_step_done_raises_completeness() -> None:
    before = completeness_of({"basics": {"name": "Alice"}}, wants=False).percent
    after = completeness_of({"basics": {"name": "Alice", "label": "Developer"}}, wants=True).percent
    assert after > before
