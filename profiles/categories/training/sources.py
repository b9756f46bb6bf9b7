"""What the category model learns from: our definitions, O*NET and ESCO titles, O*NET tasks, our skill taxonomy.

O*NET 29.2 Database by the U.S. Department of Labor/Employment and Training Administration, CC BY 4.0. This service uses
the ESCO classification of the European Commission. Of both only the learnt weights are kept here.
"""

from __future__ import annotations

import csv
import hashlib
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from jobmatch import skills

DEFINITIONS = Path(__file__).parent / "definitions.toml"


@dataclass(frozen=True, slots=True)
class Material:
    """What examples of one category are put together from. usual: the titles people have, titles: all of them.

    near: categories it is not told apart from.
    """

    name: str
    usual: tuple[str, ...]
    titles: tuple[str, ...]
    tasks: tuple[str, ...]
    skills: tuple[str, ...]
    near: frozenset[str] = frozenset()

    def part(self, *, of_held: bool | None) -> Material:
        """With the titles and tasks of that part alone."""
        return replace(
            self,
            usual=part(self.usual, of_held=of_held),
            titles=part(self.titles, of_held=of_held),
            tasks=part(self.tasks, of_held=of_held),
        )


@dataclass(frozen=True, slots=True)
class Occupation:
    """One of O*NET or ESCO. abroad: its titles in German and Spanish."""

    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    abroad: tuple[str, ...] = ()


def held(text: str) -> bool:
    """Whether a title or task is kept for measuring: a third of all, by their hash."""
    return hashlib.sha256(text.encode()).digest()[0] % 3 == 0


def part(items: Iterable[str], *, of_held: bool | None) -> tuple[str, ...]:
    """The held or the open part, or everything; everything as well where the part would be empty."""
    listed = tuple(dict.fromkeys(items))
    return listed if of_held is None else tuple(item for item in listed if held(item) == of_held) or listed


def read_materials(data: Path) -> tuple[list[Material], list[Occupation]]:
    """`data` has onet/ and esco/."""
    onet, esco = read_onet(data / "onet"), _esco(data / "esco")
    definitions = tomllib.loads(DEFINITIONS.read_text(encoding="utf-8"))
    materials, taken = (
        [],
        re.compile("|".join(f"(?:{each['pattern']})" for each in definitions.values()), re.IGNORECASE),
    )
    for name, each in definitions.items():
        pattern = re.compile(each["pattern"], re.IGNORECASE)
        found = [title for occupation in (*onet.values(), *esco) for title in titles_of(occupation, pattern)]
        tasks = [task for code in each["codes"] for task in onet[code].sentences if code in onet]
        known = [id for id in each["skills"] if skills.get(id) is not None]
        usual = tuple(each["titles"])
        materials.append(Material(name, usual, (*usual, *found), tuple(tasks), tuple(known), frozenset(each["near"])))
    codes = {code for each in definitions.values() for code in each["codes"]}
    free = [occupation for code, occupation in sorted(onet.items()) if code not in codes]
    others = [each for each in (*free, *esco) if not any(taken.search(title) for title in each.titles)]
    return materials, others


def read_onet(folder: Path) -> dict[str, Occupation]:
    """By O*NET-SOC code; the sentences of each are its tasks."""
    titles: dict[str, list[str]] = defaultdict(list)
    tasks: dict[str, list[str]] = defaultdict(list)
    for name, column, into in (
        ("Occupation Data.txt", "Title", titles),
        ("Alternate Titles.txt", "Alternate Title", titles),
        ("Task Statements.txt", "Task", tasks),
    ):
        with (folder / name).open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                into[row["O*NET-SOC Code"]].append(row[column])
    return {code: Occupation(tuple(titles[code]), tuple(tasks[code])) for code in titles}


def titles_of(occupation: Occupation, pattern: re.Pattern[str]) -> Iterator[str]:
    """The titles that the pattern picks; if it picks the first, which names the occupation, those abroad as well."""
    yield from (title for title in occupation.titles if pattern.search(title))
    if pattern.search(occupation.titles[0]):
        yield from occupation.abroad


def _esco(folder: Path) -> Sequence[Occupation]:
    abroad: dict[str, list[str]] = defaultdict(list)
    for language in ("de", "es"):
        for row in esco_rows(folder / f"occupations_{language}.csv"):
            abroad[row["conceptUri"]] += esco_labels(row)
    return [
        Occupation(
            tuple(esco_labels(row)),
            tuple(re.split(r"(?<=[.])\s+", row["description"])[:6]),
            tuple(abroad[row["conceptUri"]]),
        )
        for row in esco_rows(folder / "occupations_en.csv")
    ]


def esco_rows(path: Path) -> list[dict[str, str]]:
    """Rows of ESCO's table of occupations in one language, in a fixed order."""
    with path.open(encoding="utf-8") as file:
        return sorted(csv.DictReader(file), key=lambda row: row["conceptUri"])


def esco_labels(row: dict[str, str]) -> list[str]:
    """The titles of a row, the preferred one first."""
    return [row["preferredLabel"], *filter(None, (label.strip() for label in row["altLabels"].split("\n")))]
