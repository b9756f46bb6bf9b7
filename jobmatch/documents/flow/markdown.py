"""Markdown: headings, lists, emphasis and links become roles and runs; anything else stays as it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from jobmatch.documents.drafts import Reading, Span, line_of
from jobmatch.documents.flow.paragraphs import Paragraphs, add_table_row
from jobmatch.documents.flow.plain import decoded
from jobmatch.documents.model import Limits

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$")
_RULE = re.compile(r"^\s*([-*_=])(\s*\1){2,}\s*$")
_TABLE_RULE = re.compile(r"^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*\|?\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_INLINE = re.compile(
    r"!\[(?P<alt>[^\]\n]*)\]\([^)\n]*\)"
    r"|\[(?P<words>[^\]\n]+)\]\((?P<url>[^)\s]+)[^)\n]*\)"
    r"|<(?P<auto>(?:https?://|mailto:)[^>\s]+|[^@>\s]+@[^@>\s]+)>"
    r"|(?P<strong>\*\*|__)(?P<bold>(?=\S).+?(?<=\S))(?P=strong)"
    r"|(?<![\w*])(?P<mark>[*_])(?P<italic>(?=\S)[^*_\n]+(?<=\S))(?P=mark)(?!\w)"
    r"|`(?P<code>[^`\n]+)`"
    r"|\\(?P<escaped>[\\`*_{}\[\]()#+.!|-])"
)


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    target = Paragraphs()
    rows = decoded(data).splitlines()
    fenced = False
    for index, row in enumerate(rows):
        if _FENCE.match(row):
            fenced = not fenced
        elif fenced:
            target.add([Span(row)])
        else:
            _add(target, row, rows[index + 1] if index + 1 < len(rows) else "")
    return Reading(lines=target.lines, reader="markdown")


def _add(target: Paragraphs, row: str, after: str) -> None:
    if not row.strip() or _RULE.match(row) or _TABLE_RULE.match(row):
        if not _TABLE_RULE.match(row):
            target.apart()
    elif heading := _HEADING.match(row):
        target.add(_inline(heading[2]), role="heading", level=len(heading[1]))
    elif re.match(r"^(=+|-{3,})\s*$", after) and not row.lstrip().startswith(("|", "-", "*")):
        target.add(_inline(row), role="heading", level=1 if after[0] == "=" else 2)
    elif item := _ITEM.match(row):
        target.add(_inline(item[1]), role="list")
    elif row.strip().startswith("|") and row.strip().endswith("|"):
        cells = [[line_of(_inline(cell))] for cell in row.strip().strip("|").split("|") if cell.strip()]
        add_table_row(target, cells)
    else:
        target.add(_inline(row.lstrip("> ")))


def _inline(text: str, *, bold: bool = False, italic: bool = False) -> Iterator[Span]:
    """Spans of one line with its marks taken off."""
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            yield Span(text[at : match.start()], bold=bold, italic=italic)
        at = match.end()
        if match["bold"]:
            yield from _inline(match["bold"], bold=True, italic=italic)
        elif match["italic"]:
            yield from _inline(match["italic"], bold=bold, italic=True)
        elif match["words"]:
            yield Span(match["words"].strip("*_`"), bold=bold, italic=italic, url=match["url"])
        elif match["auto"]:
            url = match["auto"] if ":" in match["auto"] else f"mailto:{match['auto']}"
            yield Span(match["auto"].removeprefix("mailto:"), bold=bold, italic=italic, url=url)
        else:
            yield Span(match["code"] or match["escaped"] or "", bold=bold, italic=italic)
    if at < len(text):
        yield Span(text[at:], bold=bold, italic=italic)
