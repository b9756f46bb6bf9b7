"""LinkedIn texts by rules."""

from __future__ import annotations

from typing import Any

import pytest

from generation.linkedin import KINDS, LIMITS, LinkedInOptions, write
from generation.texts import LENGTHS, Composed, Manner
from generation.texts.aims import Aims
from generation.texts.composing import fitting
from jobmatch.errors import Refused
from tests.letters.people import DEVELOPER, NURSE, STUDENT, TODAY

AIMS = Aims(roles=("Backend Developer",), places=("York, UK", "Leeds, UK"), remote="hybrid")


def text(resume: dict[str, Any] = DEVELOPER, kind: str = "headline", aims: Aims = AIMS, **options: Any) -> Composed:
    return write(resume, options=LinkedInOptions(kind, **options), aims=aims, today=TODAY)


@pytest.mark.parametrize("resume", [NURSE, DEVELOPER, STUDENT])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_every_text_passes_its_check_and_fits(resume: dict[str, Any], kind: str, length: str, language: str) -> None:
    if kind == "project" and not resume.get("projects"):
        pytest.skip("no project to show")
    made = text(resume, kind, looking=True, manner=Manner(length=length, language=language))
    assert not [claim for claim in made.claims if claim.state == "unsupported"]
    assert 0 < len(made.text.whole) <= LIMITS[kind]


def test_a_headline_says_what_one_is_works_with_and_did() -> None:
    assert (
        text().text.whole
        == "Software Engineer at TechCorp | Python, Docker | Reduced deployment time by 75% with GitLab CI"
    )


def test_the_aim_is_said_only_where_it_is_asked_for() -> None:
    assert "Open to work as Backend Developer in York or Leeds" in text(looking=True).text.whole
    assert "Open to work" not in text().text.whole


def test_a_headline_never_exceeds_its_place() -> None:
    long = {**DEVELOPER, "skills": [{"name": f"Long skill name number {number}"} for number in range(20)]}
    assert len(text(long, looking=True, manner=Manner(length="long")).text.whole) <= 220


def test_the_search_names_what_the_preferences_say() -> None:
    said = text(kind="search").text.paragraphs[0]
    assert said == "I am looking for a new role as Backend Developer in York or Leeds, hybrid or remote."


def test_without_preferences_the_label_stands_and_the_person_is_told() -> None:
    made = text(kind="search", aims=Aims())
    assert made.text.paragraphs[0] == "I am looking for a new role as Software Engineer."
    assert any("preferences" in hint for hint in made.hints)


def test_a_project_is_shown_with_what_it_is_and_what_it_was_made_with() -> None:
    body = text(kind="project").text.body
    assert body.startswith("hedgerow: A small map of hedges.")
    assert "React and Python" in body
    assert body.endswith("#React #Python")


def test_without_a_project_none_is_made_up() -> None:
    with pytest.raises(Refused) as refused:
        text(NURSE, "project")
    assert refused.value.code == "nothing_stated"
    assert "profile.projects" in refused.value.fields
    with pytest.raises(Refused):
        text(kind="project", project=7)


def test_leaving_out_an_employer_leaves_it_out() -> None:
    for kind in ("headline", "about", "search"):
        assert "TechCorp" not in text(kind=kind, manner=Manner(leave_out=("TechCorp",))).text.whole


def test_fitting_keeps_whole_sentences_and_the_end() -> None:
    parts = ("One first thing. Two more. Three.", "Middle one. Middle two.", "The end.")
    kept = fitting(parts, 55)
    assert kept[-1] == "The end."
    assert len("\n\n".join(kept)) <= 55
    assert all(part.endswith(".") for part in kept)
    assert fitting(("No stop at all but far too long",), 10) == ()
