"""All that a letter is written from, gathered from resume, posting, style and options."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from generation.letters.about import about_company
from generation.letters.evidence import matched
from generation.letters.facts import Person
from generation.letters.material import Material
from generation.letters.model import LetterOptions
from generation.letters.posting import Job, job_of, running
from generation.letters.register import register_of, toned
from generation.letters.wishes import preferring
from jobmatch import skills
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle

FEWEST_FIELDS = 3  # skills of a known field, on both sides, before fields are compared
TOLD_OTHERWISE = ("transversal", "language", "certification")
NEAR = 0.5  # relatedness from which a skill may be named as the nearest to another


def material_of(
    person: Person,
    resume: Mapping[str, Any],
    posting: ParsedPosting,
    *,
    style: WritingStyle | None,
    options: LetterOptions,
    language: str,
    today: date,
) -> Material:
    """language: of the letter."""
    job = job_of(posting, company=options.company_name, language=language)
    named = _named(resume)
    return Material(
        person=person,
        job=job,
        matched=preferring(matched(person, resume, posting, job, today=today), options.mention),
        register=toned(register_of(style, language), options.tone),
        has=_has(named, job),
        gap=_gap(named, job),
        about=about_company(posting.text),
        supplied=options.supplied,
        limit=options.max_paragraphs,
        elsewhere=_elsewhere(named, job),
        length=options.manner.rank,
    )


def _named(resume: Mapping[str, Any]) -> dict[str, str]:
    """Skill id → the resume's words for it."""
    told = ((text, mention) for text in _texts(resume) for mention in skills.mentions(text))
    return {mention.id: running(text[mention.start : mention.end], mention.kind) for text, mention in told}


def _has(named: Mapping[str, str], job: Job) -> tuple[str, ...]:
    """Topics of the posting whose skill the resume names, less the kinds that are told otherwise or not at all."""
    told = (asked for asked in job.asked if asked.topic and asked.kind not in TOLD_OTHERWISE)
    return tuple({asked.id: asked.topic for asked in told if asked.id in named}.values())


def _gap(named: Mapping[str, str], job: Job) -> tuple[str, str]:
    """The first thing required that the resume does not name but comes near to, and what comes near."""
    for asked in job.asked:
        if (
            asked.need.required
            and asked.id
            and asked.kind in ("tool", "technology")
            and not set(asked.need.skills) & set(named)
        ):
            near = skills.closest(named, asked.id)
            if near is not None and near[1] >= NEAR and _is_tool(near[0]):
                return asked.topic, named[near[0]]
    return "", ""


def _elsewhere(named: Mapping[str, str], job: Job) -> bool:
    """Whether the resume names several skills and none is of a field that the posting's several skills are of."""
    theirs = _fields(id for asked in job.asked for id in asked.need.skills)
    ours = _fields(named)
    return len(theirs) >= FEWEST_FIELDS and len(ours) >= FEWEST_FIELDS and not set(theirs) & set(ours)


def _fields(ids: Iterable[str]) -> list[str]:
    found = (skills.get(id) for id in dict.fromkeys(ids))
    return [skill.sector for skill in found if skill and skill.sector and skill.kind not in ("transversal", "language")]


def _is_tool(id: str) -> bool:
    found = skills.get(id)
    return found is not None and found.kind in ("tool", "technology")


_NAMED = frozenset(("institution", "organization", "entity", "publisher", "awarder", "issuer", "url", "email"))
_PLACED = frozenset(
    ("address", "city", "region", "location", "network", "username", "image", "$schema", "meta", "profiles")
)


def _own(entry: Mapping[str, Any]) -> Iterator[Any]:
    """What an entry tells of the person: the names of employers, schools and places tell no skill."""
    employed = "position" in entry or "summary" in entry
    for key, value in entry.items():
        if key not in _NAMED and key not in _PLACED and not (key == "name" and employed):
            yield value


def _texts(value: Any, depth: int = 0) -> list[str]:
    if isinstance(value, str):
        return [value]
    if depth > 6 or not isinstance(value, Mapping | list | tuple):
        return []
    inner = _own(value) if isinstance(value, Mapping) else value
    return [text for each in inner for text in _texts(each, depth + 1)]
