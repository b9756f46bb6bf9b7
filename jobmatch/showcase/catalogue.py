"""The demo's fictional companies and the kinds of jobs they have, as data files."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Employer:
    """One company: its voice (about, opening, offer, closing), places, and which kinds of jobs it has.

    headings: by language, the wordings of [duties, must, nice, offer, about, apply] to choose from.
    recruiter: the demo login that owns the company, or "".
    """

    key: str
    name: str
    place: str
    country: str
    recruiter: str
    shapes: tuple[str, ...]
    feed: str
    roles: tuple[str, ...]
    texts: dict[str, Any]

    def says(self, what: str, language: str) -> list[str]:
        """The company's own sentences in a language; English where it has none in it."""
        return list(self.texts.get(language, {}).get(what) or self.texts[what])

    def headings(self, language: str) -> list[list[str]]:
        wordings = self.texts["headings"]
        return list(wordings.get(language) or wordings["en"])


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of job. titles: by level (junior, mid, senior). pay: yearly bounds of the mid level in pounds."""

    key: str
    language: str
    titles: dict[str, list[str]]
    pay: tuple[int, int]
    hourly: bool
    types: tuple[str, ...]
    remote: tuple[str, ...]
    texts: dict[str, list[str]]


@cache
def employers() -> dict[str, Employer]:
    told = tomllib.loads((DATA / "companies.toml").read_text())
    return {key: _employer(key, values) for key, values in told.items()}


@cache
def roles() -> dict[str, Role]:
    found: dict[str, Role] = {}
    for path in sorted((DATA / "roles").glob("*.toml")):
        for key, values in tomllib.loads(path.read_text()).items():
            found[key] = _role(key, values)
    return found


@cache
def people() -> list[dict[str, Any]]:
    """Candidates in the order of their logins, as `people.resume` reads them."""
    return list(tomllib.loads((DATA / "people.toml").read_text())["person"])


def _employer(key: str, values: dict[str, Any]) -> Employer:
    return Employer(
        key=key,
        name=values["name"],
        place=values["place"],
        country=values["country"],
        recruiter=values.get("recruiter", ""),
        shapes=tuple(values["shapes"]),
        feed=values["feed"],
        roles=tuple(values["roles"]),
        texts=values,
    )


def _role(key: str, values: dict[str, Any]) -> Role:
    return Role(
        key=key,
        language=values.get("language", "en"),
        titles=values["titles"],
        pay=(values["pay"][0], values["pay"][1]),
        hourly=bool(values.get("hourly")),
        types=tuple(values["types"]),
        remote=tuple(_list(values.get("remote"))),
        texts={name: _list(values.get(name)) for name in ("hours", "summary", "duties", "must", "nice", "education")},
    )


def _list(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []
