"""Documents as files."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass

from generation.cover_letters import letter_of
from generation.documents import look_of
from generation.models import Generation
from generation.rendering import Letter, render, render_letter
from generation.texts import Text
from profiles import jsonresume

CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "json": "application/json",
}
LONGEST_NAME = 120
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class File:
    data: bytes
    name: str
    content_type: str


def export(document: Generation, *, format: str) -> File:
    """A document as a file. Raises Refused `unknown_format`."""
    look = look_of(document.options.get("look", {}))
    if document.is_short:
        return _short(document, format)
    if document.document_type == Generation.Type.RESUME:
        data = render(document.content, template=document.template, format=format, options=look)
    else:
        letter = letter_of(document.content)
        data = render_letter(letter, template=document.template, format=format, options=look)
    return File(data, f"{name_of(document)}.{format}", CONTENT_TYPES[format])


def _short(document: Generation, format: str) -> File:
    """A mail or answer as words; as pages in the plain design of a letter."""
    text = Text.from_json(document.content)
    if format == "txt":
        data = f"{text.whole}\n".encode()
    elif format == "json":
        data = json.dumps(text.to_json(), ensure_ascii=False, indent=2).encode()
    else:
        sender = jsonresume.as_resume(document.profile)["basics"]
        subject = text.subject or str(document.options.get("question", ""))
        letter = Letter(text.paragraphs, sender, (), None, subject, text.salutation, text.closing, text.language)
        data = render_letter(letter, template=document.template, format=format)
    return File(data, f"{name_of(document)}.{format}", CONTENT_TYPES[format])


def name_of(document: Generation) -> str:
    """ "Alex-Morrow-Acme-Resume": letters and digits only, so that every system takes it."""
    company = document.posting.organization if document.posting else ""
    parts = [document.profile.name, company, document.named]
    plain = unicodedata.normalize("NFKD", " ".join(parts)).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", plain).strip("-")[:LONGEST_NAME] or "document"
