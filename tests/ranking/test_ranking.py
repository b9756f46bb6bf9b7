# ruff: noqa: E501 (a small resume reads better unbroken)
"""Experiences and projects in the order that tells most for a posting."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generation.ranking import Ranked, rank
from jobs.parsing import parse_posting

TODAY = date(2026, 11, 1)
POSTING = parse_posting(
    """Site Reliability Engineer
Quillmere Systems, Leeds

Requirements
- Kubernetes and Terraform in production (required)
- Python
Nice to have: Kafka
"""
)
RESUME: dict[str, Any] = {
    "basics": {"name": "Ines Calder"},
    "work": [
        {"name": "Tallow Bank", "position": "Teller", "startDate": "2022-01", "highlights": ["Served 60 customers a day"]},
        {
            "name": "Northgate",
            "position": "Site Reliability Engineer",
            "startDate": "2018-01",
            "endDate": "2021-12",
            "highlights": ["Wrote the rota", "Ran 40 Kubernetes clusters with Terraform"],
        },
    ],
    "projects": [{"name": "Bee counter", "description": "Counts bees"}, {"name": "kubetail", "keywords": ["Kubernetes"]}],
    "skills": [{"name": "Tools", "keywords": ["Terraform", "Python"]}],
}  # fmt: skip


def ranked(resume: dict[str, Any] = RESUME) -> Ranked:
    return rank(resume, POSTING, today=TODAY)


def test_what_answers_the_posting_comes_before_what_is_recent() -> None:
    assert [entry.index for entry in ranked().work] == [1, 0]
    assert [entry.index for entry in ranked().projects] == [1, 0]


def test_reasons_name_what_was_found_and_what_is_missing() -> None:
    first = ranked().work[0]
    assert first.keywords[:2] == ("Kubernetes", "Terraform")
    assert "Its title is the posting's." in first.reason
    assert "does not say Apache Kafka" in ranked().rationale


def test_the_point_that_answers_is_worth_more() -> None:
    rota, clusters = ranked().work[0].lines
    assert clusters > rota + 0.3


def test_keywords_are_counted_over_the_whole_resume() -> None:
    assert {"Kubernetes": 2, "Terraform": 2, "Python": 1}.items() <= ranked().keyword_matches.items()


def test_equals_keep_the_order_of_the_resume() -> None:
    twice = {"work": [dict(RESUME["work"][0]), dict(RESUME["work"][0])]}
    assert [entry.index for entry in ranked(twice).work] == [0, 1]


def test_a_resume_with_nothing_says_so() -> None:
    empty = ranked({"basics": {"name": "A"}})
    assert (empty.work, empty.projects, dict(empty.keyword_matches)) == ((), (), {})
    assert empty.rationale.startswith("The profile does not say")


texts = st.text(max_size=40)
entries = st.fixed_dictionaries(
    {},
    optional={
        "name": texts,
        "position": texts,
        "startDate": st.sampled_from(["2019", "2020-05", "never", ""]),
        "endDate": st.sampled_from(["2021", "2022-02-03", ""]),
        "highlights": st.lists(texts, max_size=3),
        "keywords": st.lists(texts, max_size=3),
    },
)


@given(st.lists(entries, max_size=4), st.lists(entries, max_size=3))
def test_any_resume_gets_each_entry_once_with_a_share(
    work: list[dict[str, Any]], projects: list[dict[str, Any]]
) -> None:
    found = ranked({"work": work, "projects": projects})
    assert sorted(entry.index for entry in found.work) == list(range(len(work)))
    assert sorted(entry.index for entry in found.projects) == list(range(len(projects)))
    assert all(0 <= value <= 1 for entry in found.work for value in (entry.relevance, *entry.lines))
    assert found == ranked({"work": work, "projects": projects})
