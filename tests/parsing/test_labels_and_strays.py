"""Records told as labels and values, lists whose bullets are drawn, means behind a bar; letters gone astray."""

from __future__ import annotations

import numpy as np

from jobmatch.documents.pdf.glyphs import Face, Glyphs
from jobmatch.documents.pdf.strays import with_strays_placed
from profiles.parsing.line_ends import begins_small
from tests.parsing.test_layouts import _TOP, read

_TABLE = "<style>td{{padding:2pt 0;font-size:10pt}} .l{{width:110pt}}</style><h2>{}</h2><table>{}</table>"


def _rows(*pairs: tuple[str, str]) -> str:
    return "".join(f"<tr><td class=l>{label}</td><td>{value}</td></tr>" for label, value in pairs)


def test_certificates_in_a_table_of_labels_are_told_by_labels_that_come_again() -> None:
    rows = _rows(
        ("Scheda", "Harbour Pilot"), ("Ente", "Coastal Guild"), ("Date", "06/2019"),
        ("Scheda", "Deck Safety"), ("Ente", "Northern Rope Works"), ("Date", "02/2021"),
    )  # fmt: skip
    found = read(_TOP + _TABLE.format("Certifications", rows))["certificates"]
    assert [(one["name"], one["issuer"], one["date"]) for one in found] == [
        ("Harbour Pilot", "Coastal Guild", "2019-06"),
        ("Deck Safety", "Northern Rope Works", "2021-02"),
    ]


def test_lines_set_in_behind_their_heads_are_points_though_no_bullet_is_a_character() -> None:
    job = (
        "<p><b>{} – {}</b></p><p>{} – {}</p><div style='margin-left:16pt'>"
        "<div>Kept the books of three small shops and paid their bills on the day they were due</div>"
        "<div>Wrote a monthly page on what had been sold so that the owners could order in time</div></div>"
    )
    jobs = "".join(
        job.format(*each)
        for each in (
            ("Bookkeeper", "Larkhill Stores Ltd", "May 2019", "Present"),
            ("Accounts Clerk", "Ravensworth Paper Ltd", "June 2015", "April 2019"),
        )
    )
    found = read(f"{_TOP}<h2>Work Experience</h2>{jobs}")["work"]
    assert [len(each.get("highlights", ())) for each in found] == [2, 2]


def test_short_names_behind_the_bar_of_a_project_are_its_means() -> None:
    page = (
        "<h2>Projects</h2><p><b>Tide Table</b> | <i>Soundings, Chart drawing</i></p>"
        "<ul><li>Tides of nine harbours</li></ul>"
        "<p><b>Rope Atlas</b> | <i>Fieldwork, Photography</i></p><ul><li>Knots of the whole coast</li></ul>"
    )
    found = read(_TOP + page)["projects"]
    assert [each.get("keywords") for each in found] == [["Soundings", "Chart drawing"], ["Fieldwork", "Photography"]]


def test_a_small_letter_with_a_capital_is_the_rest_of_a_line_only_in_a_unit() -> None:
    assert begins_small("kV and more")
    assert not begins_small("iOS development")


def test_a_ligature_that_pdfium_puts_elsewhere_stands_where_its_object_begins() -> None:
    face = Face(bold=False, italic=False, icons=False, size=10.0, angle=0)
    glyphs = Glyphs(
        codes=np.array([ord(letter) for letter in "Affa"], np.uint32),
        boxes=np.array([[15, 337, 20, 327], [24, 31, 36, 3], [36, 31, 47, 3], [26, 337, 31, 327]], np.float32),
        origins=np.array([[15, 329.5], [24, 31], [24, 31], [26, 329.5]], np.float64),
        faces=np.zeros(4, np.int32),
        owners=np.array([1, 2, 2, 3], np.uint64),
        kinds=[face],
    )
    anchors = np.array([[15, 329.5], [20, 329.5], [20, 329.5], [26, 329.5]], np.float64)
    placed = with_strays_placed(glyphs, anchors)
    assert placed.origins.tolist() == [[15, 329.5], [20, 329.5], [23, 329.5], [26, 329.5]]
    assert placed.boxes[1].tolist() == [20.0, 337.0, 23.0, 327.0]
