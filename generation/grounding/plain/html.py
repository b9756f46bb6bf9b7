"""Tags and signs of HTML, as rich text fields have them: breaks of lines and marks of items are read as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from generation.grounding.plain.edits import Edit

_TAG = re.compile(
    r"(?i)</?(?P<name>p|div|br|ul|ol|li|h[1-6]|b|strong|i|em|u|span|a|code|blockquote)(?:\s[^<>]{0,300})?/?>"
)
_LINE = frozenset(["p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"])
_SIGN = re.compile(r"&(?:amp|nbsp|lt|gt|quot|apos|ndash|mdash|rsquo|lsquo|euro|pound|bull|hellip|#\d{2,5});")


def html(text: str) -> Iterator[Edit]:
    """Nothing where a text has no tag: "a < b" and "R&D;" stay."""
    tags = [Edit(match.start(), match.end(), _read(text, match)) for match in _TAG.finditer(text)]
    signs = [Edit(match.start(), match.end(), unescape(match[0])[:1]) for match in _SIGN.finditer(text)]
    yield from sorted((*tags, *signs))


def _read(text: str, tag: re.Match[str]) -> str:
    name, closes = tag["name"].lower(), tag[0].startswith("</")
    if name == "li" and not closes:
        return "- " if _at_line_start(text, tag.start()) else "\n- "
    ends = name in _LINE and (closes or name == "br") and not text[tag.end() :].lstrip(" \t").startswith("\n")
    return "\n" if ends and tag.end() < len(text) else ""


def _at_line_start(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()
