"""A profile as a careful reader would sum it up: strengths, gaps, advice, each with the reason it rests on. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from profiles import labels
from profiles.dating import written
from profiles.parsing.experience import experience_of, total_months
from profiles.proficiency import STALE_YEARS, is_stale
from profiles.skill_usage import SkillUse

FIGURE = re.compile(r"\d|%|€|£|\$")
LONG_STAY = 48
LONG_GAP = 6
DEEP = 36
SHARE = 0.4
MOST = 4


@dataclass(frozen=True, slots=True)
class Remark:
    """text: what is so. reason: what in the profile says so. place: the section or page where one acts on it."""

    text: str
    reason: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Portrait:
    """At most MOST remarks of each kind."""

    strengths: tuple[Remark, ...]
    gaps: tuple[Remark, ...]
    advice: tuple[Remark, ...]

    @property
    def empty(self) -> bool:
        return not (self.strengths or self.gaps or self.advice)


def portrait_of(resume: Mapping[str, Any], uses: Sequence[SkillUse], *, today: date) -> Portrait:
    """`uses`: as `skill_uses` counts them."""
    jobs = [job for job in resume.get("work") or [] if isinstance(job, dict)]
    return Portrait(
        tuple(_strengths(resume, jobs, uses, today))[:MOST],
        tuple(_gaps(resume, jobs, uses, today))[:MOST],
        tuple(_advice(jobs, uses))[:MOST],
    )


def _strengths(
    resume: Mapping[str, Any], jobs: list[dict[str, Any]], uses: Sequence[SkillUse], today: date
) -> Iterable[Remark]:
    whole = experience_of(dict(resume), today=today)
    if whole.years >= 2:
        yield Remark(f"{whole.years:.0f} years of experience", f"counted once over {_count(jobs, 'job')}", "work")
    deep = [use for use in uses if use.months >= DEEP and use.last == "now"][:3]
    if deep:
        names = _and([use.name for use in deep])
        proof = "; ".join(f"{use.name}: {use.years}, {_count(use.evidence, 'place')}" for use in deep)
        yield Remark(f"Deep and current in {names}", proof, "skills")
    points = [str(point) for job in jobs for point in job.get("highlights") or []]
    counted = [point for point in points if FIGURE.search(point)]
    if len(counted) >= 3 and len(counted) >= SHARE * len(points):
        yield Remark("You show results in figures", f"{len(counted)} of {len(points)} points hold a number", "work")
    for job in sorted(jobs, key=lambda job: -total_months([job], today=today))[:1]:
        months = total_months([job], today=today)
        if months >= LONG_STAY:
            yield Remark(f"You stay: {months // 12} years in one job", labels.entry_title("work", job), "work")
    tongues = [str(row.get("language")) for row in resume.get("languages") or [] if row.get("language")]
    if len(tongues) >= 2:
        yield Remark(f"You speak {_and(tongues)}", f"{len(tongues)} languages are listed", "languages")


def _gaps(
    resume: Mapping[str, Any], jobs: list[dict[str, Any]], uses: Sequence[SkillUse], today: date
) -> Iterable[Remark]:
    for gap in experience_of(dict(resume), today=today).gaps:
        if gap.months >= LONG_GAP:
            between = f"{written(gap.start)} – {written(gap.end)}"
            yield Remark(f"{gap.months} months without a job", f"nothing is stated for {between}", "work")
    unproved = [use.name for use in uses if use.listed and not use.evidence]
    if unproved and jobs:
        text = f"{_count(unproved, 'skill')} that no job shows"
        yield Remark(text, _and(unproved[:6]) + (" and more" if len(unproved) > 6 else ""), "skills")
    years = [
        job for job in jobs if len(str(job.get("startDate") or "")) == 4 or len(str(job.get("endDate") or "")) == 4
    ]
    if years:
        titles = _and([labels.entry_title("work", job) for job in years[:3]])
        yield Remark("Months are missing, so years are counted by halves", titles, "work")
    bare = [job for job in jobs if not job.get("highlights") and not job.get("summary")]
    if bare:
        yield Remark(
            f"{_count(bare, 'job')} without a word on what you did",
            _and([labels.entry_title("work", job) for job in bare[:3]]),
            "work",
        )
    old = [use for use in uses if use.listed and is_stale(use.last, today=today)]
    if old:
        said = _and([f"{use.name} ({use.last_written})" for use in old[:4]])
        yield Remark(f"{_count(old, 'listed skill')} not used for over {STALE_YEARS} years", said, "skills")


def _advice(jobs: list[dict[str, Any]], uses: Sequence[SkillUse]) -> Iterable[Remark]:
    unlisted = [use for use in uses if not use.listed and use.months >= 12]
    if unlisted:
        use = unlisted[0]
        text = f"List {_and([found.name for found in unlisted[:4]])} among your skills"
        yield Remark(text, f"your jobs name {use.name} ({use.years}), your list of skills does not", "skills")
    points = [str(point) for job in jobs for point in job.get("highlights") or []]
    plain = [point for point in points if not FIGURE.search(point)]
    if len(points) >= 3 and len(points) - len(plain) < SHARE * len(points):
        reason = f"{len(plain)} of {len(points)} points say what you did but not how much; “{_short(plain[0])}” is one"
        yield Remark("Add a number where you have one", reason, "work")
    long = [point for point in points if len(point) > 220]
    if long:
        yield Remark("Cut points that run over two lines", f"“{_short(long[0])}” has {len(long[0])} characters", "work")
    shown = [use for use in uses if use.listed and not use.evidence]
    if shown and jobs:
        yield Remark(
            f"Say where you used {shown[0].name}",
            "a skill that a job proves counts for more than one in a list",
            "work",
        )


def _count(things: Sequence[Any], word: str) -> str:
    return f"{len(things)} {word}{'' if len(things) == 1 else 's'}"


def _and(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + f" and {words[-1]}" if len(words) > 1 else "".join(words)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:58].rsplit(" ", 1)[0] + " …"
