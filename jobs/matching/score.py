"""A score is a value that explains itself: factors, what is missing, and evidence on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jobs.matching import values

BANDS = ((80.0, "Strong match"), (65.0, "Good match"), (50.0, "Possible match"), (35.0, "Weak match"))
LOWEST_BAND = "Poor match"


@dataclass(frozen=True, slots=True)
class Slice:
    """Characters of one of the two texts."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """`job` asks, `resume` answers. strength 0 to 1. rule: the name of the comparison that found it."""

    job: Slice
    resume: Slice
    strength: float
    rule: str


@dataclass(frozen=True, slots=True)
class Missing:
    """Something asked for that the resume does not show. skills: taxonomy ids. importance: must, should, nice."""

    text: str
    importance: str
    skills: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Factor:
    """score 0 to 100, or None where one side states nothing. Weights sum to 1 over the factors that have a score."""

    name: str
    score: float | None
    weight: float
    confidence: float
    missing: tuple[Missing, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """total 0 to 100. exact: the same before rounding, for ordering. inputs: SHA-256 of everything it rests on."""

    total: float
    band: str
    confidence: float
    version: str
    factors: tuple[Factor, ...]
    exact: float
    inputs: str

    def factor(self, name: str) -> Factor:
        """Raises KeyError for a factor that this score does not have."""
        for factor in self.factors:
            if factor.name == name:
                return factor
        raise KeyError(name)

    def to_json(self) -> dict[str, Any]:
        return values.to_json(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Score:
        return values.from_json(cls, value)


def band_of(total: float) -> str:
    """The words for a total."""
    return next((words for least, words in BANDS if total >= least), LOWEST_BAND)
