"""How far a resume covers what a posting asks for."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

State = Literal["exact", "related", "missing"]


@dataclass(frozen=True, slots=True)
class Stated:
    """Where the resume states it: field, and characters of the resume's text."""

    pointer: str
    page: int
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Covered:
    """One thing asked for.

    what: its name. skill: taxonomy id, "" for years, degrees. importance: must, should, nice. value: 1 exact,
    relatedness below 1 for related, 0 missing. through: the skill that answers where it is only related.
    start, end: its words in the posting. times: how often the resume names it. shown: "work" where a job or project
    shows it, "listed" where it is only in a list, "" where it is missing.
    """

    what: str
    skill: str
    kind: str
    importance: str
    state: State
    value: float
    start: int
    end: int
    through: str = ""
    stated: Stated | None = None
    times: int = 0
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    asked: int
    exact: int
    related: int
    missing: int
    share: float  # 0-1: values by weight


@dataclass(frozen=True, slots=True)
class Coverage:
    """required: must and should. nice: the rest. density: words of the resume that name something asked for, 0-1.

    stuffed: things named so often that it harms.
    """

    required: Tally
    nice: Tally
    items: tuple[Covered, ...]
    density: float
    stuffed: tuple[str, ...] = ()

    @classmethod
    def empty(cls) -> Coverage:
        """Of a posting that asks for nothing."""
        return cls(Tally(0, 0, 0, 0, 0.0), Tally(0, 0, 0, 0, 0.0), (), 0.0)

    def of_state(self, state: State) -> tuple[Covered, ...]:
        return tuple(item for item in self.items if item.state == state)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
