"""`write`: the answer to one question."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generation.answers import stating, telling
from generation.answers.frames import FRAMES, Frames
from generation.answers.model import AnswerOptions, nothing_stated
from generation.answers.reading import Question, question_of
from generation.answers.stating import Stated
from generation.letters.manner import Manner
from generation.letters.material import Material
from generation.letters.noting import language_note, unmentioned, untranslated
from generation.letters.tongue import Tongue
from generation.texts.aims import Aims
from generation.texts.composing import finished, fitting, told
from generation.texts.gathering import gathered, language_of
from generation.texts.model import Composed, Text
from jobmatch.errors import Refused
from jobs.parsing.model import ParsedPosting
from profiles.writing_style import WritingStyle

OWN_WORDS = {
    "own": "Only you can answer this one: nothing in a profile says it. Write it yourself, and every claim in it is "
    "checked here.",
    "personal": "This asks for something personal that no profile here holds and no rule should answer. It is usually "
    "voluntary: answer it yourself, or leave it out.",
}


def write(
    resume: Mapping[str, Any],
    job: ParsedPosting | None,
    *,
    style: WritingStyle | None = None,
    options: AnswerOptions,
    aims: Aims,
    today: date,
) -> Composed:
    """An answer in which every claim traces to the resume, the posting or the aims.

    Raises Refused: `nothing_stated` with the field to fill, `own_words` where only the person can answer, `no_answer`
    for a question of no known kind that no line meets, `nothing_to_say` for an empty profile.
    """
    question = question_of(options.question)
    if question.kind in OWN_WORDS:
        raise Refused(OWN_WORDS[question.kind], code="own_words")
    language = language_of(options.manner, question.language)
    material = gathered(
        resume, job, style=style, manner=options.manner, language=language, company=options.company_name, today=today
    )
    stated = _stated(resume, material, question, FRAMES[language], aims, today)

    def tell(tongue: Tongue) -> list[list[str]]:
        return _paragraphs(tongue, question, FRAMES[language], options.manner, stated)

    facts = stated.facts if stated else ()
    paragraphs, used = told(resume, job, material, tell, language=language, facts=facts, today=today)
    text = Text(fitting(paragraphs, options.max_characters), language=language)
    if not text.paragraphs:
        raise nothing_stated("Your profile does not state enough to answer this.", field="profile.work")
    hints = telling.missing_parts(text.paragraphs) if question.kind == "time" else ()
    why = language_note(question.asked_in, language, whose="The question", chosen=options.manner.language)
    notes = [
        untranslated(material, language) if stated is None else "",
        *unmentioned(options.manner, text.body),
    ]
    return finished(
        text, used, resume=resume, job=job, facts=facts, hints=hints, notes=notes, why_language=why, today=today
    )


def _stated(
    resume: Mapping[str, Any], material: Material, question: Question, frames: Frames, aims: Aims, today: date
) -> Stated | None:
    """The fact that is asked for; None for questions that ask for none."""
    match question.kind:
        case "pay":
            return stating.pay(aims, frames)
        case "start":
            return stating.start(aims, frames, today)
        case "authorization":
            return stating.authorization(aims, frames)
        case "place":
            return stating.place(aims, frames)
        case "languages":
            return stating.tongues(material.person.tongues, question, frames)
        case "certificates":
            return stating.certificates(material.person.certificates, frames, question.stems)
        case "years" if question.skills:
            return stating.usage(resume, question, frames, today)
    return None


def _paragraphs(
    tongue: Tongue,
    question: Question,
    frames: Frames,
    manner: Manner,
    stated: Stated | None,
) -> list[list[str]]:
    if stated is not None:
        shown = telling.of_skills(tongue, question, manner.rank + 1) if question.kind == "years" else []
        return [list(stated.said), shown]
    match question.kind:
        case "time":
            return telling.example(tongue, question, manner)
        case "proud":
            return telling.proud(tongue, question, manner)
        case "why_here":
            return telling.why_here(tongue, frames, manner)
        case "why_you" | "yourself":
            return telling.why_you(tongue, manner)
        case "strengths":
            return telling.strengths(tongue, manner)
        case "education":
            return _schooling(tongue)
        case _:
            return telling.related(tongue, question, manner)


def _schooling(tongue: Tongue) -> list[list[str]]:
    if not tongue.material.person.schools:
        raise nothing_stated(
            "Your profile names no school or degree. Add one under Education.", field="profile.education"
        )
    return [tongue.qualifications()]
