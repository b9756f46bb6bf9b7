"""How well somebody knows a skill: as they say it, else estimated from how long and how lately their jobs used it.

The steps of the estimate are ours, and coarse on purpose (nobody is called an expert by counting months): beginner
under a year, intermediate from one, advanced from four; a step lower where the last use is over STALE_YEARS ago;
nothing for a skill that no job shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

STEPS = ("beginner", "intermediate", "advanced")
INTERMEDIATE, ADVANCED = 12, 48  # months of use
STALE_YEARS = 5


@dataclass(frozen=True, slots=True)
class Proficiency:
    """words: as stated ("fluent", "★★★☆☆"), or one of STEPS. stated: by the person; else estimated, for `reason`."""

    words: str
    stated: bool
    reason: str

    @property
    def origin(self) -> str:
        return "stated" if self.stated else "estimated"


def length(months: int) -> str:
    """ "7 years", "8 months"; "" for none."""
    if months >= 24:
        return f"{months // 12} years"
    if months >= 12:
        return "1 year"
    return f"{months} month{'s' if months > 1 else ''}" if months else ""


def is_stale(last: str, *, today: date) -> bool:
    """Whether an ISO date of last use ("now" while it goes on, "" if never) lies over STALE_YEARS back."""
    return last[:4].isdigit() and today.year - int(last[:4]) > STALE_YEARS


def proficiency(level: str, months: int, last: str, *, jobs: int, today: date) -> Proficiency | None:
    """level: what the resume says, "" if nothing. months, last: of use in jobs, as `SkillUse` has them.

    None where nothing is stated and no dated job shows the skill.
    """
    if level:
        return Proficiency(level, True, "Your list of skills says so.")
    if not months:
        return None
    step = (months >= INTERMEDIATE) + (months >= ADVANCED)
    said = f"Estimated from {length(months)} in {jobs} job{'s' if jobs > 1 else ''}"
    if step and is_stale(last, today=today):
        return Proficiency(
            STEPS[step - 1], False, f"{said}, a step lower as the last one is over {STALE_YEARS} years ago."
        )
    return Proficiency(STEPS[step], False, f"{said}.")
