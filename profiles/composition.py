"""A JSON Resume as readable text, with the exact place of every value: the words that scores and reviews point into.

Without identity (`private=False`) the text holds no name, contact, address, link, photo or birth date, so nothing that
reads it can know whose it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from profiles.parsing.model import FactSpan

# Heading, JSON Resume key, the parts of an entry's first line, and the parts that follow on lines of their own.
LAYOUT: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Experience", "work", ("position", "name", "location"), ("summary", "description")),
    ("Volunteering", "volunteer", ("position", "organization", "location"), ("summary",)),
    ("Education", "education", ("studyType", "area", "institution", "location", "score"), ("summary",)),
    ("Projects", "projects", ("name", "entity", "type"), ("description", "summary")),
    ("Certificates", "certificates", ("name", "issuer", "date"), ()),
    ("Publications", "publications", ("name", "publisher", "releaseDate"), ("summary",)),
    ("Awards", "awards", ("title", "awarder", "date"), ("summary",)),
    ("Languages", "languages", ("language", "fluency"), ()),
    ("Interests", "interests", ("name",), ()),
)
LISTS = ("highlights", "courses", "keywords", "roles")
BULLETED = {"highlights"}


@dataclass(frozen=True, slots=True)
class Composition:
    """`text[span.start:span.end]` is the value at the span's JSON Pointer."""

    text: str
    spans: tuple[FactSpan, ...]


def compose(resume: Mapping[str, Any], *, private: bool = True) -> Composition:
    """The resume as text; deterministic, values in their own words. `private`: with identity and contact."""
    writer = _Writer(private=private)
    _basics(writer, resume.get("basics") or {})
    for heading, key, first, following in LAYOUT:
        _section(writer, heading, key, resume.get(key), first, following)
    _skills(writer, resume.get("skills"))
    if private:
        _section(writer, "References", "references", resume.get("references"), ("name",), ("reference",))
    return Composition(writer.text(), tuple(writer.spans))


class _Writer:
    """Text under construction, and where each value went."""

    def __init__(self, *, private: bool) -> None:
        self.private = private
        self.spans: list[FactSpan] = []
        self._pieces: list[str] = []
        self._length = 0

    def put(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)

    def value(self, pointer: str, value: object) -> None:
        words = str(value)
        start = self._length
        self.put(words)
        self.spans.append(FactSpan(pointer, start, self._length, 1, 1.0))

    def row(self, parts: Iterable[tuple[str, object]], *, lead: str = "", joint: str = ", ") -> None:
        """One line of values; nothing where there are none."""
        first = True
        for pointer, value in parts:
            self.put(lead if first else joint)
            self.value(pointer, value)
            first = False
        if not first:
            self.put("\n")

    def heading(self, words: str) -> None:
        self.put(f"\n{words}\n" if self._length else f"{words}\n")

    def text(self) -> str:
        return "".join(self._pieces)


def _basics(writer: _Writer, basics: Mapping[str, Any]) -> None:
    if writer.private:
        writer.row(_given(basics, "/basics", ("name",)))
    writer.row(_given(basics, "/basics", ("label",)))
    location = basics.get("location") or {}
    street = ("address", "postalCode") if writer.private else ()
    writer.row(_given(location, "/basics/location", (*street, "city", "region", "countryCode")))
    if writer.private:
        writer.row(_given(basics, "/basics", ("email", "phone", "url")), joint=" | ")
        for number, profile in enumerate(basics.get("profiles") or []):
            if isinstance(profile, Mapping):
                pointer = f"/basics/profiles/{number}"
                writer.row(_given(profile, pointer, ("network", "username", "url")), joint=" ")
    if _said(basics.get("summary")):
        writer.heading("Summary")
        writer.row(_given(basics, "/basics", ("summary",)))


def _section(
    writer: _Writer, heading: str, key: str, entries: Any, first: tuple[str, ...], following: tuple[str, ...]
) -> None:
    rows = [(number, entry) for number, entry in enumerate(entries or []) if isinstance(entry, Mapping)]
    if not rows:
        return
    writer.heading(heading)
    for number, entry in rows:
        pointer = f"/{key}/{number}"
        writer.row(_given(entry, pointer, first))
        writer.row(_given(entry, pointer, ("startDate", "endDate")), joint=" – ")
        for name in following:
            writer.row(_given(entry, pointer, (name,)))
        for name in LISTS:
            _list(writer, f"{pointer}/{name}", name, entry.get(name))
        if writer.private:
            writer.row(_given(entry, pointer, ("url",)))


def _skills(writer: _Writer, entries: Any) -> None:
    rows = [(number, entry) for number, entry in enumerate(entries or []) if isinstance(entry, Mapping)]
    if not rows:
        return
    writer.heading("Skills")
    for number, entry in rows:
        pointer = f"/skills/{number}"
        keywords = [(f"{pointer}/keywords/{n}", word) for n, word in enumerate(entry.get("keywords") or []) if word]
        named = list(_given(entry, pointer, ("name", "level")))
        writer.row(named + keywords)


def _list(writer: _Writer, pointer: str, name: str, items: Any) -> None:
    if not isinstance(items, list):
        return
    said = [(f"{pointer}/{number}", item) for number, item in enumerate(items) if _said(item)]
    if name in BULLETED:
        for part in said:
            writer.row([part], lead="• ")
    else:
        writer.row(said)


def _given(entry: Mapping[str, Any], pointer: str, names: tuple[str, ...]) -> Iterable[tuple[str, object]]:
    return [(f"{pointer}/{name}", entry[name]) for name in names if _said(entry.get(name))]


def _said(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool) and bool(str(value).strip())
