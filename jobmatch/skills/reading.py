"""The taxonomy's files as skills.

A file is one sector. A line `@ kind < Parent; Parent` opens a section and says what its skills are and belong to.
Every other line is a skill: `Name | alias; alias | & related; related | < Parent; Parent | id=slug | kind=tool`,
all but the name optional; `<` replaces the parents of the section, `<+` adds to them. Parents and related skills are
given by name.

Signs before a name or an alias say how it may be found in running text:

    =Excel   only in this case (or in capitals where longer than three letters)
    ~Spring  ambiguous: only in a list of skills or beside a word such as "experience with", "developer"
    -ML      never in running text; only when someone names it as a skill
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = ("tool", "technology", "knowledge", "transversal", "language", "certification")
_MARKS = "=~-"
_LOWERED = frozenset({"software", "operations"})  # where people write abbreviations in small letters: sql, aws


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a skill. exact: case matters. ambiguous: context decides. hidden: not in running text."""

    text: str
    exact: bool = False
    ambiguous: bool = False
    hidden: bool = False


@dataclass(slots=True)
class Entry:
    """A skill as a file states it, parents and related still as slugs."""

    id: str
    kind: str
    sector: str
    forms: list[Form]
    parents: list[str] = field(default_factory=list)
    related: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.forms[0].text


def slug(name: str) -> str:
    """The id that a name gives: "C++" → "c-plus-plus", ".NET" → "dot-net"."""
    plain = unicodedata.normalize("NFKD", name.casefold()).replace("+", " plus ").replace("#", " sharp ")
    plain = re.sub(r"^\.|(?<=\s)\.", "dot ", plain).replace("&", " and ").replace("ß", "ss")
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def form(text: str) -> Form:
    """A form from its written mark: `=~Go` is exact and ambiguous."""
    marks = text[: len(text) - len(text.lstrip(_MARKS))]
    return Form(text[len(marks) :].strip(), "=" in marks, "~" in marks, "-" in marks)


def read_file(path: Path) -> list[Entry]:
    """The entries of one sector file. Raises ValueError naming file and line where a line cannot be understood."""
    return list(read_lines(path.read_text(encoding="utf-8").splitlines(), sector=path.stem))


def read_lines(lines: Iterable[str], *, sector: str) -> Iterator[Entry]:
    """As read_file, from lines."""
    kind, parents = "", []
    for number, line in enumerate(lines, start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            word, _, names = line[1:].partition("<")
            kind, parents = word.strip(), _slugs(names)
            if kind not in KINDS:
                raise ValueError(f"{sector}:{number}: no such kind: {kind!r}")
            continue
        if not kind:
            raise ValueError(f"{sector}:{number}: a skill before the first section")
        yield _entry(line, kind=kind, parents=parents, sector=sector)


def _entry(line: str, *, kind: str, parents: list[str], sector: str) -> Entry:
    name, *columns = (column.strip() for column in line.split("|"))
    first = form(name)
    entry = Entry(slug(first.text), kind, sector, [first], list(parents))
    for column in columns:
        if column.startswith("&"):
            entry.related += _slugs(column[1:])
        elif column.startswith("<+"):
            entry.parents += _slugs(column[2:])
        elif column.startswith("<"):
            entry.parents = _slugs(column[1:])
        elif column.startswith("id="):
            entry.id = column[3:]
        elif column.startswith("kind="):
            entry.kind = column[5:]
        else:
            entry.forms += [_guarded(form(alias.strip()), sector) for alias in column.split(";") if alias.strip()]
    entry.parents = [parent for parent in dict.fromkeys(entry.parents) if parent != entry.id]
    return entry


def _guarded(alias: Form, sector: str) -> Form:
    """Abbreviations outside of software are found in capitals only: "send" and "act" are words, "SEND" is not."""
    if len(alias.text) <= 4 and alias.text.isupper() and alias.text.isalpha() and sector not in _LOWERED:
        return Form(alias.text, True, alias.ambiguous, alias.hidden)
    return alias


def _slugs(names: str) -> list[str]:
    return [slug(name) for name in names.split(";") if name.strip()]
