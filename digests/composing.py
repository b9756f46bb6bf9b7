"""What a digest says, from plain values: the best new matches with their reasons, the market, what to learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

SHOWN = 5
TRENDS = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A new match that may be told. wanted: names of the skills its posting asks for; missing: those not shown."""

    posting_id: str
    title: str
    organization: str
    place: str
    total: float
    band: str
    asked: str
    answered: str
    wanted: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """A skill and how many of the new postings near the person ask for it."""

    skill: str
    postings: int


@dataclass(frozen=True, slots=True)
class Content:
    title: str
    jobs: tuple[Candidate, ...]
    new_jobs: int
    trends: tuple[Trend, ...]
    recommendations: tuple[Trend, ...]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def compose(matches: Sequence[Candidate]) -> Content | None:
    """The digest of new matches (best first or not); None on a day with nothing to say."""
    if not matches:
        return None
    best = sorted(matches, key=lambda match: (-match.total, match.posting_id))
    return Content(
        title=_title(best[0]),
        jobs=tuple(best[:SHOWN]),
        new_jobs=len(matches),
        trends=_counted(match.wanted for match in best),
        recommendations=_counted(match.missing for match in best[: SHOWN * 4]),
    )


def _title(match: Candidate) -> str:
    return f"{match.title}{f' at {match.organization}' if match.organization else ''}: {match.band.lower()}"


def _counted(groups: Any) -> tuple[Trend, ...]:
    """The commonest names, each counted once a posting; a name that only one posting has is no trend."""
    counts = Counter(name for group in groups for name in set(group))
    common = sorted(((name, n) for name, n in counts.items() if n > 1), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Trend(name, n) for name, n in common[:TRENDS])
