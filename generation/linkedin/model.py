"""What may be chosen of a LinkedIn text."""

from __future__ import annotations

from dataclasses import dataclass, field

from generation.letters.manner import Manner
from jobmatch.errors import Refused

# Headline and About of the profile; posts that announce the search, or show a project.
KINDS = ("headline", "about", "search", "project")
# Characters that the network takes.
LIMITS = {"headline": 220, "about": 2_600, "search": 3_000, "project": 3_000}


@dataclass(frozen=True, slots=True)
class LinkedInOptions:
    """looking: say that one looks for a job. project: which one, by its place in the profile; None for the one that
    tells most.

    Raises Refused `bad_options`.
    """

    kind: str = "headline"
    looking: bool = False
    project: int | None = None
    manner: Manner = field(default_factory=Manner)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise Refused(f"A LinkedIn text is {', '.join(KINDS[:-1])} or {KINDS[-1]}.", code="bad_options")
        if self.project is not None and self.project < 0:
            raise Refused("There is no such project in the profile.", code="bad_options")

    @property
    def limit(self) -> int:
        return LIMITS[self.kind]
