"""What a posting asks for: exact, related, missing, where stated, and not to be had by repeating."""

from __future__ import annotations

from typing import Any

from generation.ats import Covered, check, of_resume
from jobs.parsing import parse_posting
from tests.ats.resumes import GOOD, TODAY, good, having, posting, report


def items(resume: dict[str, Any]) -> dict[str, Covered]:
    coverage = report(resume, job=True).coverage
    assert coverage is not None
    return {item.what: item for item in coverage.items}


def test_stated_things_point_into_both_documents() -> None:
    document = of_resume(good(), today=TODAY)
    coverage = check(document, job=posting()).coverage
    assert coverage is not None
    python = next(item for item in coverage.items if item.what == "Python")

    assert (python.state, python.importance, python.shown) == ("exact", "must", "work")
    assert python.stated is not None
    assert python.stated.pointer == "/work/0/highlights/1"
    assert document.text[python.stated.start : python.stated.end] == "Python"
    assert "Python" in posting().text[python.start : python.end]


def test_what_is_asked_is_exact_related_or_missing() -> None:
    found = items(good())

    assert found["Terraform"].state == "missing"
    assert found["Ansible"].importance == "nice"
    related = items(having("/work/0/highlights/1", "Rewrote the ledger, which books 3 million payments a day"))
    skills_only = {**good(), "work": [], "skills": [{"name": "Dev", "keywords": ["Django"]}]}
    assert items(skills_only)["Python"].state == "related"
    assert items(skills_only)["Python"].through == "Django"
    assert related["Python"].shown == "listed"


def test_degrees_and_years_count_too() -> None:
    found = items(good())
    degree = next(item for item in found.values() if item.kind == "education")
    years = next(item for item in found.values() if item.kind == "experience")
    assert (degree.state, years.state) == ("exact", "exact")

    young = items(having("/work", [{**GOOD["work"][0], "startDate": "2025-01"}]))
    assert next(item for item in young.values() if item.kind == "experience").state == "missing"


def test_years_in_the_role_that_is_named_count_where_it_was_held() -> None:
    job = parse_posting("Baker\n\nRequirements\n- At least 4 years of experience as a baker\n- Sourdough\n")
    resume = {"work": [{"position": "Baker", "startDate": "2023-01", "endDate": "2023-12"},
                       {"position": "Driver", "startDate": "2010-01", "endDate": "2022-12"}]}  # fmt: skip
    coverage = check(of_resume(resume, today=TODAY), job=job).coverage
    assert coverage is not None
    assert next(item for item in coverage.items if item.kind == "experience").state == "missing"


def test_years_in_another_trade_do_not_count_for_a_skill_that_is_not_there() -> None:
    job = parse_posting("Data Analyst\n\nRequirements\n- 3+ years of experience in data analysis\n- SQL\n")
    resume = {"work": [{"position": "Waitress", "startDate": "2012-01", "endDate": "2020-12"}]}
    coverage = check(of_resume(resume, today=TODAY), job=job).coverage
    assert coverage is not None
    assert {item.state for item in coverage.items} == {"missing"}


def test_more_of_what_is_asked_scores_more() -> None:
    more = having("/skills/0/keywords", [*GOOD["skills"][0]["keywords"], "Terraform"])
    less = having("/skills/0/keywords", ["Docker"])
    less["work"][0]["highlights"] = ["Wrote 14 services for payments", "Moved the ledger in two days",
                                     "Taught five colleagues to run reviews"]  # fmt: skip

    assert report(more, job=True).score > report(good(), job=True).score > report(less, job=True).score


def test_repeating_a_keyword_costs() -> None:
    stuffed = having("/skills/0/keywords", [*GOOD["skills"][0]["keywords"], *["Python"] * 30])
    pasted = having("/basics/summary", " ".join(posting().text.split()))

    assert report(stuffed, job=True).score < report(good(), job=True).score
    told = report(pasted, job=True)
    assert "posting_copied" in {finding.code for finding in told.findings}
    assert report(stuffed, job=True).coverage is not None


def test_a_single_word_in_a_list_means_the_skill() -> None:
    job = parse_posting("Buyer\n\nRequirements\n- Negotiation skills\n- Patience\n- SSL\n")
    resume = {**good(), "skills": [{"name": "Negotiation"}, {"name": "SSL certificates"}]}
    coverage = check(of_resume(resume, today=TODAY), job=job).coverage
    assert coverage is not None
    states = {item.what: item.state for item in coverage.items}
    assert states["Negotiation"] == "exact"
    assert states["SSL"] == "exact"


def test_what_is_denied_is_not_stated() -> None:
    resume = {**good(), "work": [{**GOOD["work"][0], "highlights": ["Ran 14 services without Docker and Terraform"]}]}
    assert items(resume)["Terraform"].state == "missing"


def test_the_heading_of_a_section_is_no_skill() -> None:
    job = parse_posting("Guide\n\nRequirements\n- Fluent Portuguese\n- Education of visitors\n")
    coverage = check(of_resume(good(), today=TODAY), job=job).coverage
    assert coverage is not None
    assert next(item for item in coverage.items if item.what == "Portuguese").state == "missing"


def test_a_posting_that_asks_for_nothing_has_no_coverage() -> None:
    job = parse_posting("We are a small bakery in the old town and we like our bread. Come and see us.")
    found = check(of_resume(good(), today=TODAY), job=job)
    assert found.coverage is None
    assert found.score == 100.0
