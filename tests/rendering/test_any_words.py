"""Whatever words a person has, a document can be made of them and opened again."""

from __future__ import annotations

import io

import pypdfium2
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generation.rendering import render, templates

WORDS = st.text(min_size=1, max_size=60)
ENTRY = st.fixed_dictionaries(
    {"name": WORDS, "position": WORDS, "startDate": WORDS, "highlights": st.lists(WORDS, max_size=3), "url": WORDS}
)
RESUME = st.fixed_dictionaries(
    {
        "basics": st.fixed_dictionaries({"name": WORDS.map(lambda word: f"A{word}"), "label": WORDS, "url": WORDS}),
        "work": st.lists(ENTRY, max_size=2),
        "skills": st.lists(st.fixed_dictionaries({"name": WORDS, "keywords": st.lists(WORDS, max_size=3)}), max_size=2),
        "awards": st.lists(st.fixed_dictionaries({"title": WORDS, "date": WORDS}), max_size=2),
    }
)
NAMES = st.sampled_from([template.name for template in templates()])


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(resume=RESUME, template=NAMES)
def test_word_and_text_take_any_words(resume: dict[str, object], template: str) -> None:
    Document(io.BytesIO(render(resume, template=template, format="docx")))
    for format in ("txt", "md"):
        render(resume, template=template, format=format).decode()


@settings(max_examples=10, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(resume=RESUME, template=NAMES)
def test_pdf_takes_any_words(resume: dict[str, object], template: str) -> None:
    assert len(pypdfium2.PdfDocument(render(resume, template=template, format="pdf"))) >= 1
