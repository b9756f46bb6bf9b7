"""Months of jobs and studies, counted as the scorer counts them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generation.ats.model import AtsDocument
from generation.ats.reading import entries, said
from jobs.matching.months import covered, month_of, this_month


@dataclass(frozen=True, slots=True)
class Period:
    """since and until: months since year 0, until exclusive; None where not stated. exact: months are stated."""

    pointer: str
    since: int | None
    until: int | None
    exact: bool
    ongoing: bool


def period_of(pointer: str, entry: Mapping[str, Any]) -> Period:
    """A year alone begins in January and ends in December."""
    start, end = said(entry, "startDate"), said(entry, "endDate")
    since, until = month_of(start), month_of(end)
    if until is not None:
        until += 1 if len(end) > 4 else 12
    return Period(pointer, since, until, len(start) > 4 and (not end or len(end) > 4), not end)


def periods(document: AtsDocument, section: str) -> list[Period]:
    return [period_of(pointer, entry) for pointer, entry in entries(document.resume, section)]


def years_of_work(document: AtsDocument) -> float:
    """Years with a job, overlaps counted once; a job that goes on counts until `today` where that is known."""
    spans = []
    for period in periods(document, "work"):
        until = period.until
        if until is None and document.today is not None:
            until = this_month(document.today)
        if period.since is not None and until is not None and until > period.since:
            spans.append((period.since, until))
    return covered(spans) / 12
