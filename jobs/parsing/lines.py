"""A posting's text as lines: where each starts and ends without its bullet, and whether it looks like a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass

BULLET = re.compile(r"[ \t]*(?:[-–—*•·●▪■◦‣⁃○►➤✓✔✅❖→»>+o]|\(?\d{1,2}[.)]|[a-z][.)])[ \t]+|[ \t]*[•·●▪■◦‣⁃○►➤✓✔✅❖]")
MARKDOWN = re.compile(r"[ \t]*#{1,6}[ \t]*")
EMPHASIS = re.compile(r"^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?=\s*:?\s*$)")
LABEL = re.compile(r"^([^\W\d_][^:：\n.;!]{1,48}?)[ \t]*[:：][ \t]+(?=\S)")
TRIM = " \t\r\f\v\u00a0\u200b\ufeff"
LONGEST_HEADING = 80


@dataclass(frozen=True, slots=True)
class PostingLine:
    """`source[start:end]` is the line's words, without bullet or markup. heading: it may head what follows.

    marked: markup or a closing colon says that it is a heading. gap: a blank line stands before it.
    """

    text: str
    start: int
    end: int
    bullet: bool = False
    heading: bool = False
    marked: bool = False
    gap: bool = False


def split_lines(source: str, headings: frozenset[int] = frozenset()) -> list[PostingLine]:
    """The lines that have words. headings: offsets of line starts that the format itself calls headings."""
    lines: list[PostingLine] = []
    offset, gap = 0, True
    for raw in source.split("\n"):
        if raw.strip(TRIM):
            lines.append(_line(raw, offset, offset in headings, gap))
            gap = False
        else:
            gap = True
        offset += len(raw) + 1
    return lines


def _line(raw: str, offset: int, told: bool, gap: bool) -> PostingLine:
    start, end = len(raw) - len(raw.lstrip(TRIM)), len(raw.rstrip(TRIM))
    marked = told
    markdown = MARKDOWN.match(raw) if raw[start] == "#" else None
    bullet = None if markdown or told else BULLET.match(raw)
    if markdown:
        start, marked = markdown.end(), markdown.end() < end
    elif bullet and bullet.end() < end:
        start = bullet.end()
    else:
        bullet = None
    start, end, bold = _without_emphasis(raw, start, end)
    words = raw[start:end]
    short = len(words) <= LONGEST_HEADING and len(words.split()) <= 10
    marked = short and (marked or bold or words.endswith((":", "："))) and not (bullet and not words.endswith(":"))
    heading = marked or (short and not bullet and not words.endswith((".", ";", ",", "!")))
    return PostingLine(words, offset + start, offset + end, bool(bullet), heading, marked, gap)


def _without_emphasis(raw: str, start: int, end: int) -> tuple[int, int, bool]:
    """Bounds inside Markdown's bold or italic, and whether the whole line is bold."""
    words = raw[start:end]
    for sign in ("***", "**", "__", "*", "_"):
        if words.startswith(sign) and words.rstrip(":").endswith(sign) and len(words) > 2 * len(sign) + 1:
            tail = len(words) - len(words.rstrip(":"))
            return start + len(sign), end - len(sign) - tail, True
    return start, end, False


def label_of(line: PostingLine) -> tuple[str, int] | None:
    """(label, offset of what follows it) of a line such as "Location: Berlin"; None where it has none."""
    match = LABEL.match(line.text)
    return (match.group(1).strip("*_ "), line.start + match.end()) if match else None
