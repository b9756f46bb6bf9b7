"""What career offices, universities and web pages teach: posts under one employer, lists named by a word."""

from __future__ import annotations

from datetime import date

import pytest

from profiles.parsing import evidence
from profiles.parsing.dates import find_periods
from tests.parsing.reading_text import read as read_text
from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_spans import resolve

_RIGHT = "<table style='width:100%'><tr><td>{}</td><td style='text-align:right'>{}</td></tr></table>"


def _line(left: str, right: str) -> str:
    return _RIGHT.format(left, right)


def _jobs(body: str) -> list[tuple[str | None, ...]]:
    work = read(f"{_TOP}<h2>Experience</h2>{body}")["work"]
    return [tuple(job.get(name) for name in ("name", "position", "location", "startDate")) for job in work]


_POINT = "<ul><li>Kept the ward's stores in order through two winters</li></ul>"


def test_further_posts_take_the_employer_above_and_keep_their_departments() -> None:
    body = (
        _line("<b>Larkhill Infirmary</b>", "Leeds")
        + _line("<b>Ward Sister, Oncology</b>", "May 2019 – Present")
        + _POINT
        + _line("<b>Staff Nurse, Oncology</b>", "June 2015 – April 2019")
        + _POINT
        + _line("<b>Brandt Hospital</b>", "York")
        + _line("<b>Staff Nurse</b>", "July 2012 – May 2015")
        + _POINT
    )
    assert _jobs(body) == [
        ("Larkhill Infirmary", "Ward Sister, Oncology", "Leeds", "2019-05"),
        ("Larkhill Infirmary", "Staff Nurse, Oncology", "Leeds", "2015-06"),
        ("Brandt Hospital", "Staff Nurse", "York", "2012-07"),
    ]


def _typed(work: str, *, heading: str = "WORK EXPERIENCE") -> list[tuple[str | None, ...]]:
    text = f"Ada Fern\nLeeds | ada.fern@example.org\n\n{heading}\n{work}\n"
    found = read_text(text).resume.get("work", [])
    return [tuple(job.get(name) for name in ("name", "position", "location", "startDate")) for job in found]


def test_a_department_between_title_and_employer_is_the_titles() -> None:
    assert _typed(
        "Cook, Hotel Belmont, Leeds, 2019 - 2022\n"
        "Cook, Pastry, Hotel Ravensworth, York, 2016 - 2019\n"
        "Porter, Hotel Ravensworth, York, 2014 - 2016"
    ) == [
        ("Hotel Belmont", "Cook", "Leeds", "2019"),
        ("Hotel Ravensworth", "Cook, Pastry", "York", "2016"),
        ("Hotel Ravensworth", "Porter", "York", "2014"),
    ]


def test_a_trade_behind_a_firms_comma_is_of_its_name() -> None:
    assert _typed("Office Trainee\nFern & Holloway, Patent Attorneys, Leeds\nMay 2019 - June 2022") == [
        ("Fern & Holloway, Patent Attorneys", "Office Trainee", "Leeds", "2019-05")
    ]


@pytest.mark.parametrize(
    ("words", "trade"),
    [
        ("Chartered Surveyors", True),
        ("Rechtsanwälte", True),
        ("Avocats", True),
        ("Chartered Surveyor", False),
        ("Coordinator of Volunteers", False),
        ("Sales", False),
        ("Operations", False),
    ],
)
def test_the_people_of_a_trade_are_no_one_persons_title(words: str, trade: bool) -> None:
    assert evidence.is_trade(words) is trade


def test_a_city_may_be_named_by_a_word_of_organisations() -> None:
    assert evidence.place("Salt Lake City, UT") > 2
    assert evidence.place("Kansas City, MO") > 2
    assert evidence.place("City Hospital, Leeds") < 0
    assert _typed("Porter\nLarkhill Depot, Salt Lake City, UT\nMay 2019 - June 2022")[0][:3] == (
        "Larkhill Depot",
        "Porter",
        "Salt Lake City, UT",
    )


_LISTS = """Ada Fern
Leeds | ada.fern@example.org

SKILLS & INTERESTS
Bookkeeping: Ledgers, Payroll
Programming Languages: Python, SQL
Languages: English (Native), Welsh (B1)
Certifications: Payroll Practitioner (Guild of Ledgers, May 2019); First Aid (Red Lantern Trust, 2021)
Interests: Bell ringing, Chess
"""


def test_lines_of_skills_that_name_another_list_belong_to_it() -> None:
    parsed = read_text(_LISTS)
    resume = parsed.resume
    assert {group["name"] for group in resume["skills"]} == {"Bookkeeping", "Programming Languages"}
    assert [(one["language"], one["fluency"]) for one in resume["languages"]] == [
        ("English", "Native"),
        ("Welsh", "B1"),
    ]
    assert [(one["name"], one["issuer"]) for one in resume["certificates"]] == [
        ("Payroll Practitioner", "Guild of Ledgers"),
        ("First Aid", "Red Lantern Trust"),
    ]
    assert [one["name"] for one in resume["interests"]] == ["Bell ringing", "Chess"]
    for span in parsed.spans:
        if span.pointer.startswith(("/interests", "/languages")):
            assert parsed.text[span.start : span.end] == resolve(resume, span.pointer)


def test_courses_of_a_school_are_no_list_of_their_own() -> None:
    resume = read_text(
        "Ada Fern\nLeeds | ada.fern@example.org\n\nEDUCATION AND TRAINING\n"
        "BSc, Physics\nUniversity of Larkhill, Leeds\n2012 - 2015\nGrade: 2:1\nCourses: Optics, Acoustics\n"
    ).resume
    assert resume["education"][0]["courses"] == ["Optics", "Acoustics"]
    assert "certificates" not in resume


def test_additional_information_is_told_by_its_labels() -> None:
    resume = read_text(
        "Ada Fern\nLeeds | ada.fern@example.org\n\nEXPERIENCE\nPorter, Hotel Belmont, Leeds, 2019 - 2022\n\n"
        "ADDITIONAL INFORMATION\nTechnical Skills: Excel, SQL\nLanguages: Welsh (B1)\nInterests: Chess, Rowing\n"
    ).resume
    assert [one["language"] for one in resume["languages"]] == ["Welsh"]
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing"]


def test_a_paragraph_that_names_a_year_is_no_job() -> None:
    lines = (
        "Bäckermeisterin mit zwölf Jahren Erfahrung in Backstube und Verkauf,",
        "seit 2018 in leitender Funktion. Backt so, dass am Abend nichts im Korb",
        "liegen bleibt.",
    )
    text = "\n".join(["Ada Fern", "Kassel | ada.fern@example.org", "", "PROFIL", *lines, "", "HOBBYS", "Schach", ""])
    resume = read_text(text).resume
    assert "work" not in resume
    assert resume["basics"]["summary"].startswith("Bäckermeisterin")


def test_a_single_year_behind_the_mark_of_the_ranges_dates_a_job() -> None:
    body = "".join(
        f"<h3>{title}</h3><p>{where} · {when}</p><ul><li>{point}</li></ul>"
        for title, where, when, point in (
            ("Shift Lead", "Larkhill Freight, Hull", "2021–Present", "Led nine people in two bays"),
            ("Picker", "Brandt Stores, Leeds", "2019–2021", "Picked orders for 40 shops"),
            ("Summer Trainee", "Fern Works, Leeds", "2018", "Counted the stock of one depot"),
        )
    )
    assert _jobs(body)[-1] == ("Fern Works", "Summer Trainee", "Leeds", "2018")


def test_a_number_before_two_months_is_no_day() -> None:
    period = find_periods("Head of Form 7 Sep 2015 - Aug 2020", today=date(2026, 1, 1))[0]
    assert getattr(period.begin, "value", None) == "2015-09"
    whole = find_periods("7 Sep 2015 - 30 Aug 2020", today=date(2026, 1, 1))[0]
    assert getattr(whole.begin, "value", None) == "2015-09-07"


def test_an_imprint_is_no_interest() -> None:
    resume = read(f"{_TOP}<h2>Interests</h2><ul><li>Chess</li><li>Rowing</li></ul><p>© 2026 Ada Fern</p>")
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing"]


def test_the_title_of_the_document_is_no_summary() -> None:
    resume = read_text(
        "RESUME\n\nAda Fern\nCommerce Graduate\nEmail: ada.fern@example.org\n\nEDUCATION\nBSc, Physics\n"
        "University of Larkhill, Leeds\n2012 - 2015\n\nPERSONAL DETAILS\nName : Ada Fern\nMarital Status : Single\n"
    ).resume
    assert resume["basics"]["name"] == "Ada Fern"
    assert resume["basics"]["label"] == "Commerce Graduate"
    assert "summary" not in resume["basics"]


def test_service_of_a_scholar_is_voluntary() -> None:
    text = (
        "Ada Fern\nLeeds | ada.fern@example.org\n\nRESEARCH AND PROFESSIONAL EXPERIENCE\n"
        "Teaching Fellow in Optics\nUniversity of Larkhill, Leeds\nFeb 2021 - Dec 2021\n\n"
        "PROFESSIONAL SERVICE AND OUTREACH\nReviewer\nJournal of Larkhill Optics\n2019 - Present\n"
    )
    resume = read_text(text).resume
    assert [job["position"] for job in resume["work"]] == ["Teaching Fellow in Optics"]
    assert [post["position"] for post in resume["volunteer"]] == ["Reviewer"]


def test_who_led_and_how_long_the_week_was_name_no_post() -> None:
    told = "<br>Hours per week: 40<br>{}<br>Supervisor: R. Hollis (may contact: yes)"
    posts = (
        ("Harbour Office", "Grants Analyst", "11/2019 - Present"),
        ("County of Fernside", "Clerk", "09/2015 - 10/2019"),
    )
    body = "".join(f"<p>{house}<br>Leeds<br>{dates}{told.format(post)}</p>{_POINT}" for house, post, dates in posts)
    assert [(house, post) for house, post, _, _ in _jobs(body)] == [(house, post) for house, post, _ in posts]
