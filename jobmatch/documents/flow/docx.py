"""DOCX and DOCM, read straight from their XML: nothing is run, no template is fetched, no part but text is opened."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from jobmatch.documents.drafts import Reading
from jobmatch.documents.flow.docx_body import Body
from jobmatch.documents.flow.docx_styles import Styles
from jobmatch.documents.flow.paragraphs import Paragraphs
from jobmatch.documents.model import Limits
from jobmatch.documents.trees import parsed
from jobmatch.documents.zipped import Package
from jobmatch.errors import refuse_file

REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass
class Part:
    """One XML part and its relations: id → (last word of the type, target, is external)."""

    root: etree._Element
    relations: dict[str, tuple[str, str, bool]] = field(default_factory=dict)

    def urls(self) -> dict[str, str]:
        return {key: target for key, (_, target, external) in self.relations.items() if external}

    def targets(self, kind: str) -> Iterator[str]:
        """Part names of the internal relations of one kind, in the order of their ids."""
        for _, (relation, target, external) in sorted(self.relations.items()):
            if relation == kind and not external:
                yield target


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    """Headers, then the body in order with its tables and text boxes, then notes and footers."""
    package = Package(data)
    main = main_part(package)
    if main is None:
        raise refuse_file("corrupt")
    styles = Styles.of(*(part.root for name in main.targets("styles") if (part := _part(package, name))))
    target = Paragraphs()
    _add_parts(package, main, "header", styles, target)
    Body(styles, main.urls(), target).add(main.root)
    for kind in ("footnotes", "endnotes"):
        _add_parts(package, main, kind, styles, target)
    _add_parts(package, main, "footer", styles, target)
    return Reading(lines=target.lines, reader="docx")


def _add_parts(package: Package, main: Part, kind: str, styles: Styles, target: Paragraphs) -> None:
    """All parts of one kind; first-page and even-page headers often repeat each other, so each text comes once."""
    role = kind if kind in ("header", "footer") else ""
    seen: set[str] = set()
    for name in main.targets(kind):
        part = _part(package, name)
        if part is None:
            continue
        inner = Paragraphs()
        Body(styles, part.urls(), inner, role=role).add(part.root)
        words = "\n".join(line.text for line in inner.lines)
        if words and words not in seen:
            seen.add(words)
            target.apart()
            for line in inner.lines:
                target.append(line)
            target.apart()


def main_part(package: Package) -> Part | None:
    """The part that holds the words of the document; None where there is none."""
    return _part(package, _main_name(package))


def _main_name(package: Package) -> str:
    relations = _relations(package, "")
    for kind, target, external in relations.values():
        if kind == "officeDocument" and not external:
            return target
    return "word/document.xml"


def _part(package: Package, name: str) -> Part | None:
    data = package.part(name)
    return None if data is None else Part(parsed(data), _relations(package, name))


def _relations(package: Package, name: str) -> dict[str, tuple[str, str, bool]]:
    folder, file = posixpath.split(name)
    data = package.part(posixpath.join(folder, "_rels", f"{file}.rels"))
    if data is None:
        return {}
    result = {}
    for relation in parsed(data).iter(REL):
        external = relation.get("TargetMode") == "External"
        target = relation.get("Target", "")
        if not external:
            target = posixpath.normpath(posixpath.join(folder, target)).lstrip("/") if target[:1] != "/" else target[1:]
        result[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], target, external)
    return result
