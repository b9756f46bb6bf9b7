"""The values that the skill taxonomy speaks in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill of the taxonomy.

    id: stable slug ("python", "wound-care"). kind: tool, technology, knowledge, transversal, language, certification.
    parents: ids of broader skills. related: ids of neighbours that count as part of a match.
    """

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A skill named in a text: `text[start:end]` is the words."""

    id: str
    name: str
    start: int
    end: int
    kind: str = ""
