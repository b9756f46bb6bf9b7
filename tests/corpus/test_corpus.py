"""The corpus says of itself only what is visible, keeps its held part apart, and is the same every time."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pytest

from tests.corpus.blind import layouts as blind
from tests.corpus.blind.designs import BLIND
from tests.corpus.cases import cases, cast_of, layouts
from tests.corpus.fifth import layouts as fifth
from tests.corpus.fifth.designs import FIFTH
from tests.corpus.fifth.designs_more import FIFTH_MORE
from tests.corpus.first.designs import DEV
from tests.corpus.first.designs_more import DEFINITIONS, MORE
from tests.corpus.first.designs_retired import RETIRED
from tests.corpus.fourth import layouts as fourth
from tests.corpus.fourth.designs import FOURTH
from tests.corpus.fresh import layouts as fresh
from tests.corpus.fresh.designs import FRESH
from tests.corpus.layout import Layout
from tests.corpus.page import Design, document
from tests.corpus.people import everyone, rich
from tests.corpus.sixth.designs import SIXTH
from tests.corpus.sixth.designs_more import SIXTH_MORE
from tests.corpus.sixth.people import rich_unseen
from tests.corpus.third import layouts as third
from tests.corpus.third.designs import THIRD
from tests.corpus.view import visible
from tests.corpus.wild import layouts as wild
from tests.corpus.wild.designs import WILD
from tests.corpus.wild.designs_more import WILD_MORE

UNSAID = {"meta", "network", "username", "countryCode", "startDate", "endDate", "date", "releaseDate"}


def said(value: Any, key: str = "") -> Iterator[str]:
    """Every string of the truth that stands in the document as it is."""
    if key in UNSAID:
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from said(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner)
    elif value:
        yield str(value).removeprefix("https://")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


@pytest.mark.parametrize(
    "design",
    [
        *DEV,
        *RETIRED,
        *MORE,
        *BLIND,
        *WILD,
        *WILD_MORE,
        *FRESH,
        *THIRD,
        *FOURTH,
        *FIFTH,
        *FIFTH_MORE,
        *SIXTH,
        *SIXTH_MORE,
        DEFINITIONS,
    ],
    ids=lambda design: design.name,
)
def test_all_of_the_truth_is_visible(design: Design) -> None:
    for person in (*everyone(), *rich(), *rich_unseen()):
        view = visible(person, design.showing)
        markup = document(view, design).replace("ﬃ", "ffi").replace("ﬀ", "ff").replace("ﬁ", "fi").replace("ﬂ", "fl")
        words = squeezed(html.unescape(re.sub(r"<style>.*?</style>|<[^>]+>", "", markup)))
        missing = [fact for fact in said(view.truth) if squeezed(fact) not in words]
        assert not missing, (person.key, missing)


WORD = [
    layout
    for layout in (
        *blind.layouts(),
        *wild.layouts(),
        *fresh.layouts(),
        *third.layouts(),
        *fourth.layouts(),
        *fifth.layouts(),
    )
    if layout.suffix == "docx"
]


@pytest.mark.parametrize("layout", WORD, ids=lambda one: one.name)
def test_word_documents_hold_all_of_the_truth(layout: Layout) -> None:
    for person in (*everyone(), *rich(), *rich_unseen()):
        view = visible(person, layout.showing)
        package = zipfile.ZipFile(io.BytesIO(layout.make(view)))
        parts = [name for name in package.namelist() if re.match(r"word/(document|header\d*|footer\d*)\.xml", name)]
        markup = "".join(package.read(name).decode() for name in parts)
        words = squeezed(html.unescape(re.sub(r"<[^>]+>", "", markup)))
        missing = [fact for fact in said(view.truth) if squeezed(fact) not in words]
        assert not missing, (person.key, missing)


def test_enough_people_languages_and_layouts() -> None:
    people = everyone()
    assert len(people) >= 40
    assert len({person.key for person in people}) == len(people)
    for language in ("de", "fr", "es", "it", "pt", "nl", "pl", "ro"):
        assert sum(person.language == language for person in people) >= 2
    assert sum(layout.suffix == "pdf" for layout in layouts()) >= 28


def test_held_people_and_layouts_stay_out_of_development() -> None:
    for number, layout in enumerate(layouts()):
        held = [person.held for person in cast_of(layout, number)]
        assert not any(held) if not layout.held else sum(held) >= len(held) / 2


def test_every_kind_of_file_can_be_made_and_is_the_same_again() -> None:
    seen = {}
    for case in cases("dev"):
        suffix = case.filename.rpartition(".")[2]
        if suffix not in seen and "scan" not in case.name:
            seen[suffix] = case
        if len(seen) == 6:
            break
    assert set(seen) == {"pdf", "docx", "odt", "rtf", "txt", "html"}
    again = {case.name: case.truth for case in cases("dev", limit=3)}
    assert all(case.truth == again[case.name] for case in seen.values() if case.name in again)


def test_a_page_holds_its_words() -> None:
    case = next(cases("dev", limit=1))
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(case.data))
    assert case.truth["basics"]["email"] in text
