"""All that the truth of these layouts says stands in them, for everybody of the cast; who is set in them is unseen."""

from __future__ import annotations

import html
import re

import pytest

from tests.corpus import test_corpus
from tests.corpus.layout import Layout
from tests.corpus.people import everyone, rich
from tests.corpus.sixth.people import rich_unseen
from tests.corpus.tenth import layouts as tenth
from tests.corpus.tenth.people import ordinary
from tests.corpus.view import visible

WORD = [layout for layout in tenth.layouts() if layout.suffix == "docx"]
TYPED = [layout for layout in tenth.layouts() if layout.suffix != "docx"]


@pytest.mark.parametrize("layout", WORD, ids=lambda layout: layout.name)
def test_word_documents_show_the_truth(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(test_corpus, "rich_unseen", lambda: (*rich_unseen(), *ordinary()))
    test_corpus.test_word_documents_hold_all_of_the_truth(layout)


@pytest.mark.parametrize("layout", TYPED, ids=lambda layout: layout.name)
def test_pasted_text_and_pages_show_the_truth(layout: Layout) -> None:
    for person in (*everyone(), *rich(), *rich_unseen(), *ordinary()):
        view = visible(person, layout.showing)
        markup = re.sub(r"(?s)<head>.*?</head>", "", layout.make(view).decode())
        words = test_corpus.squeezed(html.unescape(re.sub(r"<[^>]+>", "", markup)))
        missing = [fact for fact in test_corpus.said(view.truth) if test_corpus.squeezed(fact) not in words]
        assert not missing, (person.key, missing)


@pytest.mark.parametrize("layout", tenth.layouts(), ids=lambda layout: layout.name)
def test_everybody_set_is_another_and_most_are_held(layout: Layout) -> None:
    assert len({person.key for person in layout.chosen}) == layout.people
    assert sum(person.held for person in layout.chosen) > layout.people / 2
