"""What a person may choose of a document: template, options; and what a letter is made of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from jobmatch.errors import Refused

Format = Literal["pdf", "docx", "txt", "md", "json"]
FORMATS: tuple[Format, ...] = ("pdf", "docx", "txt", "md", "json")
PAGE_SIZES = ("A4", "Letter")
SECTIONS = ("summary", "work", "projects", "education", "skills", "certificates", "languages", "publications", "awards",
            "volunteer", "interests", "references")  # fmt: skip
MIN_FONT_SIZE, MAX_FONT_SIZE = 9.0, 14.0  # points: smaller is not read, larger is a poster
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Template:
    """A design. order: its sections as they come; aside: those of them that stand in a second column.

    accent: its own colour. font_size: points of its running text. serif: picks the kind of font in DOCX.
    """

    name: str
    title: str
    description: str
    order: tuple[str, ...] = SECTIONS
    aside: tuple[str, ...] = ()
    accent: str = "#1f4e79"
    font_size: float = 10.0
    serif: bool = False


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """font_size: points, 9 to 14; None for the template's own. accent: "#rrggbb"; "" for the template's own.

    sections: which sections and in what order, () for the template's own order. hidden: sections left out.
    language: of headings, months and "present" (ISO 639-1); "" to use the resume's own.
    one_page: leave out the least relevant until it fits one page. relevance: JSON Pointer of an entry or highlight
    ("/work/0", "/work/0/highlights/2") to 0-1; what is not named is judged by its age and place.

    Raises Refused `bad_options`.
    """

    page_size: str = "A4"
    font_size: float | None = None
    accent: str = ""
    sections: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    language: str = ""
    one_page: bool = False
    relevance: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.page_size not in PAGE_SIZES:
            raise Refused("The page size is A4 or Letter.", code="bad_options")
        if self.font_size is not None and not MIN_FONT_SIZE <= self.font_size <= MAX_FONT_SIZE:
            raise Refused(f"The font size is {MIN_FONT_SIZE:g} to {MAX_FONT_SIZE:g} points.", code="bad_options")
        if self.accent and not COLOUR.fullmatch(self.accent):
            raise Refused("The accent colour is written as #rrggbb.", code="bad_options")
        unknown = [name for name in (*self.sections, *self.hidden) if name not in SECTIONS]
        if unknown:
            raise Refused(f"There is no section {unknown[0]}. Choose from {', '.join(SECTIONS)}.", code="bad_options")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's parts. sender: the `basics` of a JSON Resume. recipient: lines of the address block.

    salutation and closing are whole lines ("Dear Ms Okafor,", "Kind regards,"). language: ISO 639-1.
    """

    paragraphs: tuple[str, ...]
    sender: Mapping[str, Any]
    recipient: tuple[str, ...] = ()
    date: date | None = None
    subject: str = ""
    salutation: str = ""
    closing: str = ""
    language: str = "en"
