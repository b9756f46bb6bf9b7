"""What people make without a template: quiet titles, heads in their paragraph, dates in the middle of a cell."""

from __future__ import annotations

import pytest

from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_structures import _EXPECTED, _JOBS, jobs


def _points(points: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{point}</li>" for point in points) + "</ul>"


def test_quiet_titles_in_small_letters_open_sections() -> None:
    work = "".join(f"<p style='font-size:14pt'>{t}</p><p>at {e}<br>{d}</p>{_points([h])}" for t, e, d, h in _JOBS)
    title = "<p style='font-size:8pt;margin-top:14pt'>{}</p>"
    resume = read(
        f"{_TOP}{title.format('jobs i have held')}{work}{title.format('what i can do')}<p>Forklift, Excel, SAP</p>"
        f"{title.format('languages i speak')}<p>English (Native), Polish (B1)</p>"
    )
    assert jobs(resume) == _EXPECTED
    assert [skill["name"] for skill in resume["skills"]] == ["Forklift", "Excel", "SAP"]
    assert [one["language"] for one in resume["languages"]] == ["English", "Polish"]


def test_heads_that_run_into_their_sentences() -> None:
    body = (
        "<p>Shift Lead, Larkhill Freight, Hull, 2019–present. Led nine people in two bays. Cut waiting times by half."
        "</p><p>Picker, Brandt Stores, Leeds, 2014–2018. Picked orders for 40 shops.</p>"
    )
    work = read(f"{_TOP}<h2>Experience</h2>{body}")["work"]
    assert [(job["position"], job["name"], job["location"], job["startDate"]) for job in work] == [
        ("Shift Lead", "Larkhill Freight", "Hull", "2019"),
        ("Picker", "Brandt Stores", "Leeds", "2014"),
    ]
    assert work[0]["summary"] == "Led nine people in two bays. Cut waiting times by half."


@pytest.mark.parametrize("head", ["", "<tr><td>From</td><td>To</td><td>Position</td></tr>"])
def test_from_and_to_in_columns_of_their_own(head: str) -> None:
    cell = "<td style='width:80pt'>{}</td>"
    rows = "".join(
        f"<tr>{cell.format(begin)}{cell.format(end)}<td><b>{title}</b><br>{firm}{_points([point])}</td></tr>"
        for begin, end, title, firm, point in (
            ("03/2014", "12/2018", "Picker", "Brandt Stores", "Picked orders for 40 shops"),
            ("01/2019", "present", "Shift Lead", "Larkhill Freight", "Led nine people in two bays"),
        )
    )
    assert jobs(read(f"{_TOP}<h2>Experience</h2><table>{head}{rows}</table>")) == _EXPECTED[::-1]


def test_dates_in_the_middle_of_their_cell() -> None:
    told = ["Led nine people in two bays of the largest warehouse", "Cut waiting times by half", "Trained two leads"]
    rows = "".join(
        f"<tr><td style='width:70pt;text-align:center;vertical-align:middle'>{begin}<br>–<br>{end}</td>"
        f"<td>{title} – {firm}{_points(told)}</td></tr>"
        for begin, end, title, firm in (
            ("1/2019", "present", "Shift Lead", "Larkhill Freight"),
            ("3/2014", "12/2018", "Picker", "Brandt Stores"),
            ("6/2012", "2/2014", "Clerk", "Harbour Office"),
        )
    )
    work = read(f"{_TOP}<h2>Experience</h2><table>{rows}</table>")["work"]
    assert [(job["position"], job["name"], job["startDate"], job.get("endDate")) for job in work] == [
        ("Shift Lead", "Larkhill Freight", "2019-01", None),
        ("Picker", "Brandt Stores", "2014-03", "2018-12"),
        ("Clerk", "Harbour Office", "2012-06", "2014-02"),
    ]


def test_short_sections_abreast_keep_their_titles() -> None:
    boxes = (
        "<table><tr><td><b>Courses</b></td><td><b>Hobbies</b></td></tr>"
        "<tr><td>First aid at sea, Fire safety, Forklift</td><td>Chess, Rowing</td></tr></table>"
    )
    work = "".join(f"<p><b>{t}</b>, {e}<br>{d}</p>{_points([h])}" for t, e, d, h in _JOBS)
    resume = read(f"{_TOP}<h2>Experience</h2>{work}{boxes}")
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing"]
    assert jobs(resume) == _EXPECTED


def test_a_level_before_its_languages() -> None:
    resume = read(f"{_TOP}<h2>Languages</h2><p>Native: English, Irish</p><p>B1: Polish</p>")
    assert [(one["language"], one["fluency"]) for one in resume["languages"]] == [
        ("English", "Native"),
        ("Irish", "Native"),
        ("Polish", "B1"),
    ]


def test_certificates_that_semicolons_part_over_lines() -> None:
    given = read(
        f"{_TOP}<h2>Certificates</h2><p style='width:300pt'>"
        "Counterbalance and Reach Truck Licence (Board of Yards, 2018); Safe Work on High Ladders "
        "(Institute of Ladders, 2022); First Aid (Harbour School, 2020)</p>"
    )["certificates"]
    assert [(one["name"], one["issuer"], one["date"]) for one in given] == [
        ("Counterbalance and Reach Truck Licence", "Board of Yards", "2018"),
        ("Safe Work on High Ladders", "Institute of Ladders", "2022"),
        ("First Aid", "Harbour School", "2020"),
    ]
