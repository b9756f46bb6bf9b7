"""An order of experiences and projects for one posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RankedEntry:
    """One entry of a section. index: its place in the resume. relevance: 0-1. keywords: the posting's that it shows.

    lines: relevance of each of its highlights, 0-1, in their order.
    """

    index: int
    relevance: float
    keywords: tuple[str, ...]
    reason: str
    lines: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """work and projects: most telling first. keyword_matches: what the posting names → times the resume says it."""

    work: tuple[RankedEntry, ...]
    projects: tuple[RankedEntry, ...]
    rationale: str
    keyword_matches: Mapping[str, int]
