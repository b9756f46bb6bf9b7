"""What the person wants of the next job, as far as a text may say it: only what they stated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generation.letters.safety import name_of


@dataclass(frozen=True, slots=True)
class Pay:
    """minimum, maximum: whole units of `currency` (ISO 4217), None where not stated. period: hour, day, month, year."""

    minimum: int | None = None
    maximum: int | None = None
    currency: str = ""
    period: str = "year"


@dataclass(frozen=True, slots=True)
class Aims:
    """remote: "", remote, hybrid or onsite. authorization: the person's own words, "" where they say nothing.

    sponsorship: whether they need one; None where they do not say.
    """

    roles: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    remote: str = ""
    pay: Pay | None = None
    start: date | None = None
    sponsorship: bool | None = None
    authorization: str = ""

    @property
    def named_roles(self) -> tuple[str, ...]:
        return tuple(said for role in self.roles if (said := name_of(role)))[:2]

    @property
    def towns(self) -> tuple[str, ...]:
        """ "Leeds" of "Leeds, UK"."""
        return tuple(dict.fromkeys(said for place in self.places if (said := name_of(place.split(",")[0]))))[:3]
