"""Education: the level of degree asked for, and its field by meaning."""

from __future__ import annotations

import numpy as np

from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.facts import Degree
from jobs.matching.meeting import Meeting, mean_by, worth
from jobs.matching.score import Evidence, Missing, Slice

NAME = "education"
# By how many levels short: nothing, one, two.
SHORT = (1.0, 0.6, 0.3)
LEVEL, FIELD = 0.6, 0.4


def measure(meeting: Meeting) -> Measure:
    stack, count = meeting.stack, len(meeting.stack.jobs)
    rows = _rows(meeting)
    met = np.zeros(len(stack.owner))
    for row in rows:
        met[row] = max((_meets(meeting, row, degree) for degree in meeting.candidate.facts.degrees), default=0.0)
    score = 100.0 * mean_by(stack.owner[rows], met[rows], stack.importance[rows], count)
    stated = 0.9 if meeting.candidate.facts.degrees else 0.5
    return Measure(score, np.where(np.isnan(score), 0.0, stated), {"met": met})


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    stack, missing, evidence = meeting.stack, [], []
    for row in range(int(stack.first[job]), int(stack.first[job + 1])):
        wanted = stack.wanted(row)
        if wanted.kind != "education":
            continue
        met = float(measure.detail["met"][row])
        if met < LEVEL:
            missing.append(Missing(wanted.text, wanted.importance, wanted.skills, wanted.start, wanted.end))
        if met > 0:
            degree = max(meeting.candidate.facts.degrees, key=lambda degree: _meets(meeting, row, degree))
            rule = "degree level and field" if met > LEVEL else "degree level"
            evidence.append(
                Evidence(Slice(wanted.start, wanted.end), Slice(degree.start, degree.end), round(met, 3), rule)
            )
    return tuple(missing), tuple(evidence)


def _rows(meeting: Meeting) -> np.ndarray:
    return np.flatnonzero(meeting.stack.education)


def _meets(meeting: Meeting, row: int, degree: Degree) -> float:
    """0-1: the level, and where it is reached at all how near the field of study is."""
    wanted = meeting.stack.wanted(row)
    short = max(0, (wanted.rank or 1) - degree.rank)
    level = SHORT[short] if short < len(SHORT) else 0.0
    cosine = meeting.stack.vectors[row] @ meeting.candidate.vectors[degree.passage]
    return level * (LEVEL + FIELD * float(worth(np.asarray(cosine))))
