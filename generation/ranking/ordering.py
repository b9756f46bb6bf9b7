"""The ranking of a resume's experiences and projects for one posting, by rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from generation.ranking.demand import Demand, demand_of
from generation.ranking.model import Ranked, RankedEntry
from generation.ranking.relevance import Vectors, Weighed, weigh
from jobmatch import skills
from jobs.matching.months import this_month
from jobs.parsing.model import ParsedPosting

CLOSE_TITLE, NEAR_TITLE = 0.75, 0.4
ANSWER = 0.5  # from here on a need counts as answered
MOST_NAMED = 4


def rank(resume: Mapping[str, Any], job: ParsedPosting, *, today: date, vectors: Vectors | None = None) -> Ranked:
    """Entries of `work` and `projects` (JSON Resume), most telling first; equals keep the resume's order.

    vectors: texts to L2-normalised rows, to compare by meaning as well; the same arguments give the same answer.
    """
    demand = demand_of(job)
    month = this_month(today)

    def ranked(section: str) -> tuple[RankedEntry, ...]:
        entries = list(resume.get(section) or ())
        weighed = [weigh(entry, demand, this_month=month, vectors=vectors) for entry in entries]
        rows = [
            _entry(place, entry, found, demand)
            for place, (entry, found) in enumerate(zip(entries, weighed, strict=True))
        ]
        return tuple(sorted(rows, key=lambda row: (-row.relevance, row.index)))

    work, projects = ranked("work"), ranked("projects")
    counts = _keyword_matches(resume, demand)
    return Ranked(work, projects, _rationale(resume, work, projects, demand, counts), counts)


def _entry(place: int, entry: Mapping[str, Any], found: Weighed, demand: Demand) -> RankedEntry:
    shown = tuple(name for id, name in demand.keywords.items() if id in found.skills)
    return RankedEntry(place, found.relevance, shown, " ".join(_reasons(entry, found, demand, shown)), found.lines)


def _reasons(entry: Mapping[str, Any], found: Weighed, demand: Demand, shown: tuple[str, ...]) -> Iterator[str]:
    if found.title >= CLOSE_TITLE:
        yield "Its title is the posting's."
    elif found.title >= NEAR_TITLE:
        yield "Its title is close to the posting's."
    if shown:
        yield f"It shows {listed(shown[:MOST_NAMED])}{' and more' if len(shown) > MOST_NAMED else ''}."
    answered = sum(1 for value in found.answers if value >= ANSWER)
    if answered:
        yield f"It answers {answered} of the {len(demand.needs)} things the posting asks for."
    else:
        yield "It answers nothing that the posting asks for in so many words."
    if entry.get("startDate") and not entry.get("endDate"):
        yield "It goes on today."
    elif found.recency < 0.35:
        yield "It ended long ago."


def _keyword_matches(resume: Mapping[str, Any], demand: Demand) -> dict[str, int]:
    counted = Counter(mention.id for text in texts_of(resume) for mention in skills.mentions(text))
    return {name: counted[id] for id, name in demand.keywords.items() if counted[id]}


def texts_of(value: Any) -> Iterator[str]:
    """Every text of a JSON value, in order, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in ("$schema", "meta"):
                yield from texts_of(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_of(inner)


def _rationale(
    resume: Mapping[str, Any],
    work: tuple[RankedEntry, ...],
    projects: tuple[RankedEntry, ...],
    demand: Demand,
    counts: Mapping[str, int],
) -> str:
    said = []
    if work:
        first = resume["work"][work[0].index]
        named = (
            " at ".join(part for part in (first.get("position"), first.get("name")) if part) or "The first experience"
        )
        said.append(f"{named} comes first. {work[0].reason}")
    if projects and projects[0].relevance > 0:
        said.append(f"Of the projects, {resume['projects'][projects[0].index].get('name') or 'the first'} tells most.")
    missing = [name for name in demand.keywords.values() if name not in counts]
    if missing:
        said.append(f"The profile does not say {listed(tuple(missing[:MOST_NAMED]))}.")
    return " ".join(said) or "There is no experience or project to rank yet."


def listed(names: tuple[str, ...]) -> str:
    """ "a, b and c"."""
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part) if names else ""
