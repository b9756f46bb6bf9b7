"""Location: how far the person would have to go, or whether the work comes to them."""

from __future__ import annotations

import numpy as np

from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.facts import CandidateFacts, JobFacts, Place
from jobs.matching.locating import distance_km
from jobs.matching.meeting import Meeting
from jobs.matching.score import Evidence, Missing, Slice

NAME = "location"
# A daily way, and the distance from which on the place no longer counts as near.
NEAR_KM, FAR_KM = 30.0, 160.0
SAME_COUNTRY, ELSEWHERE, WOULD_MOVE = 35.0, 0.0, 75.0
# Hybrid work makes a longer way bearable.
HYBRID_KM = 2.0
ABROAD_REMOTE = 20.0


def measure(meeting: Meeting) -> Measure:
    values = [_fit(meeting.candidate.facts, job.facts) for job in meeting.stack.jobs]
    score = np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    return Measure(score, np.where(np.isnan(score), 0.0, 0.9))


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    facts, score = meeting.stack.jobs[job].facts, float(measure.score[job])
    mine = next((place for place in meeting.candidate.facts.places if place.end), None)
    there = next(
        ((place.start, place.end) for place in facts.places if place.end), (facts.remote_start, facts.remote_end)
    )
    if np.isnan(score) or not there[1]:
        return (), ()
    missing = (Missing("A workplace within reach", "should", (), *there),) if score < SAME_COUNTRY else ()
    if mine is None or score < SAME_COUNTRY:
        return missing, ()
    rule = "remote work" if facts.remote == "remote" else "distance"
    return missing, (Evidence(Slice(*there), Slice(mine.start, mine.end), round(score / 100, 3), rule),)


def _fit(candidate: CandidateFacts, job: JobFacts) -> float | None:
    """0-100, None where one side says nothing."""
    wishes = candidate.preferences
    homes = (*candidate.places, *wishes.places)
    if job.remote == "remote":
        here = {place.country for place in homes if place.country}
        return (
            ABROAD_REMOTE
            if job.countries and here and not here & set(job.countries)
            else 100.0
            if here or wishes.remote
            else None
        )
    if wishes.remote == "only" and job.places:
        return ELSEWHERE
    if not homes or not job.places:
        return None
    stretch = HYBRID_KM if job.remote == "hybrid" else 1.0
    best = max(_nearness(home, place, stretch, wishes.radius_km) for home in homes for place in job.places)
    return max(best, WOULD_MOVE) if wishes.relocate else best


def _nearness(home: Place, place: Place, stretch: float, radius: float) -> float:
    same_country = home.country == place.country or not home.country or not place.country
    if not place.city or not home.city:
        return (
            80.0 if same_country and (not place.region or place.region == home.region) else SAME_COUNTRY * same_country
        )
    kilometres = distance_km(home, place)
    if kilometres is None:
        return 100.0 if home.city.casefold() == place.city.casefold() else SAME_COUNTRY * same_country
    near, far = max(NEAR_KM, radius) * stretch, FAR_KM * stretch
    floor = SAME_COUNTRY if same_country else ELSEWHERE
    return (
        floor + (100.0 - floor) * float(np.clip((far - kilometres) / (far - near), 0.0, 1.0)) if far > near else floor
    )
