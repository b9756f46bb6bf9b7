"""The content of one DOCX part, in order: paragraphs, tables, content controls, text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from jobmatch.documents.drafts import Span
from jobmatch.documents.flow.docx_styles import Look, Styles, W, list_depth, look_of, outline_level
from jobmatch.documents.flow.paragraphs import Paragraphs, add_table_row

R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Deleted and moved-away text, field codes, and properties say nothing that stands on the page.
_SKIPPED = {f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "sdtPr", "rt")}
_BREAKS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_FIELD_URL = re.compile(r'HYPERLINK\s+"([^"]+)"')


@dataclass
class Body:
    """Walks one part into `target`. `role` marks every line of it (header, footer)."""

    styles: Styles
    urls: dict[str, str]
    target: Paragraphs
    role: str = ""

    def add(self, parent: etree._Element) -> None:
        """Every block child; unknown wrappers (content controls, insertions, custom XML) are looked through."""
        for child in parent:
            if child.tag == f"{W}p":
                self._add_paragraph(child)
            elif child.tag == f"{W}tbl":
                self._add_table(child)
            elif child.tag == f"{MC}AlternateContent":
                self.add(_chosen(child))
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                self.add(child)

    def _add_paragraph(self, paragraph: etree._Element) -> None:
        boxes: list[etree._Element] = []
        properties = paragraph.find(f"{W}pPr")
        look = self._paragraph_look(properties)
        spans = list(_Runs(self.styles, self.urls, look, boxes).spans(paragraph))
        own = list_depth(properties)
        depth = look.list if own is None else own
        role, level = self.role, 0
        if not role and look.level:
            role, level = "heading", min(look.level, 6)
        elif not role and depth:
            role, level = "list", depth
        if spans or not boxes:
            self.target.add(spans, role=role, level=level)
        for box in boxes:
            with self.target.framed():
                self.add(box)

    def _paragraph_look(self, properties: etree._Element | None) -> Look:
        if properties is None:
            return self.styles.plain
        style = properties.find(f"{W}pStyle")
        look = self.styles.look(style.get(f"{W}val", "")) if style is not None else Look()
        return Look(level=outline_level(properties)).over(look).over(self.styles.plain)

    def _add_table(self, table: etree._Element) -> None:
        self.target.apart()
        for row in _children(table, f"{W}tr"):
            cells = []
            for cell in _children(row, f"{W}tc"):
                inner = Paragraphs(column=self.target.column)
                Body(self.styles, self.urls, inner, self.role).add(cell)
                cells.append(inner.lines)
            add_table_row(self.target, cells)
        self.target.apart()


def _children(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Children of a tag, also inside content controls and insertions around them."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"):
            yield from _children(child, tag)


def _chosen(alternatives: etree._Element) -> etree._Element:
    """The same drawing is there twice, for new and for old programs: take the first that holds anything."""
    for option in alternatives:
        if len(option):
            return option
    return alternatives


@dataclass
class _Runs:
    """The runs of one paragraph as spans; text boxes anchored in it are put aside into `boxes`."""

    styles: Styles
    urls: dict[str, str]
    look: Look
    boxes: list[etree._Element]
    _field_url: str = ""
    _field_depth: int = 0

    def spans(self, parent: etree._Element, url: str = "") -> Iterator[Span]:
        for child in parent:
            yield from self._piece(child, url)

    def _piece(self, child: etree._Element, url: str) -> Iterator[Span]:
        if child.tag == f"{W}r":
            yield from self._run(child, url or self._field_url)
        elif child.tag == f"{W}hyperlink":
            yield from self.spans(child, self.urls.get(child.get(R_ID, ""), ""))
        elif child.tag == f"{MC}AlternateContent":
            yield from self.spans(_chosen(child), url)
        elif child.tag == f"{W}txbxContent":
            self.boxes.append(child)
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield from self.spans(child, url)

    def _run(self, run: etree._Element, url: str) -> Iterator[Span]:
        look = self._run_look(run)
        text = ""
        for child in run:
            if child.tag == f"{W}t":
                text += child.text or ""
            elif child.tag in _BREAKS:
                text += _BREAKS[child.tag]
            elif child.tag == f"{W}fldChar":
                self._field(child)
            elif child.tag == f"{W}instrText":
                found = _FIELD_URL.search(child.text or "")
                self._field_url = found[1] if found else self._field_url
            else:
                yield from self._piece(child, url)
        if text and not look.hidden:
            yield Span(text, bold=bool(look.bold), italic=bool(look.italic), size=look.size, url=url)

    def _field(self, mark: etree._Element) -> None:
        kind = mark.get(f"{W}fldCharType")
        self._field_depth += {"begin": 1, "end": -1}.get(kind or "", 0)
        if kind == "end" and self._field_depth <= 0:
            self._field_url = ""

    def _run_look(self, run: etree._Element) -> Look:
        properties = run.find(f"{W}rPr")
        if properties is None:
            return self.look
        style = properties.find(f"{W}rStyle")
        base = self.styles.look(style.get(f"{W}val", "")) if style is not None else Look()
        return look_of(properties).over(base).over(self.look)
