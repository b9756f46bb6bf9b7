"""All that the truth of these layouts says stands in them, for everybody of the cast and for those who are new."""

from __future__ import annotations

import html
import re

import pypdfium2
import pytest

from tests.corpus import test_corpus
from tests.corpus.cases import case_of, cast_of
from tests.corpus.cases import layouts as every_layout
from tests.corpus.layout import Layout
from tests.corpus.ninth import layouts as ninth
from tests.corpus.ninth.designs import NINTH
from tests.corpus.ninth.designs_more import NINTH_MORE
from tests.corpus.ninth.people import newcomers
from tests.corpus.page import Design, document
from tests.corpus.view import visible

DESIGNS = [*NINTH, *NINTH_MORE]


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.name)
def test_pages_show_the_truth(design: Design) -> None:
    test_corpus.test_all_of_the_truth_is_visible(design)


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.name)
def test_pages_show_the_truth_of_those_who_are_new(design: Design) -> None:
    for person in newcomers():
        view = visible(person, design.showing)
        markup = re.sub(r"<style>.*?</style>|<[^>]+>", "", document(view, design))
        words = test_corpus.squeezed(html.unescape(markup))
        missing = [fact for fact in test_corpus.said(view.truth) if test_corpus.squeezed(fact) not in words]
        assert not missing, (person.key, missing)


@pytest.mark.parametrize("layout", ninth.layouts(), ids=lambda layout: layout.name)
def test_files_hold_the_truth_of_their_cast(layout: Layout) -> None:
    number = [one.name for one in every_layout()].index(layout.name)
    cast = cast_of(layout, number)
    assert len({person.key for person in cast}) == len(cast) >= 3
    for person in cast:
        case = case_of(layout, person)
        words = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(case.data))
        missing = [fact for fact in test_corpus.said(case.truth) if bare(fact) not in bare(words)]
        assert not missing, (case.name, missing)


def bare(text: str) -> str:
    """Without spaces and hyphens: a hyphen at the end of a line comes out as a sign of its own."""
    return re.sub("[-\\ufffe\\x02\\xad]", "", test_corpus.squeezed(text))
