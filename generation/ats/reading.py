"""Safe looks into a resume that came from anywhere: entries that are objects, values that are words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generation.ats.model import AtsDocument

WORD = re.compile(r"[^\W_]+(?:['’.+#/&-]*[^\W_]+|[+#]+)*")
POINTED = ("work", "volunteer", "projects")


@dataclass(frozen=True, slots=True)
class Point:
    """One highlight. entry: pointer of the job or project that it belongs to."""

    pointer: str
    entry: str
    section: str
    text: str


def basics(resume: Mapping[str, Any]) -> Mapping[str, Any]:
    found = resume.get("basics")
    return found if isinstance(found, Mapping) else {}


def location(resume: Mapping[str, Any]) -> Mapping[str, Any]:
    found = basics(resume).get("location")
    return found if isinstance(found, Mapping) else {}


def entries(resume: Mapping[str, Any], section: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """(pointer, entry) of each object of a section, in order."""
    rows = resume.get(section)
    for number, entry in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(entry, Mapping):
            yield f"/{section}/{number}", entry


def said(entry: Mapping[str, Any], *names: str) -> str:
    """The first of these values that is words, trimmed; "" where none is."""
    for name in names:
        value = entry.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def listed(entry: Mapping[str, Any], name: str) -> list[tuple[int, str]]:
    """(index, words) of a list's members that are words."""
    values = entry.get(name)
    if not isinstance(values, list):
        return []
    return [(number, value) for number, value in enumerate(values) if isinstance(value, str) and value.strip()]


def points(document: AtsDocument) -> list[Point]:
    """All highlights of jobs, volunteering and projects."""
    return [
        Point(f"{pointer}/highlights/{number}", pointer, section, text.strip())
        for section in POINTED
        for pointer, entry in entries(document.resume, section)
        for number, text in listed(entry, "highlights")
    ]


def prose(document: AtsDocument) -> list[tuple[str, str]]:
    """(pointer, words) of everything written in sentences: summary, descriptions, points."""
    found = [("/basics/summary", said(basics(document.resume), "summary"))]
    for section in POINTED:
        for pointer, entry in entries(document.resume, section):
            found += [(f"{pointer}/{name}", said(entry, name)) for name in ("summary", "description")]
    return [(pointer, words) for pointer, words in found if words] + [
        (point.pointer, point.text) for point in points(document)
    ]


def words_in(text: str) -> list[str]:
    return WORD.findall(text)


def title_of(entry: Mapping[str, Any]) -> str:
    """What to call an entry in a sentence."""
    name = said(entry, "position", "studyType", "name", "institution", "organization", "title")
    return f"“{short(name, 60)}”" if name else "one entry"


def short(text: str, most: int = 70) -> str:
    """The words on one line, cut after a word."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
