"""Semantics: how near the two documents are in meaning and in words.

Four views: the title against the nearest passage, each wanted thing against its nearest passage, the telling words the
documents share, and the directions of the documents as wholes.
"""

from __future__ import annotations

import numpy as np

from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.facts import Passage
from jobs.matching.meeting import OCCUPATION, Meeting, added, mean_by, worth
from jobs.matching.score import Evidence, Slice

NAME = "semantics"
TITLE, WANTED, OVERLAP, CENTRES = 0.2, 0.35, 0.25, 0.2
SHOWN, MOST_SHOWN = 0.5, 8


def measure(meeting: Meeting) -> Measure:
    stack, count = meeting.stack, len(meeting.stack.jobs)
    parts = np.stack(
        [
            np.where(stack.titled, meeting.title, np.nan),
            mean_by(stack.owner, meeting.support, stack.importance, count),
            meeting.overlap,
            worth(meeting.centres, OCCUPATION),
        ]
    )
    weights = np.where(np.isnan(parts), 0.0, np.array([[TITLE], [WANTED], [OVERLAP], [CENTRES]]))
    score = 100.0 * added(weights * np.nan_to_num(parts)) / added(weights)
    says = bool(len(meeting.candidate.vectors)) & np.array([len(job.vectors) > 0 for job in stack.jobs], dtype=bool)
    passages = np.array([len(job.vectors) for job in stack.jobs], dtype=np.float64)
    sure = 1.0 - np.exp(-np.minimum(passages, len(meeting.candidate.vectors)) / 3.0)
    return Measure(np.where(says, score, np.nan), np.where(says, sure, 0.0))


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    """The nearest pairs of passages, best first."""
    stack, passages = meeting.stack, meeting.candidate.facts.passages
    facts = stack.jobs[job].facts
    rows = range(int(stack.first[job]), int(stack.first[job + 1]))
    best = sorted((row for row in rows if meeting.cosine[row] >= SHOWN), key=lambda row: (-meeting.cosine[row], row))
    found = []
    if facts.title is not None and meeting.title[job] >= SHOWN:
        title = facts.passages[facts.title]
        found.append(
            _pair(title.start, title.end, passages[int(meeting.title_nearest[job])], float(meeting.title[job]))
        )
    for row in best[:MOST_SHOWN]:
        wanted = stack.wanted(row)
        found.append(_pair(wanted.start, wanted.end, passages[int(meeting.nearest[row])], float(meeting.cosine[row])))
    return (), tuple(found)


def _pair(start: int, end: int, passage: Passage, cosine: float) -> Evidence:
    here = Slice(passage.start, passage.end)
    return Evidence(Slice(start, end), here, round(min(1.0, max(0.0, cosine)), 3), "similar meaning")
