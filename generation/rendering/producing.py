"""The doors of this room: facts and choices in, the bytes of a document out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generation.rendering import flat, letters, pages, word
from generation.rendering.catalogue import template_named
from generation.rendering.composing import sheet_of
from generation.rendering.fitting import Fitted, fit
from generation.rendering.model import FORMATS, Letter, RenderOptions, Template
from generation.rendering.validation import checked
from jobmatch.errors import Refused

DEFAULTS = RenderOptions()


def render(resume: Mapping[str, Any], *, template: str, format: str, options: RenderOptions = DEFAULTS) -> bytes:
    """A resume (JSON Resume v1) as a document. format: pdf, docx, txt, md or json.

    The same arguments give the same bytes. Raises Refused: `unknown_template`, `unknown_format`, `bad_resume`.
    """
    design = template_named(template)
    known(format)
    values = dict(resume) if format == "json" and not options.one_page else checked(dict(resume))
    if options.one_page:
        values = fitted(values, template=template, options=options).resume
    if format == "json":
        checked(values)
        return json.dumps(values, ensure_ascii=False, indent=2).encode()
    sheet = sheet_of(values, design, options)
    if format == "pdf":
        return pages.pdf_of(pages.markup(sheet, design, options), design)
    if format == "docx":
        return word.docx_of(sheet, design, options)
    return (flat.text_of(sheet) if format == "txt" else flat.markdown_of(sheet)).encode()


def fitted(resume: Mapping[str, Any], *, template: str, options: RenderOptions = DEFAULTS) -> Fitted:
    """The resume cut to one page of the template, and what was left out. Raises Refused `bad_resume`."""
    design = template_named(template)

    def count(values: dict[str, Any]) -> int:
        return pages.page_count(pages.markup(sheet_of(values, design, options), design, options), design)

    return fit(checked(dict(resume)), count, options.relevance)


def preview(resume: Mapping[str, Any], *, template: str, options: RenderOptions = DEFAULTS) -> str:
    """The HTML that the PDF is set from."""
    design = template_named(template)
    return pages.markup(sheet_of(checked(dict(resume)), design, options), design, options)


def render_letter(letter: Letter, *, template: str, format: str, options: RenderOptions = DEFAULTS) -> bytes:
    """A letter in the design of the resume template of that name. Raises Refused as `render` does."""
    design: Template = template_named(template)
    known(format)
    return letters.letter_of(letter, design, format, options)


def known(format: str) -> None:
    """Raises Refused `unknown_format`."""
    if format not in FORMATS:
        raise Refused(f"There is no format {format}. Choose from {', '.join(FORMATS)}.", code="unknown_format")
