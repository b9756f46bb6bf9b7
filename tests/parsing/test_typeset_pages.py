"""Pages as typesetting systems set them: forms with labels at the gutter, ranges in the margin, drawn bullets."""

from __future__ import annotations

from datetime import date

from jobmatch import documents
from profiles.parsing.entries import entries_of
from profiles.parsing.work import lists_plainly, read_work
from tests.corpus.pdf import pdf_of
from tests.documents.makers import pdf_of as drawn
from tests.parsing.test_layouts import _STYLE, _TOP, read

_SET = (
    "<style>table{border-collapse:collapse} td{padding:1.5pt 0;line-height:12pt} .l{text-align:right;width:120pt}"
    " .v{padding-left:24pt;width:340pt} .t{font-weight:bold;font-size:12pt;padding-top:12pt}"
    " .m{text-align:right;width:50pt} .q{display:inline-block;width:3pt;height:3pt;background:#234}</style>"
)


def _row(label: str, value: str = "") -> str:
    return f"<tr><td class=l>{label}</td><td class=v>{value}</td></tr>"


def _title(words: str) -> str:
    return f"<tr><td class='l t'>{words}</td><td></td></tr>"


def _job(dates: str, title: str, points: tuple[str, ...], house: str) -> str:
    listed = "<br>".join(f"– {point}" for point in points)
    told = f"Main activities and<br>responsibilities</td><td class=v><br>{listed}"
    return (
        _row("Dates", dates)
        + _row("Occupation or position held", title)
        + f"<tr><td class=l>{told}</td></tr>"
        + _row("Name and address of<br>employer", house)
    )


def test_labels_at_the_gutter_are_read_with_what_they_ask_for() -> None:
    page = (
        _title("Personal information")
        + _row("Name / Surname", "<b style='font-size:12pt'>Chidi Eze</b>")
        + _row("Telephone", "+44 7700 900412")
        + _row("Email", "chidi.eze@mail.example")
        + _title("Work experience")
        + _job("03.2019 – Present", "Shift Lead", ("Led nine people", "Kept two gates open"), "Larkhill Freight, Leeds")
        + _job("06.2014 – 02.2019", "Picker", ("Packed tea for shops",), "Brandt Stores, York")
        + _title("Education and training")
        + _row("Dates", "09.2011 – 06.2014")
        + _row("Title of qualification awarded", "BSc, Logistics")
        + _row("Name of organisation<br>providing education", "Aire University, Leeds")
        + _row("Level in classification", "GPA: 3.4/4.0")
    )
    resume = read(f"{_SET}<table>{page}</table>")
    assert resume["basics"]["name"] == "Chidi Eze"
    jobs = [(job["name"], job["location"], job["position"], job["startDate"]) for job in resume["work"]]
    assert jobs == [
        ("Larkhill Freight", "Leeds", "Shift Lead", "2019-03"),
        ("Brandt Stores", "York", "Picker", "2014-06"),
    ]
    assert resume["work"][0]["highlights"] == ["Led nine people", "Kept two gates open"]
    (school,) = resume["education"]
    assert (school["institution"], school["score"]) == ("Aire University", "3.4/4.0")


def test_ranges_on_two_lines_set_close_in_the_margin() -> None:
    jobs = (
        ("09/2016 –<br>12/2019", "Shift Lead, Larkhill Freight, Leeds", "Kept twelve bays running all night"),
        ("09/2014 –<br>08/2016", "Picker, Brandt Stores, York", "Packed tea for nine shops in the north"),
        ("01/2011 –<br>08/2014", "Driver, Aire Couriers, Leeds", "Drove the round of the eastern villages"),
    )
    rows = "".join(
        f"<tr><td class=m>{dates}</td><td class=v>{head}<br>• {point}</td></tr>" for dates, head, point in jobs
    )
    work = read(f"{_TOP}{_SET}<h2>Experience</h2><table>{rows}</table>")["work"]
    assert [(job["startDate"], job["endDate"], job["highlights"]) for job in work] == [
        ("2016-09", "2019-12", [jobs[0][2]]),
        ("2014-09", "2016-08", [jobs[1][2]]),
        ("2011-01", "2014-08", [jobs[2][2]]),
    ]


def test_squares_drawn_before_lines_are_bullets() -> None:
    points = (
        "Bought tea for nine shops in the north of the county",
        "Wrote the plan of deliveries",
        "Trained six new buyers",
    )
    listed = "".join(f"<div><span class=q></span> &nbsp;{point}</div>" for point in points)
    resume = read(
        f"{_TOP}{_SET}<h2>Experience</h2><p><b>Buyer</b>, Larkhill Stores, Leeds<br>May 2016 – Present</p>{listed}"
    )
    assert resume["work"][0]["highlights"] == list(points)


def test_squares_that_rate_or_part_are_no_bullets() -> None:
    rated = "".join(f"<div>{name} {'<span class=q></span> ' * 4}</div>" for name in ("Excel", "SAP", "Forklift"))
    skills = [skill["name"] for skill in read(f"{_TOP}{_SET}<h2>Skills</h2>{rated}")["skills"]]
    assert skills == ["Excel", "SAP", "Forklift"]


def test_labels_larger_than_their_lists_make_no_column() -> None:
    ends = "<div style='display:flex;justify-content:space-between'><b>{}</b><span>{}</span></div>"
    lists = "".join(
        f"<tr><td style='text-align:right;width:80pt;font:bold 10pt Noto Sans;vertical-align:baseline'>{name}</td>"
        f"<td style='padding-left:14pt;font-size:9pt;vertical-align:baseline'>{words}</td></tr>"
        for name, words in (
            ("Languages", "Python, Django, SQL"),
            ("Office", "Excel, Jira, Figma"),
            ("People", "Planning, Training, Negotiation"),
        )
    )
    page = (
        f"{_TOP}<style>body{{font-size:9pt}}</style><h2>Education</h2>"
        + ends.format("Aire University", "Leeds")
        + ends.format("BSc, Logistics", "Sep 2011 – Jun 2014")
        + f"<h2>Skills</h2><table>{lists}</table><h2>Volunteering</h2>"
        + ends.format("Harbour Light Mission", "Hull")
        + ends.format("Board member", "Apr 2019 – Current")
        + "<div>• Review the yearly accounts of the house</div>"
    )
    document = documents.read(pdf_of(_STYLE + page), filename="page.pdf")
    lines = document.text.split("\n")
    assert {line.column for line in document.lines} == {0}
    assert {"Languages\tPython, Django, SQL", "BSc, Logistics\tSep 2011 – Jun 2014"} <= set(lines)
    assert "Board member\tApr 2019 – Current" in lines


def test_a_word_space_narrowed_by_kerning_is_a_space() -> None:
    page = drawn(b"BT /F1 8 Tf 72 700 Td [(Mar) -155 (2021) -200 (-) -200 (Current)] TJ ET")
    assert documents.read(page, filename="page.pdf").text.strip() == "Mar 2021 - Current"


def test_a_section_of_jobs_that_holds_nothing_but_a_page_s_foot_is_read() -> None:
    assert entries_of([], today=date(2026, 11, 21)) == []
    assert read_work([], today=date(2026, 11, 21)) == []
    assert not lists_plainly([], today=date(2026, 11, 21))
