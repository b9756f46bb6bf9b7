"""Jobs in cards, lists within lists, stretched lines, and what is said under a resume for the law's sake."""

from __future__ import annotations

from datetime import date

import pytest

from profiles.parsing import parse_file
from tests.documents.makers import docx
from tests.documents.makers_of_lists import listed
from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_structures import _EXPECTED, jobs

_CARDS = (
    ("Shift Lead", "Larkhill Freight, Hull", "Led nine people in two bays of the largest warehouse", "since 01.2019"),
    ("Picker", "Brandt Stores, Leeds", "Picked orders for 40 shops", "03.2014 – 12.2018"),
)


def test_cards_side_by_side_with_dates_at_their_foot() -> None:
    cards = "".join(
        f"<td style='width:50%;vertical-align:top'><b>{title}</b><br><i>({house})</i><p>{point}</p>{dates}</td>"
        for title, house, point, dates in _CARDS
    )
    title = "<h2 style='text-align:center'>{}</h2>"
    resume = read(
        f"{_TOP}{title.format('Work')}<table style='width:100%'><tr>{cards}</tr></table>{title.format('Hobbies')}Chess"
    )
    assert [job["position"] for job in resume["work"]] == ["Shift Lead", "Picker"]
    assert [job["name"] for job in resume["work"]] == ["Larkhill Freight", "Brandt Stores"]
    assert [job["startDate"] for job in resume["work"]] == ["2019-01", "2014-03"]


def test_a_stretched_line_is_one_line() -> None:
    longest = "Internationalisationresponsibilities"  # leaves the line above too few words
    told = f"{longest} grew. Led nine people in two bays and cut the waiting times of lorries by half. " * 3
    resume = read(
        f"{_TOP}<h2>Experience</h2><div style='width:340pt;text-align:justify'><b>Shift Lead</b>, Larkhill Freight, "
        f"Hull, 2019–present. {told}</div>"
    )
    job = resume["work"][0]
    assert (job["position"], job["name"], job["location"]) == ("Shift Lead", "Larkhill Freight", "Hull")
    assert job["summary"].split() == told.split()


def test_items_that_hold_others_are_heads() -> None:
    body = listed(
        ("Experience", 0), ("Larkhill Freight, Hull", 1), ("Shift Lead (01/2019 - present)", 2),
        ("Led nine people in two bays", 3), ("Brandt Stores, Leeds", 1), ("Picker (03/2014 - 12/2018)", 2),
        ("Picked orders for 40 shops", 3),
    )  # fmt: skip
    resume = parse_file(docx(body), filename="cv.docx", today=date(2026, 11, 21), isolated=False).resume
    assert jobs(resume) == _EXPECTED
    assert [job["highlights"] for job in resume["work"]] == [
        ["Led nine people in two bays"],
        ["Picked orders for 40 shops"],
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "I hereby declare that the information given above is true to the best of my knowledge.",
        "I agree to the processing of my personal data for recruitment, under Regulation (EU) 2016/679 (GDPR).",
        "Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.",
        "Autorizzo il trattamento dei dati personali ai sensi del D. Lgs. 196/2003.",
    ],
)
def test_what_is_said_for_the_laws_sake_is_no_fact(clause: str) -> None:
    resume = read(f"{_TOP}<h2>Hobbies</h2><p>Chess, Rowing</p><p>{clause}</p>")
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing"]


def test_issuers_over_names() -> None:
    given = (("Harbour Guild", "Crane Licence", "05.2018"), ("Northern Academy", "First Aid at Work", "10.2019"))
    body = "".join(f"<p><small>{issuer}</small><br><b>{name}</b><br>{day}</p>" for issuer, name, day in given)
    certificates = read(f"{_TOP}<h2>Certificates</h2>{body}")["certificates"]
    assert [(one["name"], one["issuer"]) for one in certificates] == [
        ("Crane Licence", "Harbour Guild"),
        ("First Aid at Work", "Northern Academy"),
    ]


def test_contact_in_a_grid_at_the_foot() -> None:
    labels = "".join(f"<td><b>{one}</b></td>" for one in ("Address", "Phone", "Email"))
    values = "".join(f"<td>{one}</td>" for one in ("Leeds, United Kingdom", "+44 1632 960144", "ada@example.org"))
    resume = read(
        "<h1>Ada Merrow</h1><h2>Hobbies</h2><p>Chess, Rowing</p>"
        f"<table style='width:100%;margin-top:20pt'><tr>{labels}</tr><tr>{values}</tr></table>"
    )
    assert resume["basics"]["location"]["city"] == "Leeds"
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing"]


@pytest.mark.parametrize(
    ("working", "worked", "at"),
    [
        ("Working as", "Worked as", "at"),
        ("Trabalho como", "Trabalhei como", "em"),
        ("Lavoro come", "Ho lavorato come", "presso"),
        ("Praca jako", "Praca jako", "w firmie"),
    ],
)
def test_jobs_told_in_a_sentence_each(working: str, worked: str, at: str) -> None:
    line = "<p>➢ {} <b>{}</b> {} <b>{}</b>, {}.</p><p>- {}</p>"
    told = line.format(working, "Manager", at, "Larkhill Freight", "Hull, 01/2019 – 11/2026", "Led nine people")
    told += line.format(worked, "Buyer", at, "Brandt Stores", "Leeds, 03/2014 – 12/2018", "Bought for 40 shops")
    work = read(f"{_TOP}<h2>Experience</h2>{told}")["work"]
    assert [(job["position"], job["name"], job["highlights"]) for job in work] == [
        ("Manager", "Larkhill Freight", ["Led nine people"]),
        ("Buyer", "Brandt Stores", ["Bought for 40 shops"]),
    ]


def test_a_label_over_points_opens_no_section() -> None:
    body = "".join(
        f"<p><b>{title}</b><br>{house}<br>{dates}</p><p>Key achievements:</p><ul><li>{point}</li></ul>"
        for title, house, dates, point in (
            ("Shift Lead", "Larkhill Freight", "Jan 2019 – Present", "Led nine people in two bays"),
            ("Picker", "Brandt Stores", "Mar 2014 – Dec 2018", "Picked orders for 40 shops"),
        )
    )
    resume = read(f"{_TOP}<h2>Experience</h2>{body}<h2>Hobbies</h2><p>Chess</p>")
    assert jobs(resume) == _EXPECTED
    assert "awards" not in resume


def test_who_works_with_the_law_agrees_to_nothing() -> None:
    profile = "I am a privacy lawyer with ten years of advising banks on GDPR compliance and data transfers."
    resume = read(f"{_TOP}<h2>Profile</h2><p>{profile}</p><h2>Hobbies</h2><p>Chess, Rowing</p>")
    assert resume["basics"]["summary"] == profile


def test_a_number_beside_the_last_words_is_no_foot() -> None:
    rows = "".join(f"<tr><td>{name}</td><td>{years}</td></tr>" for name, years in (("Kafka", 3), ("Spark", 5)))
    names = {skill["name"] for skill in read(f"{_TOP}<h2>Skills</h2><table>{rows}</table>")["skills"]}
    assert {"Kafka", "Spark"} <= names


@pytest.mark.parametrize("turned", [False, True])
def test_titles_and_journals(turned: bool) -> None:
    """The word of a journal within a title turns nothing; most first lines being journals do."""
    papers = [("A systematic review of stroke care", "Nature Medicine"), ("Letters home", "Brain and Mind")]
    if turned:
        papers = [("Ten winters of ice", "Journal of Polar Studies"), ("Gaze and grasp", "Annals of Motion")]
    lines = "".join(f"<p>{'<br>'.join(pair[::-1] if turned else pair)}, 2020</p>" for pair in papers)
    found = read(f"{_TOP}<h2>Publications</h2>{lines}")["publications"]
    assert [(one["name"], one["publisher"]) for one in found] == papers
