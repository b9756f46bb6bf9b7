"""`write`: a mail about a posting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generation.letters.material import Material
from generation.letters.mentioning import asked_for
from generation.letters.noting import language_note, unmentioned, untranslated
from generation.letters.safety import name_of
from generation.letters.tongue import Tongue
from generation.outreach import english, french, german, spanish
from generation.outreach.frames import Frames, Saying
from generation.outreach.model import OutreachOptions
from generation.texts.choosing import elsewhere, evidence, plainly
from generation.texts.composing import finished, once, signature_of, told
from generation.texts.days import spoken_day
from generation.texts.gathering import gathered, language_of
from generation.texts.model import Composed, Text
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle

FRAMES: dict[str, Frames] = {
    "en": english.FRAMES,
    "de": german.FRAMES,
    "fr": french.FRAMES,
    "es": spanish.FRAMES,
}
LONGEST_SUBJECT = 78  # characters: what a list of mails shows


def write(
    resume: Mapping[str, Any],
    job: ParsedPosting,
    *,
    style: WritingStyle | None = None,
    options: OutreachOptions,
    today: date,
) -> Composed:
    """A mail in which every claim traces to the resume, the posting or what the options vouch for.

    Raises Refused `nothing_to_say` for a resume that states nothing.
    """
    language = language_of(options.manner, job.language)
    material = gathered(
        resume, job, style=style, manner=options.manner, language=language, company=options.company_name, today=today
    )
    frames, day = FRAMES[language], _day(options.on, language, resume)
    facts = options.facts(material.job.title)

    def tell(tongue: Tongue) -> list[list[str]]:
        return _paragraphs(tongue, frames, _saying(tongue.material, options, day), options)

    paragraphs, used = told(resume, job, material, tell, language=language, facts=facts, today=today)
    text = _enveloped(resume, material, paragraphs, frames, _saying(material, options, day))
    why = language_note(job.language, language, whose="The posting", chosen=options.manner.language)
    notes = [
        untranslated(material, language),
        *unmentioned(options.manner, text.body),
    ]
    return finished(text, used, resume=resume, job=job, facts=facts, notes=notes, why_language=why, today=today)


def _saying(material: Material, options: OutreachOptions, day: str) -> Saying:
    return Saying(material.job, options, material.register.tone, day)


def _paragraphs(tongue: Tongue, frames: Frames, said: Saying, options: OutreachOptions) -> list[list[str]]:
    manner, cold = options.manner, options.purpose == "cold"
    opening = frames.opening(said) + (tongue.who() if cold else [])
    tongue.new_paragraph()
    # A follow-up reminds; only a first mail has to convince.
    lines = manner.rank + 1 if cold else max(1, manner.rank)
    work = evidence(tongue, lines, variant=manner.variant) if cold or manner.rank or manner.mention else []
    if cold:
        more = elsewhere(tongue, 2) if manner.rank == 2 else []
        work = (work or plainly(tongue)) + (tongue.brings(3) if manner.rank else [])
        middle = [work, more + (tongue.qualifications() if manner.rank == 2 else [])]
    else:
        work = work or (plainly(tongue) if manner.rank else [])
        lead = [frames.lead[options.purpose][said.tone]] if work else []
        middle = [[frames.interest[options.purpose][said.tone], *lead, *work]]
    flat = [*opening, *(sentence for part in middle for sentence in part)]
    middle[-1] = [*middle[-1], *asked_for(tongue, manner.mention, flat)]
    return once([opening, *middle, _ending(tongue, frames, said, options)])


def _ending(tongue: Tongue, frames: Frames, said: Saying, options: OutreachOptions) -> list[str]:
    kind = f"cold {options.to}" if options.purpose == "cold" else options.purpose
    asks = [frames.asking[kind][said.tone]]
    if not tongue.material.register.thanks or options.purpose in ("interviewed", "thanks"):
        return asks
    return [*asks, frames.thanks[said.tone] + ("!" if tongue.material.register.exclaims else ".")]


def _enveloped(
    resume: Mapping[str, Any], material: Material, paragraphs: tuple[str, ...], frames: Frames, said: Saying
) -> Text:
    register, name = material.register, name_of(said.options.recipient_name)
    subject = frames.subject(said, material.person.name, material.person.label)
    if len(subject) > LONGEST_SUBJECT:
        subject = frames.subject(said, material.person.name, "")
    return Text(
        paragraphs=paragraphs,
        subject=subject[:LONGEST_SUBJECT].rstrip(),
        salutation=frames.salutation(name, material.job.company, register.greeting),
        closing=frames.closing(register.sign_off),
        signature=signature_of(resume, _language(frames)),
        language=_language(frames),
    )


def _language(frames: Frames) -> str:
    return next(code for code, each in FRAMES.items() if each is frames)


def _day(on: date | None, language: str, resume: Mapping[str, Any]) -> str:
    basics = resume.get("basics")
    location = basics.get("location") if isinstance(basics, Mapping) else None
    home = location.get("countryCode", "") if isinstance(location, Mapping) else ""
    return spoken_day(on, language, country=home) if on else ""
