"""All that the truth of these layouts says stands in them, for everybody of the cast."""

from __future__ import annotations

import pytest

from tests.corpus import test_corpus
from tests.corpus.eighth import layouts as eighth
from tests.corpus.eighth.designs import EIGHTH
from tests.corpus.eighth.designs_more import EIGHTH_MORE
from tests.corpus.layout import Layout
from tests.corpus.page import Design

WORD = [layout for layout in eighth.layouts() if layout.suffix == "docx"]


@pytest.mark.parametrize("design", [*EIGHTH, *EIGHTH_MORE], ids=lambda design: design.name)
def test_pages_show_the_truth(design: Design) -> None:
    test_corpus.test_all_of_the_truth_is_visible(design)


@pytest.mark.parametrize("layout", WORD, ids=lambda layout: layout.name)
def test_word_documents_show_the_truth(layout: Layout) -> None:
    test_corpus.test_word_documents_hold_all_of_the_truth(layout)
