"""Letters in the design of the resume they go with, in every format."""

from __future__ import annotations

import json
from dataclasses import dataclass

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from generation.rendering import flat, pages, word, words
from generation.rendering.composing import contacts_of
from generation.rendering.model import Letter, RenderOptions, Template
from generation.rendering.sheet import Contact, rows_of
from jobmatch.errors import Refused


@dataclass(frozen=True, slots=True)
class LetterSheet:
    """A letter as words in order. dateline: "Leeds, 4 May 2026" or ""."""

    name: str
    label: str
    contacts: tuple[Contact, ...]
    recipient: tuple[str, ...]
    dateline: str
    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str
    language: str

    @property
    def contact_rows(self) -> tuple[tuple[Contact, ...], ...]:
        return rows_of(self.contacts)


def letter_sheet(letter: Letter, language: str) -> LetterSheet:
    """Raises Refused `bad_letter` where there is nobody to sign or nothing to say."""
    if not letter.sender.get("name") or not any(paragraph.strip() for paragraph in letter.paragraphs):
        raise Refused("A letter needs the sender's name and at least one paragraph.", code="bad_letter")
    return _sheet(letter, language)


def as_text(letter: Letter) -> str:
    """The letter as plain text; also one that nobody has signed yet."""
    return text_letter(_sheet(letter, words.supported(letter.language)))


def _sheet(letter: Letter, language: str) -> LetterSheet:
    name = str(letter.sender.get("name", ""))
    home = str(letter.sender.get("location", {}).get("countryCode", ""))
    return LetterSheet(
        name=name,
        label=str(letter.sender.get("label", "")),
        contacts=tuple(contacts_of(letter.sender, language)),
        recipient=letter.recipient,
        dateline=words.long_date(letter.date, language, home) if letter.date else "",
        subject=letter.subject,
        salutation=letter.salutation,
        paragraphs=tuple(paragraph.strip() for paragraph in letter.paragraphs if paragraph.strip()),
        closing=letter.closing,
        language=language,
    )


def letter_of(letter: Letter, template: Template, format: str, options: RenderOptions) -> bytes:
    sheet = letter_sheet(letter, words.supported(options.language or letter.language))
    if format == "pdf":
        return pages.pdf_of(pages.letter_markup(sheet, template, options), template)
    if format == "docx":
        return docx_letter(sheet, template, options)
    if format == "json":
        return json.dumps(json_letter(letter), ensure_ascii=False, indent=2).encode()
    return (markdown_letter(sheet) if format == "md" else text_letter(sheet)).encode()


def json_letter(letter: Letter) -> dict[str, object]:
    values = {
        "sender": dict(letter.sender), "recipient": list(letter.recipient), "subject": letter.subject,
        "date": letter.date.isoformat() if letter.date else None, "salutation": letter.salutation,
        "paragraphs": list(letter.paragraphs), "closing": letter.closing, "language": letter.language,
    }  # fmt: skip
    return {key: value for key, value in values.items() if value}


def blocks(sheet: LetterSheet) -> list[list[str]]:
    """The letter's blocks below the sender, as lines."""
    every = [
        list(sheet.recipient), [sheet.dateline], [sheet.subject], [sheet.salutation],
        *([paragraph] for paragraph in sheet.paragraphs), [sheet.closing, sheet.name],
    ]  # fmt: skip
    return [lines for block in every if (lines := [line for line in block if line])]


def text_letter(sheet: LetterSheet) -> str:
    head = [sheet.name, *(contact.text for contact in sheet.contacts)]
    return "\n\n".join("\n".join(line for line in block if line) for block in [head, *blocks(sheet)]).strip() + "\n"


def markdown_letter(sheet: LetterSheet) -> str:
    head = [f"**{flat.escaped(sheet.name)}**", *(flat.escaped(contact.text) for contact in sheet.contacts)]
    body = [[flat.escaped(line) for line in block] for block in blocks(sheet)]
    return "\n\n".join("  \n".join(block) for block in [head, *body]) + "\n"


def docx_letter(sheet: LetterSheet, template: Template, options: RenderOptions) -> bytes:
    title = sheet.subject or sheet.name
    document = word.started(template, options, title=title, author=sheet.name, language=sheet.language)
    document.add_paragraph(sheet.name, style="Title")
    if sheet.label:
        document.add_paragraph(sheet.label, style="Subtitle")
    word.add_contacts(document, sheet.contacts)
    for number, line in enumerate(sheet.recipient):
        document.add_paragraph(line).paragraph_format.space_before = Pt(0 if number else 22)
    if sheet.dateline:
        dated = document.add_paragraph(sheet.dateline)
        dated.paragraph_format.alignment, dated.paragraph_format.space_before = WD_ALIGN_PARAGRAPH.RIGHT, Pt(12)
    if sheet.subject:
        document.add_paragraph(sheet.subject, style="Heading 1")
    for said in (sheet.salutation, *sheet.paragraphs):
        if said:
            document.add_paragraph(said).paragraph_format.space_after = Pt(8)
    if sheet.closing:
        document.add_paragraph(sheet.closing).paragraph_format.space_after = Pt(26)
    document.add_paragraph(sheet.name)
    return word.saved(document)
