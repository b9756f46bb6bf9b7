"""A tailored resume holds only what the profile says, in the order that tells most."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generation.enhancing import applied, enhanced
from generation.ranking.ordering import texts_of
from generation.resumes import Compiled, ResumeOptions, compiled
from jobmatch.errors import Refused
from tests.corpus.people import everyone
from tests.ranking.test_ranking import RESUME, entries, ranked


def made(resume: dict[str, Any] = RESUME, **options: Any) -> Compiled:
    return compiled(resume, ranked(resume), options=ResumeOptions(**options))


def test_work_stays_in_the_order_of_time_and_its_points_in_that_of_relevance() -> None:
    resume = made().resume
    assert [entry["name"] for entry in resume["work"]] == ["Tallow Bank", "Northgate"]
    assert resume["work"][1]["highlights"][0] == "Ran 40 Kubernetes clusters with Terraform"


def test_the_newest_experience_stays_even_if_it_tells_least() -> None:
    assert [entry["name"] for entry in made(max_experiences=1).resume["work"]] == ["Tallow Bank"]


def test_what_was_left_out_is_named() -> None:
    result = made(max_experiences=1, max_projects=1, max_lines=1)
    assert set(result.left_out) == {"/work/1", "/projects/0"}
    assert result.content_used == {"experiences_count": 1, "projects_count": 1, "skills_count": 2, "education_count": 0}


def test_every_line_knows_where_it_comes_from() -> None:
    result = made()
    assert result.origin["/work/1/highlights/0"] == "/work/1/highlights/1"
    assert result.origin["/projects/0"] == "/projects/1"


def test_a_summary_is_left_out_on_request() -> None:
    resume = {**RESUME, "basics": {"name": "Ines Calder", "summary": "Keeps things up."}}
    assert "summary" in made(resume).resume["basics"]
    assert "summary" not in made(resume, include_summary=False).resume["basics"]


@pytest.mark.parametrize(
    "wrong", [{"max_experiences": 0}, {"max_experiences": 11}, {"max_projects": 6}, {"max_lines": 0}]
)
def test_options_have_limits(wrong: dict[str, int]) -> None:
    with pytest.raises(Refused) as refusal:
        ResumeOptions(**wrong)
    assert refusal.value.code == "bad_options"


@given(st.lists(entries, max_size=4), st.lists(entries, max_size=3), st.integers(1, 4))
@settings(max_examples=60)
def test_nothing_is_said_that_the_profile_does_not_say(work: list[Any], projects: list[Any], most: int) -> None:
    resume = {"basics": {"name": "A"}, "work": work, "projects": projects}
    result = made(resume, max_experiences=most)
    assert set(texts_of(result.resume)) <= set(texts_of(resume))
    assert len(result.resume.get("work", ())) <= most


def test_better_wording_goes_in_and_a_text_that_changed_meanwhile_is_left() -> None:
    resume = {
        "work": [{"startDate": "2019", "endDate": "2020", "highlights": ["Responsible for managing 5 nurses", "x"]}]
    }
    edits = enhanced(resume)
    assert [edit.pointer for edit in edits] == ["/work/0/highlights/0", "/work/0/highlights/1"]
    assert applied(resume, edits)["work"][0]["highlights"] == ["Managed 5 nurses", "X"]
    resume["work"][0]["highlights"][0] = "Managed 6 nurses"
    assert applied(resume, edits[:1])["work"][0]["highlights"][0] == "Managed 6 nurses"


def test_a_job_that_goes_on_is_told_in_the_present_and_a_project_as_it_stands() -> None:
    resume = {
        "work": [{"startDate": "2019", "highlights": ["Responsible for managing 5 nurses"]}],
        "projects": [{"name": "quietcron", "highlights": ["Survives a power cut"]}],
    }
    assert [edit.after for edit in enhanced(resume)] == ["Manage 5 nurses"]


@pytest.mark.parametrize("person", [person for person in everyone() if not person.held], ids=lambda person: person.key)
def test_proposals_for_the_whole_cast_keep_every_figure(person: Any) -> None:
    for edit in enhanced(person.resume):
        assert [sign for sign in sorted(edit.after) if sign.isdigit()] == [
            sign for sign in sorted(edit.before) if sign.isdigit()
        ]
