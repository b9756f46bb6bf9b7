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


def test_posts_beside_an_employer_that_is_named_once() -> None:
    body = title("Experience") + table(
        ("Employer", "Period", "Position / Duties"),
        (["Larkhill Freight", "Leeds"], "05/2020 – today", ["Shift Lead", "Led nine people", "Kept the rota"]),
        ("", "02/2017 – 04/2020", ["Picker", "Picked for 40 shops"]),
        (["Brandt Stores", "York"], "01/2012 – 01/2017", ["Stock Clerk", "Counted what came in", "Filed it"]),
    )
    work = resume_of(body)["work"]
    assert [(job["name"], job["location"], job["position"], job["highlights"]) for job in work] == [
        ("Larkhill Freight", "Leeds", "Shift Lead", ["Led nine people", "Kept the rota"]),
        ("Larkhill Freight", "Leeds", "Picker", ["Picked for 40 shops"]),
        ("Brandt Stores", "York", "Stock Clerk", ["Counted what came in", "Filed it"]),
    ]


def box(*lines: str) -> str:
    """A paragraph that a text box is anchored in."""
    inner = "".join(title(line[1:]) if line.startswith("*") else paragraph(line) for line in lines)
    return f"<w:p><w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r></w:p>"


def test_a_box_with_sections_of_its_own_does_not_part_the_text_around_it() -> None:
    job = paragraph("Shift Lead, Larkhill Freight, Leeds, 2015 – 2019")
    other = paragraph("Picker, Brandt Stores, York, 2011 – 2014")
    side = box("*Skills", "Forklift", "Rota planning", "*Languages", "English: Native")
    resume = resume_of(title("Experience") + job + side + other)
    assert [(job["position"], job["name"]) for job in resume["work"]] == [
        ("Shift Lead", "Larkhill Freight"),
        ("Picker", "Brandt Stores"),
    ]
    assert [skill["name"] for skill in resume["skills"]] == ["Forklift", "Rota planning"]
    assert resume["languages"] == [{"language": "English", "fluency": "Native"}]


def test_a_box_with_a_heading_alone_opens_what_follows_it() -> None:
    resume = resume_of(box("*Experience") + paragraph("Picker, Brandt Stores, York, 2011 – 2014") + box("*Skills"))
    assert [(job["position"], job["name"]) for job in resume["work"]] == [("Picker", "Brandt Stores")]


def test_deeds_are_no_awards() -> None:
    deeds = ("Reduced mis-sorts by 41% with a check", "Loaded and drove reach trucks", "Won a prize for our rota plan")
    resume = resume_of(title("Key Achievements") + "".join(paragraph(f"• {deed}") for deed in deeds))
    assert [award["title"] for award in resume["awards"]] == ["Won a prize for our rota plan"]


def test_a_house_in_the_style_of_headings_opens_no_section() -> None:
    body = title("Professional Background:") + title("Kaveri Software, Bengaluru") + paragraph("07/2020 - Now")
    body += paragraph("HR Business Partner") + title("Academic Qualifications:") + title("Mysore Arts College, Mysuru")
    body += paragraph("06/2011 - 04/2014") + paragraph("BA, Psychology") + title("Technical Skills:")
    body += paragraph("Tools: Good command of Workday, Excel and Power BI.")
    resume = resume_of(body)
    assert [(job["position"], job["name"]) for job in resume["work"]] == [("HR Business Partner", "Kaveri Software")]
    assert resume["skills"] == [{"name": "Tools", "keywords": ["Workday", "Excel", "Power BI"]}]


def test_a_bold_position_under_a_line_that_names_the_house_closes_the_head() -> None:
    body = title("Volunteering") + paragraph("Jan 2015 – present | Hill Rescue, Leeds") + title("Team lead")
    volunteer = resume_of(body + paragraph("Training of eight new instructors a year"))["volunteer"]
    assert [(one["organization"], one["position"]) for one in volunteer] == [("Hill Rescue", "Team lead")]


def test_terms_of_a_job_name_nothing_and_a_year_dates_a_line_of_a_list() -> None:
    terms = title("Kaveri Software, Pune") + paragraph("07/2016 - Now") + paragraph("Hours per week: 40")
    assert resume_of(title("Experience") + terms + paragraph("Recruiter"))["work"][0]["position"] == "Recruiter"
    older = (
        "Clerk, Agua para Todos, La Paz (2012 to 2015)",
        "Cook, Hill Inn, Leeds (2010 to 2012)",
        "Aide, Ward 3 (2009)",
    )
    work = resume_of(title("Earlier Career") + "".join(map(paragraph, older)))["work"]
    assert [(job["position"], job["name"], job["startDate"]) for job in work] == [
        ("Clerk", "Agua para Todos", "2012"),
        ("Cook", "Hill Inn", "2010"),
        ("Aide", "Ward 3", "2009"),
    ]
