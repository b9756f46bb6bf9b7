"""A headline: what one is, what one works with, what one did; as many parts as length and limit allow."""

from __future__ import annotations

from collections.abc import Sequence

from generation.letters.english import post
from generation.letters.facts import Entry
from generation.letters.grouping import by_time
from generation.letters.material import Material
from generation.letters.tongue import Tongue
from generation.letters.wishes import names
from generation.linkedin.frames import Frames
from generation.linkedin.model import LIMITS, LinkedInOptions
from generation.texts.aims import Aims
from generation.texts.choosing import strongest

BETWEEN = " | "
SKILLS = (2, 4, 5)  # by length
LONGEST_RESULT = 90  # characters of a line that a headline takes whole


def headline(tongue: Tongue, frames: Frames, options: LinkedInOptions, aims: Aims) -> str:
    """variant: 0 skills first, 1 the strongest result first, 2 certificates first."""
    material, manner = tongue.material, options.manner
    person = material.person
    skills = ", ".join(_skills(person.skills, manner.mention)[: SKILLS[manner.rank]])
    result = _result(tongue)
    held = ", ".join([name for name in person.certificates if "," not in name][:2])
    order = ([skills, result, held], [result, skills, held], [held, skills, result])[manner.variant % 3]
    parts = [part for part in order if part][: manner.rank + 1]
    sought = frames.sought(aims, person.label) if options.looking else ""
    return _fitted([_what(material, frames), *parts], sought)


def _what(material: Material, frames: Frames) -> str:
    """The position held now, else what the person calls themselves, else what they study."""
    person = material.person
    current = next((entry for entry in by_time(material.matched.entries) if _held(entry)), None)
    if current is not None:
        position = frames.position(post(current), current.place)
        other = person.label if person.label and not names(current.title, person.label) else ""
        return f"{other} · {position}" if other and len(other) + len(position) < LONGEST_RESULT else position
    if person.label:
        return person.label
    return next((frames.studying(school) for school in person.schools), "")


def _held(entry: Entry) -> bool:
    return entry.section == "work" and entry.current and bool(entry.title)


def _skills(stated: Sequence[str], mention: Sequence[str]) -> list[str]:
    """As the profile lists them; what has to be mentioned first."""
    return sorted(stated, key=lambda name: not any(names(name, phrase) for phrase in mention))


def _result(tongue: Tongue) -> str:
    """The strongest line in the person's own words, where a headline can take it."""
    best = strongest(tongue)
    said = best.line.text.rstrip(". ") if best else ""
    return said if said and len(said) <= LONGEST_RESULT else ""


def _fitted(parts: Sequence[str], last: str) -> str:
    """As many whole parts as the limit takes; the aim before what else tells least."""
    kept: list[str] = []
    room = LIMITS["headline"] - (len(BETWEEN) + len(last) if last else 0)
    for part in parts:
        if part and len(BETWEEN.join([*kept, part])) <= room:
            kept.append(part)
    return BETWEEN.join([*kept, last] if last else kept)
