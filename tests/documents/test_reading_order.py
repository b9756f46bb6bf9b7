"""The same person in fifteen page designs reads the same."""

from __future__ import annotations

import pytest

from jobmatch.documents import Document, read
from tests.documents.designs import DESIGNS, PERSON, pdf_of

SIDEBARS = [name for name in DESIGNS if "sidebar" in name or name in ("two_equal", "band")]


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(params=sorted(DESIGNS))
def design(request: pytest.FixtureRequest) -> Document:
    return read(pdf_of(request.param))


def test_bullets_keep_their_words_together(design: Document) -> None:
    text = flat(design.text)
    for *_, bullets in PERSON["work"]:
        for bullet in bullets:
            assert bullet in text


def test_summary_and_contact_are_whole(design: Document) -> None:
    assert PERSON["summary"] in flat(design.text)
    for item in ("Marlene Okafor", "Logistics Coordinator"):
        assert item in flat(design.text)


def test_jobs_follow_one_another_with_their_own_bullets(design: Document) -> None:
    text = flat(design.text)
    start = text.upper().index("EXPERIENCE")
    places = []
    for position, employer, _, _, bullets in PERSON["work"]:
        head = text.index(position, start)
        places += [head, text.index(employer, head), *(text.index(bullet, head) for bullet in bullets)]
        start = places[-1]
    assert places == sorted(places)


def test_dates_stand_with_their_job(design: Document) -> None:
    text = flat(design.text)
    jobs = PERSON["work"]
    for index, (position, _, dates, _, bullets) in enumerate(jobs):
        date = text.index(dates)
        first_bullet = text.index(bullets[0])
        assert date < first_bullet
        if index:
            assert date > text.index(jobs[index - 1][4][-1])
        assert position in text[max(0, date - 70) : date + 70]


@pytest.mark.parametrize("name", SIDEBARS)
def test_sidebars_are_columns_of_their_own(name: str) -> None:
    document = read(pdf_of(name))
    columns = {document.text[line.start : line.end]: line.column for line in document.lines}
    assert columns["Skills"] == columns["Incoterms"] == columns["Igbo – fluent"] != 0
    assert columns["Experience"] == 0


@pytest.mark.parametrize("name", ["dated", "timeline", "left_sidebar_dated", "right_sidebar_dated"])
def test_a_date_beside_a_job_is_a_run_of_its_own_on_the_same_line(name: str) -> None:
    document = read(pdf_of(name))
    line = next(line for line in document.lines if "Mar 2019 – Present" in document.text[line.start : line.end])
    assert sorted(document.text[run.start : run.end] for run in line.runs) == [
        "Logistics Coordinator",
        "Mar 2019 – Present",
    ]


def test_margin_titles_come_before_their_section() -> None:
    document = read(pdf_of("margin_titles"))
    texts = [document.text[line.start : line.end] for line in document.lines]
    assert texts[texts.index("EXPERIENCE") + 1] == "Logistics Coordinator"
    assert texts[texts.index("EDUCATION") + 1] == "BSc Supply Chain Management"


def test_letter_spaced_headings_are_words() -> None:
    document = read(pdf_of("spaced_headings"))
    texts = [document.text[line.start : line.end] for line in document.lines]
    assert {"PROFILE", "EXPERIENCE", "EDUCATION", "SKILLS", "LANGUAGES"} <= set(texts)


def test_headings_are_bold_and_larger_and_start_a_block() -> None:
    document = read(pdf_of("single"))
    heading = next(line for line in document.lines if document.text[line.start : line.end] == "Education")
    body = next(line for line in document.lines if "University of Hull" in document.text[line.start : line.end])
    assert heading.bold
    assert not body.bold
    assert (heading.size or 0) > (body.size or 0)
    assert document.text[heading.start - 2 : heading.start] == "\n\n"
