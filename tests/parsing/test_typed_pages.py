"""What people type by hand or with Word's own styles: tab stops, labels before prose, lists that hold paragraphs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from jobmatch.documents.layout.segments import segments_of
from jobmatch.documents.layout.words import Word
from profiles.parsing import parse_file
from profiles.parsing.dates import find_periods
from profiles.parsing.heading_words import kind_of
from tests.documents.makers import WORD, docx, paragraph
from tests.documents.makers_of_lists import listed
from tests.documents.test_flow_formats import STYLES_RELATION
from tests.parsing.reading_text import TODAY
from tests.parsing.reading_text import read as read_text
from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_structures import _EXPECTED, jobs

_STYLES = (
    f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="Under"><w:name w:val="Subtitle"/><w:pPr><w:numPr>'
    '<w:ilvl w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="More"><w:name w:val="List Continue"/></w:style>'
    '<w:style w:styleId="Dots"><w:name w:val="List Bullet"/></w:style></w:styles>'
)


def resume_of(body: str) -> dict[str, Any]:
    file = docx(body, relations=STYLES_RELATION, styles_xml=_STYLES)
    return parse_file(file, filename="resume.docx", today=TODAY, isolated=False).resume


def test_a_depth_alone_and_what_goes_on_are_no_items() -> None:
    unnumbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    body = (
        paragraph("Ada Fern", bold=True) + paragraph("Shift Lead", style="Under") + paragraph("Experience", bold=True)
    )
    body += paragraph("Larkhill Freight, Hull", style="Dots", extra=unnumbered, bold=True)
    body += paragraph("Shift Lead (01/2019 - present)", style="More") + paragraph("Led nine people", style="Dots")
    resume = resume_of(body)
    assert resume["basics"]["label"] == "Shift Lead"
    assert [(job["name"], job["position"], job["highlights"]) for job in resume["work"]] == [
        ("Larkhill Freight", "Shift Lead", ["Led nine people"])
    ]


def test_items_with_paragraphs_of_their_own_are_heads() -> None:
    body = listed(("Experience", 0), ("Larkhill Freight, Hull", 1))
    body += paragraph("Shift Lead (01/2019 - present)") + listed(("Led nine people in two bays", 2))
    body += listed(("Brandt Stores, Leeds", 1)) + paragraph("Picker (03/2014 - 12/2018)")
    body += listed(("Picked orders for 40 shops", 2), ("Education", 0), ("Humber University, Hull", 1))
    body += paragraph("BSc, Logistics (09/2010 - 06/2013)")
    resume = resume_of(body)
    assert [job[:3] for job in jobs(resume)] == [job[:3] for job in _EXPECTED]
    assert [(one["institution"], one["area"]) for one in resume["education"]] == [("Humber University", "Logistics")]


def test_the_main_column_goes_on_after_the_side_column() -> None:
    projects = "".join(
        f"<div style='margin-top:{gap}pt'><b>{name}</b><br>March 2019 - June 2021<br>{told}</div>"
        for name, told, gap in (
            ("Tide Table", "Shows the height of the water in nine harbours", 0),
            ("Night Bus", "Finds the way home after the last train has gone", 700),
        )
    )
    aside = "<h2>Skills</h2>Forklift<br>Rotas<br>Lifting<h2>Interests</h2><ul><li>Chess<li>Rowing<li>Baking</ul>"
    resume = read(
        f"{_TOP}<div style='position:absolute;left:125mm;top:22mm;width:50mm'>{aside}</div>"
        f"<div style='width:110mm'><h2>Projects</h2>{projects}<h2>Experience</h2><b>Picker</b><br>Brandt Stores, Leeds"
        f"<br>2014 - 2018<ul><li>Picked orders for 40 shops</li></ul></div>"
    )
    assert [one["name"] for one in resume["projects"]] == ["Tide Table", "Night Bus"]
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing", "Baking"]


def test_contacts_beside_a_large_name_stay_lines() -> None:
    placed = (("Chidi", 48, 72, 28.0), ("+44-7700-900412", 392, 69, 8.8), ("chidi.eze@mail.example", 392, 81, 8.8))
    words = [
        Word(text, x, base - size, x + len(text) * size / 2, base, base, size, 2 * order)
        for order, (text, x, base, size) in enumerate(placed)
    ]
    assert {segment.text for segment in segments_of(words)} == {text for text, *_ in placed}


def test_a_date_that_a_narrow_column_put_below() -> None:
    body = "".join(
        f"<p><b>{title}</b><br>{house}, {day}</p>"
        for title, house, day in (
            ("Alder Medal", "National Guild of Hauliers", "December 2021"),
            ("Young Driver", "Hull School", "June 2011"),
        )
    )
    resume = read(f"{_TOP}<h2>Awards</h2><div style='width:48mm'>{body}</div>")
    assert resume["awards"] == [
        {"title": "Alder Medal", "awarder": "National Guild of Hauliers", "date": "2021-12"},
        {"title": "Young Driver", "awarder": "Hull School", "date": "2011-06"},
    ]


_STOP = "<div><span style='display:inline-block;width:48mm'>{}</span>{}</div>"


def test_a_typed_date_at_the_foot_is_no_cell() -> None:
    """One date in ten beside nothing, and the dates before the tab stop still stand at the tops of their entries."""
    rows = "".join(
        f"<h2 style='font-size:10pt'>{title}</h2>" + "".join(_STOP.format(*line) for line in lines)
        for title, lines in (
            ("Languages", (("English", "Native"), ("French", "Fluent"))),
            ("Projects", (("09.2021 to 04.2023", "Winter Light"), ("", "Show of snow scenes in six towns"))),
            ("Awards", (("10.2023", "Alder Medal, Guild of Hauliers"),)),
            ("Courses", (("03.2022", "First Aid, Blue Cross of"), ("", "Denmark"))),
        )
    )
    resume = read(f"{_TOP}{rows}<p style='margin-top:30pt'>Leeds, 12.01.2026</p><p>Chidi Eze</p>")
    assert [(one["language"], one["fluency"]) for one in resume["languages"]] == [
        ("English", "Native"),
        ("French", "Fluent"),
    ]
    assert [(one["name"], one["startDate"]) for one in resume["projects"]] == [("Winter Light", "2021-09")]
    assert [(one["title"], one["awarder"]) for one in resume["awards"]] == [("Alder Medal", "Guild of Hauliers")]
    assert [(one["name"], one["issuer"]) for one in resume["certificates"]] == [("First Aid", "Blue Cross of Denmark")]


def test_a_date_over_the_title_of_a_publication() -> None:
    body = paragraph("Ada Fern") + paragraph("Publications", bold=True)
    for day, title, house in (
        ("Feb 2022", "The Garden that Drinks", "Landscape Letters"),
        ("May 2019", "Trees in Town", "Green Notes"),
    ):
        body += paragraph(day) + paragraph(title, bold=True) + paragraph(house)
    assert resume_of(body)["publications"] == [
        {"name": "The Garden that Drinks", "publisher": "Landscape Letters", "releaseDate": "2022-02"},
        {"name": "Trees in Town", "publisher": "Green Notes", "releaseDate": "2019-05"},
    ]


def test_years_before_employers_and_prose_behind_labels() -> None:
    entry = "<ul><li>{} – <b>{}</b>, Leeds<br>Position: {}<br>Main activities: {}</li></ul>"
    told = (
        ("2016-2019", "Larkhill Freight", "Shift Lead", "Led nine people in two bays. Cut the waiting times by half."),
        ("2014-2016", "Brandt Stores", "Picker", "Picked orders for 40 shops between coast and hills."),
        ("2013", "Maple Studio", "Intern", "Filed the plans of old houses."),
    )
    work = read(f"{_TOP}<h2>Experience</h2>{''.join(entry.format(*one) for one in told)}")["work"]
    assert [(job["startDate"][:4], job["name"], job["position"], job["summary"]) for job in work] == [
        (dates[:4], *rest) for dates, *rest in told
    ]
    assert not any(job.get("highlights") for job in work)


def test_lists_of_one_point_tell_what_projects_are() -> None:
    told = read_text(
        "Ada Fern\nada@fern.example\n\nPROJECTS\n\nTide Table (2019 - 2021)\n• Shows the height of the water\n\n"
        "Night Bus (2017 - 2018)\n• Finds the way home\n"
    ).resume["projects"]
    assert [(one["name"], one["description"]) for one in told] == [
        ("Tide Table", "Shows the height of the water"),
        ("Night Bus", "Finds the way home"),
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Formation scolaire et universitaire", "education"), ("Schul- und Hochschulbildung", "education"),
     ("Experiencia en proyectos", "projects")],
)  # fmt: skip
def test_headings_of_schools_and_projects(words: str, kind: str) -> None:
    heading = kind_of(words)
    assert heading is not None
    assert heading.kinds == (kind,)


def test_a_town_is_no_month_and_a_mark_no_date() -> None:
    (period,) = find_periods("Agua para Todos, La Paz 06/2012 – 02/2015", today=date(2026, 11, 21))
    assert (period.begin and period.begin.value, period.finish and period.finish.value) == ("2012-06", "2015-02")
    assert find_periods("Moyenne: 14,8/20", today=date(2026, 11, 21)) == []
