"""`write`: a letter from a resume, a posting and a style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from generation.grounding import Claim, ground
from generation.letters import english_letters, french, german, nominal, spanish
from generation.letters.about import about_company
from generation.letters.evidence import matched
from generation.letters.facts import person_of
from generation.letters.material import Material, Telling
from generation.letters.model import VARIANTS, LetterOptions, Used, Written
from generation.letters.posting import Job, job_of, running
from generation.letters.register import register_of
from generation.letters.safety import name_of
from generation.rendering import Letter, as_text
from jobmatch import skills
from jobmatch.errors import Refused
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle

DEFAULTS = LetterOptions()
VOICES = {"de": german.VOICE, "fr": french.VOICE, "es": spanish.VOICE}
FEWEST_FIELDS = 3
NEAR = 0.5  # relatedness from which a skill may be named as the nearest to another


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
    person = person_of(resume, today=today)
    if person.empty:
        raise Refused(
            "The profile states nothing that a letter could tell. Add an experience, a school, a project or skills.",
            code="nothing_to_say",
        )
    language = language_of(options, job)
    asked = job_of(job, company=options.company_name, language=language)
    register = register_of(style, language)
    found = matched(person, resume, job, asked, today=today)
    named = _named(resume)
    material = Material(
        person=person,
        job=asked,
        matched=found,
        register=register,
        has=_has(named, asked),
        gap=_gap(named, asked),
        about=about_company(job.text),
        supplied=options.supplied,
        limit=options.max_paragraphs,
        elsewhere=_elsewhere(named, asked),
    )
    telling = Telling()
    variant = VARIANTS[options.variant]
    voice = VOICES.get(language)
    told = nominal.paragraphs(voice, material, variant, telling) if voice else None
    manager = name_of(options.hiring_manager_name)
    letter = Letter(
        paragraphs=told or english_letters.paragraphs(material, variant, telling),
        sender=_sender(resume),
        recipient=tuple(line for line in (manager, asked.company, asked.city) if line),
        date=today,
        subject=voice.subject(asked.title)
        if voice
        else f"Application for {asked.title}"
        if asked.title
        else "Application",
        salutation=(voice.salutation if voice else _salutation)(manager, asked.company, register.greeting),
        closing=voice.closing(register.sign_off) if voice else (register.sign_off or "Kind regards") + ",",
        language=language,
    )
    text = as_text(letter)
    return Written(
        letter, text, _claims(letter, text, resume, job, options, today), _used(telling, material, style), variant
    )


def language_of(options: LetterOptions, job: ParsedPosting) -> str:
    """The letter's language: as chosen, else the posting's; English where it is none that we write."""
    wanted = (options.language or job.language)[:2].casefold()
    return wanted if wanted in VOICES else "en"


def _salutation(manager: str, company: str, greeting: str) -> str:
    return f"{greeting or 'Dear'} {manager or (f'{company} hiring team' if company else 'hiring team')},"


def _sender(resume: Mapping[str, Any]) -> Mapping[str, Any]:
    basics = resume.get("basics")
    return basics if isinstance(basics, Mapping) else {}


def _named(resume: Mapping[str, Any]) -> dict[str, str]:
    """Skill id → the resume's words for it."""
    told = ((text, mention) for text in _texts(resume) for mention in skills.mentions(text))
    return {mention.id: running(text[mention.start : mention.end], mention.kind) for text, mention in told}


def _has(named: Mapping[str, str], job: Job) -> tuple[str, ...]:
    """Topics of the posting whose skill the resume names; no virtues and no languages, which are told otherwise."""
    told = (asked for asked in job.asked if asked.topic and asked.kind not in ("transversal", "language"))
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


def _texts(value: Any, depth: int = 0) -> list[str]:
    if isinstance(value, str):
        return [value]
    if depth > 6 or not isinstance(value, Mapping | list | tuple):
        return []
    inner = value.values() if isinstance(value, Mapping) else value
    return [text for each in inner for text in _texts(each, depth + 1)]


def _claims(
    letter: Letter, text: str, resume: Mapping[str, Any], job: ParsedPosting, options: LetterOptions, today: date
) -> tuple[Claim, ...]:
    """The claims of the paragraphs; address, date, salutation and signature claim nothing."""
    start = text.find(letter.paragraphs[0])
    end = text.rfind(letter.paragraphs[-1]) + len(letter.paragraphs[-1])
    found = ground(text[start:end], resume=resume, job=job, confirmed=options.supplied, today=today)
    return tuple(replace(claim, start=claim.start + start, end=claim.end + start) for claim in found)


def _used(telling: Telling, material: Material, style: WritingStyle | None) -> Used:
    def indexes(section: str) -> tuple[int, ...]:
        return tuple(sorted({entry.index for entry in telling.entries if entry.section == section}))

    return Used(
        indexes("work"), indexes("projects"), tuple(telling.topics), style is not None and bool(style.sentence_words)
    )
