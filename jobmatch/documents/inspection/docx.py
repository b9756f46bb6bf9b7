"""What a Word file holds beside plain paragraphs. Its XML is only looked at, with the guards of the reader."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from jobmatch.documents.flow.docx import main_part
from jobmatch.documents.flow.docx_styles import W
from jobmatch.documents.model import Limits, Trait
from jobmatch.documents.zipped import Package

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PICTURES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic",
    "{urn:schemas-microsoft-com:vml}imagedata",
)
_TEXTS = (f"{W}t", f"{W}delText")
_GAPS = (f"{W}p", f"{W}tab", f"{W}br")
WORDS = 300
WHITE = frozenset({"FFFFFF", "FEFEFE", "FDFDFD", "FCFCFC", "FBFBFB", "FAFAFA"})
TINY_HALF_POINTS = 5


def inspect(data: bytes, limits: Limits) -> Iterator[Trait]:
    package = Package(data)
    main = main_part(package)
    if main is None:
        return
    for branch in list(main.root.iter(_FALLBACK)):
        branch.clear()
    yield from _boxes(main.root)
    yield from _tables(main.root)
    yield from _hidden(main.root)
    for columns in main.root.iter(f"{W}cols"):
        count = columns.get(f"{W}num", "1")
        if count.isdigit() and 1 < int(count) < 20:
            yield Trait("columns", amount=float(count))
    for tag in _PICTURES:
        yield from (Trait("picture") for _ in main.root.iter(tag))
    changed = " ".join(_words(change) for tag in ("ins", "del") for change in main.root.iter(f"{W}{tag}")).strip()
    if changed:
        yield Trait("tracked_change", detail=changed[:WORDS], amount=float(len(changed)))
    if any(name.endswith("vbaProject.bin") for name in package.names):
        yield Trait("macros")


def _words(element: etree._Element) -> str:
    pieces = ((child.text or "") if child.tag in _TEXTS else " " for child in element.iter(*_TEXTS, *_GAPS))
    return " ".join("".join(pieces).split())


def _boxes(root: etree._Element) -> Iterator[Trait]:
    for box in root.iter(f"{W}txbxContent"):
        if words := _words(box):
            yield Trait("text_box", detail=words[:WORDS], amount=float(len(words)))


def _tables(root: etree._Element) -> Iterator[Trait]:
    """Tables by the rows that have more than one cell with words: only there can a reader lose the order."""
    for table in root.iter(f"{W}tbl"):
        rows = [[_words(cell) for cell in row.iterchildren(f"{W}tc")] for row in table.iterchildren(f"{W}tr")]
        across = [row for row in rows if sum(bool(words) for words in row) > 1]
        if across:
            yield Trait("table", detail=" | ".join(across[0])[:WORDS], amount=float(len(across)))


def _hidden(root: etree._Element) -> Iterator[Trait]:
    """Words that are switched off, white on the bare page, or too small to be seen; one trait a paragraph."""
    if root.find(f"{W}background") is not None:
        return
    for paragraph in root.iter(f"{W}p"):
        words = " ".join(filter(None, (_words(run) for run in paragraph.iterchildren(f"{W}r") if _unseen(run))))
        if words:
            yield Trait("hidden_text", detail=words[: WORDS * 10], amount=float(len(words)))


def _unseen(run: etree._Element) -> bool:
    properties = run.find(f"{W}rPr")
    if properties is None:
        return False
    vanish, size, colour = (properties.find(f"{W}{name}") for name in ("vanish", "sz", "color"))
    if vanish is not None and vanish.get(f"{W}val", "1") not in ("0", "false", "off"):
        return True
    points = size.get(f"{W}val", "") if size is not None else ""
    if points.isdigit() and int(points) < TINY_HALF_POINTS:
        return True
    white = colour is not None and colour.get(f"{W}val", "").upper() in WHITE
    return white and not _shaded(run)


def _shaded(run: etree._Element) -> bool:
    """Whether the run stands on a colour: its own, its paragraph's, its table's, or that of a drawing around it."""
    properties = run.find(f"{W}rPr")
    if properties is not None and properties.find(f"{W}highlight") is not None:
        return True
    for parent in (run, *run.iterancestors()):
        if parent.tag.endswith(("}txbxContent", "}drawing", "}pict")):
            return True
        for holder in ("rPr", "pPr", "tcPr", "tblPr"):
            shade = parent.find(f"{W}{holder}/{W}shd")
            if shade is not None and shade.get(f"{W}fill", "auto").upper() not in ("AUTO", "", *WHITE):
                return True
        # A table's colours may come from its style, which is not looked up: better silent than wrong.
        if parent.tag == f"{W}tbl":
            return True
    return False
