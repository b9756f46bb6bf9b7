"""What the files are besides their words: tagged, titled, embedded, sized, the same twice, and fetching nothing."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date

import pypdf
import pypdfium2
import pytest
from django.core.management import call_command
from docx import Document

from generation.rendering import FORMATS, Letter, RenderOptions, fitted, render, render_letter, templates
from generation.rendering.pages import FetchRefused, refuse
from generation.rendering.words import HEADINGS
from jobmatch.errors import Refused
from tests.rendering.people import EVERYTHING, resume_of

NAMES = [template.name for template in templates()]
JORDAN = resume_of("en-jordan-blake")
LETTER = Letter(
    paragraphs=("I am applying for the post.", "I have done this work for years."),
    sender=JORDAN["basics"], recipient=("Ms Ada Okafor", "Harbour Trust"), date=date(2026, 1, 12),
    subject="Application", salutation="Dear Ms Okafor,", closing="Kind regards,",
)  # fmt: skip


def long_resume() -> dict[str, object]:
    work = [
        {"name": f"Employer {year}", "position": "Engineer", "startDate": f"{year}-01", "endDate": f"{year}-12",
         "highlights": [f"Did thing {number} of {year} with care and attention to detail" for number in range(6)]}
        for year in range(2025, 2014, -1)
    ]  # fmt: skip
    return {**JORDAN, "work": work}


@pytest.mark.parametrize("template", NAMES)
def test_a_pdf_is_tagged_titled_and_embeds_its_fonts(template: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(JORDAN, template=template, format="pdf")))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert reader.metadata.author == "Jordan Blake"
    assert reader.metadata.title.startswith("Jordan Blake")
    assert "Experience" in str(
        [item.title for level in reader.outline for item in ([level] if not isinstance(level, list) else level)]
    )
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor.get_object())


@pytest.mark.parametrize("template", NAMES)
def test_no_character_is_missing_and_no_word_leaves_the_page(template: str) -> None:
    document = pypdfium2.PdfDocument(
        render({**EVERYTHING, "work": long_resume()["work"]}, template=template, format="pdf")
    )
    for page in document:
        text, (width, _) = page.get_textpage(), page.get_size()
        assert "\ufffd" not in text.get_text_range()
        for number in range(text.count_chars()):
            left, _, right, _ = text.get_charbox(number)
            assert left >= 0
            assert right <= width


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_facts_give_the_same_bytes(format: str) -> None:
    assert render(JORDAN, template="modern", format=format) == render(JORDAN, template="modern", format=format)


def test_a_docx_has_real_styles_lists_links_and_properties() -> None:
    data = render(JORDAN, template="executive", format="docx")
    document = Document(io.BytesIO(data))
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles[0] == "Title"
    assert {"Subtitle", "Contact", "Heading 1", "Heading 2", "List Bullet"} <= set(styles)
    assert document.core_properties.author == "Jordan Blake"
    assert document.core_properties.language == "en"
    relations = zipfile.ZipFile(io.BytesIO(data)).read("word/_rels/document.xml.rels").decode()
    assert "mailto:jordan.blake@example.dev" in relations


def test_options_are_kept() -> None:
    options = RenderOptions(page_size="Letter", language="fr", sections=("skills", "work"), accent="#aa0011")
    data = render(JORDAN, template="plain", format="pdf", options=options)
    page = pypdfium2.PdfDocument(data)[0]
    text = page.get_textpage().get_text_range()
    assert [round(side) for side in page.get_size()] == [612, 792]
    assert 0 < text.index("Compétences") < text.index("Expérience professionnelle")
    assert "Projets" not in text
    assert "mars 2021 – aujourd'hui" in text


def test_the_resume_speaks_its_own_language() -> None:
    text = render(resume_of("de-mehmet"), template="plain", format="txt").decode()
    assert "BERUFSERFAHRUNG" in text
    assert "Jul 2021 – heute" in text


@pytest.mark.parametrize(
    "choice", [{"font_size": 8.5}, {"page_size": "A5"}, {"accent": "red"}, {"sections": ("hobby",)}]
)
def test_choices_that_cannot_be_are_refused(choice: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        RenderOptions(**choice)
    assert caught.value.code == "bad_options"


def test_one_page_leaves_out_the_least_and_keeps_the_size() -> None:
    options = RenderOptions(one_page=True, font_size=10)
    data = render(long_resume(), template="plain", format="pdf", options=options)
    assert len(pypdfium2.PdfDocument(data)) == 1
    result = fitted(long_resume(), template="plain", options=options)
    assert result.fits
    assert "/work/0" not in result.dropped
    assert result.resume["basics"] == JORDAN["basics"]
    years = [job["startDate"] for job in result.resume["work"]]
    assert years == sorted(years, reverse=True)
    assert years[0] == "2025-01"


def test_relevance_decides_what_stays() -> None:
    relevance = {"/work/9": 1.0, **{f"/work/9/highlights/{row}": 0.99 for row in range(6)}}
    result = fitted(long_resume(), template="plain", options=RenderOptions(one_page=True, relevance=relevance))
    kept = [job for job in result.resume["work"] if job["name"] == "Employer 2016"]
    assert len(kept[0]["highlights"]) == 6


def test_nothing_is_fetched() -> None:
    for url in ("https://example.com/a.css", "file:///etc/passwd", "data:image/png;base64,AA"):
        with pytest.raises(FetchRefused):
            refuse(url)


@pytest.mark.parametrize("template", NAMES)
def test_a_letter_says_all_its_parts_in_order(template: str) -> None:
    pdf = render_letter(LETTER, template=template, format="pdf")
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    docx = "\n".join(
        p.text for p in Document(io.BytesIO(render_letter(LETTER, template=template, format="docx"))).paragraphs
    )
    flat = [render_letter(LETTER, template=template, format=name).decode() for name in ("txt", "md")]
    for words in (text, docx, *flat):
        parts = "Jordan Blake", "Okafor", "January 12, 2026", "Application", "Dear Ms", "applying", "for years", "Kind"
        places = [words.index(part) for part in parts]
        assert places == sorted(places)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("[1", "bad_json"),
        ("\ud800".encode("utf-16", "surrogatepass"), "bad_json"),
        ("[]", "bad_resume"),
        ("{}", "bad_resume"),
        ('{"basics": {"name": ["A"]}}', "bad_resume"),
        ('{"basics": {"name": "A"}, "work": {"a": 1}}', "bad_resume"),
        ('{"basics": {"name": "A"}, "work": ["x"]}', "bad_resume"),
        ('{"basics": {"name": "A"}, "work": [{"highlights": "x"}]}', "bad_resume"),
    ],
)
def test_the_command_refuses_with_a_code(value: str | bytes, code: str, tmp_path, capsys) -> None:
    source, target = tmp_path / "resume.json", tmp_path / "resume.pdf"
    source.write_bytes(value if isinstance(value, bytes) else value.encode())
    with pytest.raises(SystemExit) as left:
        call_command("render", resume=str(source), template="plain", format="pdf", output=str(target))
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith(f"{code}: ")
    assert not target.exists()


@pytest.mark.parametrize("format", ["pdf", "docx", "txt", "md"])
def test_the_command_writes_a_document(format: str, tmp_path) -> None:
    source, target = tmp_path / "resume.json", tmp_path / f"resume.{format}"
    source.write_text(json.dumps({"basics": {"name": "Ada", "email": None}, "work": None}))
    call_command("render", resume=str(source), template="creative", format=format, output=str(target))
    assert target.stat().st_size > 3


@pytest.mark.parametrize("template", NAMES)
@pytest.mark.parametrize("size", [9, 11.5, 13])
def test_no_heading_is_left_alone_at_the_foot_of_a_page(template: str, size: float) -> None:
    options = RenderOptions(font_size=size, page_size="Letter")
    document = pypdfium2.PdfDocument(render(EVERYTHING, template=template, format="pdf", options=options))
    for page in document:
        lines = [line.strip() for line in page.get_textpage().get_text_range().splitlines() if line.strip()]
        last = lines[-2] if lines[-1].isdigit() else lines[-1]
        assert last not in HEADINGS["en"]
