"""ODT, read straight from its XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from jobmatch.documents.drafts import Reading, Span
from jobmatch.documents.flow.paragraphs import Paragraphs, add_table_row
from jobmatch.documents.model import Limits
from jobmatch.documents.trees import parsed
from jobmatch.documents.zipped import Package
from jobmatch.errors import refuse_file

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
HREF = "{http://www.w3.org/1999/xlink}href"
# Deleted text of tracked changes, comments, and declarations of fields.
_SKIPPED = {f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}sequence-decls", f"{OFFICE}forms"}
_MANY = 200


@dataclass(frozen=True)
class Look:
    bold: bool = False
    italic: bool = False
    size: float | None = None


@dataclass
class Looks:
    """Styles by name, resolved through their parents."""

    found: dict[str, etree._Element] = field(default_factory=dict)
    known: dict[str, Look] = field(default_factory=dict)

    def add(self, root: etree._Element) -> None:
        for style in root.iter(f"{STYLE}style"):
            self.found[style.get(f"{STYLE}name", "")] = style

    def look(self, name: str, depth: int = 0) -> Look:
        if name not in self.known:
            style = self.found.get(name)
            if style is None or depth > 20:
                return Look()
            base = self.look(style.get(f"{STYLE}parent-style-name", ""), depth + 1)
            self.known[name] = _over(base, style.find(f"{STYLE}text-properties"))
        return self.known[name]


def _over(base: Look, properties: etree._Element | None) -> Look:
    if properties is None:
        return base
    weight, slope = properties.get(f"{FO}font-weight"), properties.get(f"{FO}font-style")
    size = properties.get(f"{FO}font-size", "")
    return Look(
        bold=base.bold if weight is None else weight in ("bold", "600", "700", "800", "900"),
        italic=base.italic if slope is None else slope in ("italic", "oblique"),
        size=float(size[:-2]) if size.endswith("pt") and size[:-2].replace(".", "", 1).isdigit() else base.size,
    )


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    """Headers of the page styles, the body, then the footers."""
    package = Package(data)
    if "META-INF/manifest.xml" in package.names and b"encryption-data" in (
        package.part("META-INF/manifest.xml") or b""
    ):
        raise refuse_file("encrypted")
    content = package.part("content.xml")
    if content is None:
        raise refuse_file("corrupt")
    root, looks = parsed(content), Looks()
    styles = package.part("styles.xml")
    style_root = parsed(styles) if styles else None
    for tree in (style_root, root):
        if tree is not None:
            looks.add(tree)
    target = Paragraphs()
    for role, tree in (("header", style_root), ("", root.find(f"{OFFICE}body")), ("footer", style_root)):
        if tree is not None:
            for part in tree.iter(f"{STYLE}{role}") if role else [tree]:
                _Body(looks, target, role).add(part)
                target.apart()
    return Reading(lines=target.lines, reader="odt")


@dataclass
class _Body:
    looks: Looks
    target: Paragraphs
    role: str = ""

    def add(self, parent: etree._Element, role: str = "") -> None:
        for child in parent:
            if child.tag in _SKIPPED or not isinstance(child.tag, str):
                continue
            if child.tag == f"{TEXT}h":
                level = child.get(f"{TEXT}outline-level", "1")
                self._paragraph(child, "heading", min(int(level), 6) if level.isdigit() else 1)
            elif child.tag == f"{TEXT}p":
                self._paragraph(child, role)
            elif child.tag == f"{TEXT}list":
                self.add(child, "list")
            elif child.tag == f"{TABLE}table":
                self._table(child)
            else:
                self.add(child, role)

    def _paragraph(self, paragraph: etree._Element, role: str, level: int = 0) -> None:
        boxes: list[etree._Element] = []
        look = self.looks.look(paragraph.get(f"{TEXT}style-name", ""))
        spans = list(_spans(paragraph, look, self.looks, boxes))
        if spans or not boxes:
            self.target.add(spans, role=self.role or role, level=0 if self.role else level)
        for box in boxes:
            with self.target.framed():
                self.add(box)

    def _table(self, table: etree._Element) -> None:
        self.target.apart()
        for row in table.iter(f"{TABLE}table-row"):
            cells = []
            for cell in row.findall(f"{TABLE}table-cell"):
                inner = Paragraphs(column=self.target.column)
                _Body(self.looks, inner, self.role).add(cell)
                cells.append(inner.lines)
            if next(row.iterancestors(f"{TABLE}table")) is table:
                add_table_row(self.target, cells)
        self.target.apart()


def _spans(
    parent: etree._Element, look: Look, looks: Looks, boxes: list[etree._Element], url: str = ""
) -> Iterator[Span]:
    """The text of a paragraph in order; frames with text in them are put aside into `boxes`."""

    def span(text: str | None) -> Iterator[Span]:
        if text:
            words = " ".join(text.split("\n"))
            yield Span(words, bold=look.bold, italic=look.italic, size=look.size, url=url)

    yield from span(parent.text)
    for child in parent:
        if child.tag == f"{TEXT}tab":
            yield Span("\t")
        elif child.tag == f"{TEXT}line-break":
            yield Span("\n")
        elif child.tag == f"{TEXT}s":
            count = child.get(f"{TEXT}c", "1")
            yield from span(" " * min(int(count) if count.isdigit() else 1, _MANY))
        elif child.tag == f"{DRAW}text-box":
            boxes.append(child)
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            name = child.get(f"{TEXT}style-name", "")
            inner = looks.look(name) if name in looks.found else Look()
            merged = replace(look, bold=look.bold or inner.bold, italic=look.italic or inner.italic)
            merged = replace(merged, size=inner.size or look.size)
            yield from _spans(child, merged, looks, boxes, child.get(HREF, "") or url)
        yield from span(child.tail)
