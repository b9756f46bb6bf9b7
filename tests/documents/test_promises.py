"""What every Document promises, whatever went in."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobmatch.documents import Document, Limits, read
from jobmatch.documents.drafts import Reading, Sheet, Span, assemble, line_of
from jobmatch.documents.layout.page import lines_of_page
from jobmatch.documents.layout.words import Word
from jobmatch.errors import DomainError
from tests.documents.designs import DESIGNS, pdf_of
from tests.documents.makers import docx, odt, pdf_pages

ANY_TEXT = st.text(st.characters(), max_size=80)


def check(document: Document) -> None:
    """Lines are in order, do not overlap, hold no line end; runs and links lie within; pages cover the text."""
    text, before = document.text, -1
    for line in document.lines:
        words = text[line.start : line.end]
        assert words
        assert words == words.strip()
        assert words.splitlines() == [words]
        assert line.start > before
        assert set(text[max(before, 0) : line.start]) <= {"\n"}
        before = line.end
        ends = [line.start - 1, *(place for run in line.runs for place in (run.start, run.end)), line.end]
        assert ends == sorted(ends)
        assert "".join(text[r.start : r.end] for r in line.runs).replace(" ", "") == "".join(words.split())
    assert before == len(text)
    assert document.pages[0].start == 0
    assert document.pages[-1].end == len(text)
    assert all(a.end == b.start for a, b in zip(document.pages, document.pages[1:], strict=False))
    assert all(document.pages[line.page - 1].start <= line.start <= line.end for line in document.lines)
    assert all(line.end <= document.pages[line.page - 1].end for line in document.lines)
    assert all(0 <= link.start <= link.end <= len(text) for link in document.links)
    blocks = [line.block for line in document.lines]
    assert blocks == sorted(blocks)


@given(st.lists(st.tuples(ANY_TEXT, st.booleans(), st.sampled_from(["", "https://x.example"])), max_size=6))
def test_composed_lines(parts: list[tuple[str, bool, str]]) -> None:
    draft = line_of(Span(text, bold=bold, url=url) for text, bold, url in parts)
    assert draft.text == draft.text.strip()
    assert len(draft.text.splitlines()) <= 1
    assert "  " not in draft.text
    assert all(0 <= run.start < run.end <= len(draft.text) for run in draft.runs)
    assert all(draft.text[link.start : link.end].strip() for link in draft.links)


@given(st.text(max_size=400))
@settings(max_examples=200)
def test_any_text(text: str) -> None:
    try:
        document = read(text.encode("utf-8", "surrogatepass"))
    except DomainError:
        return
    check(document)


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.md", "a.pdf", "a.docx", "a.rtf"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes(data: bytes, filename: str) -> None:
    try:
        document = read(data, filename=filename)
    except DomainError:
        return
    check(document)


WORDS = st.builds(
    lambda text, x, y, size, order, spaced: Word(text, x, y, x + 6.0 * len(text), y + size, y + 0.8 * size, size, order, spaced=spaced),
    st.text("abcdefgh•–2019", min_size=1, max_size=9), st.floats(0, 560), st.floats(0, 800), st.sampled_from([8.0, 10.0, 14.0]),
    st.integers(0, 60), st.booleans(),
)  # fmt: skip


@given(st.lists(WORDS, max_size=60))
@settings(max_examples=150, deadline=None)
def test_layout_loses_and_invents_no_letter(words: list[Word]) -> None:
    lines = lines_of_page(words, page=1)
    assert sorted("".join(line.text for line in lines).replace(" ", "").replace("\t", "")) == sorted(
        "".join(word.text for word in words)
    )
    if lines:
        check(assemble(Reading(lines, "test", [Sheet(595, 842)]), media_type="", sha256="", limits=Limits()))


@pytest.mark.parametrize("name", sorted(DESIGNS))
def test_designs(name: str) -> None:
    check(read(pdf_of(name)))


def test_pages_without_text_have_empty_slices() -> None:
    document = read(pdf_pages(3))
    check(document)
    assert [document.text[page.start : page.end].strip() for page in document.pages] == ["page 0", "page 1", "page 2"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="<>&\x00"), max_size=30), max_size=8))
@settings(max_examples=60, deadline=None)
def test_docx_and_odt(texts: list[str]) -> None:
    clean = ["".join(letter for letter in text if letter.isprintable() or letter in "\t\n") for text in texts]
    for data in (
        docx("".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in clean)),
        odt("".join(f"<text:p>{text}</text:p>" for text in clean)),
    ):
        try:
            document = read(data)
        except DomainError as error:
            assert error.code in ("no_text", "corrupt")  # noqa: PT017
            continue
        check(document)
