"""Tables of jobs, titles under rules, small capitals, grids, dates in a margin: what stands beside and below."""

from __future__ import annotations

import pytest

from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_structures import _EXPECTED, _JOBS, jobs

_TABLE = (
    "<style>table { border-collapse: collapse; width: 100%; table-layout: fixed }"
    " td { vertical-align: top; padding: 2pt 5pt }</style>"
)


def test_a_table_of_jobs_is_read_record_by_record() -> None:
    told = (
        "<ul><li>Led nine people in two bays of the largest warehouse of the group</li><li>Cut waiting times by half"
        "</li></ul>",
        "<ul><li>Picked orders for forty shops between the coast and the hills</li><li>Drove a reach truck</li></ul>",
    )
    rows = "".join(
        f"<tr><td>{d}</td><td>{t}</td><td>{e}</td><td>{points}</td></tr>"
        for (t, e, d, _), points in zip(_JOBS, told, strict=True)
    )
    head = "<tr><td>Period</td><td>Position</td><td>Employer</td><td>Duties</td></tr>"
    found = jobs(read(f"{_TABLE}{_TOP}<h2>Experience</h2><table>{head}{rows}</table>"))
    assert [job[:3] for job in found] == [job[:3] for job in _EXPECTED]
    assert found[0][3] == [
        "Led nine people in two bays of the largest warehouse of the group",
        "Cut waiting times by half",
    ]
    assert found[1][3][1] == "Drove a reach truck"


def test_a_cell_that_goes_on_below_is_whole() -> None:
    body = (
        "<table><tr><td>Radiation safety for operators</td><td>Northern Board of Industrial Health</td><td>05/2020</td>"
        "</tr>"
        "<tr><td>First aid at sea</td><td>Harbour School</td><td>06/2018</td></tr></table>"
    )
    style = _TABLE.replace("</style>", "td { width: 90pt } table { width: 290pt }</style>")
    given = read(f"{style}{_TOP}<h2>Certificates</h2>{body}")["certificates"]
    assert [(one["name"], one["issuer"]) for one in given] == [
        ("Radiation safety for operators", "Northern Board of Industrial Health"),
        ("First aid at sea", "Harbour School"),
    ]


def test_titles_that_hang_under_a_rule_open_what_stands_beside_the_rule() -> None:
    work = "".join(f"<p><b>{t}</b>, {e}<br>{d}</p><ul><li>{h}</li></ul>" for t, e, d, h in _JOBS)
    sections = (("Experience", work), ("Skills", "Forklift, Excel, SAP"), ("Languages", "English (Native)"))
    rows = "".join(
        f"<tr><td style='width:110pt'>—<br><b>{title}</b></td><td>{words}</td></tr>" for title, words in sections
    )
    resume = read(f"{_TABLE.replace('table-layout: fixed', '')}{_TOP}<table>{rows}</table>")
    assert jobs(resume) == _EXPECTED
    assert [skill["name"] for skill in resume["skills"]] == ["Forklift", "Excel", "SAP"]
    assert resume["languages"][0]["language"] == "English"


def test_small_capitals_are_words() -> None:
    def small(words: str) -> str:
        return " ".join(f"{word[0]}<span style='font-size:78%'>{word[1:].upper()}</span>" for word in words.split())

    work = "".join(f"<p><b>{t}</b>, {e}<br>{d}</p><ul><li>{h}</li></ul>" for t, e, d, h in _JOBS)
    top = _TOP.replace("Nora Whitlock", small("Nora Whitlock"))
    resume = read(f"{top}<h2>{small('Work Experience')}</h2>{work}<h2>{small('Skills')}</h2>Forklift, Excel")
    assert jobs(resume) == _EXPECTED
    assert [skill["name"] for skill in resume["skills"]] == ["Forklift", "Excel"]


def test_a_grid_of_groups_is_read_column_by_column() -> None:
    body = (
        "<table><tr><td><b>Driving</b></td><td><b>Office</b></td></tr>"
        "<tr><td>Forklift, Reach truck, Counterbalance, Side loader</td><td>Excel, SAP, Word</td></tr></table>"
    )
    groups = read(f"{_TABLE}{_TOP}<h2>Skills</h2>{body}")["skills"]
    assert groups == [
        {"name": "Driving", "keywords": ["Forklift", "Reach truck", "Counterbalance", "Side loader"]},
        {"name": "Office", "keywords": ["Excel", "SAP", "Word"]},
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Best Depot (Guild of Hauliers)", ("Best Depot", "Guild of Hauliers")),
        ("Best Depot (Guild of Hauliers, June 2021)", ("Best Depot", "Guild of Hauliers")),
        ("Safety Officer (EN 60204)", ("Safety Officer (EN 60204)", None)),
    ],
)
def test_who_gave_it_stands_in_brackets(line: str, expected: tuple[str, str | None]) -> None:
    award = read(f"{_TOP}<h2>Awards</h2><ul><li>{line}</li></ul>")["awards"][0]
    assert (award["title"], award.get("awarder")) == expected


@pytest.mark.parametrize("joint", ["for", "para", "dla"])
def test_a_title_for_an_employer(joint: str) -> None:
    body = "".join(f"<p>{d}: {t} {joint} {e}</p><ul><li>{h}</li></ul>" for t, e, d, h in _JOBS)
    assert jobs(read(f"{_TOP}<h2>Experience</h2>{body}")) == _EXPECTED


def test_publishers_stand_under_titles_beside_a_date_in_the_margin() -> None:
    papers = (("04/2023", "Slower trucks", "Journal of Yards"), ("11/2019", "Is a queue a line?", "Annals of Waiting"))
    rows = "".join(f"<tr><td style='width:80pt'>{d}</td><td>{n}<br>{p}</td></tr>" for d, n, p in papers)
    style = _TABLE.replace("table-layout: fixed", "")
    found = read(f"{style}{_TOP}<h2>Publications</h2><table>{rows}</table>")["publications"]
    assert [(one["name"], one["publisher"], one["releaseDate"]) for one in found] == [
        ("Slower trucks", "Journal of Yards", "2023-04"),
        ("Is a queue a line?", "Annals of Waiting", "2019-11"),
    ]
