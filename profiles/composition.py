"""A JSON Resume as readable text, with the characters of every field: what is matched, embedded and highlighted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

PRIVATE_BASICS = frozenset({"name", "email", "phone", "url", "image", "profiles", "location"})
HEADINGS = {
    "work": "Experience", "volunteer": "Volunteering", "education": "Education", "projects": "Projects",
    "skills": "Skills", "languages": "Languages", "certificates": "Certificates", "publications": "Publications",
    "awards": "Awards", "interests": "Interests", "references": "References",
}  # fmt: skip
# Fields of an entry, one line a group: the order a reader expects.
LINES: dict[str, tuple[tuple[str, ...], ...]] = {
    "work": (("position", "name", "location"), ("startDate", "endDate"), ("url",), ("description",), ("summary",)),
    "volunteer": (("position", "organization", "location"), ("startDate", "endDate"), ("url",), ("summary",)),
    "education": (
        ("studyType", "area"), ("institution", "location"), ("startDate", "endDate"), ("score",), ("url",), ("summary",),
    ),
    "projects": (("name", "entity", "type"), ("startDate", "endDate"), ("url",), ("description",)),
    "skills": (("name", "level"),),
    "languages": (("language", "fluency"),),
    "certificates": (("name", "issuer", "date"), ("url",)),
    "publications": (("name", "publisher", "releaseDate"), ("url",), ("summary",)),
    "awards": (("title", "awarder", "date"), ("summary",)),
    "interests": (("name",),),
    "references": (("name",), ("reference",)),
}  # fmt: skip
BULLETS = ("highlights",)
INLINE = ("keywords", "courses", "roles")


@dataclass(frozen=True, slots=True)
class ComposedSpan:
    """`pointer` is a JSON Pointer into the resume; `text[start:end]` is that field's value, word for word."""

    pointer: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Composition:
    """text and the spans of all fields written in it, in order."""

    text: str
    spans: tuple[ComposedSpan, ...]


class _Writer:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.spans: list[ComposedSpan] = []

    def put(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def field(self, pointer: str, value: Any) -> None:
        words = str(value)
        self.spans.append(ComposedSpan(pointer, self._length, self._length + len(words)))
        self.put(words)

    def line(self, fields: list[tuple[str, Any]], *, lead: str = "", joint: str = ", ") -> None:
        """The fields that have a value, on one line; nothing where none has."""
        stated = [(pointer, value) for pointer, value in fields if _stated(value)]
        for number, (pointer, value) in enumerate(stated):
            self.put(lead if number == 0 else joint)
            self.field(pointer, value)
        if stated:
            self.put("\n")

    @property
    def text(self) -> str:
        return "".join(self._parts)


def _stated(value: Any) -> bool:
    return isinstance(value, (int, float)) or (isinstance(value, str) and bool(value.strip()))


def compose(resume: dict[str, Any], *, private: bool = True) -> Composition:
    """The resume as text. private=False leaves identity and contact out (name, mail, phone, place of living, links,
    references), for scoring and blind screening. The same resume always gives the same text."""
    writer = _Writer()
    _basics(writer, _mapping(resume.get("basics")), private)
    for section in LINES:
        if section == "references" and not private:
            continue
        entries = [entry for entry in _entries(resume.get(section)) if isinstance(entry[1], dict)]
        if entries:
            writer.put(f"\n{HEADINGS[section]}\n")
        for number, entry in entries:
            _entry(writer, section, f"/{section}/{number}", entry)
    return Composition(writer.text, tuple(writer.spans))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _entries(value: Any) -> Iterator[tuple[int, Any]]:
    yield from enumerate(value if isinstance(value, list) else [])


def _basics(writer: _Writer, basics: dict[str, Any], private: bool) -> None:
    if private:
        writer.line([("/basics/name", basics.get("name"))])
    writer.line([("/basics/label", basics.get("label"))])
    if private:
        writer.line([(f"/basics/{name}", basics.get(name)) for name in ("email", "phone", "url")], joint=" | ")
        place = _mapping(basics.get("location"))
        names = ("address", "postalCode", "city", "region", "countryCode")
        writer.line([(f"/basics/location/{name}", place.get(name)) for name in names])
        for number, profile in _entries(basics.get("profiles")):
            known = _mapping(profile)
            fields = [(f"/basics/profiles/{number}/{name}", known.get(name)) for name in ("network", "username", "url")]
            writer.line(fields, joint=" ")
    if _stated(basics.get("summary")):
        writer.put("\n")
        writer.line([("/basics/summary", basics.get("summary"))])


def _entry(writer: _Writer, section: str, pointer: str, entry: dict[str, Any]) -> None:
    for names in LINES[section]:
        joint = " – " if names == ("startDate", "endDate") else ", "
        writer.line([(f"{pointer}/{name}", entry.get(name)) for name in names], joint=joint)
    for name in INLINE:
        writer.line([(f"{pointer}/{name}/{number}", value) for number, value in _entries(entry.get(name))])
    for name in BULLETS:
        for number, value in _entries(entry.get(name)):
            writer.line([(f"{pointer}/{name}/{number}", value)], lead="• ")
