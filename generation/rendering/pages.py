"""Sheet to HTML to PDF. Nothing is fetched: all that a document may use are the project's own styles and fonts."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.template.loader import get_template

from generation.rendering.model import RenderOptions, Template
from generation.rendering.sheet import Sheet
from jobmatch.errors import DomainError

if TYPE_CHECKING:
    from generation.rendering.letters import LetterSheet

VARIANT = "pdf/ua-1"


class FetchRefused(DomainError):
    """A document asked for something outside itself."""

    code = "fetch_refused"


def refuse(url: str, *args: Any, **kwargs: Any) -> dict[str, Any]:
    """WeasyPrint's door to files and network, shut: templates bring all they need."""
    raise FetchRefused(f"A document may not fetch {url[:100]}.")


def markup(sheet: Sheet, template: Template, options: RenderOptions) -> str:
    """The HTML of a resume, for PDF and for preview."""
    return str(get_template(f"documents/resume/{template.name}.html").render(
        {"sheet": sheet, "template": template, "style": style_of(template, options)}
    ))  # fmt: skip


def letter_markup(letter: LetterSheet, template: Template, options: RenderOptions) -> str:
    """The HTML of a letter."""
    return str(get_template(f"documents/letter/{template.name}.html").render(
        {"sheet": letter, "template": template, "style": style_of(template, options)}
    ))  # fmt: skip


def style_of(template: Template, options: RenderOptions) -> dict[str, str]:
    return {
        "page_size": options.page_size,
        "accent": options.accent or template.accent,
        "font_size": f"{options.font_size or template.font_size:g}pt",
    }


@cache
def _fonts() -> Any:
    from weasyprint.text.fonts import FontConfiguration

    return FontConfiguration()


@cache
def _styles(name: str) -> tuple[Any, ...]:
    """The parsed style sheets of a template: parsing them anew costs a third of a page."""
    from weasyprint import CSS

    folder = Path(settings.BASE_DIR) / "templates" / "documents"
    names = "base.css", f"resume/{name}.css", "letter/letter.css"
    return tuple(
        CSS(string=(folder / path).read_text(encoding="utf-8"), font_config=_fonts(), url_fetcher=refuse)
        for path in names
    )


def laid_out(html: str, template: Template) -> Any:
    """WeasyPrint's Document: pages can be counted before anything is written."""
    from weasyprint import HTML

    page = HTML(string=html, url_fetcher=refuse, base_url=None)
    return page.render(
        font_config=_fonts(), stylesheets=list(_styles(template.name)), pdf_variant=VARIANT, pdf_tags=True
    )


def page_count(html: str, template: Template) -> int:
    return len(laid_out(html, template).pages)


def pdf_of(html: str, template: Template) -> bytes:
    """A tagged PDF/UA-1 with bookmarks, metadata and embedded fonts; the same bytes for the same HTML."""
    identifier = hashlib.sha256(html.encode()).hexdigest()[:32].encode()
    return bytes(laid_out(html, template).write_pdf(pdf_identifier=identifier, pdf_variant=VARIANT, pdf_tags=True))
