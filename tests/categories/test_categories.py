"""The job categories of a resume, with their reasons; none where it is of none."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from profiles.categories import categories_of, predicting
from profiles.categories.training.sources import held, part


def career(*titles: str, skills: tuple[str, ...] = (), done: tuple[str, ...] = ()) -> dict[str, Any]:
    work = [{"position": title, "highlights": list(done)} for title in titles]
    return {"basics": {"name": "Ada Fern"}, "work": work, "skills": [{"name": "Skills", "keywords": list(skills)}]}


@pytest.mark.parametrize(
    ("resume", "category"),
    [
        (career("Solicitor", "Trainee Solicitor", done=("Drafted leases and witness statements",)), "Advocate"),
        (career("Software Engineer", skills=("Java", "Spring Boot", "Hibernate", "Maven")), "Java Developer"),
        (
            career("Personal Trainer", skills=("Nutrition",), done=("Led exercise classes for 20",)),
            "Health and fitness",
        ),
        (career("Recruiter", "HR Assistant", skills=("Onboarding", "Payroll")), "HR"),
        (career("Structural Engineer", skills=("AutoCAD", "Revit")), "Civil Engineer"),
        (career("Illustrator", "Art Teacher"), "Arts"),
    ],
)
def test_what_someone_does_is_recognised(resume: dict[str, Any], category: str) -> None:
    found = categories_of(resume)
    assert found[0].name == category
    assert found[0].reasons


def test_a_change_of_career_may_be_of_two_categories() -> None:
    names = {
        each.name for each in categories_of(career("HR Manager", "Sales Executive", skills=("Recruitment", "Sales")))
    }
    assert names == {"HR", "Sales"}


@pytest.mark.parametrize("title", ["Registered Nurse", "Train Driver", "Baker", "Maths Teacher", "Forklift Driver"])
def test_work_of_no_category_has_none(title: str) -> None:
    assert categories_of(career(title)) == ()


def test_reasons_name_the_title_and_the_skills() -> None:
    found = categories_of(career("Database Administrator", skills=("Oracle Database", "PostgreSQL")))
    said = " ".join(found[0].reasons)
    assert "Database Administrator" in said
    assert "PostgreSQL" in said


def test_who_someone_is_changes_nothing() -> None:
    resume = career("Site Engineer", skills=("AutoCAD",))
    other = {**resume, "basics": {"name": "Law Java Sales", "email": "hr@sales.example", "location": {"city": "Java"}}}
    assert categories_of(resume) == categories_of(other)


def test_the_table_has_all_25_and_is_readable() -> None:
    assert len(predicting.table()) == 25
    assert all(
        re.fullmatch(r"\(bias\)|(title|skill|word):\S+", name) for row in predicting.table().values() for name in row
    )


def test_a_third_is_kept_for_measuring() -> None:
    titles = [f"title {number}" for number in range(300)]
    unseen = part(titles, of_held=True)
    assert 60 < len(unseen) < 140
    assert not set(unseen) & set(part(titles, of_held=False))
    assert all(held(title) for title in unseen)


@given(st.lists(st.text(max_size=60), max_size=4), st.lists(st.text(max_size=30), max_size=6))
@settings(max_examples=60)
def test_any_resume_has_an_answer(titles: list[str], skills: list[str]) -> None:
    found = categories_of(career(*titles, skills=tuple(skills)))
    assert len(found) <= 3
    assert all(predicting.LIKELY <= each.probability <= 1 for each in found)


@pytest.mark.slow
def test_training_gives_the_weights_that_are_kept(
    shared_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = predicting.table()
    monkeypatch.setattr(predicting, "WEIGHTS", tmp_path / "weights.tsv")
    call_command("train_categories", "--data", str(shared_data / "taxonomy"))
    answer = json.loads(capsys.readouterr().out)
    assert answer["held"]["macro_f1"] > 0.85
    assert predicting.table().keys() == kept.keys()
    predicting.table.cache_clear()
