# ruff: noqa: E501 (tables of words read better unbroken)
"""Lines of resumes said better, and never more than they said."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.wording import Line, form, leading_verb, reworded, reworded_summary, verb_of


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("Responsible for managing a team of 5 nurses", "Managed a team of 5 nurses"),
        ("Was responsible for the maintenance of 40 servers", "Maintained 40 servers"),
        ("Duties included welding, grinding and cutting steel frames", "Welded, ground and cut steel frames"),
        ("Tasked with recruitment of volunteers", "Recruited volunteers"),
        ("Rewrote the planner in Rust, cutting build time by 40%.", "Cut build time by 40% by rewriting the planner in Rust."),
        ("I built a pipeline in order to successfully serve 10 teams", "Built a pipeline to serve 10 teams"),
        ("Manages, rosters and trains the staff", "Managed, rostered and trained the staff"),
        ("•  Cooking for 80 guests", "Cooked for 80 guests"),
    ],
)  # fmt: skip
def test_a_finished_job_is_told_in_the_past_by_its_verbs(said: str, better: str) -> None:
    result = reworded(Line(said))
    assert result.text == better
    assert result.reasons


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("Responsible for the supervision of 12 welders", "Supervise 12 welders"),
        ("Managing and training 12 staff on a daily basis", "Manage and train 12 staff daily"),
        ("Led the move to a new ward", "Led the move to a new ward"),
    ],
)
def test_a_job_that_goes_on_is_told_in_the_present_but_what_was_done_stays_done(said: str, better: str) -> None:
    assert reworded(Line(said, current=True)).text == better


@pytest.mark.parametrize(
    "said",
    [
        "Helped lead the migration to AWS",
        "Assisted the head chef with menus for 80 guests",
        "Contributed to a 30% rise in sales",
        "Lead engineer on the billing system",
        "Triage of patients",
        "Design and build of HVAC systems",
        "Marketing campaigns for 5 clients",
        "Sales of $2M",
        "Very large scale integration design",
    ],
)
def test_nobody_s_part_is_made_larger_and_nouns_are_left_alone(said: str) -> None:
    assert reworded(Line(said)).text == said
    assert reworded(Line(said)).reasons == ()


def test_other_languages_keep_their_words() -> None:
    assert reworded(Line("Verantwortlich für die Wartung von 40 Servern", language="de")).text.startswith(
        "Verantwortlich"
    )


def test_a_summary_loses_its_stock_phrases_and_keeps_its_facts() -> None:
    said = "Results-driven and highly motivated engineer with 8 years of Python. Team player with strong work ethic."
    assert reworded_summary(said).text == "Engineer with 8 years of Python."
    assert (
        reworded_summary("I am a nurse with 12 years in intensive care.").text
        == "Nurse with 12 years in intensive care."
    )


def test_a_summary_of_nothing_but_stock_phrases_is_left_to_its_owner() -> None:
    assert reworded_summary("Team player.").text == "Team player."


@pytest.mark.parametrize(
    ("word", "base", "which"),
    [("led", "lead", "past"), ("Managing", "manage", "gerund"), ("oversees", "oversee", "third"), ("co-wrote", "co-write", "past")],
)  # fmt: skip
def test_forms_are_known(word: str, base: str, which: str) -> None:
    assert verb_of(word) == (base, which)
    assert form(base, which) == word.casefold()  # type: ignore[arg-type]


def test_a_noun_at_the_head_is_no_verb() -> None:
    assert leading_verb("Senior nurse") is None
    assert leading_verb("Project management") is None
    assert leading_verb("Python") is None


@given(st.text(max_size=200), st.booleans())
def test_any_text_keeps_its_numbers(text: str, current: bool) -> None:
    result = reworded(Line(text, current=current)).text
    assert sorted(re.findall(r"[0-9]+", result)) == sorted(re.findall(r"[0-9]+", text))


@given(st.text(max_size=200))
def test_saying_it_again_changes_nothing_more(text: str) -> None:
    once = reworded(Line(text)).text
    assert reworded(Line(once)).text == once
