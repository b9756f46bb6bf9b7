"""Plain text of job boards and of pages read without positions: schools, degrees and dates in every order."""

from __future__ import annotations

from typing import Any

import pytest

from profiles.parsing.evidence import degree
from tests.parsing.reading_text import read

JOB_BOARD = """Meera Quillon
Support Engineer

Pune, Maharashtra - Email me: meera.quillon@example.com

WORK EXPERIENCE

Support Engineer

Larkfield Systems -
Pune, Maharashtra -

May 2016 to Present

• Answered calls of customers in three time zones.

EDUCATION

PGDBM in Marketing

Tessary Institute of Management -
Nagpur, Maharashtra

June 2014 to March 2016

B.Tech in Computer Science

Wainganga Technical University

July 2010 to April 2014

H.S.C

Nilaya Junior College

2010

SKILLS

Linux, SQL
"""


def schools(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(text).resume.get("education", [])
    return found


def test_a_job_boards_export_has_every_degree_with_its_school_and_date() -> None:
    assert [(s.get("studyType"), s["institution"], s["endDate"]) for s in schools(JOB_BOARD)] == [
        ("PGDBM", "Tessary Institute of Management", "2016-03"),
        ("B.Tech", "Wainganga Technical University", "2014-04"),
        ("H.S.C", "Nilaya Junior College", "2010"),
    ]


def test_undated_schools_are_parted_by_their_degrees() -> None:
    text = """Oren Sallow
oren@example.com

EDUCATION
Master of Science in Physics
Calder Institute of Technology, Boston, USA
GPA: 3.9/4.0
B.Tech in Information Technology
Vellora Institute of Information Technology
CGPA: 9.0/10.0
"""
    assert [(s["studyType"], s["area"], s["institution"]) for s in schools(text)] == [
        ("Master of Science", "Physics", "Calder Institute of Technology"),
        ("B.Tech", "Information Technology", "Vellora Institute of Information Technology"),
    ]


def test_a_range_whose_dash_was_lost_with_the_line() -> None:
    text = """Ines Harrow
ines@example.com

Education
2005
Present: Evening courses in welding
2001
2005: Bachelor of Science in Mechanical Engineering, Ostrander Technological
University
"""
    found = schools(text)
    assert found[-1]["institution"] == "Ostrander Technological University"
    assert (found[-1]["startDate"], found[-1]["endDate"]) == ("2001", "2005")


def test_the_heads_of_a_table_are_no_school() -> None:
    text = """Pia Morland
pia@example.com

ACADEMIC CREDENTIALS
Course
College/University
Year
Aggregate
B.TECH
(Electronics and
Communication)
Kestrel Institute of
Technology
2012
76.7%
"""
    (school,) = schools(text)
    assert school["institution"].split() == ["Kestrel", "Institute", "of", "Technology"]
    assert (school["studyType"], school["endDate"]) == ("B.TECH", "2012")


def test_a_state_is_no_degree() -> None:
    text = """Ada Finch
ada@example.com

EDUCATION
Bachelor of Science, Information Technology
Rowan Hill University, Towson, MD
"""
    (school,) = schools(text)
    assert (school["studyType"], school["area"]) == ("Bachelor of Science", "Information Technology")


def test_posts_and_stray_lines_under_education_are_no_schools() -> None:
    text = """Bram Ottley
bram@example.com

Education
Ph.D., Political Science, University of Harwick, 1984.
M.A., Political Science, University of Texas at Calder, 1981.
Visiting Professor of Government, Stanmore University, 1990 to 2002.
"""
    assert [(s["studyType"], s["institution"], s["endDate"]) for s in schools(text)] == [
        ("Ph.D.", "University of Harwick", "1984"),
        ("M.A.", "University of Texas at Calder", "1981"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nils Arbor\nnils@example.com\nQualification: Degree in Engineering (Metallurgy)\nDate of Birth: 7 May 1970\n",
        "Nils Arbor\nnils@example.com\n\nPROFESSIONAL DEVELOPMENT\nUniversity of Marlow\nDallas, Texas\n"
        "Masters in Business Administration\n",
        "Nils Arbor\nnils@example.com\n\nSKILLS\nSQL\n\nScholastic Profile:\n"
        "B.E from University of Marlow in 2007 with an aggregate of 62%.\n",
    ],
)
def test_degrees_outside_a_section_of_schools_are_found(text: str) -> None:
    (school,) = schools(text)
    assert school["studyType"] in {"Degree in", "Masters", "B.E"}


def test_a_label_before_a_colon_names_what_follows() -> None:
    text = """Ugo Brandt
ugo@example.com

EDUCATION
Course: Master of Computer Applications
College: Fennimore Academy of Computing
Year: 2015
"""
    (school,) = schools(text)
    assert school["institution"] == "Fennimore Academy of Computing"
    assert school["studyType"].startswith("Master of Computer Applications")


def test_a_heading_after_a_full_line() -> None:
    text = """Lia Sorrel
lia@example.com

Work Experience
Account Executive, Bellweather Media, 2008 to 2012
Looked after the licences of four broadcasters and raised their sales every year by 10%
and trained the new colleagues of the office in Leeds, who took over half of the work
Education
HARROWGATE UNIVERSITY, Leeds
BA in Marketing, 2004
"""
    (school,) = schools(text)
    assert (school["institution"], school["endDate"]) == ("HARROWGATE UNIVERSITY", "2004")


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("M.S.S.W., Harwick", "master"),
        ("P.hD in Biology", "doctorate"),
        ("Bsc (Maths)", "bachelor"),
        ("10+2", "secondary"),
    ],
)
def test_degrees_as_people_write_them(words: str, level: str) -> None:
    found = degree(words)
    assert found is not None
    assert found.level == level


def test_an_associate_in_an_office_has_no_degree() -> None:
    assert degree("Associate Professor, Department of History") is None
    assert degree("Associate in Applied Science") is not None


@pytest.mark.parametrize("month", ["March 2016", "MARCH 2016"])
def test_a_month_is_no_degree(month: str) -> None:
    assert degree(month) is None
    assert degree("MArch, Urban Design") is not None


def jobs(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(text).resume.get("work", [])
    return found


def test_achievements_inside_a_job_end_no_section() -> None:
    text = """Rafe Tolland
rafe@example.com

Work Experience
Sales Director
Corbin Instruments, Boston, MA
March 2010 - May 2015
Led the sales of Europe.
Achievements:
Doubled the sales within two years.
Product Manager
Hallam & Associates, Boston, MA
June 2005 - February 2010
Planned two product lines.
Achievements:
Won the prize of the trade fair.
"""
    assert [(j["position"], j["name"]) for j in jobs(text)] == [
        ("Sales Director", "Corbin Instruments"),
        ("Product Manager", "Hallam & Associates"),
    ]


def test_a_project_under_the_date_is_no_employer() -> None:
    (job,) = jobs(JOB_BOARD.replace("• Answered calls", "Norwell Group Portal\n\n• Answered calls"))
    assert (job["position"], job["name"]) == ("Support Engineer", "Larkfield Systems")


def test_a_department_after_a_comma_belongs_to_the_title() -> None:
    text = """Tess Warrick
tess@example.com

WORK EXPERIENCE

Specialist II, Marketing

Quorra Networks -
Leeds

March 2017 to Present
"""
    (job,) = jobs(text)
    assert (job["position"], job["name"]) == ("Specialist II, Marketing", "Quorra Networks")


def test_a_position_under_a_line_about_the_employer() -> None:
    text = """Ivo Castell
ivo@example.com

PROFESSIONAL EXPERIENCE
LARCHMONT CORPORATION, Boston, MA
2000 to Present
World leader in instruments serving the energy and the pharmaceutical industries of four continents.
Vice President of International Sales
Oversee 60 representatives with full accountability of all marketing in Latin America.
"""
    (job,) = jobs(text)
    assert (job["name"], job["position"]) == ("LARCHMONT CORPORATION", "Vice President of International Sales")


@pytest.mark.parametrize(
    ("line", "position", "name"),
    [
        ("Working as a Test Engineer with Dunmore Systems since May 2016", "Test Engineer", "Dunmore Systems"),
        ("Worked as Network Administrator at Pellam Group from 2012 to 2014.", "Network Administrator", "Pellam Group"),
    ],
)
def test_a_job_told_in_a_sentence(line: str, position: str, name: str) -> None:
    (job,) = jobs(f"Kai Lorne\nkai@example.com\n\nWORK EXPERIENCE\n{line}\n")
    assert (job["position"], job["name"]) == (position, name)


def test_an_address_at_the_foot_of_every_page_parts_no_entry() -> None:
    text = """Kai Lorne
kai@example.com

WORK EXPERIENCE

Test Engineer

https://board.example.com/r/kai-lorne

Dunmore Systems -
Leeds

May 2012 to June 2014

EDUCATION

BSc

https://board.example.com/r/kai-lorne

Selby University

2011
"""
    (job,) = jobs(text)
    (school,) = schools(text)
    assert (job["position"], job["name"]) == ("Test Engineer", "Dunmore Systems")
    assert (school["studyType"], school["institution"], school["endDate"]) == ("BSc", "Selby University", "2011")


def test_the_field_ends_before_a_minor_or_a_grade() -> None:
    text = """Kai Lorne
kai@example.com

EDUCATION
Bachelor of Science in Software Engineering, Minor in Mathematics
Selby University, 2011
"""
    (school,) = schools(text)
    assert (school["studyType"], school["area"]) == ("Bachelor of Science", "Software Engineering")


@pytest.mark.parametrize(("words", "begin", "end"), [("20072008", "2007", "2008"), ("2013 2015", "2013", "2015")])
def test_years_side_by_side_are_a_range(words: str, begin: str, end: str) -> None:
    text = f"Kai Lorne\nkai@example.com\n\nEDUCATION\n{words}\nMaster of Science in Physics, Selby University\n"
    (school,) = schools(text)
    assert (school["startDate"], school["endDate"]) == (begin, end)
