"""Sections that stand, break or are named in unusual ways."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from profiles.parsing import parse_file
from profiles.parsing.agreement import agreement
from profiles.parsing.evaluation import Report, compare
from tests.corpus.pdf import pdf_of

_STYLE = (
    "<style>@page { size: A4; margin: 16mm } body { font: 10pt 'Noto Sans' } h1 { font-size: 20pt; margin: 0 }"
    " h2 { font-size: 13pt; margin: 6pt 0 } p, ul { margin: 3pt 0 } table { width: 100%; border-collapse: collapse }"
    " td { vertical-align: top; padding: 3pt }</style>"
)
_TOP = "<h1>Chidi Eze</h1><p>Warehouse Supervisor</p><p>chidi.eze@mail.example | +44 7700 900412 | Leeds, UK</p>"


def read(markup: str) -> dict[str, Any]:
    pdf = pdf_of(_STYLE + markup)
    return parse_file(pdf, filename="resume.pdf", today=date(2026, 11, 21), isolated=False).resume


def test_a_range_that_a_narrow_cell_broke() -> None:
    rows = "".join(
        f"<tr><td style='width:24%'>{dates}</td><td><b>{title}</b><br>{firm}, Leeds"
        f"<br>• Kept {count} bays running</td></tr>"
        for dates, title, firm, count in (
            ("September 2016 - December 2019", "Shift Lead", "Larkhill Freight", 12),
            ("September 2014 - August 2016", "Picker", "Brandt Stores", 4),
        )
    )
    work = read(f"{_TOP}<h2>Experience</h2><table border=1>{rows}</table>")["work"]
    assert [(job["startDate"], job["endDate"], job["name"]) for job in work] == [
        ("2016-09", "2019-12", "Larkhill Freight"),
        ("2014-09", "2016-08", "Brandt Stores"),
    ]


def test_lines_that_say_what_they_are() -> None:
    labels = ("Dates", "Occupation or position held", "Name and address of employer")
    jobs = (
        ("04/2017 – Present", "Lead Electrician", "Lakeshore Electric Co., Chicago, IL"),
        ("06/2011 – 03/2017", "Electrician", "Prairie State Contractors, Joliet, IL"),
    )
    lines = "".join(f"<p>{label} {words}</p>" for job in jobs for label, words in zip(labels, job, strict=True))
    work = read(f"{_TOP}<h2>Work experience</h2>{lines}")["work"]
    assert [(job["position"], job["name"]) for job in work] == [
        ("Lead Electrician", "Lakeshore Electric Co."),
        ("Electrician", "Prairie State Contractors"),
    ]


def test_titles_in_the_margin() -> None:
    sections = (
        ("Experience", "<b>Shift Lead</b><br>Larkhill Freight, Leeds<br>Jan 2019 – Present<br>• Led nine people"),
        ("Education", "<b>Certificate in Logistics</b><br>Aire College, Leeds<br>2013 – 2014"),
        ("Skills", "Forklift, Excel, SAP, Inventory control"),
    )
    rows = "".join(f"<tr><td style='width:20%'>{title}</td><td>{words}</td></tr>" for title, words in sections)
    resume = read(f"{_TOP}<table>{rows}</table>")
    assert resume["work"][0]["name"] == "Larkhill Freight"
    assert resume["education"][0]["institution"] == "Aire College"
    assert len(resume["skills"]) == 4


def test_name_and_address_at_the_foot() -> None:
    resume = read(
        "<h2>Experience</h2><p><b>Shift Lead</b>, Larkhill Freight, Leeds<br>Jan 2019 – Present</p>"
        f"<h2>Interests</h2><p>Rowing, chess</p><div style='margin-top:20pt'>{_TOP}</div>"
    )
    assert resume["basics"]["name"] == "Chidi Eze"
    assert resume["basics"]["email"] == "chidi.eze@mail.example"
    assert [interest["name"] for interest in resume["interests"]] == ["Rowing", "chess"]


def test_skills_under_a_heading_nobody_knows() -> None:
    resume = read(
        f"{_TOP}<h2>Experience</h2><p><b>Developer</b>, Larkhill Software, Leeds<br>Jan 2019 – Present</p>"
        "<h2>What I carry in my bag</h2><p>Python, Django, PostgreSQL, Docker, Redis</p>"
    )
    assert [skill["name"] for skill in resume["skills"]] == ["Python", "Django", "PostgreSQL", "Docker", "Redis"]


def test_an_acronym_in_a_list_is_a_skill() -> None:
    resume = read(f"{_TOP}<h2>Skills</h2><p>Forklift</p><p>SQL</p><p>Excel</p><p>HACCP</p><p>Rostering</p>")
    assert {"SQL", "HACCP"} <= {skill["name"] for skill in resume["skills"]}


def test_a_department_belongs_to_the_title() -> None:
    work = read(
        f"{_TOP}<h2>Experience</h2><p><b>Staff Nurse, Emergency Department</b>, St Brendan's Hospital, Dublin<br>"
        "Mar 2016 – Aug 2020</p><ul><li>Triaged 70 patients a shift</li></ul>"
    )["work"]
    assert work[0]["position"] == "Staff Nurse, Emergency Department"
    assert work[0]["name"] == "St Brendan's Hospital"


@pytest.mark.parametrize("bullet", ["–", ">", "✓", "→", "a)", "o", "■"])
def test_bullets_of_every_kind(bullet: str) -> None:
    points = "".join(f"<p style='margin-left:8pt'>{bullet} {words}</p>" for words in ("Led nine people", "Cut errors"))
    work = read(
        f"{_TOP}<h2>Experience</h2><p><b>Shift Lead</b>, Larkhill Freight, Leeds<br>Jan 2019 – Present</p>{points}"
    )["work"]
    assert work[0]["highlights"] == ["Led nine people", "Cut errors"]


def _report(resume: dict[str, Any], truth: dict[str, Any]) -> Report:
    compare(resume, truth, report := Report())
    return report


def test_agreement_counts_pairs_of_designs() -> None:
    truth = {"basics": {"name": "Chidi Eze", "email": "c@mail.example"}}
    right = _report(truth, truth)
    wrong = _report({"basics": {"name": "Chidi", "email": "c@mail.example"}}, truth)
    found = agreement([[right, right, wrong]])
    assert found.pairs == 6
    assert found.fields == {"basics.email": 1.0, "basics.name": 1 / 3}
    assert agreement([[wrong, wrong]]).overall == 1.0
    assert agreement([]).overall == 1.0
