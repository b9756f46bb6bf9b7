"""What reading a file gives: text with the place of every line on its page. Pure values, no library behind them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may be. Bytes, pages, characters of text; seconds and bytes of memory for reading it apart."""

    size: int = 10 * 1024 * 1024
    pages: int = 30
    characters: int = 200_000
    seconds: float = 60.0
    memory: int = 1024 * 1024 * 1024


DEFAULT_LIMITS = Limits()
# How the lines of a laid out page are put in order. "": columns one after the other, where it has some; "rows": what
# stands level is one line, cells and titles still told apart; "lines": the same, and nothing else is looked for.
Across = Literal["", "rows", "lines"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in points (1/72 inch); the origin is the top left corner, y grows downwards."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line in one style; runs also break at wide horizontal gaps (a date at the right margin).

    y0, y1: only where it stands lower than its line's box, as the rest of a range that a narrow column broke in two.
    """

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    size: float | None = None
    x0: float | None = None
    x1: float | None = None
    y0: float | None = None
    y1: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One visual line (or one paragraph of a flow format). `document.text[start:end]` is its words, no newline.

    block: number of the layout block it stands in; blocks come in reading order, lines of a block are contiguous.
    column: 0 for the main (widest) text column of the page, 1.. for sidebars and further columns, 100.. for text boxes
    of a flow format.
    role: "heading", "list", "cell", "header", "footer" where the format says so (DOCX style, HTML tag), else "".
    level: heading level 1-6 where role is "heading"; depth from 1 where it is "list" and the format tells; else 0.
    """

    start: int
    end: int
    page: int
    block: int = 0
    column: int = 0
    box: Box | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    role: str = ""
    level: int = 0
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class PageInfo:
    """One page: 1-based number, size in points (0 for flow formats), and its slice of the text."""

    number: int
    width: float
    height: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page drawn: 1-based number, size in points (as `PageInfo` and every `Box`), the picture as WebP."""

    number: int
    width: float
    height: float
    webp: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink on the words `text[start:end]` (start == end where it lies on no words, an icon for example)."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Trait:
    """How a file is made, where its words do not tell; see `jobmatch.documents.inspection` for the kinds.

    detail: words or names that belong to it. amount: what the kind counts (characters, a share of the page, …).
    page: 1-based, 0 for the whole file.
    """

    kind: str
    page: int = 0
    detail: str = ""
    amount: float = 1.0


@dataclass(frozen=True, slots=True)
class Document:
    """A read file. Lines are in reading order and joined by one newline, blocks by a blank line.

    traits: only where the reading was asked to inspect the file as well.
    """

    text: str
    lines: tuple[Line, ...]
    pages: tuple[PageInfo, ...]
    media_type: str
    sha256: str
    reader: str
    links: tuple[Link, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    traits: tuple[Trait, ...] = ()
