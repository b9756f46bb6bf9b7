"""An amount as a fact gives it, stated or derived."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """A value of a fact. how: "" as stated, else the derivation in words. together: a sum of what a fact counts."""

    value: float
    unit: str
    nouns: tuple[str, ...] = ()
    rate: str = ""
    relation: str = "exact"
    how: str = ""
    team: bool = False
    role: str = ""
    way: int = 0
    together: bool = False
