"""Lines as readers make them, and the Document they add up to.

A reader gives `Span`s (text in one style); `line_of` cleans and joins them into a `DraftLine`; `assemble` gives every
line its place in one text. Offsets are exact by construction: nothing is changed after a line is composed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from jobmatch.documents.model import Box, Document, Limits, Line, Link, PageInfo, Run
from jobmatch.errors import refuse_file

# Everything str.splitlines() breaks at would break the one-line promise, so it becomes a plain space, as do the
# typographic spaces. Zero-width marks, soft hyphens, private use (icon fonts), control characters and lone
# surrogates say nothing. U+200C/U+200D and the bidi marks stay: Persian and Indic spelling needs the joiners.
_SPACES = re.compile("[\n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SILENT = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ufffc\ufffe\uffff\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff]"
)
_MANY_SPACES = re.compile(" {2,}")
_AROUND_TAB = re.compile(" *\t[ \t]*")
FEWEST_LEADERS = 5
_LEADERS = re.compile(r"([._…·])\1{4,}|(?:\. ){5,}")
_PLAIN = re.compile(r"[!-~]+( [!-~]+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; a tab in it is a wide gap. x0 and x1 in points where the format has places.

    y0 and y1: only where it stands lower than the line it belongs to.
    """

    text: str
    bold: bool = False
    italic: bool = False
    size: float | None = None
    x0: float | None = None
    x1: float | None = None
    url: str = ""
    y0: float | None = None
    y1: float | None = None


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A composed line whose runs and links count from its own start."""

    text: str
    runs: tuple[Run, ...] = ()
    links: tuple[Link, ...] = ()
    page: int = 1
    block: int = 0
    column: int = 0
    box: Box | None = None
    role: str = ""
    level: int = 0


def clean(text: str) -> str:
    """The text as it is kept: one line, plain spaces, no silent or private characters; tabs stay.

    Dots that lead over a gap are a tab as well.
    """
    if _PLAIN.fullmatch(text) and not _LEADERS.search(text):
        return text
    text = _LEADERS.sub("\t", _SILENT.sub("", _SPACES.sub(" ", text)))
    return _AROUND_TAB.sub("\t", _MANY_SPACES.sub(" ", text))


def line_of(spans: Iterable[Span]) -> DraftLine:
    """Compose spans into a line: spaces collapsed across spans, runs of one style, links on their words."""
    text = ""
    runs: list[_Open] = []
    links: list[Link] = []
    for span in spans:
        for index, part in enumerate(clean(span.text).split("\t")):
            if index and text:
                text = text.rstrip(" ").rstrip("\t") + "\t"
            if not text or text[-1] in " \t":
                part = part.lstrip(" ")
            if not part:
                continue
            start, end = len(text), len(text) + len(part)
            if runs and text[-1:] != "\t" and (part.isspace() or runs[-1].looks_like(span)):
                runs[-1].extend(end, span)
            else:
                runs.append(_Open(start, end, span, span.x1))
            if span.url and not part.isspace():
                links.append(Link(start, end, span.url))
            text += part
    kept = text.rstrip(" \t")
    return DraftLine(text=kept, runs=_closed(runs, kept), links=tuple(_merged(links, kept)))


@dataclass(slots=True)
class _Open:
    """A run that may still grow; it looks as its first span does."""

    start: int
    end: int
    span: Span
    x1: float | None

    def looks_like(self, span: Span) -> bool:
        mine = self.span
        look = mine.bold == span.bold and mine.italic == span.italic and mine.size == span.size
        return look and mine.y0 == span.y0

    def extend(self, end: int, span: Span) -> None:
        self.end = end
        if span.x1 is not None:
            self.x1 = span.x1


def _closed(runs: list[_Open], text: str) -> tuple[Run, ...]:
    """Runs without blanks at their ends; empty ones go."""
    result = []
    for run in runs:
        words = text[run.start : run.end]
        start = run.start + len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if start < end:
            span = run.span
            result.append(Run(start, end, span.bold, span.italic, span.size, span.x0, run.x1, span.y0, span.y1))
    return tuple(result)


def _merged(links: list[Link], text: str) -> list[Link]:
    """Neighbouring links to one address as one, without blanks at their ends."""
    result: list[Link] = []
    for link in links:
        words = text[link.start : link.end]
        start = link.start + len(words) - len(words.lstrip())
        link = Link(start, start + len(words.strip()), link.url)
        if result and result[-1].url == link.url and link.start - result[-1].end <= 1:
            result[-1] = Link(result[-1].start, link.end, link.url)
        else:
            result.append(link)
    return result


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of one page in points; zeros for formats that flow."""

    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader hands back: lines in reading order, and what the document needs besides."""

    lines: Sequence[DraftLine]
    reader: str
    sheets: Sequence[Sheet] = (Sheet(),)
    loose_links: Sequence[tuple[int, str]] = ()  # (page, url) of links on no words
    warnings: Sequence[str] = ()


def assemble(reading: Reading, *, media_type: str, sha256: str, limits: Limits) -> Document:
    """The Document of a reading. Raises Refused no_text without a single word, too_large past the characters."""
    drafts = [draft for draft in reading.lines if draft.text]
    if not drafts:
        raise refuse_file("no_text")
    parts: list[str] = []
    lines: list[Line] = []
    links: list[Link] = []
    offset, block = 0, 0
    for index, draft in enumerate(drafts):
        if index:
            apart = (draft.page, draft.block) != (drafts[index - 1].page, drafts[index - 1].block)
            parts.append("\n\n" if apart else "\n")
            offset += 1 + apart
            block += apart
        parts.append(draft.text)
        lines.append(_placed(draft, offset, block))
        links.extend(Link(offset + link.start, offset + link.end, link.url) for link in draft.links)
        offset += len(draft.text)
        if offset > limits.characters:
            raise refuse_file("too_large", limit=f"{limits.characters:,} characters of text")
    pages = _pages(lines, reading.sheets, offset)
    links.extend(Link(pages[page - 1].start, pages[page - 1].start, url) for page, url in reading.loose_links)
    links.sort(key=lambda link: link.start)
    return Document(
        "".join(parts), tuple(lines), pages, media_type, sha256, reading.reader, tuple(links), tuple(reading.warnings)
    )


def _placed(draft: DraftLine, offset: int, block: int) -> Line:
    runs = tuple(replace(run, start=run.start + offset, end=run.end + offset) for run in draft.runs)
    longest = max(draft.runs, key=lambda run: run.end - run.start, default=None)
    return Line(
        start=offset,
        end=offset + len(draft.text),
        page=draft.page,
        block=block,
        column=draft.column,
        box=draft.box,
        size=longest.size if longest else None,
        bold=_mostly(draft.runs, "bold"),
        italic=_mostly(draft.runs, "italic"),
        role=draft.role,
        level=draft.level,
        runs=runs,
    )


def _mostly(runs: Sequence[Run], style: str) -> bool:
    """True where more than half of the characters are so."""
    total = sum(run.end - run.start for run in runs)
    return total > 0 and 2 * sum(run.end - run.start for run in runs if getattr(run, style)) > total


def _pages(lines: Sequence[Line], sheets: Sequence[Sheet], length: int) -> tuple[PageInfo, ...]:
    """Slices that lie end to end and cover the text; the blank line between pages belongs to the earlier one."""
    starts: list[int] = [length] * (len(sheets) + 1)
    for line in reversed(lines):
        starts[line.page - 1] = line.start
    starts[0] = 0
    for index in range(len(sheets) - 1, -1, -1):
        starts[index] = min(starts[index], starts[index + 1])
    return tuple(
        PageInfo(index + 1, sheet.width, sheet.height, starts[index], starts[index + 1])
        for index, sheet in enumerate(sheets)
    )
