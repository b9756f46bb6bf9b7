"""Two foreign extractors and a DOCX reader find every fact of every template, whole and in order."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pdfplumber
import pytest
from docx import Document

from generation.rendering import render, templates
from tests.rendering.people import EVERYTHING, resume_of

NAMES = [template.name for template in templates()]
WHO = ["en-jordan-blake", "de-j-grossmann", "fr-elodie-lefevre", "pl-lukasz-wisniewski", "ro-stefan-ionescu"]


def squeezed(text: str) -> str:
    """Without white space and bullets: where lines break is the extractor's business, which words stand is ours."""
    return re.sub(r"[\s•\u200b]+", "", text)


def facts(resume: dict[str, Any]) -> Iterator[str]:
    basics = resume["basics"]
    yield from (basics[key] for key in ("name", "label", "phone", "email") if key in basics)
    for section, keys in (
        ("work", ("position", "name")), ("education", ("institution", "area")), ("projects", ("name", "description")),
        ("certificates", ("name", "issuer")), ("publications", ("name", "publisher")), ("awards", ("title",)),
        ("languages", ("language",)), ("volunteer", ("position", "organization")),
    ):  # fmt: skip
        for entry in resume.get(section, ()):
            yield from (entry[key] for key in keys if key in entry)
            yield from entry.get("highlights", ())
    for group in resume.get("skills", ()):
        yield from group.get("keywords", ())


def poppler(data: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler is not installed")
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def plumber(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join(page.extract_text(use_text_flow=True) for page in pdf.pages)


def word(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs)


@pytest.mark.parametrize("template", NAMES)
@pytest.mark.parametrize("who", WHO)
def test_every_fact_is_found_whole(template: str, who: str) -> None:
    resume = resume_of(who)
    pdf = render(resume, template=template, format="pdf")
    docx = render(resume, template=template, format="docx")
    for read, data in ((poppler, pdf), (plumber, pdf), (word, docx)):
        text = squeezed(read(data))
        assert [fact for fact in facts(resume) if squeezed(fact) not in text] == []


@pytest.mark.parametrize("template", NAMES)
def test_entries_come_in_order_and_unmixed(template: str) -> None:
    """A job's highlights stand between its own title and the next one's, also beside a second column."""
    resume = resume_of("en-jordan-blake")
    pdf = render(resume, template=template, format="pdf")
    expected = [words for job in resume["work"] for words in (job["position"], job["name"], *job["highlights"])]
    for text in (squeezed(poppler(pdf)), squeezed(plumber(pdf))):
        at = 0
        for words in expected:
            at = text.index(squeezed(words), at)


@pytest.mark.parametrize("format", ["pdf", "docx", "txt", "md"])
def test_hostile_and_foreign_characters_stay_words(format: str) -> None:
    data = render(EVERYTHING, template="modern", format=format)
    text = {"pdf": poppler, "docx": word}.get(format, lambda raw: raw.decode())(data)
    if format == "md":
        text = text.replace("\\", "")
    for words in (
        "Łukaszvan der Ștefan-李 Ω",
        "Lead <b>Engineer</b>",
        "{{ costs }}",
        "Engineer & <Designer>",
        "efficient files",
    ):
        assert squeezed(words) in squeezed(text)


def test_every_stated_value_is_somewhere() -> None:
    text = squeezed(poppler(render(EVERYTHING, template="plain", format="pdf")))
    for words in (
        "Ran the office.", "Ferries and *harbours*", "fjord.example", "Self-employed",
        "Fluids; Control, with laboratory",
        "CAD (Expert): SolidWorks, FreeCAD", "Welding, Python (Intermediate)", "Author", "Harbour Club", "About keels.",
        "Sailing: Dinghies, Knots", "The best welder I know.", "United Kingdom", "Matrix: @lukasz:stefan.example",
        "Mar 15, 2020",
        "g.example/1", "2018 – Feb 2020",
    ):  # fmt: skip
        assert squeezed(words) in text, words
