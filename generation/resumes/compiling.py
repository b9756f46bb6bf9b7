"""The compiler: a JSON Resume and its ranking in, a shorter and better ordered JSON Resume out.

Experiences stay in the order of time, as readers and application systems expect; the ranking decides which of them stay
and which of their points come first. The newest experience always stays: a resume that hides the present job is asked
about it. Projects and skills come in the order of the ranking.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generation.ranking.model import Ranked, RankedEntry
from generation.resumes.options import ResumeOptions
from jobmatch import skills
from jobs.matching.months import month_of

# A point moves ahead of its neighbours only if it tells clearly more: the person's own order has its reasons.
CLEARLY = 0.15
ONGOING = 10**6


@dataclass(frozen=True)
class Compiled:
    """resume: JSON Resume. relevance: JSON Pointer into it → 0-1, for fitting on a page. origin: pointer into it → into

    the resume it was made of. left_out: pointers into that one. content_used: the counts of the API's answer.
    """

    resume: dict[str, Any]
    relevance: dict[str, float]
    origin: dict[str, str]
    left_out: tuple[str, ...]
    content_used: dict[str, int | bool]


@dataclass
class _Page:
    """Collects what goes on the page, and where each of it comes from."""

    relevance: dict[str, float] = field(default_factory=dict)
    origin: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)


def compiled(resume: Mapping[str, Any], ranked: Ranked, *, options: ResumeOptions) -> Compiled:
    """Nothing is reworded: every text of the result stands in `resume`."""
    page = _Page()
    made = {key: value for key, value in resume.items() if key not in ("work", "projects", "skills", "basics")}
    made["basics"] = _basics(resume.get("basics") or {}, options, page)
    work = chosen_work(resume.get("work") or (), ranked.work, most=options.max_experiences)
    made["work"] = _entries("work", resume, work, options, page)
    made["projects"] = _entries("projects", resume, ranked.projects[: options.max_projects], options, page)
    made["skills"] = _skills(resume.get("skills") or (), list(ranked.keyword_matches))
    made = {key: value for key, value in made.items() if value not in ([], {}, None)}
    return Compiled(made, page.relevance, page.origin, tuple(page.left_out), _counts(made))


def _basics(basics: Mapping[str, Any], options: ResumeOptions, page: _Page) -> dict[str, Any]:
    if options.include_summary or not basics.get("summary"):
        return dict(basics)
    page.left_out.append("/basics/summary")
    return {key: value for key, value in basics.items() if key != "summary"}


def chosen_work(work: Sequence[Mapping[str, Any]], ranked: Sequence[RankedEntry], *, most: int) -> list[RankedEntry]:
    """The most telling experiences and the newest one, newest first."""
    if not ranked:
        return []
    newest = max(ranked, key=lambda entry: (_ended(work[entry.index]), -entry.index))
    kept = list(ranked[:most])
    if newest not in kept:
        kept[-1] = newest
    return sorted(kept, key=lambda entry: (-_ended(work[entry.index]), -_began(work[entry.index]), entry.index))


def _ended(entry: Mapping[str, Any]) -> int:
    """Months since year 0; far ahead for one that goes on, 0 for one without dates."""
    if not entry.get("startDate") and not entry.get("endDate"):
        return 0
    return ONGOING if not entry.get("endDate") else month_of(entry["endDate"]) or 0


def _began(entry: Mapping[str, Any]) -> int:
    return month_of(entry.get("startDate")) or 0


def _entries(
    section: str, resume: Mapping[str, Any], kept: Sequence[RankedEntry], options: ResumeOptions, page: _Page
) -> list[dict[str, Any]]:
    entries = resume.get(section) or ()
    made = []
    for place, ranked in enumerate(kept):
        here, there = f"/{section}/{place}", f"/{section}/{ranked.index}"
        page.relevance[here], page.origin[here] = ranked.relevance, there
        made.append(_entry(entries[ranked.index], ranked, here, there, options, page))
    shown = {ranked.index for ranked in kept}
    page.left_out += [f"/{section}/{index}" for index in range(len(entries)) if index not in shown]
    return made


def _entry(
    entry: Mapping[str, Any], ranked: RankedEntry, here: str, there: str, options: ResumeOptions, page: _Page
) -> dict[str, Any]:
    lines = list(entry.get("highlights") or ())
    if not lines:
        return dict(entry)
    order = _order(ranked.lines or (0.0,) * len(lines))
    for place, row in enumerate(order[: options.max_lines]):
        pointer = f"{here}/highlights/{place}"
        page.origin[pointer] = f"{there}/highlights/{row}"
        page.relevance[pointer] = (
            ranked.relevance * (0.5 + 0.5 * ranked.lines[row]) if ranked.lines else ranked.relevance
        )
    page.left_out += [f"{there}/highlights/{row}" for row in sorted(order[options.max_lines :])]
    return {**entry, "highlights": [lines[row] for row in order[: options.max_lines]]}


def _order(lines: Sequence[float]) -> list[int]:
    """Rows with the clearly more telling ones first: relevance in steps of CLEARLY, equals in the person's order."""
    return sorted(range(len(lines)), key=lambda row: (-int(lines[row] / CLEARLY), row))


def _skills(groups: Iterable[Mapping[str, Any]], wanted: Sequence[str]) -> list[dict[str, Any]]:
    """Groups and their keywords with what the posting names first; none is dropped."""
    place = {name.casefold(): number for number, name in enumerate(wanted)}

    def rank(name: str) -> int:
        known = skills.canonical(name)
        return place.get((known.name if known else name).casefold(), len(place))

    made = [
        {**group, **({"keywords": sorted(group["keywords"], key=rank)} if group.get("keywords") else {})}
        for group in groups
    ]
    return sorted(
        made, key=lambda group: min(rank(name) for name in (group.get("name") or "", *group.get("keywords", ())))
    )


def _counts(resume: Mapping[str, Any]) -> dict[str, int | bool]:
    named = [name for group in resume.get("skills", ()) for name in (group.get("keywords") or [group.get("name")])]
    return {
        "experiences_count": len(resume.get("work", ())),
        "projects_count": len(resume.get("projects", ())),
        "skills_count": len(named),
        "education_count": len(resume.get("education", ())),
    }
