"""What people make in Word: grids of labels and words, tables of studies, leaders of dots, early jobs apart."""

from __future__ import annotations

from typing import Any

from profiles.parsing import parse_file
from tests.documents.makers import docx, paragraph
from tests.parsing.reading_text import TODAY


def resume_of(body: str) -> dict[str, Any]:
    head = paragraph("Ada Fern") + paragraph("ada@fern.example")
    return parse_file(docx(head + body), filename="resume.docx", today=TODAY, isolated=False).resume


def table(*rows: tuple[str | list[str], ...]) -> str:
    """Rows of cells; a cell is a line or a list of lines."""
    made = ""
    for row in rows:
        cells = [[cell] if isinstance(cell, str) else cell for cell in row]
        made += "".join("<w:tc>" + "".join(map(paragraph, cell)) + "</w:tc>" for cell in cells).join(
            ("<w:tr>", "</w:tr>")
        )
    return f"<w:tbl>{made}</w:tbl>"


def title(words: str) -> str:
    return paragraph(words, bold=True)


def test_the_only_point_behind_a_label_is_a_point() -> None:
    first = (("Company", "Larkhill Freight"), ("Role", "Shift Lead"), ("Duration", "Jan 2019 to Present"))
    second = (("Company", "Brandt Stores"), ("Role", "Picker"), ("Duration", "Mar 2014 to Dec 2018"))
    body = title("Experience") + table(*first, ("Responsibilities", "➢ Led nine people in two bays"))
    body += paragraph("") + table(*second, ("Responsibilities", ["➢ Picked for 40 shops", "➢ Trained six pickers"]))
    work = resume_of(body)["work"]
    assert [(job["name"], job["position"], job["highlights"]) for job in work] == [
        ("Larkhill Freight", "Shift Lead", ["Led nine people in two bays"]),
        ("Brandt Stores", "Picker", ["Picked for 40 shops", "Trained six pickers"]),
    ]


def test_the_column_of_marks_holds_grades() -> None:
    head = ("Degree", "Institute", "Period", "Marks")
    body = title("Education") + table(
        head,
        ("MBA, Marketing", "Puget University, Seattle, WA", "Sep 2013 to Jun 2014", "3.9"),
        ("BA, History", "Puget University, Seattle, WA", "Sep 2009 to Jun 2013", "16 valores"),
    )
    education = resume_of(body)["education"]
    assert [(one["studyType"], one["area"], one["institution"], one["score"]) for one in education] == [
        ("MBA", "Marketing", "Puget University", "3.9"),
        ("BA", "History", "Puget University", "16 valores"),
    ]


def test_dots_lead_to_a_date() -> None:
    body = title("Work History") + paragraph("Sous Chef, Harbour &amp; Vine, Bath .............. 2015 - 2019")
    body += paragraph("Commis Chef, Hotel Marlowe, Cardiff_________2012 - 2015")
    body += title("Awards") + paragraph("Young Chef, West Country Food Guild. . . . . . . . 2014")
    resume = resume_of(body)
    assert [(job["position"], job["name"], job["location"]) for job in resume["work"]] == [
        ("Sous Chef", "Harbour & Vine", "Bath"),
        ("Commis Chef", "Hotel Marlowe", "Cardiff"),
    ]
    assert resume["awards"] == [{"title": "Young Chef", "awarder": "West Country Food Guild", "date": "2014"}]


def test_early_jobs_have_a_title_of_their_own() -> None:
    body = title("Experience") + title("Larkhill Freight – Leeds") + paragraph("Shift Lead | 2015 to today")
    body += paragraph("Answers for two bays and the night shift with nine people.")
    body += title("Early Career") + paragraph("Picker, Brandt Stores, Newark, NJ (2011 to 2014)")
    work = resume_of(body)["work"]
    assert [(job["name"], job["position"], job["location"]) for job in work] == [
        ("Larkhill Freight", "Shift Lead", "Leeds"),
        ("Brandt Stores", "Picker", "Newark, NJ"),
    ]
