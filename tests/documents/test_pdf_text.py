"""What becomes of the characters of a PDF: scripts, ligatures, shadows, icons, rotation, links, page furniture."""

# ruff: noqa: E501 - PDF and HTML read better unbroken

from __future__ import annotations

import pytest

from jobmatch.documents import Document, read
from tests.documents.makers import pdf_of

PAGE = """<style>@page{size:A4;margin:2cm} body{font:11pt 'DejaVu Sans'}</style>
<div dir=rtl><p>מהנדס תוכנה בחברת Example Ltd משנת 2019</p><p>شركة الأفق 2020</p></div>
<p>Worked with שלום עולם daily</p><p>ffi office first flow</p><p>finished 1<sup>st</sup> of 9</p>
<p>na&shy;ive&nbsp;word</p><p>&#xf0e0; me@x.example</p>
<p><a href="mailto:me@x.example">write</a> or <a href="https://x.example/cv">look</a></p>
<div style="position:absolute;left:-1cm;top:12cm;transform:rotate(-90deg)">SIDEWAYS TITLE</div>"""


def lines(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


@pytest.fixture(scope="module")
def page() -> Document:
    from weasyprint import HTML

    return read(HTML(string=PAGE).write_pdf())


def test_right_to_left_text_is_in_logical_order(page: Document) -> None:
    assert "מהנדס תוכנה בחברת Example Ltd משנת 2019" in lines(page)
    assert "شركة الأفق 2020" in lines(page)
    assert "Worked with שלום עולם daily" in lines(page)


def test_ligatures_superscripts_soft_hyphens_and_icons(page: Document) -> None:
    assert {"ffi office first flow", "finished 1st of 9", "naive word", "me@x.example"} <= set(lines(page))


def test_rotated_text_comes_last_and_whole(page: Document) -> None:
    assert lines(page)[-1] == "SIDEWAYS TITLE"


def test_links_stand_on_their_words(page: Document) -> None:
    assert [(page.text[link.start : link.end], link.url) for link in page.links] == [
        ("write", "mailto:me@x.example"),
        ("look", "https://x.example/cv"),
    ]


SHADOW = b"BT /F1 12 Tf 72 700 Td (Ada) Tj ET BT /F1 12 Tf 72 600 Td (Shadow) Tj ET BT /F1 12 Tf 72.4 600.2 Td (Shadow) Tj ET"


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_shadows_are_read_once_and_page_rotation_does_not_matter(rotate: int) -> None:
    document = read(pdf_of(SHADOW, rotate=rotate))
    assert lines(document) == ["Ada", "Shadow"]
    assert document.pages[0].width == pytest.approx(595 if rotate % 180 == 0 else 842)


def test_tight_and_wide_letter_spacing_keep_words_apart() -> None:
    stream = (
        b"BT /F2 16 Tf -1 Tc 72 700 Td (PRIYA NAIR) Tj ET BT /F2 12 Tf 5 Tc 72 600 Td (WORK HISTORY) Tj ET "
        b"BT /F1 10 Tf 0 Tc 72 500 Td [(No) -300 (space) -300 (glyphs)] TJ ET"
    )
    assert lines(read(pdf_of(stream))) == ["PRIYA NAIR", "WORK HISTORY", "No space glyphs"]


def test_running_footers_have_their_role() -> None:
    from weasyprint import HTML

    css = "@page{size:A4;@bottom-center{content:'Ada - ' counter(page) '/' counter(pages)}} p{page-break-after:always}"
    document = read(HTML(string=f"<style>{css}</style><p>one</p><p>two</p><div>three</div>").write_pdf())
    assert [(words, line.role) for words, line in zip(lines(document), document.lines, strict=True)] == [
        ("one", ""), ("Ada - 1/3", "footer"), ("two", ""), ("Ada - 2/3", "footer"), ("three", ""), ("Ada - 3/3", "footer"),
    ]  # fmt: skip
