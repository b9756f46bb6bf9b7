"""Where a resume's own jobs and projects use each skill, for how long and until when. Pure.

Years are the union of the months of the jobs whose words name the skill; a job in the list of skills only, named in no
job, has no years: it is stated, not shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from jobmatch import skills
from profiles import labels
from profiles.dating import written
from profiles.parsing.experience import total_months
from profiles.proficiency import Proficiency, length, proficiency

WORDS = ("position", "summary", "description", "name", "highlights", "keywords")
QUOTE = 160
# What a job names in passing ("ticket sales") is no skill of the person's unless they list it; a tool they used is.
TELLING = {"tool", "technology", "certification"}
# A listed "skill" that the taxonomy does not know is looked for by its words, if there are enough of them.
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that uses a skill. where: the entry's title. quote: its words. section: "work" or "projects"."""

    where: str
    quote: str
    section: str


@dataclass(frozen=True, slots=True)
class SkillUse:
    """months: in which a job uses it. last: ISO date of the last month, "now" while a job goes on, "" if never.

    listed: whether the section of skills names it. proficiency: None where nothing is stated and no job shows it.
    """

    name: str
    months: int
    last: str
    evidence: tuple[Evidence, ...]
    listed: bool
    proficiency: Proficiency | None = None

    @property
    def years(self) -> str:
        """ "7 years", "8 months"; "" where no job uses it."""
        return length(self.months)

    @property
    def last_written(self) -> str:
        return "in use now" if self.last == "now" else f"last in {written(self.last)}" if self.last else ""


def skill_uses(resume: Mapping[str, Any], *, today: date) -> list[SkillUse]:
    """Every skill that is listed or used in a job: those used longest first, then the others in their order."""
    listed = _listed(resume)
    found: dict[str, list[tuple[Mapping[str, Any], Evidence]]] = {key: [] for key in listed}
    names = dict(listed)
    for section in ("work", "projects"):
        for entry in resume.get(section) or []:
            if isinstance(entry, dict):
                for key, name, quote in _named_in(entry, listed):
                    names.setdefault(key, name)
                    evidence = Evidence(labels.entry_title(section, entry), quote, section)
                    found.setdefault(key, []).append((entry, evidence))
    levels = _levels(resume)
    uses = [_use(names[key], places, key in listed, levels.get(key, ""), today) for key, places in found.items()]
    return sorted(uses, key=lambda use: -use.months)


def _use(
    name: str, places: list[tuple[Mapping[str, Any], Evidence]], listed: bool, level: str, today: date
) -> SkillUse:
    jobs = [dict(entry) for entry, evidence in places if evidence.section == "work" and entry.get("startDate")]
    ends = [str(job.get("endDate") or "now") for job in jobs]
    last = "now" if "now" in ends else max(ends, default="")
    months = total_months(jobs, today=today)
    known = proficiency(level, months, last, jobs=len(jobs), today=today)
    return SkillUse(name, months, last, tuple(evidence for _, evidence in places), listed, known)


def _listed(resume: Mapping[str, Any]) -> dict[str, str]:
    """Key → name as written: the canonical id where the taxonomy knows the skill, else the words folded."""
    named: dict[str, str] = {}
    for group in resume.get("skills") or []:
        if isinstance(group, dict):
            for word in group.get("keywords") or [group.get("name")]:
                if isinstance(word, str) and word.strip():
                    named.setdefault(key_of(word), word.strip())
    return named


def _levels(resume: Mapping[str, Any]) -> dict[str, str]:
    """Key → the level that the list of skills states; a group's level is that of each of its keywords."""
    stated: dict[str, str] = {}
    for group in resume.get("skills") or []:
        if isinstance(group, dict) and isinstance(level := group.get("level"), str) and level.strip():
            for word in group.get("keywords") or [group.get("name")]:
                if isinstance(word, str) and word.strip():
                    stated.setdefault(key_of(word), level.strip())
    return stated


def key_of(word: str) -> str:
    """What two spellings of one skill share."""
    known = skills.canonical(word)
    return known.id if known else " ".join(word.casefold().split())


def _named_in(entry: Mapping[str, Any], listed: Mapping[str, str]) -> Iterable[tuple[str, str, str]]:
    """(key, name, quote) of each skill that an entry's words name, once."""
    seen = set()
    for text in _texts(entry):
        folded = text.casefold()
        said = skills.mentions(text)
        here = [(found.id, found.name) for found in said if found.id in listed or found.kind in TELLING]
        here += [(key, name) for key, name in listed.items() if len(key) >= SHORTEST and _holds(folded, name)]
        for key, name in here:
            if key not in seen:
                seen.add(key)
                yield key, name, text if len(text) <= QUOTE else text[: QUOTE - 1].rsplit(" ", 1)[0] + " …"


def _holds(folded: str, name: str) -> bool:
    """Whether the text has the name as words of their own."""
    wanted = name.casefold()
    at = folded.find(wanted)
    while at >= 0:
        before, after = folded[at - 1 : at], folded[at + len(wanted) : at + len(wanted) + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        at = folded.find(wanted, at + 1)
    return False


def _texts(entry: Mapping[str, Any]) -> Iterable[str]:
    for name in WORDS:
        value = entry.get(name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str))
