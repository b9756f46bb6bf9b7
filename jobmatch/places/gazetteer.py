"""Looking names up in the gazetteer: cities of a thousand people and more, regions, countries. Read only, no load."""

from __future__ import annotations

import math
import sqlite3
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jobmatch.places.names import key_of

FILE = Path(__file__).parent / "data" / "gazetteer.sqlite"
_open = threading.local()

# What a spelling is worth against the city's population, in powers of ten: a nickname of ours settles the matter,
# a spelling from another language counts less than a city's own name ("Berlino" against "Berlin").
SPELLING_WEIGHT = {0: -1.0, 1: 0.0, 2: 4.0}


@dataclass(frozen=True, slots=True)
class City:
    """One city. weight: log10 of the population, moved by how well the spelling asked for fits."""

    number: int
    name: str
    region: str
    country: str
    latitude: float
    longitude: float
    population: int
    weight: float


@dataclass(frozen=True, slots=True)
class Area:
    """A country (region "") or one of its regions."""

    country: str
    region: str = ""

    def holds(self, country: str, region: str) -> bool:
        return self.country == country and self.region in ("", region)


def _base() -> sqlite3.Connection:
    """This thread's connection: SQLite wants one a thread."""
    base: sqlite3.Connection | None = getattr(_open, "base", None)
    if base is None:
        base = _open.base = sqlite3.connect(f"file:{FILE}?mode=ro&immutable=1", uri=True)
    return base


def _city(row: tuple[int, str, str, str, float, float, int, int]) -> City:
    number, name, region, country, latitude, longitude, population, spelling = row
    weight = math.log10(max(population, 1)) + SPELLING_WEIGHT[spelling]
    return City(number, name, region, country, latitude, longitude, population, weight)


@lru_cache(maxsize=50_000)
def cities(key: str) -> tuple[City, ...]:
    """Cities spelled like this (a key of `names.key_of`), the likeliest first."""
    if not key:
        return ()
    rows = _base().execute(
        "SELECT id, name, region, country, latitude, longitude, population, own"
        " FROM city_name JOIN city ON city.id = city WHERE key = ?",
        (key,),
    )
    found = [_city(row) for row in rows]
    return tuple(sorted(found, key=lambda city: (-city.weight, city.number)))


@lru_cache(maxsize=20_000)
def _areas(key: str) -> tuple[tuple[str, str, str], ...]:
    rows = _base().execute("SELECT country, region, exact FROM area_name WHERE key = ?", (key,))
    return tuple(rows.fetchall())


def areas(raw: str) -> tuple[Area, ...]:
    """Countries and regions of this name; abbreviations count only in their own capitals ("IN" is not "in")."""
    found = _areas(key_of(raw))
    plain = raw.strip().rstrip(".")
    return tuple(Area(country, region) for country, region, exact in found if not exact or exact in (raw, plain))


@lru_cache(maxsize=512)
def country_name(code: str) -> str:
    row = _base().execute("SELECT name FROM country WHERE code = ?", (code,)).fetchone()
    return row[0] if row else ""


@lru_cache(maxsize=2_000)
def region_name(country: str, code: str) -> tuple[str, str]:
    """(name, customary abbreviation) of a region, ("", "") where it is not known."""
    row = (
        _base()
        .execute("SELECT name, abbreviation FROM region WHERE country = ? AND code = ?", (country, code))
        .fetchone()
    )
    return (row[0], row[1]) if row else ("", "")
