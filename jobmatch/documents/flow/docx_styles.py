"""Paragraph and character styles of a DOCX: what they say of headings, lists, weight and size."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Built-in style names stay English in the file whatever the language of Word, ids do not.
_HEADING = re.compile(r"^heading\s*([1-9])$", re.IGNORECASE)
_LIST = re.compile(r"(?:^list\b(?!\s+continue)|bullet)[^\d]*([2-9])?", re.IGNORECASE)


@dataclass(frozen=True)
class Look:
    """What a style gives the text: size in points; level 1-9 for headings, 0 otherwise; None where it says nothing.

    list: depth from 1 of an item, 0 where it is none on purpose.
    """

    bold: bool | None = None
    italic: bool | None = None
    size: float | None = None
    hidden: bool | None = None
    level: int = 0
    list: int | None = None

    def over(self, base: Look) -> Look:
        """This look on top of another: what it leaves open comes from the base."""
        return Look(
            bold=base.bold if self.bold is None else self.bold,
            italic=base.italic if self.italic is None else self.italic,
            size=base.size if self.size is None else self.size,
            hidden=base.hidden if self.hidden is None else self.hidden,
            level=self.level or base.level,
            list=base.list if self.list is None else self.list,
        )


@dataclass
class Styles:
    looks: dict[str, Look] = field(default_factory=dict)
    plain: Look = Look()

    @classmethod
    def of(cls, *roots: etree._Element) -> Styles:
        """From the styles parts, usually one; none at all leaves every look plain."""
        found: dict[str, tuple[str, Look]] = {}
        plain = Look()
        for root in roots:
            plain = look_of(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")).over(plain)
            for style in root.iter(f"{W}style"):
                base = style.find(f"{W}basedOn")
                found[style.get(f"{W}styleId", "")] = (_value(base), _style_look(style))
        return cls({key: _resolved(key, found) for key in found}, plain)

    def look(self, style_id: str) -> Look:
        return self.looks.get(style_id, Look())


def _resolved(key: str, found: dict[str, tuple[str, Look]]) -> Look:
    look, seen = Look(), set()
    while key in found and key not in seen:
        seen.add(key)
        key, own = found[key]
        look = look.over(own)
    return look


def _style_look(style: etree._Element) -> Look:
    name = _value(style.find(f"{W}name"))
    heading = _HEADING.match(name)
    level = int(heading[1]) if heading else (1 if name.lower() == "title" else 0)
    look = look_of(style.find(f"{W}rPr"))
    properties = style.find(f"{W}pPr")
    return replace(
        look,
        level=level or outline_level(properties),
        list=_named_depth(name) or list_depth(properties),
    )


def _named_depth(style: str) -> int:
    """`List Bullet` → 1, `List Number 3` → 3."""
    match = _LIST.search(style)
    return int(match[1] or 1) if match else 0


def list_depth(properties: etree._Element | None) -> int | None:
    """Depth from 1 where the paragraph properties number it (the file counts from 0), 0 where they take that away.

    None where they say nothing: a depth alone, as Word's `Subtitle` has, numbers nothing (ECMA-376 part 1, 17.9.18).
    """
    numbered = properties.find(f"{W}numPr") if properties is not None else None
    list_of = _value(numbered.find(f"{W}numId")) if numbered is not None else ""
    if numbered is None or not list_of:
        return None
    if list_of == "0":
        return 0
    value = _value(numbered.find(f"{W}ilvl"))
    return int(value) + 1 if value.isdigit() and int(value) < 9 else 1


def outline_level(properties: etree._Element | None) -> int:
    """1-9 where the paragraph properties name an outline level (the file counts from 0; 9 means body text)."""
    value = _value(properties.find(f"{W}outlineLvl")) if properties is not None else ""
    return int(value) + 1 if value.isdigit() and int(value) < 9 else 0


def look_of(properties: etree._Element | None) -> Look:
    """The direct look of run properties (w:rPr)."""
    if properties is None:
        return Look()
    size = _value(properties.find(f"{W}sz"))
    return Look(
        bold=_switch(properties.find(f"{W}b")),
        italic=_switch(properties.find(f"{W}i")),
        size=int(size) / 2 if size.isdigit() and len(size) < 5 else None,
        hidden=_switch(properties.find(f"{W}vanish")),
    )


def _switch(element: etree._Element | None) -> bool | None:
    return None if element is None else element.get(f"{W}val", "1") not in ("0", "false", "off", "none")


def _value(element: etree._Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")
