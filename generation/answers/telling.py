"""Questions that ask for a story or a reason: answered with the person's own lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.answers.frames import FRAMES, Frames
from generation.answers.model import nothing_stated
from generation.answers.reading import THEMES, Question
from generation.letters.evidence import Evidence
from generation.letters.manner import LANGUAGES, Manner
from generation.letters.mentioning import asked_for
from generation.letters.noting import WRITTEN
from generation.letters.tongue import Tongue
from generation.texts.choosing import elsewhere, evidence, plainly, strongest
from generation.texts.composing import once
from jobmatch import skills
from jobmatch.errors import Refused
from jobs.matching import words

Paragraphs = list[list[str]]
# What people are proud of: by how much a line that shows it counts.
PROUD = {"improvement": 2.0, "initiative": 1.2, "leadership": 1.0}
# By how much a line fits a question for an example: it shows what is asked, says its words, and tells a result.
SHOWN, SHARED, RESULT, PAID = 1.0, 0.4, 0.3, 0.1
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
WHERE = {
    "conflict": "a disagreement or complaint",
    "failure": "something that went wrong",
    "leadership": "leading or teaching others",
    "pressure": "work under pressure of time",
    "customer": "work with customers, patients or guests",
    "teamwork": "work with others",
    "learning": "learning something new",
    "initiative": "something you started",
    "improvement": "a problem that you solved",
    "data": "work with data",
    "safety": "safety or quality",
}


def example(tongue: Tongue, question: Question, manner: Manner) -> Paragraphs:
    """Situation, what was done, what came of it, of the one entry that fits best.

    Raises Refused `nothing_stated` where no line shows what is asked for.
    """
    best = _fitting(tongue, question, manner)
    if best is None:
        theme = WHERE[question.themes[0].name] if question.themes else "this"
        raise nothing_stated(
            f"No line of your experience tells of {theme}. Add one to the position where it happened: what the "
            "situation was, what you did, what came of it.",
            field="profile.work",
        )
    entry = best.entry
    situation = [said for said in [tongue.held(entry)] if said] if entry.section == "work" else []
    if situation:
        tongue.telling.met(entry)
    others = [each for each in tongue.tellable(entry) if each != best and _shows(each, question)]
    others.sort(key=lambda each: -_fit(each, question))
    action = tongue.lines([best, *others[: manner.rank]])
    said = [*situation, *action]
    return once([said, asked_for(tongue, manner.mention, said)])


def _fitting(tongue: Tongue, question: Question, manner: Manner) -> Evidence | None:
    lines = [each for entry in tongue.material.matched.entries for each in tongue.tellable(entry)]
    fits = sorted(((each, _fit(each, question)) for each in lines), key=lambda pair: -pair[1])
    good = [each for each, fit in fits if _shows(each, question) and fit >= fits[0][1] * 0.8]
    return good[manner.variant % len(good)] if good else None


def _shows(line: Evidence, question: Question) -> bool:
    """A line may only be an example of what its words say; of several themes the first is the most particular."""
    if question.themes:
        return bool(question.themes[0].shown.search(line.line.text))
    return bool(_shared(line, question)) or not question.stems


def _shared(line: Evidence, question: Question) -> frozenset[str]:
    """Telling words that the question and the line have in common."""
    return question.stems & frozenset(words.stems(line.line.text, language=line.line.language))


def _fit(line: Evidence, question: Question) -> float:
    text = line.line.text
    shown = sum(bool(theme.shown.search(text)) for theme in question.themes[:2])
    shared = len(_shared(line, question))
    figure = any(sign.isdigit() for sign in text)
    return (
        SHOWN * shown + SHARED * min(2, shared) + RESULT * figure + PAID * (line.entry.section == "work") + line.worth
    )


def missing_parts(said: Sequence[str]) -> tuple[str, ...]:
    """What an example still lacks, which only the person can add."""
    figure = any(sign.isdigit() for sentence in said for sign in _YEAR.sub("", sentence))
    hints = ["One sentence on what was difficult before you acted would complete it: your profile does not say."]
    return tuple(hints if figure else [*hints, "Say what came of it, with a number if there is one."])


def proud(tongue: Tongue, question: Question, manner: Manner) -> Paragraphs:
    """The line that tells the greatest result, and others of the same entry."""
    lines = [each for entry in tongue.material.matched.entries for each in tongue.tellable(entry)]
    fits = sorted((each for each in lines if _pride(each)), key=lambda each: -_result(each))
    if not fits:
        raise nothing_stated(
            "No line of your experience can be told as an achievement. Add one: what you did, and what came of it.",
            field="profile.work",
        )
    best = fits[manner.variant % min(2, len(fits))]
    more = [each for each in fits if each.entry is best.entry and each != best][: manner.rank]
    said = tongue.lines([best, *more])
    return once([said, asked_for(tongue, manner.mention, said)])


def _pride(line: Evidence) -> float:
    return sum(PROUD[name] for name, _, shown in THEMES if name in PROUD and shown.search(line.line.text))


def _result(line: Evidence) -> float:
    return _pride(line) + any(sign.isdigit() for sign in line.line.text) + line.worth


def why_here(tongue: Tongue, frames: Frames, manner: Manner) -> Paragraphs:
    """What of the posting draws the person, as its words say, and their work that answers it."""
    material = tongue.material
    if not material.job.asked and not material.about:
        raise nothing_stated(
            "Why you want to work somewhere depends on the job. Open the question from the job's own page.",
            field="job_id",
        )
    # What the posting says of its house is read in English only.
    about = material.about if frames is FRAMES["en"] else ""
    drawn = [frames.drawn(about)] if about else []
    topics = tongue.telling.new_topics(material.has, 2 + manner.rank // 2)
    wants = [frames.wants(topics)] if topics else []
    work = evidence(tongue, manner.rank + 1, variant=manner.variant) or plainly(tongue)
    more = elsewhere(tongue, 1) if manner.rank == 2 else []
    if not (drawn or wants or work):
        raise nothing_stated(
            "Nothing in your profile meets what this posting asks for, so there is no honest reason to give by rules.",
            field="profile.work",
        )
    said = [*drawn, *wants, *work, *more]
    return once([[*drawn, *wants], [*work, *more, *asked_for(tongue, manner.mention, said)]])


def why_you(tongue: Tongue, manner: Manner) -> Paragraphs:
    """The strongest work towards the posting, and what else it asks for that the profile names."""
    who = tongue.who()
    work = evidence(tongue, manner.rank + 1, variant=manner.variant) or plainly(tongue)
    more = elsewhere(tongue, 2) if manner.rank == 2 else []
    brings = tongue.brings(3) if manner.rank else []
    known = tongue.qualifications() if manner.rank else []
    said = [*who, *work, *more, *brings, *known]
    return once([[*who, *work], [*more, *brings, *known, *asked_for(tongue, manner.mention, said)]])


def strengths(tongue: Tongue, manner: Manner) -> Paragraphs:
    """Skills by name, and a line that shows one."""
    asked = tongue.material.has or tuple(tongue.material.person.skills)
    if not asked and strongest(tongue) is None:
        raise nothing_stated("Your profile lists no skills yet. Add some under Skills.", field="profile.skills")
    known = tongue.skills(asked[: 3 + manner.rank])
    work = evidence(tongue, manner.rank + 1, variant=manner.variant)
    said = [*known, *work]
    return once([said, asked_for(tongue, manner.mention, said)])


def related(tongue: Tongue, question: Question, manner: Manner) -> Paragraphs:
    """A question of no known kind: the lines that share its skills or its telling words."""
    lines = [each for entry in tongue.material.matched.entries for each in tongue.tellable(entry)]
    fits = sorted(lines, key=lambda each: -_fit(each, question))
    chosen = [each for each in fits if _answers(each, question)][: manner.rank + 1]
    same = [each for each in chosen if each.entry is chosen[0].entry]
    if not same and question.asked_in not in LANGUAGES:
        raise Refused(
            f"Rules read questions in {WRITTEN}. Paste this one in one of these, or write the answer yourself and have "
            "it checked here.",
            code="no_answer",
        )
    if not same:
        raise Refused(
            "Nothing in your profile answers this question. If you have something to say to it, add it to your "
            "profile, or write the answer yourself and have it checked here.",
            code="no_answer",
        )
    said = tongue.lines(same)
    return once([said, asked_for(tongue, manner.mention, said)])


def _answers(line: Evidence, question: Question) -> bool:
    named = {mention.id for mention in skills.mentions(line.line.text)}
    return bool(named & set(question.skills)) or len(_shared(line, question)) >= 2


def of_skills(tongue: Tongue, question: Question, most: int) -> list[str]:
    """Lines that use a skill that the question names."""
    for entry in tongue.material.matched.entries:
        lines = [
            each
            for each in tongue.tellable(entry)
            if {mention.id for mention in skills.mentions(each.line.text)} & set(question.skills)
        ]
        if lines:
            return tongue.lines(lines[:most])
    return []
