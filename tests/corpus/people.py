"""Reads the fictional cast (`cast/<language>.txt`) into JSON Resume documents that hold all that is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

CAST = Path(__file__).parent / "cast"
RICH_CAST = Path(__file__).parent / "cast_rich"

# key of a line in the cast file -> section of JSON Resume, names of its |-separated cells
ENTRIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "work": ("work", ("name", "position", "location", "startDate", "endDate")),
    "vol": ("volunteer", ("organization", "position", "location", "startDate", "endDate")),
    "edu": ("education", ("institution", "studyType", "area", "location", "startDate", "endDate", "score")),
    "cert": ("certificates", ("name", "issuer", "date")),
    "proj": ("projects", ("name", "description", "keywords", "startDate", "endDate")),
    "pub": ("publications", ("name", "publisher", "releaseDate")),
    "award": ("awards", ("title", "awarder", "date")),
}
NETWORKS = {"linkedin": ("LinkedIn", "linkedin.com/in/"), "github": ("GitHub", "github.com/")}


@dataclass(frozen=True)
class Person:
    """resume: everything known. extra: labelled lines that JSON Resume has no place for. held: not for developing."""

    key: str
    language: str
    held: bool
    resume: dict[str, Any]
    extra: tuple[tuple[str, str], ...] = ()


def words_of(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def entry_of(names: tuple[str, ...], value: str) -> dict[str, Any]:
    cells = [cell.strip() for cell in value.split("|")]
    entry: dict[str, Any] = {name: cell for name, cell in zip(names, cells, strict=False) if cell}
    if "keywords" in entry:
        entry["keywords"] = words_of(entry["keywords"])
    return entry


def put_basics(basics: dict[str, Any], key: str, value: str) -> None:
    if key == "place":
        city, country, code, address = ([cell.strip() for cell in value.split("|")] + [""] * 4)[:4]
        city, _, region = city.partition(", ")
        location = {"address": address, "city": city, "region": region, "country": country, "countryCode": code}
        basics["location"] = {name: cell for name, cell in location.items() if cell}
    elif key in NETWORKS:
        network, prefix = NETWORKS[key]
        basics["profiles"].append({"network": network, "username": value, "url": f"https://{prefix}{value}"})
    elif key == "web":
        basics["url"] = f"https://{value}"
    else:
        basics[key] = value


def put(resume: dict[str, Any], key: str, value: str) -> None:
    if key in ENTRIES:
        section, names = ENTRIES[key]
        resume.setdefault(section, []).append(entry_of(names, value))
    elif key == "skill":
        group, _, rest = value.rpartition(": ")
        resume.setdefault("skills", []).append({"name": group, "keywords": words_of(rest)})
    elif key == "language":
        language, _, fluency = value.partition(" = ")
        resume.setdefault("languages", []).append({"language": language, "fluency": fluency})
    elif key == "course":
        resume["education"][-1]["courses"] = words_of(value)
    elif key == "hobby":
        resume["interests"] = [{"name": word} for word in words_of(value)]
    else:
        put_basics(resume["basics"], key, value)


def person_of(block: str, language: str) -> Person:
    lines = [line for line in block.splitlines() if line.strip()]
    name = lines[0].strip()
    resume: dict[str, Any] = {"basics": {"name": name, "profiles": []}}
    extra: list[tuple[str, str]] = []
    held, last = False, ""
    for line in lines[1:]:
        if line.startswith("- "):
            resume[ENTRIES[last][0]][-1].setdefault("highlights", []).append(line[2:])
            continue
        key, _, value = line.partition(": ")
        key, last = key.rstrip(":"), key.rstrip(":")
        if key == "set":
            held = True
        elif key == "extra":
            label, _, said = value.partition(" = ")
            extra.append((label, said))
        else:
            put(resume, key, value.strip())
    slug = resume["basics"]["email"].split("@")[0].replace(".", "-")
    return Person(key=f"{language}-{slug}", language=language, held=held, resume=resume, extra=tuple(extra))


@cache
def everyone() -> tuple[Person, ...]:
    """The whole cast in a fixed order: languages by name, people as written."""
    return cast_in(CAST)


@cache
def rich() -> tuple[Person, ...]:
    """People apart who have all that a resume can say: several posts at an employer, projects, prizes, papers."""
    return cast_in(RICH_CAST)


def cast_in(folder: Path) -> tuple[Person, ...]:
    return tuple(
        person_of(block, path.stem)
        for path in sorted(folder.glob("*.txt"))
        for block in path.read_text(encoding="utf-8").split("@ ")
        if "\n" in block and block.strip()
    )
