"""All that the truth of these layouts says stands in their files; five of the layouts are held."""

from __future__ import annotations

import html
import io
import re
import zipfile

import pypdfium2
import pytest

from tests.corpus import test_corpus
from tests.corpus.cases import case_of
from tests.corpus.cases import layouts as every_layout
from tests.corpus.eleventh import layouts as eleventh
from tests.corpus.eleventh.export import lasted, months_of
from tests.corpus.eleventh.people import six
from tests.corpus.layout import Layout
from tests.corpus.ninth.test_ninth import bare


def words_of(data: bytes, suffix: str) -> str:
    """What a file shows, as one string without markup."""
    if suffix == "pdf":
        return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    if suffix == "docx":
        data = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    return html.unescape(re.sub(r"(?s)<head>.*?</head>|<[^>]+>", "", data.decode()))


@pytest.mark.parametrize("layout", eleventh.layouts(), ids=lambda layout: layout.name)
def test_files_show_the_truth(layout: Layout) -> None:
    for person in layout.chosen:
        case = case_of(layout, person)
        words = bare(words_of(case.data, layout.suffix))
        missing = [fact for fact in test_corpus.said(case.truth) if bare(fact) not in words]
        assert not missing, (case.name, missing)


HELD = {"hint_column", "builder_plain", "europe_form", "docx_combination", "theme_page"}


def test_five_of_it_are_held_and_its_people_are_seen_nowhere_else() -> None:
    keys = {person.key for person in six()}
    assert len(keys) == 6
    assert all(person.held for person in six())
    assert {layout.name for layout in eleventh.layouts() if layout.held} == {f"eleventh_{name}" for name in HELD}
    assert len(eleventh.layouts()) == 12
    for layout in eleventh.layouts():
        assert {person.key for person in layout.chosen} == keys
    others = [layout for layout in every_layout() if not layout.name.startswith("eleventh_")]
    assert not any(person.key in keys for layout in others for person in (*layout.chosen, *layout.full))


def test_time_is_counted_with_both_its_ends() -> None:
    assert months_of("2020-01", "2022-06") == 30
    assert lasted(30, "en") == "2 years 6 months"
    assert lasted(months_of("2025-01", None), "de") == "1 Jahr 1 Monat"
    assert lasted(4, "fr") == "4 mois"
