"""Experience: years in what is asked for, closeness of the occupations held, and seniority.

A year counts in proportion to how near the position held is to what is asked: by the meaning of its title, or fully
where the skill asked for was used in it.
"""

from __future__ import annotations

import numpy as np

from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.meeting import OCCUPATION, Meeting, added, mean_by, worth
from jobs.matching.score import Evidence, Missing, Slice

NAME = "experience"
YEARS, TITLE, LEVEL = 0.5, 0.4, 0.1
# A plain title without a word of rank.
ORDINARY = 2
WORTH_SHOWING = 0.5


def measure(meeting: Meeting) -> Measure:
    stack, count = meeting.stack, len(meeting.stack.jobs)
    ratio = _years_ratio(meeting)
    asks = ~np.isnan(stack.years)
    years = mean_by(stack.owner[asks], ratio[asks], stack.importance[asks], count)
    title = _title(meeting)
    level = _level(meeting)
    parts = np.stack([years, title, level])
    weights = np.where(np.isnan(parts), 0.0, np.array([[YEARS], [TITLE], [LEVEL]]))
    # Seniority alone, without knowing the occupation, says nothing.
    weights[2] *= ~np.isnan(title)
    whole = added(weights)
    score = np.divide(100.0 * added(weights * np.nan_to_num(parts)), whole, out=np.full(count, np.nan), where=whole > 0)
    dated = 1.0 if meeting.candidate.months.sum() else 0.4
    return Measure(score, np.where(whole > 0, dated * (0.5 + 0.5 * whole), 0.0), {"years": ratio})


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    stack, missing, evidence = meeting.stack, [], []
    for row in range(int(stack.first[job]), int(stack.first[job + 1])):
        if np.isnan(stack.years[row]):
            continue
        wanted, ratio = stack.wanted(row), float(measure.detail["years"][row])
        if ratio < 0.8 and wanted.importance != "duty":
            missing.append(Missing(wanted.text, wanted.importance, (), wanted.start, wanted.end))
        if meeting.position_wanted.shape[1] and ratio > 0:
            position = meeting.candidate.facts.positions[int(meeting.position_wanted[row].argmax())]
            here = Slice(wanted.start, wanted.end)
            evidence.append(Evidence(here, Slice(position.start, position.end), round(ratio, 3), "years in the role"))
    return tuple(missing), (*_same_occupation(meeting, job), *evidence)


def _same_occupation(meeting: Meeting, job: int) -> tuple[Evidence, ...]:
    facts = meeting.stack.jobs[job].facts
    if facts.title is None or not meeting.position_title.shape[1]:
        return ()
    best = int(meeting.position_title[job].argmax())
    strength = float(worth(meeting.position_title[job, best], OCCUPATION))
    if strength < WORTH_SHOWING:
        return ()
    title, position = facts.passages[facts.title], meeting.candidate.facts.positions[best]
    return (
        Evidence(
            Slice(title.start, title.end), Slice(position.start, position.end), round(strength, 3), "same occupation"
        ),
    )


def _years_ratio(meeting: Meeting) -> np.ndarray:
    """Of each wanted thing with years: the part of them that the resume shows, 0-1; NaN elsewhere."""
    stack, candidate = meeting.stack, meeting.candidate
    near = worth(meeting.position_wanted, OCCUPATION)
    # "5 years of experience" without saying in what means the job itself.
    near = np.maximum(near, worth(meeting.position_title, OCCUPATION)[stack.owner] * _unspecific(meeting)[:, None])
    months = added((near * candidate.months).T)
    months = np.maximum(np.minimum(months, candidate.total_months), _skill_months(meeting))
    if not len(candidate.months) and candidate.total_months:
        months = candidate.total_months * np.maximum(meeting.support, meeting.title[stack.owner])
    return np.minimum(1.0, months / (12.0 * stack.years))


def _unspecific(meeting: Meeting) -> np.ndarray:
    """1 where the years are asked of no skill in particular."""
    named = np.bincount(meeting.stack.skills.owner, minlength=len(meeting.stack.owner))
    return (named == 0).astype(np.float64)


def _skill_months(meeting: Meeting) -> np.ndarray:
    """Months of use of the best answering skill of each wanted thing."""
    stack, candidate = meeting.stack, meeting.candidate
    used = np.array([candidate.skill_months[skill.id] for skill in candidate.facts.skills] + [0], dtype=np.float64)
    values = candidate.strength[stack.skills.number] * used[candidate.via[stack.skills.number]]
    best = np.zeros(len(stack.owner))
    np.maximum.at(best, stack.skills.owner, values)
    return best


def _title(meeting: Meeting) -> np.ndarray:
    """Nearness of the posting's title to the nearest position held; NaN where either has none."""
    titled = meeting.stack.titled
    if not meeting.position_title.shape[1]:
        asks = np.bincount(meeting.stack.owner, weights=~np.isnan(meeting.stack.years), minlength=len(titled)) > 0
        # Experience is asked for and no position is shown: the nearest words stand in, at half.
        return np.where(titled & asks, 0.5 * meeting.title, np.nan)
    best = meeting.position_title.max(axis=1)
    return np.where(titled, worth(best, OCCUPATION), np.nan)


def _level(meeting: Meeting) -> np.ndarray:
    """Seniority of the last position against the posting's; a step apart costs a quarter. NaN where none is stated."""
    held = meeting.candidate.facts.positions
    asked = [job.facts.level for job in meeting.stack.jobs]
    if not held:
        return np.full(len(asked), np.nan)
    latest = max(
        held, key=lambda position: (position.until is None and position.since is not None, position.until or 0)
    )
    mine = ORDINARY if latest.level is None else latest.level
    return np.array([np.nan if level is None else max(0.0, 1.0 - 0.25 * abs(level - mine)) for level in asked])
