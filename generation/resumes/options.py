"""What a person may choose of a tailored resume."""

from __future__ import annotations

from dataclasses import dataclass

from jobmatch.errors import Refused

MOST_EXPERIENCES, MOST_PROJECTS, MOST_LINES = 10, 5, 12


@dataclass(frozen=True, slots=True)
class ResumeOptions:
    """max_experiences 1-10, max_projects 0-5, max_lines: of one entry, 1-12. Raises Refused `bad_options`."""

    max_experiences: int = 5
    max_projects: int = 3
    max_lines: int = 6
    include_summary: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.max_experiences <= MOST_EXPERIENCES:
            raise Refused(f"A resume shows 1 to {MOST_EXPERIENCES} experiences.", code="bad_options")
        if not 0 <= self.max_projects <= MOST_PROJECTS:
            raise Refused(f"A resume shows up to {MOST_PROJECTS} projects.", code="bad_options")
        if not 1 <= self.max_lines <= MOST_LINES:
            raise Refused(f"An entry shows 1 to {MOST_LINES} points.", code="bad_options")
