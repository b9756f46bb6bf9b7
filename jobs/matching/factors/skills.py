"""Skills: what the posting asks to know and to hold, against what the resume shows.

A requirement that names skills of the taxonomy is met half by them (exact 1, related less) and half by words and
meaning, for a line says more than the skills it names; one that names none is met by words and meaning alone.
Requirements weigh by importance.
"""

from __future__ import annotations

import numpy as np

from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.meeting import Meeting, mean_by
from jobs.matching.score import Evidence, Missing, Slice

NAME = "skills"
BY_TAXONOMY = 0.5
SHOWN, PARTLY = 0.65, 0.35
# Evidence by words or meaning needs a passage that is near in itself.
NEAR = 0.45


def measure(meeting: Meeting) -> Measure:
    stack = meeting.stack
    named = ~np.isnan(meeting.skill)
    met = np.where(
        named, BY_TAXONOMY * np.nan_to_num(meeting.skill) + (1 - BY_TAXONOMY) * meeting.support, meeting.support
    )
    weights = stack.importance * stack.counts_as_skill
    count = len(stack.jobs)
    score = 100.0 * mean_by(stack.owner, met, weights, count)
    # Three plain requirements are enough to speak with some confidence; skills nobody could look up are less sure.
    asked = np.bincount(stack.owner, weights=weights * np.where(named, 1.0, 0.6), minlength=count)
    return Measure(score, 1.0 - np.exp(-asked / 2.0), {"met": met})


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    stack, missing, evidence = meeting.stack, [], []
    for row in range(int(stack.first[job]), int(stack.first[job + 1])):
        if not stack.counts_as_skill[row]:
            continue
        found = _evidence(meeting, row, job)
        evidence += found
        met = float(measure.detail["met"][row])
        if met < SHOWN and stack.importance[row] > 0 and (absent := _missing(meeting, row, job, met, bool(found))):
            missing.append(absent)
    return tuple(missing), tuple(evidence)


def _evidence(meeting: Meeting, row: int, job: int) -> list[Evidence]:
    wanted, candidate = meeting.stack.wanted(row), meeting.candidate
    asked = Slice(wanted.start, wanted.end)
    found = []
    for number in meeting.stack.jobs[job].skills[row - int(meeting.stack.first[job])]:
        via, strength = int(candidate.via[number]), float(candidate.strength[number])
        if via >= 0:
            skill = candidate.facts.skills[via]
            rule = "same skill" if strength > 0.85 else "related skill"
            found.append(Evidence(asked, Slice(skill.start, skill.end), round(strength, 3), rule))
    nearest = int(meeting.nearest[row])
    if not found and nearest >= 0 and meeting.cosine[row] >= NEAR:
        passage = candidate.facts.passages[nearest]
        strength = round(float(meeting.support[row]), 3)
        found.append(Evidence(asked, Slice(passage.start, passage.end), strength, "similar meaning"))
    return found


def _missing(meeting: Meeting, row: int, job: int, met: float, partly: bool) -> Missing | None:
    """What is not shown; a requirement partly met is missing only the skills that nothing answers."""
    wanted, candidate = meeting.stack.wanted(row), meeting.candidate
    numbers = meeting.stack.jobs[job].skills[row - int(meeting.stack.first[job])]
    known = dict(zip(numbers, wanted.skills, strict=False)) if len(numbers) == len(wanted.skills) else {}
    absent = tuple(skill for number, skill in known.items() if candidate.strength[number] < 0.5)
    if wanted.importance == "duty" or (not absent and (met >= PARTLY or known)):
        return None
    return Missing(wanted.text, wanted.importance, absent, wanted.start, wanted.end)
