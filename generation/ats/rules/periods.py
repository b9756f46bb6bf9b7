"""Months of jobs and studies, counted as the scorer counts them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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


def years_of_work(document: AtsDocument, *, only: Collection[str] | None = None) -> float:
    """Years with a job, overlaps counted once, as the scorer counts them: a year alone is its January.

    A job that goes on counts until `today` where that is known. only: the pointers of the jobs to count.
    """
    now = this_month(document.today) if document.today else None
    spans = []
    for pointer, entry in entries(document.resume, "work"):
        since, until = month_of(said(entry, "startDate")), month_of(said(entry, "endDate"))
        until = now if until is None else until + (len(said(entry, "endDate")) > 4)
        if since is not None and until is not None and (only is None or pointer in only):
            spans.append((since, max(until, since + 1)))
    return covered(spans) / 12
