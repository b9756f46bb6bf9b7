"""Languages: those asked for, at the level asked for."""

from __future__ import annotations

import numpy as np

from jobmatch import skills
from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.facts import LanguageFact, Wanted
from jobs.matching.meeting import Meeting, mean_by
from jobs.matching.score import Evidence, Missing, Slice

NAME = "languages"
# Somebody who writes a resume in a language works in it; a language named without a level is probably spoken well.
WRITTEN, UNSTATED = 0.9, 0.8
A_LEVEL_SHORT = 0.3


def measure(meeting: Meeting) -> Measure:
    stack, count = meeting.stack, len(meeting.stack.jobs)
    rows = np.flatnonzero(stack.languages)
    met = np.zeros(len(stack.owner))
    for row in rows:
        met[row] = _met(meeting, stack.wanted(int(row)))[0]
    score = 100.0 * mean_by(stack.owner[rows], met[rows], stack.importance[rows], count)
    stated = 0.9 if meeting.candidate.facts.languages else 0.5
    return Measure(score, np.where(np.isnan(score), 0.0, stated), {"met": met})


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    stack, missing, evidence = meeting.stack, [], []
    for row in range(int(stack.first[job]), int(stack.first[job + 1])):
        wanted = stack.wanted(row)
        if not stack.languages[row]:
            continue
        met, fact = _met(meeting, wanted)
        if met < WRITTEN:
            missing.append(Missing(wanted.text, wanted.importance, wanted.skills, wanted.start, wanted.end))
        if fact is not None and met > 0:
            here = Slice(wanted.start, wanted.end)
            evidence.append(Evidence(here, Slice(fact.start, fact.end), round(met, 3), "language and level"))
    return tuple(missing), tuple(evidence)


def _met(meeting: Meeting, wanted: Wanted) -> tuple[float, LanguageFact | None]:
    """0-1 and the statement it rests on, over the languages asked for: all of them, or the best where one is enough."""
    answers = [_one(meeting, language, wanted.rank) for language in wanted.skills]
    if not answers:
        return 0.0, None
    best = max(answers, key=lambda answer: answer[0])
    if wanted.any_of:
        return best
    return sum(value for value, _ in answers) / len(answers), best[1]


def _one(meeting: Meeting, language: str, rank: int | None) -> tuple[float, LanguageFact | None]:
    facts = meeting.candidate.facts
    fact = next((fact for fact in facts.languages if fact.language == language), None)
    if fact is not None:
        short = max(0, (rank or 0) - (fact.level or 0)) if fact.level else 0
        return (max(0.0, 1.0 - A_LEVEL_SHORT * short) if fact.level or not rank else UNSTATED), fact
    named = next((skill for skill in facts.skills if skill.id == language), None)
    if named is not None:
        return UNSTATED, LanguageFact(language, None, named.start, named.end)
    return (WRITTEN if _written_in(facts.language) == language else 0.0), None


def _written_in(code: str) -> str:
    name = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
            "nl": "Dutch", "pl": "Polish", "ro": "Romanian"}.get(code, "")  # fmt: skip
    skill = skills.canonical(name) if name else None
    return skill.id if skill else ""
