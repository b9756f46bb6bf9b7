"""What the scorer may know of a candidate and of a posting.

Names, email, phone, street, links, photo, age and gender have no field here and are cut out of every passage, so
they cannot reach a score. `start` and `end` are offsets into the text that the parser gave (`ParsedResume.text`,
`ParsedPosting.text`); `passage` numbers index `passages`, whose order the stored vectors share.
Months count from year 0: `year * 12 + month - 1`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jobs.matching import values

# Raised whenever stored facts must be read from the parse again.
FACTS_VERSION = 1


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that are compared by meaning. `text` is what is embedded: the slice without identity.

    kind: resume: summary, position, employer, highlight, project, skill, education, certificate, language, line;
    posting: title, requirement, duty, line.
    """

    text: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Place:
    """A stated place. country: ISO 3166 alpha-2 or "". Coordinates in degrees where the place is known."""

    city: str = ""
    region: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Pay:
    """Gross pay a year in `currency` (ISO 4217), annualised. `high` equals `low` where one figure is stated."""

    low: float
    high: float
    currency: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class SkillFact:
    """A skill of the taxonomy, where it is stated first in its strongest place, and the positions that used it."""

    id: str
    name: str
    kind: str
    start: int
    end: int
    positions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A job held. `until` is None for one that goes on; `since` is None where no date is stated.

    level: seniority in the title, 0 (intern) to 6 (executive), None where the title says none.
    """

    title: str
    since: int | None
    until: int | None
    level: int | None
    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Degree:
    """rank: 1 secondary, 2 vocational, 3 associate, 4 bachelor, 5 master, 6 doctorate."""

    rank: int
    field: str
    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LanguageFact:
    """language: taxonomy id or lowercase English name. level: 1 (A1) to 6 (C2), 7 native, None where not stated."""

    language: str
    level: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person wants, from the profile. Empty means no preference.

    remote: "", "only", "prefer", "no". minimum_pay: a year, in `currency`.
    """

    places: tuple[Place, ...] = ()
    radius_km: float = 50.0
    relocate: bool = False
    remote: str = ""
    minimum_pay: float | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """What a resume states, without the person."""

    passages: tuple[Passage, ...] = ()
    skills: tuple[SkillFact, ...] = ()
    positions: tuple[Position, ...] = ()
    degrees: tuple[Degree, ...] = ()
    languages: tuple[LanguageFact, ...] = ()
    places: tuple[Place, ...] = ()
    stated_years: float | None = None
    language: str = "en"
    preferences: Preferences = Preferences()
    version: int = FACTS_VERSION

    def to_json(self) -> dict[str, Any]:
        return values.to_json(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> CandidateFacts:
        return values.from_json(cls, value)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing the posting asks for. `any_of`: one of its skills is enough ("Java or Kotlin").

    kind: as jobs.parsing.model.Requirement. importance: must, should, nice, or duty (a task of the job itself).
    years: minimum. rank: degree rank for education, CEFR 1-7 for a language.
    """

    text: str
    kind: str
    importance: str
    skills: tuple[str, ...]
    any_of: bool
    years: float | None
    rank: int | None
    passage: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class JobFacts:
    """What a posting states. title: number of the title passage, None where none was found. remote: "", remote,
    hybrid, onsite; countries: where a remote person may live, empty for anywhere."""

    passages: tuple[Passage, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    title: int | None = None
    level: int | None = None
    places: tuple[Place, ...] = ()
    remote: str = ""
    remote_start: int = 0
    remote_end: int = 0
    countries: tuple[str, ...] = ()
    pay: Pay | None = None
    language: str = "en"
    version: int = FACTS_VERSION

    def to_json(self) -> dict[str, Any]:
        return values.to_json(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> JobFacts:
        return values.from_json(cls, value)
