"""Certificates and skills in the forms that people give them."""

from __future__ import annotations

import pytest

from tests.parsing.test_layouts import read

_TOP = (
    "<h1>Chidi Eze</h1><p>chidi.eze@mail.example</p><h2>Experience</h2>"
    "<p><b>Shift Lead</b>, Larkhill Freight, Leeds<br>Jan 2019 – Present</p><ul><li>Led nine people on nights</li></ul>"
)
AID = ("First Aid at Work", "St Brigid Trust")
LIFT = ("Forklift Licence", "Northern Trades Council")


@pytest.mark.parametrize(
    ("lines", "dates"),
    [
        ("<p>2021: First Aid at Work, St Brigid Trust</p><p>2019: Forklift Licence, Northern Trades Council</p>", 4),
        ("<ul><li>St Brigid Trust — First Aid at Work (2021)</li>"
         "<li>Northern Trades Council — Forklift Licence (2019)</li></ul>", 4),
        ("<p>First Aid at Work by St Brigid Trust (03/2021)</p>"
         "<p>Forklift Licence issued by Northern Trades Council, 06/2019, valid until 06/2024</p>", 7),
        ("<p><b>First Aid at Work</b><br>St Brigid Trust | Mar 2021</p>"
         "<p><b>Forklift Licence</b><br>Northern Trades Council | Jun 2019</p>", 7),
    ],
    ids=["year first", "issuer first", "issued by", "issuer below"],
)  # fmt: skip
def test_certificates(lines: str, dates: int) -> None:
    found = read(f"{_TOP}<h2>Certifications</h2>{lines}")["certificates"]
    assert [(one["name"], one["issuer"]) for one in found] == [AID, LIFT]
    assert [one["date"] for one in found] == ["2021-03"[:dates], "2019-06"[:dates]]


def test_several_certificates_on_one_line() -> None:
    found = read(f"{_TOP}<h2>Certifications</h2><p>First Aid at Work (2021) | Forklift Licence (2019)</p>")
    assert [(one["name"], one["date"]) for one in found["certificates"]] == [(AID[0], "2021"), (LIFT[0], "2019")]


@pytest.mark.parametrize(
    ("lines", "truth"),
    [
        ("<p>Python — expert</p><p>SQL — advanced</p>", [("Python", "expert"), ("SQL", "advanced")]),
        ("<p>Python (5 years), SQL (advanced)</p>", [("Python", "5 years"), ("SQL", "advanced")]),
        ("<p>Python · SQL · Excel · Rostering for three teams</p>",
         [("Python", None), ("SQL", None), ("Excel", None), ("Rostering for three teams", None)]),
        ("<div style='columns:2'><p>• Python</p><p>• SQL</p><p>• Excel</p><p>• Git</p></div>",
         [("Excel", None), ("Git", None), ("Python", None), ("SQL", None)]),
    ],
)  # fmt: skip
def test_single_skills(lines: str, truth: list[tuple[str, str | None]]) -> None:
    found = read(f"{_TOP}<h2>Skills</h2>{lines}")["skills"]
    assert sorted((skill["name"], skill.get("level")) for skill in found) == sorted(truth)


def test_groups_of_skills_on_one_line() -> None:
    found = read(f"{_TOP}<h2>Skills</h2><p>Languages: Python, Java; Tools: Docker, Git; Methods: Scrum</p>")["skills"]
    assert [(skill["name"], skill["keywords"]) for skill in found] == [
        ("Languages", ["Python", "Java"]),
        ("Tools", ["Docker", "Git"]),
        ("Methods", ["Scrum"]),
    ]


@pytest.mark.parametrize(
    ("line", "score"),
    [
        ("<p><b>MPhys</b>, Lothian University, 2014, First</p>", "First"),
        ("<table><tr><td>B.Tech (ECE)</td><td>Wainganga Institute of Technology</td><td>2014</td><td>78%</td></tr>"
         "<tr><td>M.Tech (ECE)</td><td>Wainganga Institute of Technology</td><td>2016</td><td>81%</td></tr></table>",
         "78%"),
    ],
)  # fmt: skip
def test_grades_without_a_label(line: str, score: str) -> None:
    found = read(f"{_TOP}<h2>Education</h2>{line}")["education"][0]
    assert found["score"] == score
    assert found.get("area") != score


def test_who_works_for_oneself_has_that_for_employer() -> None:
    work = read(f"{_TOP}<p><b>Developer</b>, Self-employed, Leeds<br>2016 – 2018</p><ul><li>Built shops</li></ul>")[
        "work"
    ]
    assert work[1]["name"] == "Self-employed"
