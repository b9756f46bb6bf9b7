from __future__ import annotations

from datetime import date

import pytest

from profiles.parsing import parse_file
from tests.parsing import samples
from tests.parsing.reading_text import read


def test_us_one_page() -> None:
    resume = read(samples.US_ONE_PAGE).resume
    basics = resume["basics"]
    assert basics["name"] == "MARGARET O'LEARY"
    assert basics["email"] == "margaret.oleary@example.com"
    assert basics["location"] == {"city": "Portland", "region": "OR"}
    assert basics["profiles"][0]["username"] == "margaretoleary"
    first, second = resume["work"]
    assert (first["name"], first["position"], first["startDate"]) == (
        "Cascade Foods Inc.",
        "Operations Manager",
        "2018-06",
    )
    assert "endDate" not in first
    assert len(first["highlights"]) == 2
    assert (second["name"], second["endDate"]) == ("Harbor Produce Co.", "2018-05")
    (school,) = resume["education"]
    assert (school["institution"], school["studyType"], school["area"]) == (
        "Oregon State University",
        "B.S.",
        "Business Administration",
    )
    assert school["score"] == "3.6/4.0"
    assert [skill["name"] for skill in resume["skills"]][:2] == ["Route planning", "Excel"]


def test_german_table_with_labels() -> None:
    parsed = read(samples.GERMAN_TABLE)
    basics = parsed.resume["basics"]
    assert parsed.language == "de"
    assert basics["name"] == "Jörg Weißenfels"
    assert basics["phone"] == "+49 351 5550123"
    assert [(job["name"], job["position"]) for job in parsed.resume["work"]] == [
        ("Elbtal Haustechnik GmbH", "Anlagenmechaniker SHK"),
        ("Sachsenwärme AG", "Monteur"),
    ]
    assert parsed.resume["languages"] == [
        {"language": "Deutsch", "fluency": "Muttersprache"},
        {"language": "Englisch", "fluency": "B1"},
    ]


def test_french_nurse() -> None:
    parsed = read(samples.FRENCH_NURSE)
    assert parsed.language == "fr"
    assert parsed.resume["basics"]["label"] == "Infirmière diplômée d'État"
    first, second = parsed.resume["work"]
    assert (first["name"], first["startDate"]) == ("Clinique des Deux Fleuves", "2019-09")
    assert (second["position"], second["endDate"]) == ("Infirmière", "2019-08")
    assert [interest["name"] for interest in parsed.resume["interests"]] == ["Randonnée", "Chorale"]


def test_a_student_without_a_job_gets_none() -> None:
    resume = read(samples.STUDENT).resume
    assert "work" not in resume
    (school,) = resume["education"]
    assert school["institution"] == "Universidade do Vouga"
    assert school["area"] == "Engenharia Informática"
    assert "endDate" not in school


def test_several_positions_share_their_employer() -> None:
    jobs = read(samples.GROUPED).resume["work"]
    assert [job["position"] for job in jobs] == ["Kierownik oddziału", "Doradca klienta"]
    assert jobs[0]["name"] == "Bank Wiślany S.A."


def test_words_in_the_text_command_nothing() -> None:
    resume = read(samples.INJECTION).resume
    assert resume["basics"]["name"] == "Sam Okafor"
    assert "work" not in resume


@pytest.mark.parametrize("text", ["x", "Hello\nworld", "....", "2019", "@@@", "Experience\n\nEducation\n\nSkills"])
def test_next_to_nothing_gives_no_invention(text: str) -> None:
    parsed = read(text)
    assert "work" not in parsed.resume
    assert "education" not in parsed.resume


def test_questions_ask_only_where_unsure() -> None:
    text = samples.US_ONE_PAGE.replace("Mar 2014 - May 2018", "2018 - 2014")
    codes = {question.code for question in read(text).questions}
    assert "end_before_start" in codes
    assert {question.code for question in read(samples.US_ONE_PAGE).questions} <= {"two_names"}


def test_jobs_without_any_heading_are_read() -> None:
    text = (
        "Mara Lindqvist\nmara@example.org\n\nMy road so far\n\nWarehouse Manager, Nordhaven Ltd\n"
        "03/2018 - 05/2021\n- Led a team of twelve\n"
    )
    resume = parse_file(text.encode(), filename="cv.txt", today=date(2024, 1, 1), isolated=False).resume
    assert [(job["startDate"], job["endDate"]) for job in resume["work"]] == [("2018-03", "2021-05")]


def test_rtf_is_not_taken_for_json() -> None:
    rtf = rb"{\rtf1\ansi Mara Lindqvist\par mara@example.org\par}"
    resume = parse_file(rtf, filename="cv.rtf", today=date(2024, 1, 1), isolated=False).resume
    assert resume["basics"]["email"] == "mara@example.org"
