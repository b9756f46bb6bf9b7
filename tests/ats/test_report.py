"""The score adds up, stays within bounds, never moves, and orders good above bad."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generation.ats import AtsReport, check, feedback, of_resume
from tests.ats.resumes import GOOD, TODAY, good, having, page, posting, read, report, text_lines
from tests.ats.test_rules_on_facts import TRIPPING

WORDS = st.text(max_size=60) | st.sampled_from(
    ["Python", "Responsible for Python", "I was led by them", "2021-03", "2021", "0000-00", "§§ ★", "\x00", "1e9",
     "team player", "[your name]", "Led 40 people", "👩‍🔧", "a" * 400]
)  # fmt: skip
ENTRY = st.dictionaries(
    st.sampled_from(["name", "position", "startDate", "endDate", "summary", "institution", "studyType", "area", "level",
                     "language", "fluency", "organization", "description"]),
    WORDS | st.none() | st.integers(-5, 5),
    max_size=6,
)  # fmt: skip
LISTED = st.dictionaries(
    st.sampled_from(["highlights", "keywords", "courses"]), st.lists(WORDS, max_size=5), max_size=2
)
ENTRIES = st.lists(st.builds(lambda one, two: {**one, **two}, ENTRY, LISTED), max_size=4)
RESUMES = st.fixed_dictionaries(
    {"basics": st.dictionaries(st.sampled_from(["name", "email", "phone", "summary", "label"]), WORDS, max_size=5)},
    optional=dict.fromkeys(("work", "education", "skills", "projects", "volunteer", "languages"), ENTRIES),
)


def holds(found: AtsReport) -> None:
    assert 0.0 <= found.score <= 100.0
    assert sum(round(part.points * 10) for part in found.arithmetic) == round(found.score * 10)
    taken = sum(round(finding.points * 10) for finding in found.findings)
    assert taken == -sum(round(part.points * 10) for part in found.arithmetic if part.points < 0)
    json.dumps(found.to_json())
    assert feedback(found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(RESUMES)
def test_any_resume_gets_a_score_that_adds_up(resume: dict[str, Any]) -> None:
    holds(report(resume))
    holds(report(resume, job=True))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, min_size=1, max_size=12))
def test_any_text_gets_a_score_that_adds_up(lines: list[str]) -> None:
    from jobmatch.errors import Refused

    try:
        document = read("\n".join(["Nora Feldt", *lines]).encode("utf-8", "replace"))
    except Refused:
        return
    found = check(document, job=posting())
    holds(found)
    for finding in found.findings:
        if finding.where.start is not None and finding.where.end is not None:
            assert 0 <= finding.where.start <= finding.where.end <= len(document.text)


def test_the_same_resume_gives_the_same_bytes() -> None:
    data = page()
    first = json.dumps(check(read(data, "r.pdf"), job=posting()).to_json())
    assert first == json.dumps(check(read(data, "r.pdf"), job=posting()).to_json())


def test_whose_it_is_changes_nothing() -> None:
    other = having("/basics/name", "Chidi Okonjo")
    other["basics"]["email"] = "chidi.okonjo@example.com"
    assert report(other, job=True).score == report(good(), job=True).score


def test_every_fault_lowers_and_all_together_sink_it() -> None:
    assert all(report(resume).score < 100.0 for resume in TRIPPING.values())
    wreck = {"basics": {"summary": "I am a hard-working team player. " * 12, "email": "crazy.kitty"},
             "work": [{"position": "Worker", "highlights": ["Responsible for things"] * 12}]}  # fmt: skip
    assert report(wreck).score < 40.0


def test_findings_come_gravest_first() -> None:
    rank = {"error": 0, "warning": 1, "info": 2}
    grave = [rank[finding.severity] for finding in report(TRIPPING["too_short"]).findings]
    assert grave == sorted(grave)


def test_a_written_resume_is_pointed_into_as_it_was_written() -> None:
    resume = having("/basics/summary", "Results-driven developer with eight years of work on payment systems.")
    text = "\n".join(text_lines()).replace(GOOD["basics"]["summary"], resume["basics"]["summary"])
    told = next(f for f in check(of_resume(resume, text, today=TODAY)).findings if f.code == "cliche")
    assert text[told.where.start : told.where.end] == resume["basics"]["summary"]


def test_without_a_date_nothing_is_said_of_the_future() -> None:
    resume = TRIPPING["date_future"]
    assert "date_future" not in {finding.code for finding in check(of_resume(resume)).findings}


@pytest.mark.parametrize("code", ["hidden", "clean"])
def test_feedback_names_the_gravest_thing(code: str) -> None:
    hidden = '<p style="color:#fff">Terraform Ansible Rust</p>' if code == "hidden" else ""
    said = feedback(check(read(page(hidden), "r.pdf"), job=posting()))
    assert ("nobody can see" in said) == (code == "hidden")
    assert "Terraform" in said
