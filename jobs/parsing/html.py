# ruff: noqa: E501, SIM905 - tables of words are read as they stand
"""A posting's HTML as readable text: headings and lists kept, page furniture left out; and its JSON-LD."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype|html|head|body|div|p|ul|ol|li|br|h[1-6]|span|strong|b|table|section)\b[^>]*>", re.I
)
LOOKS_ESCAPED = re.compile(r"&lt;(?:p|div|ul|li|br|h[1-6]|strong|span)\b", re.I)
DROPPED = frozenset(
    "script style noscript template svg iframe form nav footer select button input head aside dialog".split()
)
BLOCKS = frozenset(
    "p div section article main header ul ol li table tr h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd br hr figure address tbody thead body".split()
)
HEADS = frozenset("h1 h2 h3 h4 h5 h6 dt".split())
STRONG = frozenset({"b", "strong"})
SPACES = re.compile(r"[ \t\r\n\f\v\u00a0]+")
DEEPEST = 200
FURNITURE = re.compile(
    r"cookie|navbar|breadcrumb|sidebar|share-|social|related-jobs|similar-jobs|newsletter|site-header|site-footer|consent",
    re.I,
)


@dataclass(slots=True)
class Readable:
    """text: lines joined by newlines. headings: offsets of lines that the page calls headings. title: of the page.

    job: the page's JSON-LD JobPosting, {} where it has none.
    """

    text: str
    headings: frozenset[int] = frozenset()
    title: str = ""
    job: dict[str, Any] = field(default_factory=dict)


def looks_like_html(source: str) -> bool:
    return bool(LOOKS_LIKE_HTML.search(source[:20_000]))


def read_html(source: str) -> Readable:
    """The readable text of a page or fragment. Never raises: what cannot be parsed is read as it stands."""
    source = source.replace("\x00", "")
    if LOOKS_ESCAPED.search(source[:20_000]) and not looks_like_html(source):
        source = source.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", '"')
    tree = _tree(source)
    if tree is None:
        return Readable(source)
    job = _json_ld(tree)
    title = " ".join((tree.findtext(".//title") or "").split())
    readable = _Writer().read(_main_part(tree))
    described = job.get("description")
    if isinstance(described, str) and len(described) > 1.2 * len(readable.text):
        inner = _tree(described) if looks_like_html(described) else None
        readable = _Writer().read(inner) if inner is not None else Readable(described)
    readable.title, readable.job = title, job
    return readable


def _tree(source: str) -> Any:
    parser = html.HTMLParser(encoding="utf-8", recover=True, huge_tree=False)
    try:
        return html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _main_part(tree: Any) -> Any:
    """The element the posting stands in: main or article where there is one with most of the words."""
    for path in (".//main", ".//article", ".//*[@role='main']"):
        found = tree.findall(path)
        if len(found) == 1 and len("".join(found[0].itertext())) > 300:
            return found[0]
    return tree


def _json_ld(tree: Any) -> dict[str, Any]:
    for script in tree.iterfind(".//script"):
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        try:
            found = _job_in(json.loads(script.text, strict=False), depth=0)
        except (ValueError, RecursionError):
            continue
        if found:
            return found
    return {}


def _job_in(value: Any, *, depth: int) -> dict[str, Any]:
    if depth > 6:
        return {}
    if isinstance(value, list):
        return next((found for each in value if (found := _job_in(each, depth=depth + 1))), {})
    if not isinstance(value, dict):
        return {}
    kinds = value.get("@type")
    if kinds == "JobPosting" or (isinstance(kinds, list) and "JobPosting" in kinds):
        return value
    inner = [value[key] for key in ("@graph", "mainEntity", "itemListElement", "item") if key in value]
    return _job_in(inner, depth=depth + 1) if inner else {}


class _Writer:
    """Writes an element tree out as lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.heads: set[int] = set()
        self.words: list[str] = []
        self.prefix = ""
        self.head = False
        self.strong = self.plain = 0

    def read(self, tree: Any) -> Readable:
        self._walk(tree, 0)
        self._break()
        text, starts = "", set()
        pieces: list[str] = []
        offset = 0
        for number, line in enumerate(self.lines):
            if number in self.heads:
                starts.add(offset)
            pieces.append(line)
            offset += len(line) + 1
        text = "\n".join(pieces)
        return Readable(text, frozenset(starts))

    def _walk(self, node: Any, depth: int) -> None:
        tag = node.tag if isinstance(node.tag, str) else ""
        if not tag or tag in DROPPED or depth > DEEPEST or _is_furniture(node):
            return
        block, head = tag in BLOCKS, tag in HEADS
        if block:
            self._break(gap=head or tag in ("p", "ul", "ol", "section", "table"))
        if tag == "li":
            self.prefix = "- "
        self.head = self.head or head
        strong = tag in STRONG or "bold" in (node.get("style") or "")
        self._say(node.text, strong=strong)
        for child in node:
            self._walk(child, depth + 1)
            self._say(child.tail, strong=strong)
        if tag in ("td", "th"):
            self._say(": " if _labels_its_row(node) else " ", strong=False)
        if block:
            self._break(gap=head or tag in ("p", "ul", "ol"))

    def _say(self, words: str | None, *, strong: bool) -> None:
        if not words:
            return
        self.words.append(words)
        bare = len(words.strip(" \t\r\n\u00a0:"))
        self.strong += bare if strong else 0
        self.plain += 0 if strong else bare

    def _break(self, *, gap: bool = False) -> None:
        """End the line. A short line that is bold throughout heads what follows it."""
        line = SPACES.sub(" ", "".join(self.words)).strip()
        if line:
            bold = self.strong and not self.plain and len(line) < 80 and not self.prefix
            if self.head or bold:
                self.heads.add(len(self.lines) + 1 if self.lines and self.lines[-1] else len(self.lines))
                if self.lines and self.lines[-1]:
                    self.lines.append("")
            self.lines.append(self.prefix + line)
        if line or gap:
            self.prefix = "" if line else self.prefix
        if gap and self.lines and self.lines[-1] and line:
            self.lines.append("")
        self.words, self.head, self.strong, self.plain = [], False, 0, 0


def _labels_its_row(cell: Any) -> bool:
    """The first of two cells, short and without a colon of its own: what a sheet of facts is laid out with."""
    row = cell.getparent()
    if row is None or row.tag != "tr" or len(row) != 2 or row[0] is not cell:
        return False
    words = "".join(cell.itertext()).strip()
    return 0 < len(words) <= 30 and words[-1] not in ":?.!"


def _is_furniture(node: Any) -> bool:
    marks = f"{node.get('class') or ''} {node.get('id') or ''}"
    return len(marks) > 1 and node.tag not in ("body", "html", "main") and bool(FURNITURE.search(marks))
