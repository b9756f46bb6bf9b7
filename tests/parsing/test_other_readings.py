"""Pages that the usual way of reading does not explain are read in other ways; what tells whole jobs is taken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from jobmatch import documents
from jobmatch.documents.layout import page
from jobmatch.documents.layout.regions import Region
from jobmatch.documents.layout.rows import rows_of as rows_on
from jobmatch.documents.layout.words import Segment
from jobmatch.documents.model import Document
from profiles.parsing import arrangement, intake, reading, ways, work
from profiles.parsing.rows import Row, rows_of
from profiles.parsing.soundness import is_sound, left_behind, soundness
from profiles.parsing.work import read_work
from tests.parsing.test_layouts import _TOP, read
from tests.parsing.test_structures import _EXPECTED, _JOBS, jobs

TODAY = date(2026, 11, 21)
_EDGE = 150.0  # points: right of the dates, left of the jobs


def under_their_own_heading(words: str) -> str:
    made = (
        f"<p><b>{t}</b> <span style='float:right'>{d}</span><br>{e}</p><h2>{words}</h2><ul><li>{h}</li></ul>"
        for t, e, d, h in _JOBS
    )
    return f"{_TOP}<h2>Experience</h2>{''.join(made)}<h2>Hobbies</h2><p>Chess, Rowing</p>"


def below_a_list_of_skills() -> str:
    made = (f"<p><b>{t}</b>, {e}, {d}</p><ul><li>{h}</li></ul>" for t, e, d, h in _JOBS)
    return f"{_TOP}<h2>Skills</h2><p>Forklift, Excel, SAP</p><p><b>Where I have been</b></p>{''.join(made)}"


@pytest.mark.parametrize(
    "markup", [under_their_own_heading("Achievements"), under_their_own_heading("Projects"), below_a_list_of_skills()]
)
def test_jobs_that_the_first_reading_loses(markup: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert jobs(read(markup)) == _EXPECTED
    monkeypatch.setattr(reading, "OTHER_WAYS", ())
    monkeypatch.setattr(work, "other_ways", lambda rows: ())
    alone = [job.get("position") for job in read(markup).get("work", []) if job.get("highlights")]
    assert alone != [position for position, *_ in _EXPECTED], "the page no longer needs another reading"


def test_nothing_else_is_lost_to_another_reading() -> None:
    resume = read(under_their_own_heading("Achievements"))
    assert [one["name"] for one in resume["interests"]] == ["Chess", "Rowing"]
    assert resume["basics"]["name"]


def test_a_page_that_is_whole_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made = "".join(f"<p><b>{t}</b>, {e}, {d}</p><ul><li>{h}</li></ul>" for t, e, d, h in _JOBS)
    asked: list[ways.Way] = []
    usual = reading._read_rows

    def counted(document: Document, lines: list[Row], way: ways.Way, today: date) -> object:
        asked.append(way)
        return usual(document, lines, way, today)

    monkeypatch.setattr(reading, "_read_rows", counted)
    assert jobs(read(f"{_TOP}<h2>Experience</h2>{made}")) == _EXPECTED
    assert asked == [ways.Way()]


def lines_of(text: str) -> list[Row]:
    return rows_of(documents.read(text.encode(), filename="cv.txt"))


def test_soundness_counts_whole_jobs_and_what_is_left_behind() -> None:
    rows = lines_of(
        "Shift Lead, Larkhill Freight, Hull, Jan 2019 - present\nPicker, Brandt Stores, Leeds, 2014 - 2018\n"
    )
    found = read_work(rows, today=TODAY)
    assert is_sound(found, rows, today=TODAY)
    assert soundness(found, rows, today=TODAY) == 2.0
    assert left_behind(found[:1], rows, today=TODAY) == 1
    assert not is_sound(found[:1], rows, today=TODAY)
    assert not is_sound([], rows, today=TODAY)


def test_the_time_at_a_house_holds_those_of_its_posts() -> None:
    rows = lines_of("Larkhill Freight, 2014 - present\nShift Lead, Jan 2019 - present\nPicker, Mar 2014 - Dec 2018\n")
    found = read_work(rows, today=TODAY)
    assert left_behind(found, rows, today=TODAY) == 0


def dates_beside_jobs() -> str:
    rows = "".join(
        f"<tr><td style='width:30%'>{d}</td><td><b>{t}</b><br>{e}<ul><li>{h}</li><li>Swept</li></ul></td></tr>"
        for t, e, d, h in _JOBS
    )
    return f"{_TOP}<h2>Experience</h2><table style='width:100%'>{rows}</table><h2>Hobbies</h2><p>Chess, Rowing</p>"


def test_columns_told_wrongly_are_read_across(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dates taken for a column of their own leave jobs without dates; line by line the page tells them."""

    def torn(segments: list[Segment], spines: Sequence[Segment] = (), *, columns: bool = True) -> list[Region]:
        sides = [[segment for segment in segments if (segment.x0 < _EDGE) == left] for left in (True, False)]
        return [Region(rows_on(side), column) for column, side in enumerate(sides) if side]

    monkeypatch.setattr(page, "regions_of", torn)
    monkeypatch.setattr(arrangement, "_heads_entries", lambda side, main: False)
    monkeypatch.setattr(reading, "OTHER_WAYS", ())
    dated = [(job["position"], job["startDate"][:4]) for job in read(dates_beside_jobs())["work"]]
    assert dated == [(position, begin) for position, _, begin, _ in _EXPECTED]
    monkeypatch.setattr(intake, "_ACROSS", ())
    found = [(job.get("position"), job.get("startDate", "")[:4]) for job in read(dates_beside_jobs()).get("work", [])]
    assert found != dated
