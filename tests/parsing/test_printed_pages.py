"""What browsers, Word and LaTeX print: discs and symbols for bullets, accents set apart, labels with colons."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from jobmatch.documents.pdf.accents import with_accents_joined
from jobmatch.documents.pdf.frame import Frame
from jobmatch.documents.pdf.glyphs import Face, Glyphs
from jobmatch.documents.pdf.words import SYMBOLS, words_of
from profiles.parsing.dates import find_periods
from profiles.parsing.evidence import names_place
from tests.parsing.test_layouts import _TOP, read

_TODAY = date(2026, 11, 21)


def _glyphs(letters: str, boxes: list[tuple[float, float]], *, base: list[float] | None = None) -> Glyphs:
    """One text object a letter, 10 points large. boxes: (left, right) of each."""
    levels = base or [100.0] * len(letters)
    return Glyphs(
        codes=np.array([ord(letter) for letter in letters], np.uint32),
        boxes=np.array([(a, y + 7, b, y - 2) for (a, b), y in zip(boxes, levels, strict=True)], np.float32),
        origins=np.array([(a, y) for (a, _), y in zip(boxes, levels, strict=True)], np.float64),
        faces=np.zeros(len(letters), np.int32),
        owners=np.arange(len(letters), dtype=np.uint64),
        kinds=[Face(bold=False, italic=False, icons=False, size=10.0, angle=0)],
    )


def _text(glyphs: Glyphs) -> str:
    return "".join(map(chr, glyphs.codes.tolist()))


def test_an_accent_over_its_letter_is_one_letter_with_it() -> None:
    made = with_accents_joined(_glyphs("t´es", [(0, 3), (3.2, 8.2), (3, 8), (8, 12)]))
    assert _text(made) == "tés"


def test_the_accent_of_a_capital_that_comes_last_finds_it() -> None:
    made = with_accents_joined(_glyphs("Ete´", [(0, 6), (6, 9), (9, 14), (0.5, 5.5)], base=[100, 100, 100, 102.6]))
    assert _text(made) == "Éte"


def test_a_dotless_letter_takes_its_accent() -> None:
    assert _text(with_accents_joined(_glyphs("na¨ıf", [(0, 5), (5, 10), (10, 15), (11, 14), (15, 18)]))) == "naïf"


@pytest.mark.parametrize("typed", ["`code`", "2^8", "a~b"])
def test_signs_that_are_typed_stay_as_they_are(typed: str) -> None:
    side_by_side = [(5.0 * at, 5.0 * at + 5) for at in range(len(typed))]
    assert _text(with_accents_joined(_glyphs(typed, side_by_side))) == typed


def test_a_page_of_nothing_but_accents_is_left_alone() -> None:
    glyphs = _glyphs("^" * 20_000, [(0, 5)] * 20_000)
    assert with_accents_joined(glyphs) is glyphs


def test_the_bullets_of_word_s_symbol_font_are_bullets() -> None:
    glyphs = _glyphs("\uf0b7Led", [(0, 4), (18, 23), (23, 28), (28, 33)])
    [(_, words)] = words_of(glyphs, Frame(612.0, 792.0, 0.0, 0.0, 0))
    assert [word.text for word in words] == [SYMBOLS[0xF0B7], "Led"]


def test_a_bullet_of_wingdings_is_one_and_an_icon_of_the_same_code_is_none() -> None:
    for symbols, told in ((True, ["▪", "Led"]), (False, ["Led"])):
        glyphs = _glyphs("\uf0a7Led", [(0, 4), (18, 23), (23, 28), (28, 33)])
        plain = glyphs.kinds[0]
        glyphs.kinds.append(Face(False, False, True, plain.size, 0, symbols))
        glyphs.faces[0] = 1
        [(_, words)] = words_of(glyphs, Frame(612.0, 792.0, 0.0, 0.0, 0))
        assert [word.text for word in words] == told


def test_letters_set_apart_are_not_torn_at_capitals() -> None:
    page = "<h2>Skills</h2><ul style='letter-spacing:.1em'><li>GitHub</li><li>MySQL</li><li>DevOps</li></ul>"
    found = read(_TOP + page)["skills"]
    assert [skill["name"] for skill in found] == ["GitHub", "MySQL", "DevOps"]


def test_a_range_with_a_day_behind_the_hyphen_keeps_its_month() -> None:
    [period] = find_periods("Sep 2018-15 Mar 2019", today=_TODAY)
    assert period.begin is not None
    assert period.begin.value == "2018-09"


def test_whom_a_project_was_made_with_is_no_means() -> None:
    page = (
        "<h2>Projects</h2><p><b>Harbour Map</b> (Leeds, England) 2019 – 2020</p>"
        "<ul><li>Depths of nine harbours</li></ul>"
        "<p><b>Rope Atlas</b> (York, England) 2021 – 2022</p><ul><li>Knots of the whole coast</li></ul>"
    )
    assert not any(each.get("keywords") for each in read(_TOP + page)["projects"])


def test_la_paz_is_no_month() -> None:
    [period] = find_periods("Harbour Office, La Paz\t2012-06 — 2015-02", today=_TODAY)
    assert period.begin is not None
    assert (period.begin.value, period.finish and period.finish.value) == ("2012-06", "2015-02")


def test_a_house_named_after_a_county_is_no_place() -> None:
    assert names_place("West Yorkshire")
    assert not names_place("Yorkshire Cave Divers")


def test_subjects_of_a_school_belong_to_its_degree() -> None:
    page = (
        "<h2>Education</h2><p><b>A-levels, Biology, History, Further Maths</b></p>"
        "<p>Larkhill College, Leeds</p><p>2008 – 2010</p>"
    )
    [school] = read(_TOP + page)["education"]
    assert (school["studyType"], school["area"]) == ("A-levels", "Biology, History, Further Maths")


def test_a_field_of_two_words_is_not_cut_where_a_word_could_mean_at() -> None:
    page = (
        "<h2>Opleiding</h2><p><b>Havo, Natuur en Techniek</b></p><p>Larkhof Lyceum</p><p>2001 – 2006</p>"
        "<h2>Werkervaring</h2><p><b>Tekenaar</b></p><p>Brandsma Bouw</p><p>2006 – heden</p>"
    )
    assert read(_TOP + page)["education"][0]["area"] == "Natuur en Techniek"


def test_labels_with_colons_are_no_titles_of_sections() -> None:
    records = "".join(
        f"<table style='margin-bottom:8pt'><tr><td style='width:110pt'><b>Certificate:</b></td><td>{name}</td></tr>"
        f"<tr><td><b>Issued by:</b></td><td>{house}</td></tr><tr><td><b>Date:</b></td><td>{day}</td></tr></table>"
        for name, house, day in (
            ("Harbour Pilot", "Coastal Guild", "2019-06"),
            ("Deck Safety", "Northern Rope Works", "2021-02"),
            ("Rope Access", "Larkhill Climbers", "2022-09"),
        )
    )
    found = read(f"{_TOP}<h2>Certifications</h2>{records}")["certificates"]
    assert [(one["name"], one.get("issuer"), one.get("date")) for one in found] == [
        ("Harbour Pilot", "Coastal Guild", "2019-06"),
        ("Deck Safety", "Northern Rope Works", "2021-02"),
        ("Rope Access", "Larkhill Climbers", "2022-09"),
    ]


def test_a_group_of_skills_that_has_a_section_s_name_is_a_group() -> None:
    lists = "".join(
        f"<p style='font-size:11pt'><b>{name}</b></p><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
        for name, items in (("Languages", ("Go", "Rust", "Lua")), ("Leadership", ("Coaching", "Hiring", "Planning")))
    )
    page = (
        f"<h2>Skills</h2>{lists}<h2>Language Skills</h2><p>English (Native), Dutch (B2)</p>"
        "<h2>Volunteering</h2><p><b>Cook</b></p><p>Larkhill Shelter</p><p>2015 – 2018</p>"
    )
    found = read(_TOP + page)
    assert [group["name"] for group in found["skills"]] == ["Languages", "Leadership"]
    assert [spoken["language"] for spoken in found["languages"]] == ["English", "Dutch"]


def test_what_a_project_was_made_with_is_told_behind_its_description() -> None:
    page = (
        "<h2>Projects</h2><p><b>Tide Table</b></p><p>2019 – 2020</p>"
        "<p>Tides of nine harbours for sailors. Technologies: Soundings, Chart drawing.</p>"
        "<p><b>Rope Atlas</b></p><p>2021 – 2022</p><p>Knots of the whole coast. Technologies: Fieldwork, Printing.</p>"
    )
    found = read(_TOP + page)["projects"]
    assert [each["keywords"] for each in found] == [["Soundings", "Chart drawing"], ["Fieldwork", "Printing"]]
    assert found[0]["description"] == "Tides of nine harbours for sailors."


def test_names_in_brackets_behind_a_project_are_its_means() -> None:
    page = (
        "<h2>Projects</h2><p><b>Tide Table</b> (Soundings, Chart drawing) 2019 – 2020</p>"
        "<ul><li>Tides of nine harbours</li></ul>"
        "<p><b>Rope Atlas</b> (Fieldwork, Printing) 2021 – 2022</p><ul><li>Knots of the whole coast</li></ul>"
    )
    found = read(_TOP + page)["projects"]
    assert [each.get("keywords") for each in found] == [["Soundings", "Chart drawing"], ["Fieldwork", "Printing"]]
