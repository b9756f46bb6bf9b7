"""Salary: what the posting offers against the least the person wants."""

from __future__ import annotations

import numpy as np

from jobs.matching.factors.measure import Explanation, Measure
from jobs.matching.facts import Pay, Preferences
from jobs.matching.meeting import Meeting
from jobs.matching.score import Missing

NAME = "salary"
# An offer a third below the wish is no offer.
TOO_LITTLE = 0.67
# Units of currency for one US dollar, yearly means of 2024 rounded to two figures. They only tell whether two ranges
# are of one order; where currencies differ the confidence is lower.
PER_DOLLAR = {
    "USD": 1.0, "EUR": 0.92, "GBP": 0.78, "CHF": 0.88, "CAD": 1.4, "AUD": 1.5, "NZD": 1.7, "SEK": 11.0, "NOK": 11.0,
    "DKK": 6.9, "PLN": 4.0, "CZK": 23.0, "HUF": 370.0, "RON": 4.6, "BGN": 1.8, "JPY": 150.0, "CNY": 7.2, "INR": 84.0,
    "SGD": 1.3, "HKD": 7.8, "BRL": 5.4, "MXN": 18.0, "ZAR": 18.0, "AED": 3.7, "ILS": 3.7, "TRY": 33.0,
}  # fmt: skip


def measure(meeting: Meeting) -> Measure:
    wishes = meeting.candidate.facts.preferences
    values = [_fit(wishes, job.facts.pay) for job in meeting.stack.jobs]
    score = np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    same = [job.facts.pay is not None and job.facts.pay.currency == wishes.currency for job in meeting.stack.jobs]
    return Measure(score, np.where(np.isnan(score), 0.0, np.where(same, 0.9, 0.6)))


def explain(meeting: Meeting, measure: Measure, job: int) -> Explanation:
    """The wish stands in the profile, not in the resume's text, so there is nothing to point at on that side."""
    pay = meeting.stack.jobs[job].facts.pay
    if pay is None or not pay.end or not measure.score[job] < 50.0:
        return (), ()
    return (Missing("Pay near what you want", "should", (), pay.start, pay.end),), ()


def _fit(wishes: Preferences, pay: Pay | None) -> float | None:
    """0-100: full where the upper end reaches the wish, nothing a third below; None where one side says nothing."""
    if pay is None or not wishes.minimum_pay or not wishes.currency:
        return None
    mine, theirs = PER_DOLLAR.get(wishes.currency), PER_DOLLAR.get(pay.currency)
    if wishes.currency != pay.currency and (mine is None or theirs is None):
        return None
    offered = pay.high if wishes.currency == pay.currency else pay.high / (theirs or 1.0) * (mine or 1.0)
    return 100.0 * float(np.clip((offered / wishes.minimum_pay - TOO_LITTLE) / (1.0 - TOO_LITTLE), 0.0, 1.0))
