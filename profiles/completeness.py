"""How much of what employers look for a profile says, and what to add next. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Resume = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """Something to add. why: what it changes for the person. place: name of the page or the section's key."""

    text: str
    why: str
    place: str
    weight: int


@dataclass(frozen=True, slots=True)
class Completeness:
    """percent: 0–100. steps: what is missing, the most useful first."""

    percent: int
    steps: tuple[Step, ...]

    @property
    def next(self) -> Step | None:
        return self.steps[0] if self.steps else None


def completeness_of(resume: Resume, *, wants: bool) -> Completeness:
    """`wants`: whether the person said what they look for (roles, places, pay or remote)."""
    missing = [step for step, has in CHECKS if not has(resume)]
    if not wants:
        missing.append(WANTS)
    whole = sum(step.weight for step, _ in CHECKS) + WANTS.weight
    lost = sum(step.weight for step in missing)
    return Completeness(round(100 * (whole - lost) / whole), tuple(sorted(missing, key=lambda step: -step.weight)))


def _rows(resume: Resume, key: str) -> list[dict[str, Any]]:
    return [entry for entry in resume.get(key) or [] if isinstance(entry, dict)]


def _basics(name: str) -> Callable[[Resume], bool]:
    return lambda resume: bool((resume.get("basics") or {}).get(name))


def _skills(resume: Resume) -> bool:
    return sum(len(row.get("keywords") or [1]) for row in _rows(resume, "skills")) >= 5


def _every_job(resume: Resume, *names: str) -> bool:
    """True where each job says one of the names; without jobs there is nothing to say."""
    return all(any(job.get(name) for name in names) for job in _rows(resume, "work"))


CHECKS: tuple[tuple[Step, Callable[[Resume], bool]], ...] = (
    (
        Step("Add where you have worked", "Experience weighs most in a match.", "work", 25),
        lambda resume: bool(_rows(resume, "work") or _rows(resume, "volunteer") or _rows(resume, "projects")),
    ),
    (
        Step("List at least five skills", "Skills are compared one by one with each posting.", "skills", 18),
        _skills,
    ),
    (
        Step("Add your education", "Some postings ask for a degree or training.", "education", 12),
        lambda resume: bool(_rows(resume, "education")),
    ),
    (
        Step("Say what you did in each job", "Employers and scores look for proof, not for titles.", "work", 10),
        lambda resume: _every_job(resume, "highlights", "summary"),
    ),
    (
        Step("Say when you began each job", "Years of experience are counted from dates.", "work", 8),
        lambda resume: _every_job(resume, "startDate"),
    ),
    (
        Step("Say where you live", "Without a place, the distance to a job cannot count.", "personal", 8),
        _basics("location"),
    ),
    (
        Step("Write a headline", "One line that says what you are: it is read first.", "about", 5),
        _basics("label"),
    ),
    (
        Step("Write a short summary", "Three sentences that say why you, for a person to read.", "about", 4),
        _basics("summary"),
    ),
    (
        Step("Add a phone number or email", "Employers need a way to reach you.", "personal", 3),
        lambda resume: _basics("email")(resume) or _basics("phone")(resume),
    ),
    (
        Step("Add the languages you speak", "Postings that ask for a language check this.", "languages", 3),
        lambda resume: bool(_rows(resume, "languages")),
    ),
)
WANTS = Step("Say what you look for", "Roles, places and pay decide which jobs come first.", "preferences", 10)
