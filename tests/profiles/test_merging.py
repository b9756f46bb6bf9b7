"""Two resumes of one person: what is recognised as the same, and what a merge keeps."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles import labels, sameness
from profiles.merging import compare, merge

ALL = tuple(labels.SECTIONS)
JOB = {"name": "Northgate Travel Ltd", "position": "Backend Developer", "startDate": "2018-06", "endDate": "2020-12"}
MINE = {
    "basics": {"name": "Alice Ashworth", "email": "alice@example.org"},
    "work": [{**JOB, "highlights": ["Built the booking service"]}],
    "skills": [{"name": "Backend", "keywords": ["Python", "PostgreSQL"]}],
    "languages": [{"language": "German", "fluency": "B1"}],
}


def with_job(**changes: Any) -> dict[str, Any]:
    return {"basics": {"name": "Alice Ashworth"}, "work": [{**JOB, **changes}]}


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"position": "Software Engineer"}, True),
        ({"name": "NORTHGATE TRAVEL", "startDate": "2018"}, True),
        ({"name": "Northgate Travel Ltd", "startDate": "2021-01", "endDate": ""}, False),
        ({"name": "Southgate Trains"}, False),
        ({"startDate": "", "endDate": "", "position": "Backend developer"}, True),
        ({"startDate": "", "endDate": "", "position": "Gardener"}, False),
    ],
)
def test_a_job_is_recognised_by_employer_and_time_not_by_its_title(changes: dict[str, Any], same: bool) -> None:
    found = sameness.matches("work", MINE["work"], with_job(**changes)["work"])
    assert bool(found) is same


def test_two_positions_at_one_employer_find_their_own_counterparts() -> None:
    junior = {"name": "Acme", "position": "Developer", "startDate": "2018-01", "endDate": "2020-01"}
    senior = {"name": "Acme", "position": "Senior Developer", "startDate": "2020-01"}
    other = [{**senior, "position": "Lead"}, {**junior, "position": "Programmer"}]
    found = sameness.matches("work", [junior, senior], other)
    assert [(match.mine, match.theirs) for match in found] == [(0, 1), (1, 0)]


def test_a_skill_in_another_spelling_is_not_new() -> None:
    theirs = {"skills": [{"name": "Tools", "keywords": ["python", "Postgres", "Docker"]}]}
    assert [new.title for new in compare(MINE, theirs, sections=ALL).additions] == ["Docker"]


def test_a_language_is_the_same_in_another_language() -> None:
    shown = compare(MINE, {"languages": [{"language": "Deutsch", "fluency": "B2"}]}, sections=ALL)
    assert [pair.title for pair in shown.pairs] == ["German"]
    assert not shown.additions


def test_differences_are_chosen_field_by_field() -> None:
    theirs = with_job(position="Software Engineer", highlights=["Built the booking service.", "Led a team of two"])
    [pair] = compare(MINE, theirs, sections=ALL).pairs
    ids = {difference.label: difference.id for difference in pair.differences}
    kept = merge(MINE, theirs, {}, sections=ALL)["work"][0]
    assert kept["position"] == "Backend Developer"
    assert kept["highlights"] == ["Built the booking service", "Led a team of two"]
    taken = merge(MINE, theirs, {ids["Position"]: "theirs", ids["Points"]: "mine"}, sections=ALL)["work"][0]
    assert taken["position"] == "Software Engineer"
    assert taken["highlights"] == ["Built the booking service"]


def test_a_second_address_is_kept_beside_the_first() -> None:
    merged = merge(MINE, {"basics": {"email": "alice@work.example"}}, {}, sections=ALL)
    assert merged["basics"]["email"] == "alice@example.org"
    assert merged["meta"]["jobmatch"]["emails"] == ["alice@work.example"]


def test_new_entries_can_be_left_and_stand_where_their_time_is() -> None:
    older = {"name": "Fell & Sons", "position": "Trainee", "startDate": "2015", "endDate": "2017"}
    newer = {"name": "Acme Rail", "position": "Lead", "startDate": "2021-01"}
    theirs = {"work": [older, newer]}
    assert [job["name"] for job in merge(MINE, theirs, {}, sections=ALL)["work"]] == [
        "Acme Rail",
        "Northgate Travel Ltd",
        "Fell & Sons",
    ]
    left = merge(MINE, theirs, {"work.new.0": "leave"}, sections=ALL)["work"]
    assert [job["name"] for job in left] == ["Acme Rail", "Northgate Travel Ltd"]


def test_sections_that_were_skipped_do_not_count() -> None:
    assert compare(MINE, with_job(position="Other"), sections=("basics",)).empty


NAMES = st.sampled_from(["Acme", "Acme Ltd", "Northgate", "Fell & Sons", ""])
YEARS = st.sampled_from(["", "2015", "2018-06", "2020-12"])
JOBS = st.lists(
    st.fixed_dictionaries(
        {"name": NAMES, "position": st.sampled_from(["Dev", "Lead", ""]), "startDate": YEARS, "endDate": YEARS}
    ),
    max_size=4,
)
RESUMES = st.fixed_dictionaries(
    {
        "basics": st.fixed_dictionaries({"name": NAMES, "email": st.sampled_from(["", "a@x.org", "b@x.org"])}),
        "work": JOBS,
        "skills": st.lists(st.fixed_dictionaries({"name": st.sampled_from(["Python", "python", "SQL"])}), max_size=3),
    }
)


@given(RESUMES)
def test_a_resume_beside_itself_differs_in_nothing(resume: dict[str, Any]) -> None:
    shown = compare(resume, resume, sections=ALL)
    assert not shown.pairs
    assert not [new for new in shown.additions if new.section == "skills"]


@given(RESUMES, RESUMES)
def test_with_everything_mine_and_nothing_added_the_profile_stays(mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    shown = compare(mine, theirs, sections=ALL)
    choices = {difference.id: "mine" for pair in shown.pairs for difference in pair.differences}
    choices |= {addition.id: "leave" for addition in shown.additions}
    merged = merge(mine, theirs, choices, sections=ALL)
    assert [{k: v for k, v in job.items() if v} for job in merged.get("work", [])] == [
        {k: v for k, v in job.items() if v} for job in mine["work"]
    ]
    assert merged["basics"] == mine["basics"]
    assert merged["skills"] == mine["skills"]


@given(RESUMES, RESUMES)
def test_no_job_of_mine_goes_missing_in_a_merge(mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    merged = merge(mine, theirs, {}, sections=ALL)
    assert len(merged.get("work", [])) >= len(mine["work"])


def test_what_only_the_new_resume_says_is_taken_without_a_choice_that_is_not_offered() -> None:
    links = [{"url": "https://example.org/nell"}]
    [pair] = compare(
        {"basics": {"name": "Nell"}}, {"basics": {"name": "Nell", "profiles": links}}, sections=["basics"]
    ).pairs
    assert [difference.usual for difference in pair.differences] == ["theirs"]
