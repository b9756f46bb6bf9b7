"""The facts of a short text, in the manner asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from generation.letters import LetterOptions
from generation.letters.facts import person_of
from generation.letters.gathering import material_of
from generation.letters.manner import LANGUAGES, Manner
from generation.letters.material import Material
from generation.letters.wishes import without
from jobmatch.errors import Refused
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle


def gathered(
    resume: Mapping[str, Any],
    job: ParsedPosting | None,
    *,
    style: WritingStyle | None,
    manner: Manner,
    language: str,
    company: str = "",
    today: date,
) -> Material:
    """What there is to tell, the most telling first. Raises Refused `nothing_to_say` where that is nothing."""
    told = without(resume, manner.leave_out)
    person = person_of(told, today=today)
    if person.empty:
        raise Refused(
            "The profile states nothing that a text could tell. Add an experience, a school, a project or skills.",
            code="nothing_to_say",
        )
    options = LetterOptions(company_name=company, tone=manner.tone, mention=manner.mention)
    posting = job or ParsedPosting({}, "", (), (), language)
    material = material_of(person, told, posting, style=style, options=options, language=language, today=today)
    # "Train driver" is no skill to bring to the post of a train driver.
    has = tuple(topic for topic in material.has if topic.casefold() not in material.job.title.casefold())
    return replace(material, has=has)


def language_of(manner: Manner, *others: str) -> str:
    """The first that is one of ours: as asked for, else as the others come; English where none is."""
    return next((code[:2] for code in (manner.language, *others) if code[:2] in LANGUAGES), "en")
