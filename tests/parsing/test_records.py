"""Lists of certificates, awards and publications in forms of their own, and languages that no list holds."""

from __future__ import annotations

from typing import Any

import pytest

from profiles.parsing import evidence
from tests.parsing.reading_text import read as read_text
from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_ordinary_layouts import _line

_HEAD = "Ada Fern\nada.fern@example.org\n\n"


def _small(name: str, below: str) -> str:
    return f"<div style='font-size:10pt'>{name}</div><div style='font-size:8pt'>{below}</div>"


def test_names_over_their_issuers_in_smaller_letters() -> None:
    listed = (
        _small("Bobath Therapist (09/2015)", "Lakeside Rehabilitation Trust")
        + _small("Dry Needling (04/2018)", "Fernhill School of Therapy")
        + _small("Ski Instructor (02/2010)", "Northern Ski League")
    )
    made = read(f"{_TOP}<h2>Certifications</h2>{listed}")["certificates"]
    assert [(one["name"], one.get("issuer"), one.get("date")) for one in made] == [
        ("Bobath Therapist", "Lakeside Rehabilitation Trust", "2015-09"),
        ("Dry Needling", "Fernhill School of Therapy", "2018-04"),
        ("Ski Instructor", "Northern Ski League", "2010-02"),
    ]


def test_dates_at_the_beginning_of_awards_that_lines_broke() -> None:
    text = (
        f"{_HEAD}Awards\nNovember 2016 - Young Surveyor Prize (Union of Eastern Surveyors)\n"
        "October 2009 - Merit Grant (Technical University of the Upper\nMoors)\n"
    )
    made = read_text(text).resume["awards"]
    assert [(one["title"], one.get("date")) for one in made] == [
        ("Young Surveyor Prize", "2016-11"),
        ("Merit Grant", "2009-10"),
    ]


def test_a_title_keeps_what_stands_behind_its_colon() -> None:
    text = f"{_HEAD}Publications\nChemistry with vinegar and soap: practicals for first years\n"
    (one,) = read_text(text).resume["publications"]
    assert one["name"] == "Chemistry with vinegar and soap: practicals for first years"
    assert "publisher" not in one


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("English (Fluent), Kalenjin (Native), Swahili (Native)", ["English", "Kalenjin", "Swahili"]),
        ("Français (Langue maternelle), Bambara (Notions)", ["Français", "Bambara"]),
        ("English: C2, Wolof: A2", ["English", "Wolof"]),
        ("English (London), French", ["English", "French"]),
    ],
)
def test_a_language_that_no_list_holds_is_told_by_its_level(line: str, names: list[str]) -> None:
    made: list[dict[str, Any]] = read_text(f"{_HEAD}Languages\n{line}\n").resume["languages"]
    assert [one["language"] for one in made] == names


@pytest.mark.parametrize(
    ("words", "degree"),
    [
        ("Geprüfter Industriemeister, Metall", "Geprüfter Industriemeister"),
        ("Professional Master of Education, Science", "Professional Master of Education"),
        ("Executive MBA", "Executive MBA"),
        ("Professional Diploma in Welding", "Professional Diploma in"),
    ],
)
def test_the_words_of_a_degree(words: str, degree: str) -> None:
    found = evidence.degree(words)
    assert found is not None
    assert words[found.start : found.end] == degree


def test_a_department_under_the_line_of_an_employer_is_the_titles() -> None:
    posts = (
        ("Operations Manager", "May 2021 - Present", "Cut injuries by half"),
        ("Shift Supervisor", "Feb 2018 - Apr 2021", "Trained eleven leads"),
        ("Team Lead, Outbound", "Sep 2015 - Jan 2018", "Checked loads"),
    )
    page = _line("<b>Larkhill Logistics, Leeds</b>", "<b>Sep 2015 - Present</b>") + "".join(
        _line(f"<i>{title}</i>", f"<i>{dates}</i>") + f"<ul><li>{deed}</li></ul>" for title, dates, deed in posts
    )
    jobs = [(job.get("name"), job.get("position")) for job in read(f"{_TOP}<h2>Experience</h2>{page}")["work"]]
    assert jobs == [("Larkhill Logistics", title) for title, _, _ in posts]
