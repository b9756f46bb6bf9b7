"""`write`: a LinkedIn text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generation.letters.material import Material
from generation.letters.model import Used
from generation.letters.noting import language_note, unmentioned, untranslated
from generation.letters.tongue import Tongue
from generation.linkedin.frames import FRAMES
from generation.linkedin.headline import headline
from generation.linkedin.model import LinkedInOptions
from generation.linkedin.telling import about, project, search
from generation.texts.aims import Aims
from generation.texts.composing import finished, fitting, told
from generation.texts.gathering import gathered, language_of
from generation.texts.model import Composed, Text
from jobmatch.errors import Refused
from profiles.writing_style import WritingStyle

# What makes each text tell more, where the profile does not have it.
HINTS = {
    "skills": "Your profile lists no skills: a headline and About without them are found by fewer searches.",
    "results": "No line of your work has a figure. One number (how many, how much, how fast) would tell more.",
    "roles": "Say which roles you look for in your preferences; until then the text names what you call yourself.",
}


def write(
    resume: Mapping[str, Any],
    *,
    style: WritingStyle | None = None,
    options: LinkedInOptions,
    aims: Aims,
    language: str = "",
    today: date,
) -> Composed:
    """A text within the network's limit in which every claim traces to the resume or to the aims.

    language: of the resume where it is known. Raises Refused `nothing_to_say`, `nothing_stated` where there is no
    project to show.
    """
    material = gathered(
        resume, None, style=style, manner=options.manner, language=language_of(options.manner, language), today=today
    )
    spoken = language_of(options.manner, language, material.person.language)
    if spoken != material.job.language:
        material = gathered(resume, None, style=style, manner=options.manner, language=spoken, today=today)
    frames = FRAMES[spoken]
    looking = options.looking or options.kind == "search"
    facts = (frames.looking(aims, ""),) if looking and (aims.named_roles or aims.towns) else ()

    def tell(tongue: Tongue) -> list[list[str]]:
        if options.kind == "headline":
            return [[headline(tongue, frames, options, aims)]]
        if options.kind == "project":
            return project(tongue, frames, options, resume)
        return (about if options.kind == "about" else search)(tongue, frames, options, aims)

    paragraphs, used = told(resume, None, material, tell, language=spoken, facts=facts, today=today)
    return _whole(resume, material, options, aims, paragraphs, used, facts, spoken, today)


def _whole(
    resume: Mapping[str, Any],
    material: Material,
    options: LinkedInOptions,
    aims: Aims,
    paragraphs: tuple[str, ...],
    used: Used,
    facts: tuple[str, ...],
    language: str,
    today: date,
) -> Composed:
    text = Text(fitting(paragraphs, options.limit), language=language)
    if not text.paragraphs:
        raise Refused(
            "Your profile does not state enough for this text. Add an experience with what you did there, or skills.",
            code="nothing_stated",
        )
    hints = _hints(material, options, aims)
    why = language_note(material.person.language, language, whose="Your profile", chosen=options.manner.language)
    notes = [
        untranslated(material, language),
        *unmentioned(options.manner, text.body),
    ]
    return finished(
        text, used, resume=resume, job=None, facts=facts, hints=hints, notes=notes, why_language=why, today=today
    )


def _hints(material: Material, options: LinkedInOptions, aims: Aims) -> tuple[str, ...]:
    figures = any(any(sign.isdigit() for sign in each.line.text) for each in material.matched.every)
    missing = {
        "skills": not material.person.skills,
        "results": options.kind != "project" and bool(material.matched.every) and not figures,
        "roles": (options.looking or options.kind == "search") and not aims.named_roles,
    }
    return tuple(HINTS[name] for name, is_missing in missing.items() if is_missing)
