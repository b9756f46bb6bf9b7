"""HTML: what a person would see. Scripts, styles, templates and hidden elements are left out; nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lxml import etree
from lxml import html as lxml_html

from jobmatch.documents.drafts import Reading, Span
from jobmatch.documents.flow.paragraphs import Paragraphs, add_table_row
from jobmatch.documents.flow.plain import decoded
from jobmatch.documents.model import Limits
from jobmatch.errors import refuse_file

_UNSEEN = {
           "script", "style", "template", "noscript", "head", "title", "meta", "link", "svg", "math", "iframe",
           "object", "canvas", "audio", "video", "select", "textarea", "button", "input", "map",
}  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {"p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "ul", "ol", "dl", "dt", "dd",
           "li", "table", "tr", "td", "th", "blockquote", "pre", "address", "figure", "figcaption", "form", "fieldset",
           "hr", "body", "html", "details", "summary", "tbody", "thead", "tfoot", "caption", "center",
           *_HEADINGS}  # fmt: skip
_APART = {"p", "section", "article", "header", "footer", "nav", "aside", "ul", "ol", "dl", "table", "blockquote", "hr"}
_BOLD, _ITALIC = {"b", "strong", "th"}, {"i", "em", "cite", "dfn"}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_DEPTH = 200


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    text = _text(data)
    parser = lxml_html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding="utf-8"
    )
    try:
        root = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise refuse_file("no_text") from error
    walker = _Walker(Paragraphs())
    walker.element(root, _State())
    walker.flush()
    return Reading(lines=walker.target.lines, reader="html")


def _text(data: bytes) -> str:
    """Decoded by the page's own word where it can be believed (its mark, UTF-8, its meta tag), else by guess."""
    named = _META_CHARSET.search(data[:4096])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if named and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            try:
                return data.decode(named[1].decode("ascii"), errors="replace")
            except LookupError:
                return decoded(data)
        return decoded(data)


@dataclass(frozen=True)
class _State:
    """What holds for the text inside an element."""

    role: str = ""
    level: int = 0
    bold: bool = False
    italic: bool = False
    url: str = ""
    verbatim: bool = False
    depth: int = 0


@dataclass
class _Walker:
    target: Paragraphs
    _spans: list[Span] = field(default_factory=list)
    _role: tuple[str, int] = ("", 0)

    def element(self, element: etree._Element, state: _State) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _UNSEEN or _is_hidden(element) or state.depth > _DEPTH:
            return
        if tag == "br":
            self._spans.append(Span("\n"))
            return
        if tag == "tr":
            self._row(element, state)
            return
        inner = _inside(element, tag, state)
        if tag in _BLOCKS:
            self.flush()
            if tag in _APART and not (state.role == "list" and tag in ("ul", "ol", "p")):
                self.target.apart()
        self._content(element, inner)
        if tag in _BLOCKS:
            self.flush()
            if tag in _APART and state.role != "list":
                self.target.apart()

    def _content(self, element: etree._Element, state: _State) -> None:
        self._text(element.text, state)
        for child in element:
            self.element(child, state)
            self._text(child.tail, state)

    def _text(self, text: str | None, state: _State) -> None:
        if text:
            words = text if state.verbatim else _BLANKS.sub(" ", text)
            self._spans.append(Span(words, bold=state.bold, italic=state.italic, url=state.url))
            self._role = (state.role, state.level)

    def flush(self) -> None:
        """End the paragraph that is open."""
        if any(span.text.strip() for span in self._spans):
            self.target.add(self._spans, role=self._role[0], level=self._role[1])
        self._spans = []

    def _row(self, row: etree._Element, state: _State) -> None:
        self.flush()
        cells = []
        for cell in row:
            if cell.tag in ("td", "th") and not _is_hidden(cell):
                inner = _Walker(Paragraphs(column=self.target.column))
                inner._content(cell, replace(_inside(cell, str(cell.tag), state), depth=state.depth + 1))
                inner.flush()
                cells.append(inner.target.lines)
        add_table_row(self.target, cells)


def _inside(element: etree._Element, tag: str, state: _State) -> _State:
    role, level = state.role, state.level
    if tag in _HEADINGS:
        role, level = "heading", _HEADINGS[tag]
    elif tag == "li" or (tag == "dd" and _follows_definition(element)):
        role, level = "list", state.level + 1 if state.role == "list" else 1
    href = element.get("href", "").strip() if tag == "a" else ""
    return _State(
        role=role,
        level=level,
        bold=state.bold or tag in _BOLD or tag in _HEADINGS,
        italic=state.italic or tag in _ITALIC,
        url=href if href and not href.lower().startswith(("javascript:", "#", "data:")) else state.url,
        verbatim=state.verbatim or tag == "pre",
        depth=state.depth + 1,
    )


def _follows_definition(element: etree._Element) -> bool:
    """A second definition of one term is an item of a list; the first one goes on with the term."""
    before = element.getprevious()
    return before is not None and before.tag == "dd"


def _is_hidden(element: etree._Element) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    )
