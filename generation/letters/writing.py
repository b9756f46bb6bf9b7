"""`write`: a letter from a resume, a posting and a style."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, partial
from typing import Any

from generation.grounding import Claim, ground
from generation.letters import english_letters, nominal
from generation.letters.facts import person_of
from generation.letters.gathering import material_of
from generation.letters.material import Material, Telling
from generation.letters.mentioning import asked_for
from generation.letters.model import VARIANTS, LetterOptions, Written
from generation.letters.noting import language_note, unmentioned, untranslated
from generation.letters.safety import name_of
from generation.letters.tongue import VOICES, tongue_of
from generation.letters.truth import truthful
from generation.letters.voice import Voice
from generation.letters.wishes import without
from generation.rendering import Letter, as_text
from jobmatch.errors import Refused
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle

DEFAULTS = LetterOptions()
DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)")


def write(
    resume: Mapping[str, Any],
    job: ParsedPosting,
    *,
    style: WritingStyle | None = None,
    options: LetterOptions = DEFAULTS,
    today: date,
) -> Written:
    """A letter of 3 to 6 paragraphs in which every claim traces to the resume, the posting or `options.supplied`.

    The same arguments give the same letter. Raises Refused `nothing_to_say` for a resume that states nothing.
    """
    told = without(resume, options.leave_out)
    person = person_of(told, today=today)
    if person.empty:
        raise Refused(
            "The profile states nothing that a letter could tell. Add an experience, a school, a project or skills.",
            code="nothing_to_say",
        )
    language = language_of(options, job)
    material = material_of(person, told, job, style=style, options=options, language=language, today=today)
    variant, voice = VARIANTS[options.variant], VOICES.get(language)
    tell = partial(_told, voice, variant, options.mention)
    check = cache(partial(ground, resume=resume, job=job, confirmed=options.facts, today=today))
    draft = truthful(material, tell, check)
    letter = _enveloped(resume, draft.paragraphs, material, options, voice, today)
    text = as_text(letter)
    notes = [untranslated(material, letter.language), *unmentioned(options.manner, "\n".join(letter.paragraphs))]
    return Written(
        letter,
        text,
        _placed(check(draft.text), text.find(letter.paragraphs[0])),
        draft.used(style=style is not None and bool(style.sentence_words)),
        variant,
        tuple(filter(None, notes)),
        language_note(job.language, language, whose="The posting", chosen=options.language),
    )


def language_of(options: LetterOptions, job: ParsedPosting) -> str:
    """The letter's language: as chosen, else the posting's; English where it is none that we write."""
    wanted = (options.language or job.language)[:2].casefold()
    return wanted if wanted in VOICES else "en"


def _told(
    voice: Voice | None, variant: str, mention: Sequence[str], material: Material, telling: Telling
) -> list[list[str]]:
    if voice is not None:
        told = nominal.paragraphs(voice, material, variant, telling)
    else:
        told = english_letters.paragraphs(material, variant, telling)
    tongue = tongue_of(voice.language if voice else "en", material, telling)
    # Before the offer to talk, which ends every letter.
    told[-2] += asked_for(tongue, mention, [sentence for paragraph in told for sentence in paragraph])
    # A sentence that ends with "Inc." has its full stop.
    return [[DOUBLED.sub(".", sentence) for sentence in paragraph] for paragraph in told]


def _enveloped(
    resume: Mapping[str, Any],
    paragraphs: tuple[str, ...],
    material: Material,
    options: LetterOptions,
    voice: Voice | None,
    today: date,
) -> Letter:
    """The paragraphs between address, salutation and closing."""
    job, register = material.job, material.register
    manager, basics = name_of(options.hiring_manager_name), resume.get("basics")
    subject = voice.subject if voice else _subject
    salutation = voice.salutation if voice else _salutation
    closing = voice.closing if voice else english_closing
    return Letter(
        paragraphs=paragraphs,
        sender=basics if isinstance(basics, Mapping) else {},
        recipient=tuple(line for line in (manager, job.company, job.city) if line),
        date=today,
        subject=subject(job.title),
        salutation=salutation(manager, job.company, register.greeting),
        closing=closing(register.sign_off),
        language=voice.language if voice else "en",
    )


def _subject(title: str) -> str:
    return f"Application for {title}" if title else "Application"


def english_closing(sign_off: str) -> str:
    return f"{sign_off or 'Kind regards'},"


def _salutation(manager: str, company: str, greeting: str) -> str:
    return f"{greeting or 'Dear'} {manager or (f'{company} hiring team' if company else 'hiring team')},"


def _placed(claims: Sequence[Claim], start: int) -> tuple[Claim, ...]:
    """Claims of the paragraphs as spans into the whole letter, whose paragraphs stand two line breaks apart too."""
    return tuple(replace(claim, start=claim.start + start, end=claim.end + start) for claim in claims)
