"""Schools, certificates, publications and lists of other kinds as ordinary resumes write them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parsing.reading_text import read
from tests.parsing.test_layouts import _TOP
from tests.parsing.test_layouts import read as read_page

HEAD = "Mira Talvi\nmira.talvi@example.org\n\n"


def schools(text: str) -> list[dict[str, Any]]:
    return list(read(f"{HEAD}Education\n\n{text}\n").resume["education"])


@pytest.mark.parametrize(
    ("grade", "found"),
    [
        ("First class, 88.2 %", "First class, 88.2 %"),
        ("Second division, 58.4%", "Second division, 58.4%"),
        ("Lower Second", "Lower Second"),
        ("Merit", "Merit"),
        ("Mit sehr gutem Erfolg", "Mit sehr gutem Erfolg"),
        ("76%", "76%"),
    ],
)
def test_grades_of_words_and_numbers(grade: str, found: str) -> None:
    one = schools(f"BSc, Geology\t2012 - 2015\nUniversity of Ostermoor, Ostermoor\n{grade}")
    assert [(s["institution"], s["studyType"], s["area"], s["score"]) for s in one] == [
        ("University of Ostermoor", "BSc", "Geology", found)
    ]


def test_a_percentage_on_the_line_of_a_degree_is_no_school() -> None:
    one = schools("Riverside Inter College\tNashik\nHSC, Science, Distinction, 89.1%\t2019")
    assert [(s["institution"], s["studyType"], s["area"], s["score"]) for s in one] == [
        ("Riverside Inter College", "HSC", "Science", "Distinction, 89.1%")
    ]


def test_parts_between_commas_alone() -> None:
    found = schools(
        "2011 - 2012\tBefähigungsprüfung, Floristik, Gartenakademie Weidach, Weidach\nMit gutem Erfolg\n"
        "2006 - 2009\tLehrabschluss, Gärtnerin, Landesberufsschule Rohrdorf, Rohrdorf"
    )
    assert [(s["institution"], s["studyType"], s["area"]) for s in found] == [
        ("Gartenakademie Weidach", "Befähigungsprüfung", "Floristik"),
        ("Landesberufsschule Rohrdorf", "Lehrabschluss", "Gärtnerin"),
    ]
    assert found[0]["score"] == "Mit gutem Erfolg"


@pytest.mark.parametrize(
    ("line", "degree", "area"),
    [
        ("NVQ Level 2 Diploma, Plumbing", "NVQ Level 2 Diploma", "Plumbing"),
        ("BTEC Extended Diploma, Music", "BTEC Extended Diploma", "Music"),
        ("Licence, Arts du spectacle, parcours danse", "Licence", "Arts du spectacle, parcours danse"),
        ("MBA with an emphasis in Supply Chains", "MBA", "Supply Chains"),
    ],
)
def test_degrees_with_their_field(line: str, degree: str, area: str) -> None:
    (one,) = schools(f"{line}\t2015 - 2017\nCollege of Arden Vale, Arden")
    assert (one["institution"], one["studyType"], one["area"]) == ("College of Arden Vale", degree, area)


def test_a_school_named_by_the_word_for_its_degree() -> None:
    (one,) = schools("2004 - 2008\tTechnik, Mechatronika, Technikum Morskie, Gdynia")
    assert (one["institution"], one["studyType"], one["area"]) == ("Technikum Morskie", "Technik", "Mechatronika")


def test_online_is_a_place() -> None:
    (one,) = schools("Diplomado, Diseño editorial\nInstituto Libre de Artes, En línea\n2020")
    assert (one["institution"], one["location"]) == ("Instituto Libre de Artes", "En línea")


def test_what_a_narrow_column_parts_is_one_field() -> None:
    page = read_page(
        f"<style>section {{ width: 150pt }}</style>{_TOP}<section><h2>Education</h2>"
        "<p>2016 - 2019<br><b>Institute of Crafts, Perth</b></p><ul><li>Bachelor of Design, Ceramics and "
        "Glassmaking</li><li>Merit</li></ul></section>"
    )
    (one,) = page["education"]
    assert (one["studyType"], one["area"], one["score"]) == ("Bachelor of Design", "Ceramics and Glassmaking", "Merit")


def test_a_school_with_its_town_at_the_other_margin_is_no_heading() -> None:
    page = read_page(
        f"<style>p.s {{ display: flex; justify-content: space-between }}</style>{_TOP}<h2>Education</h2>"
        "<p class=s><b>University of the Grey Coast</b><span>Dunedin</span></p>"
        "<p class=s><i>BSc, Marine Biology</i><span>Nov 2012</span></p>"
        "<h2>Experience</h2><p class=s><b>Otter Bay Trust</b><span>Dunedin</span></p>"
        "<p class=s><i>Field Biologist</i><span>Jan 2013 – Present</span></p>"
    )
    (one,) = page["education"]
    assert (one["institution"], one["area"]) == ("University of the Grey Coast", "Marine Biology")


def test_what_joins_a_field_does_not_name_who_certifies() -> None:
    text = f"{HEAD}Certificados\n\nEspecialista en Enfermería Pediátrica – Colegio de Burgos (2018)\n"
    (one,) = read(text).resume["certificates"]
    assert (one["name"], one["issuer"]) == ("Especialista en Enfermería Pediátrica", "Colegio de Burgos")


def test_numbered_publications_are_whole() -> None:
    page = read_page(
        f"<style>ol {{ width: 300pt }}</style>{_TOP}<h2>Publications</h2><ol>"
        "<li>M. Talvi, “Lichens on the roofs of old barns”, <i>Letters in Northern Botany and Mycology</i>, May 2021."
        "</li><li>M. Talvi, “Moss clocks”, <i>Annals of Slow Growth</i>, Mar 2019.</li></ol>"
    )
    assert [(p["name"], p["publisher"], p["releaseDate"]) for p in page["publications"]] == [
        ("Lichens on the roofs of old barns", "Letters in Northern Botany and Mycology", "2021-05"),
        ("Moss clocks", "Annals of Slow Growth", "2019-03"),
    ]


def test_service_of_a_profession_is_voluntary() -> None:
    text = f"{HEAD}Professional Service\n\nReviewer\t2019 - Present\nAnnals of Slow Growth\n"
    (one,) = read(text).resume["volunteer"]
    assert (one["organization"], one["position"]) == ("Annals of Slow Growth", "Reviewer")


def test_slanted_tools_under_a_project_are_no_part_of_its_description() -> None:
    page = read_page(
        f"{_TOP}<h2>Projects</h2><p><b>Tide Clock</b><br>2020 - 2021<br>A clock for the kitchen that shows when the "
        "next low water is in the bay<br><i>Python, Soldering, LaTeX</i></p>"
    )
    (one,) = page["projects"]
    assert one["keywords"] == ["Python", "Soldering", "LaTeX"]
    assert one["description"].endswith("in the bay")


def test_languages_and_hobbies_among_personal_details() -> None:
    text = (
        f"{HEAD}WORK EXPERIENCE\n\nClerk, Bluegate Stores\t2019 - Present\n- Kept the books\n\nPERSONAL DETAILS\n\n"
        "Father's Name\t: Oskar Talvi\nLanguages Known\t: Telugu, English (Fluent) and Hindi\n"
        "Hobbies\t: Kite flying, Chess\nMarital Status\t: Single\n"
    )
    resume = read(text).resume
    assert [(one["language"], one.get("fluency")) for one in resume["languages"]] == [
        ("Telugu", None),
        ("English", "Fluent"),
        ("Hindi", None),
    ]
    assert [one["name"] for one in resume["interests"]] == ["Kite flying", "Chess"]
