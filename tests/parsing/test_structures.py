"""Where titles, dates and names stand: on their side, side by side, last, before a colon, in sentences."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parsing.test_layouts import _TOP, read

_JOBS = (
    ("Shift Lead", "Larkhill Freight", "Jan 2019 – Present", "Led nine people in two bays"),
    ("Picker", "Brandt Stores", "Mar 2014 – Dec 2018", "Picked orders for 40 shops"),
)


def jobs(resume: dict[str, Any]) -> list[tuple[str, str, str, list[str]]]:
    return [(job["position"], job["name"], job["startDate"][:4], job.get("highlights", [])) for job in resume["work"]]


_EXPECTED = [
    ("Shift Lead", "Larkhill Freight", "2019", ["Led nine people in two bays"]),
    ("Picker", "Brandt Stores", "2014", ["Picked orders for 40 shops"]),
]


def test_titles_on_their_side_open_their_sections() -> None:
    work = "".join(f"<p><b>{t}</b>, {e}<br>{d}</p><ul><li>{h}</li></ul>" for t, e, d, h in _JOBS)
    sections = (
        ("Experience", work),
        ("Skills", "Forklift, Excel, SAP"),
        ("Languages", "English (Native), Polish (B1)"),
    )
    body = "".join(
        "<div style='position:relative;padding-left:40pt;min-height:90pt'>"
        "<b style='position:absolute;left:-30pt;top:36pt;width:84pt;text-align:center;transform:rotate(-90deg)'>"
        f"{title}</b>{words}</div>"
        for title, words in sections
    )
    resume = read(f"{_TOP}<br>{body}")
    assert jobs(resume) == _EXPECTED
    assert [skill["name"] for skill in resume["skills"]] == ["Forklift", "Excel", "SAP"]
    assert [one["language"] for one in resume["languages"]] == ["English", "Polish"]


def test_jobs_side_by_side_are_read_one_after_the_other() -> None:
    cards = "".join(
        f"<td style='width:48%'>{d}<br><b>{t}</b><br><i>{e}</i><ul><li>{h}</li></ul></td>" for t, e, d, h in _JOBS
    )
    assert jobs(read(f"{_TOP}<h2>Experience</h2><table><tr>{cards}</tr></table>")) == _EXPECTED


def test_dates_that_close_a_job() -> None:
    body = "".join(f"<p><b>{e}: {t}</b></p><ul><li>{h}</li></ul><p>Leeds, {d}</p>" for t, e, d, h in _JOBS)
    assert jobs(read(f"{_TOP}<h2>Experience</h2>{body}")) == _EXPECTED


def test_dated_points_title_the_jobs_of_a_group() -> None:
    body = (
        "<p><b>Larkhill Freight</b> <span style='float:right'>2014 – Present</span></p>"
        "<ul style='list-style:square'><li><b>Shift Lead, Jan 2019 – Present</b><ul style='list-style:circle'>"
        "<li>Led nine people</li></ul></li><li><b>Picker, Mar 2014 – Dec 2018</b><ul style='list-style:circle'>"
        "<li>Picked orders</li></ul></li></ul>"
    )
    found = jobs(read(f"{_TOP}<h2>Experience</h2>{body}"))
    assert found == [
        ("Shift Lead", "Larkhill Freight", "2019", ["Led nine people"]),
        ("Picker", "Larkhill Freight", "2014", ["Picked orders"]),
    ]


def test_titles_before_a_colon() -> None:
    resume = read(
        f"{_TOP}<h2>Experience</h2><p><b>Shift Lead</b>, Larkhill Freight<br>Jan 2019 – Present</p><br>"
        "<p><b>Technical Skills:</b> Forklift, Excel, SAP</p><p><b>Languages:</b> English (Native), Polish (B1)</p>"
    )
    assert [skill["name"] for skill in resume["skills"]] == ["Forklift", "Excel", "SAP"]
    assert [one["language"] for one in resume["languages"]] == ["English", "Polish"]


def test_programming_languages_are_skills_and_spoken_ones_are_not() -> None:
    resume = read(
        f"{_TOP}<h2>Skills</h2><p><b>Languages:</b> Python, SQL</p><p><b>Tools:</b> Git</p>"
        "<h2>Further skills</h2><p><b>Languages:</b> English, Polish</p><p><b>Other:</b> Driving licence</p>"
    )
    assert resume["skills"][0] == {"name": "Languages", "keywords": ["Python", "SQL"]}
    assert [one["language"] for one in resume["languages"]] == ["English", "Polish"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Chartered Board of Logistics: Level 4 Safety (2020)", "OSHA: OSHA 30 (2019)"),
            ("Level 4 Safety", "OSHA 30"),
        ),
        (
            ("Level 4 Safety – Chartered Board of Logistics, 2020", "OSHA 30 – OSHA, 2019"),
            ("Level 4 Safety", "OSHA 30"),
        ),
        (("[03/2020] Level 4 Safety<br>Chartered Board of Logistics",), ("Level 4 Safety",)),
    ],
)
def test_who_gave_a_certificate(lines: tuple[str, ...], expected: tuple[str, ...]) -> None:
    resume = read(f"{_TOP}<h2>Certifications</h2>" + "".join(f"<p>{line}</p>" for line in lines))
    assert tuple(one["name"] for one in resume["certificates"]) == expected
    assert resume["certificates"][0]["issuer"] == "Chartered Board of Logistics"


@pytest.mark.parametrize(
    "sentence",
    [
        "Proficient in Forklift, Excel and SAP.",
        "My core skills are Forklift, Excel and SAP.",
        "Sicher in Forklift, Excel und SAP.",
        "Bonne maîtrise de Forklift, Excel et SAP",
    ],
)
def test_skills_in_a_sentence(sentence: str) -> None:
    found = read(f"{_TOP}<h2>Skills</h2><p>{sentence}</p>")["skills"]
    assert [skill["name"] for skill in found] == ["Forklift", "Excel", "SAP"]


def test_tags_without_separators() -> None:
    tags = "".join(
        f"<span style='margin-right:11pt'>{tag}</span>" for tag in ("Forklift", "Order picking", "Excel", "SAP")
    )
    text = (
        "<p>Warehouse supervisor who likes quiet nights and full trucks and has led teams of many sizes for years.</p>"
        * 2
    )
    found = read(f"{_TOP}<h2>Summary</h2>{text}<h2>Skills</h2><p>{tags}</p>")["skills"]
    assert [skill["name"] for skill in found] == ["Forklift", "Order picking", "Excel", "SAP"]


def test_the_head_of_a_table_is_no_skill_and_levels_are_levels() -> None:
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (("Skill", "Level"), ("Excel", "Expert"), ("SAP", "Good"))
    )
    found = read(f"{_TOP}<h2>Skills</h2><table style='width:60%'>{rows}</table>")["skills"]
    assert [skill["name"] for skill in found] == ["Excel", "SAP"]


def test_a_signature_is_no_interest() -> None:
    resume = read(f"{_TOP}<h2>Interessen</h2><p>Schach, Wandern</p><br><p>Leeds, 21.11.2026</p><p>Chidi Eze</p>")
    assert [one["name"] for one in resume["interests"]] == ["Schach", "Wandern"]


def test_a_name_at_the_right_and_one_over_two_lines() -> None:
    right = (
        "<table><tr><td>Leeds, UK<br>+44 7700 900412<br>chidi.eze@mail.example</td>"
        "<td style='text-align:right'><span style='font-size:20pt'>Chidi Eze</span><br>Warehouse Supervisor</td></tr>"
        "</table>"
    )
    stacked = right.replace("Chidi Eze</span>", "Chidi Obinna</span><br><span style='font-size:20pt'>Eze</span>")
    work = "<h2>Experience</h2><p><b>Shift Lead</b>, Larkhill Freight<br>Jan 2019 – Present</p>"
    assert read(right + work)["basics"]["name"] == "Chidi Eze"
    assert read(stacked + work)["basics"]["name"] == "Chidi Obinna Eze"
