"""The boxes on page pictures hold the words of the facts."""

from __future__ import annotations

import io
import re
from datetime import date

import pypdfium2 as pdfium
import pytest
from PIL import Image

from generation.rendering import render
from jobmatch.documents import pictures_isolated
from jobmatch.documents.picturing import PAGES
from jobmatch.errors import Refused
from profiles.highlights import placed
from profiles.parsing.intake import read_file
from tests.documents.makers import pdf_of, pdf_pages

TODAY = date(2026, 11, 20)
RESUME = {
    "basics": {"name": "Nell Nash", "label": "Developer", "email": "nell@example.org", "phone": "+44 113 496 0199"},
    "work": [
        {
            "name": "Pennine Parcels",
            "position": "Senior Python Developer",
            "startDate": "2020-02",
            "highlights": ["Built the tracking service in Django", "Packaged every service with Docker"],
        }
    ],
    "education": [{"institution": "University of Leeds", "studyType": "BSc", "startDate": "2014", "endDate": "2017"}],
    "skills": [{"name": "Backend", "keywords": ["Python", "Django", "PostgreSQL"]}],
}


@pytest.mark.parametrize("template", ["plain", "modern", "compact", "executive", "creative", "academic"])
def test_a_box_holds_the_words_of_its_fact(template: str) -> None:
    data = render(RESUME, template=template, format="pdf")
    parsed, document = read_file(data, filename="nell.pdf", today=TODAY)
    assert document is not None
    boxes = {box.pointer: box for box in placed(document, parsed.spans)}
    page = pdfium.PdfDocument(data)[0]
    words = page.get_textpage()
    height = page.get_height()
    missed = []
    for span in parsed.spans:
        box, stated = boxes.get(span.pointer), parsed.text[span.start : span.end]
        if box is None or box.page != 1 or "\n" in stated:
            continue
        inside = words.get_text_bounded(box.x - 4, height - box.y - box.height, box.x + box.width + 4, height - box.y)
        letters = "".join(re.findall(r"\w", inside.casefold()))
        if "".join(re.findall(r"\w", stated.casefold()))[1:-1] not in letters:
            missed.append((stated, inside))
    assert len(missed) <= len(parsed.spans) * 0.1, missed


def test_pages_are_drawn_at_reading_size_and_only_the_first_dozen() -> None:
    pictures = pictures_isolated(pdf_pages(15))
    assert [picture.number for picture in pictures] == list(range(1, PAGES + 1))
    picture = Image.open(io.BytesIO(pictures[0].webp))
    assert picture.format == "WEBP"
    assert abs(picture.width - pictures[0].width * 110 / 72) <= 1


def test_a_photo_is_drawn_upright_and_a_text_not_at_all() -> None:
    photo = io.BytesIO()
    turned = Image.new("RGB", (1600, 1200), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    turned.save(photo, "JPEG", exif=exif)
    [picture] = pictures_isolated(photo.getvalue(), filename="cv.jpg")
    drawn = Image.open(io.BytesIO(picture.webp))
    assert drawn.width < drawn.height
    assert picture.width < picture.height
    assert pictures_isolated(b"Ada Lovelace", filename="cv.txt") == ()


def test_a_broken_file_is_refused_not_drawn() -> None:
    with pytest.raises(Refused):
        pictures_isolated(b"%PDF-1.7 nothing", filename="cv.pdf")


def test_a_range_that_a_narrow_column_broke_is_marked_on_both_lines() -> None:
    told = [
        (60, 760, "Grace Field"),
        (60, 730, "Professional Experience"),
        (60, 700, "June 2025 - August"),
        (60, 686, "2025"),
        (200, 700, "Software Intern"),
        (200, 686, "Beacon Robotics, Cambridge"),
    ]
    stream = " ".join(f"BT /F1 10 Tf {x} {y} Td ({words}) Tj ET" for x, y, words in told)
    parsed, document = read_file(pdf_of(stream.encode()), filename="grace.pdf", today=TODAY)
    assert document is not None
    facts = placed(document, parsed.spans)
    [start] = [fact for fact in facts if fact.pointer == "/work/0/startDate"]
    upper, lower = (fact for fact in facts if fact.pointer == "/work/0/endDate")
    assert start.x < 60 < start.x + start.width < upper.x + 2
    assert upper.y == start.y
    assert upper.x + upper.width < 160
    assert lower.y > upper.y + 10
    assert lower.x < 60
    assert lower.x + lower.width < 95
