"""How whole the entries read from a page are, told without knowing the truth: to choose between ways of reading it.

Whole jobs and schools and every section that opens count, periods of time that date nothing count against. It says
nothing about one person beside another.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from profiles.parsing.rows import Row
from profiles.parsing.soundness import LEFT_BEHIND, UNTITLED, left_behind, worth_of_job

Tree = dict[str, Any]
_SCHOOL, _PART = 0.6, 0.1
_TOLD = 0.4  # for every job of which something is told
_KIND = 0.5  # for every section that opens
_DATED = ("work", "volunteer", "education", "projects", "certificates", "awards", "publications")
_LISTS = (*_DATED, "skills", "languages", "interests", "references")


@dataclass(frozen=True, slots=True)
class Wholeness:
    """whole: nothing on the page asks for another reading. worth: greater is better, to be compared for one page."""

    whole: bool
    worth: float


def wholeness(tree: Tree, rows: list[Row], *, today: date) -> Wholeness:
    """How whole the entries of `tree` are, which was read from `rows`."""
    jobs = [worth_of_job(job, "name") for job in tree.get("work", [])]
    schools = [_worth_of_school(school) for school in tree.get("education", [])]
    left = _left_behind(tree, rows, today)
    told = sum(_is_told(job) for job in tree.get("work", []))
    kinds = sum(bool(tree.get(name)) for name in _LISTS)
    return Wholeness(
        whole=min(jobs, default=UNTITLED) >= UNTITLED and min(schools, default=_SCHOOL) == _SCHOOL and not left,
        worth=sum(jobs) + _TOLD * told + sum(schools) + _KIND * kinds - LEFT_BEHIND * left,
    )


def _left_behind(tree: Tree, rows: list[Row], today: date) -> int:
    entries = [entry for name in _DATED for entry in tree.get(name, [])]
    return left_behind(entries, [row for row in rows if row.role not in {"header", "footer"}], today=today)


def _is_told(job: Tree) -> bool:
    return bool(job.get("highlights") or job.get("summary"))


def _worth_of_school(school: Tree) -> float:
    return _SCHOOL if school.get("institution") and (school.get("studyType") or school.get("area")) else _PART
