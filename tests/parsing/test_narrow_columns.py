"""What narrow columns do to names: lines that go on below, titles in the margin, heads beside their points."""

from __future__ import annotations

import pytest

from jobmatch import documents
from profiles.parsing import evidence
from profiles.parsing.durations import durations_in
from profiles.parsing.line_ends import begins_small, ends_open
from profiles.parsing.rows import rows_of
from tests.parsing.test_layouts import _TOP, read

_BESIDE = (
    "<style>.e{{clear:both;padding-top:8pt}}.l{{float:left;width:78pt;font-size:8.4pt;line-height:12pt}}"
    ".r{{margin-left:110pt;font-size:9pt;line-height:13pt}}</style>{}"
)


def _beside(heading: str, *entries: tuple[str, str]) -> str:
    made = "".join(f"<div class=e><div class=l>{left}</div><div class=r>{right}</div></div>" for left, right in entries)
    return f"<h2>{heading}</h2>{made}"


def test_names_go_on_below_in_a_narrow_column_beside_what_was_done() -> None:
    points = (
        "<ul><li>Kept the presses running through three winters with a crew of nine fitters</li><li>Wrote the plan of"
    )
    points += " maintenance that all shifts of the plant follow today</li></ul>"
    page = _BESIDE.format(
        _beside(
            "Work Experience",
            ("<b>2018 – 2023</b><br>Northern Precision Presses Ltd<br>Leeds", f"<b>Maintenance Lead</b>{points}"),
            ("<b>2013 – 2018</b><br>Ravensworth Paper Works Ltd<br>York", f"<b>Fitter</b>{points}"),
            ("<b>2010 – 2013</b><br>Harbour Machine Repair Ltd<br>Hull", f"<b>Apprentice Fitter</b>{points}"),
        )
    )
    jobs = [tuple(job.get(k) for k in ("name", "position", "startDate")) for job in read(f"{_TOP}{page}")["work"]]
    assert jobs == [
        ("Northern Precision Presses Ltd", "Maintenance Lead", "2018"),
        ("Ravensworth Paper Works Ltd", "Fitter", "2013"),
        ("Harbour Machine Repair Ltd", "Apprentice Fitter", "2010"),
    ]


def test_titles_in_the_margin_of_a_second_page_are_told_by_those_of_the_first() -> None:
    first = _beside(
        "",
        (
            "<b>Work Experience</b>",
            "<b>Larkhill Stores</b><br>Buyer<br>May 2016 – Present<br>• Bought tea for nine shops",
        ),
    )
    second = "<div style='page-break-before:always'></div>" + _beside(
        "",
        ("<b>Certifications</b>", "First Aid at Work – Red Maple Society (June 2019)"),
        ("<b>Languages</b>", "English (Native), French (B1)"),
        ("<b>Interests</b>", "Rowing, Chess, Pottery"),
    )
    resume = read(_TOP + _BESIDE.format(first + second))
    assert [one["language"] for one in resume["languages"]] == ["English", "French"]
    assert [one["name"] for one in resume["interests"]] == ["Rowing", "Chess", "Pottery"]
    (certificate,) = resume["certificates"]
    assert (certificate["name"], certificate["issuer"]) == ("First Aid at Work", "Red Maple Society")


@pytest.mark.parametrize("words", ["La Cucina", "Comedor La Esquina", "Cooperativa La Huerta"])
def test_an_article_is_no_city(words: str) -> None:
    assert evidence.place(words) < 0
    assert evidence.place("LA") > 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("October 2021 - today (4 years 4 months)", "4 years 4 months)"),
        ("7 Jahre 10 Monate", "7 Jahre 10 Monate"),
        ("(1 año 5 meses)", "(1 año 5 meses)"),
        ("Three Years Bar", ""),
        ("12 years of service in four countries", ""),
    ],
)
def test_lengths_of_time_beside_dates(words: str, found: str) -> None:
    rows = rows_of(documents.read(words.encode(), filename="one.txt"))
    stretches = [words[start:end] for start, end in durations_in(rows)]
    assert "".join(stretches).strip() == found


def test_employers_of_an_export_keep_their_names_beside_the_time_in_all() -> None:
    posts = (
        ("Head Buyer", "January 2021 - Present (5 years 1 month)", "Bought tea for nine shops"),
        ("Buyer", "March 2018 - December 2020 (2 years 10 months)", "Bought coffee for nine shops"),
    )
    page = "<div style='font-size:13pt'><b>Larkhill Stores</b></div><div>7 years 11 months</div>" + "".join(
        f"<div style='font-size:12pt;margin-top:6pt'>{title}</div><div>{dates}</div><div>Leeds</div>"
        f"<ul><li>{deed}</li></ul>"
        for title, dates, deed in posts
    )
    jobs = [(job.get("name"), job.get("position")) for job in read(f"{_TOP}<h2>Experience</h2>{page}")["work"]]
    assert jobs == [("Larkhill Stores", "Head Buyer"), ("Larkhill Stores", "Buyer")]


@pytest.mark.parametrize(
    ("words", "small"), [("of the ward", True), ("nRF52", False), ("ada@example.org", False), ("", False)]
)
def test_small_beginnings(words: str, *, small: bool) -> None:
    assert begins_small(words) is small


@pytest.mark.parametrize(
    ("words", "open_"), [("University of", True), ("Art &", True), ("Escuela de la", True), ("Leeds", False)]
)
def test_open_ends(words: str, *, open_: bool) -> None:
    assert ends_open(words) is open_
