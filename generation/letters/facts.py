"""What a letter may tell: the entries of a resume, read once, as far as they may be said again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generation.letters.safety import name_of, sayable, tidy
from jobs.matching.months import month_of, this_month
from profiles.parsing.language import language_of
from profiles.writing_style import language_of as shown_language

MOST_ENTRIES, MOST_LINES = 40, 20  # of a section, of an entry: enough for any life, and a bound on time
LONGEST_LINE = 400  # characters
LONGEST_TOLD = 2_500  # characters that a language is told from
FEWEST_WORDS = 7  # of a line whose language may differ from the resume's


@dataclass(frozen=True, slots=True)
class Line:
    """One highlight. number: its place in the entry's highlights; -1 for the description. language: ISO 639-1."""

    number: int
    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Entry:
    """An experience, project or voluntary post. title: position, or the project's name. place: employer.

    current: it goes on today. since, until: years, 0 where not stated. age: years since it ended.
    """

    section: str
    index: int
    title: str
    place: str
    current: bool
    since: int
    until: int
    lines: tuple[Line, ...]
    keywords: tuple[str, ...] = ()
    age: int = 0


@dataclass(frozen=True, slots=True)
class School:
    """degree: "BSc"; area: "Nursing". done: True ended, False goes on, None not stated."""

    degree: str
    area: str
    institution: str
    done: bool | None

    @property
    def named(self) -> str:
        """Degree and area as a list names them; the area once, where the degree says it already."""
        if self.degree and self.area and self.area.lower() not in self.degree.lower():
            return f"{self.degree}, {self.area}"
        return self.degree or self.area


@dataclass(frozen=True, slots=True)
class Person:
    """name: "" where the resume has none. tongues: (language, fluency). language: ISO 639-1 of what it tells."""

    name: str
    label: str
    summary: str
    entries: tuple[Entry, ...]
    schools: tuple[School, ...]
    certificates: tuple[str, ...]
    skills: tuple[str, ...]
    tongues: tuple[tuple[str, str], ...]
    language: str = "en"

    @property
    def empty(self) -> bool:
        told = (self.summary, self.label, self.entries, self.schools, self.certificates, self.skills, self.tongues)
        return not any(told)


def person_of(resume: Mapping[str, Any], *, today: date) -> Person:
    """Reads a JSON Resume of any quality: what has another type than it should is left out."""
    basics = resume.get("basics")
    basics = basics if isinstance(basics, Mapping) else {}
    month = this_month(today)
    language = _language(resume)
    return Person(
        name=name_of(basics.get("name")),
        label=name_of(basics.get("label")),
        summary=tidy(basics.get("summary")),
        entries=tuple(
            found
            for section in ("work", "projects", "volunteer")
            for index, entry in rows(resume, section)
            if (found := _entry(section, index, entry, month, language)) is not None
        ),
        schools=tuple(
            school for _, entry in rows(resume, "education") if (school := _school(entry, month)) is not None
        ),
        certificates=tuple(name for _, entry in rows(resume, "certificates") if (name := name_of(entry.get("name")))),
        skills=tuple(dict.fromkeys(name for _, entry in rows(resume, "skills") for name in _skills(entry))),
        language=language,
        tongues=tuple(
            (name, name_of(entry.get("fluency")))
            for _, entry in rows(resume, "languages")
            if (name := name_of(entry.get("language")))
        ),
    )


def rows(resume: Mapping[str, Any], section: str) -> list[tuple[int, Mapping[str, Any]]]:
    """The entries of a section with their places in it."""
    found = resume.get(section)
    found = found if isinstance(found, list | tuple) else ()
    return [(index, entry) for index, entry in enumerate(found) if isinstance(entry, Mapping)][:MOST_ENTRIES]


def _texts(value: Any) -> list[str]:
    return [said for word in value if (said := tidy(word))] if isinstance(value, list | tuple) else []


def _language(resume: Mapping[str, Any]) -> str:
    """The language of what the resume tells in its own words."""
    basics = resume.get("basics")
    told = [tidy(basics.get("summary"))] if isinstance(basics, Mapping) else []
    for section in ("work", "projects", "volunteer"):
        for _, entry in rows(resume, section):
            told += [tidy(entry.get("position")), *_texts(entry.get("highlights")), tidy(entry.get("description"))]
    return language_of(" \n".join(text for text in told if text)[:LONGEST_TOLD])


def _in(text: str, usual: str) -> str:
    """The language of one line: the resume's unless its frequent words are another's."""
    found = shown_language(text)
    return found if found and len(text.split()) >= FEWEST_WORDS else usual


def _entry(section: str, index: int, entry: Mapping[str, Any], month: int, language: str) -> Entry | None:
    start, end = month_of(tidy(entry.get("startDate"))), month_of(tidy(entry.get("endDate")))
    if section == "projects":
        title, place = name_of(entry.get("name")), name_of(entry.get("entity"))
    else:
        title, place = name_of(entry.get("position")), name_of(entry.get("name") or entry.get("organization"))
    told = [(number, text) for number, text in enumerate(_texts(entry.get("highlights")))][:MOST_LINES]
    about = tidy(entry.get("description")) if section == "projects" else tidy(entry.get("summary"))
    told += [(-1, sentence) for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])", about)[:4] if sentence]
    lines = tuple(
        Line(number, text, _in(text, language)) for number, text in told if len(text) <= LONGEST_LINE and sayable(text)
    )
    if not title and not place:
        return None
    return Entry(
        section=section,
        index=index,
        title=title,
        place=place,
        current=start is not None and (end >= month if end is not None else not tidy(entry.get("endDate"))),
        since=start // 12 if start is not None else 0,
        until=end // 12 if end is not None else 0,
        lines=lines,
        keywords=tuple(name for word in _texts(entry.get("keywords")) if (name := name_of(word))),
        age=max(0, month - end) // 12 if end is not None else 0,
    )


def _school(entry: Mapping[str, Any], month: int) -> School | None:
    degree, area = name_of(entry.get("studyType")), name_of(entry.get("area"))
    institution = name_of(entry.get("institution"))
    start, end = month_of(tidy(entry.get("startDate"))), month_of(tidy(entry.get("endDate")))
    done = None if start is None and end is None else end is not None and end < month
    return School(degree, area, institution, done) if (degree or area) else None


def _skills(entry: Mapping[str, Any]) -> list[str]:
    words = [name for word in _texts(entry.get("keywords")) if (name := name_of(word))]
    return words or [name for name in [name_of(entry.get("name"))] if name]
