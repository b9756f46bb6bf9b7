"""A period as the date fields of an entry."""

from __future__ import annotations

from profiles.parsing.dates import Period, Point
from profiles.parsing.facts import Fact, normalised


def dated(
    period: Period | None, text: str, *, begin: str = "startDate", finish: str = "endDate", whole_year: bool = False
) -> dict[str, Fact | None]:
    """{startDate, endDate} of a period; what goes on has no end.

    whole_year: a year alone (2019) is when it began and when it ended.
    """
    if period is None:
        return {}
    whole = period.finish if whole_year and _is_year(period) else None
    found = {begin: point(period.begin or whole, text)}
    if not period.current:
        found[finish] = point(period.finish, text)
    return found


def _is_year(period: Period) -> bool:
    return period.single and not period.current and period.finish is not None and len(period.finish.value) == 4


def point(stated: Point | None, text: str) -> Fact | None:
    """One date as a fact; a date that can be read two ways (03/04/2019) is less sure."""
    if stated is None or not stated.value:
        return None
    if stated.rest is not None:
        return Fact(stated.value, ((stated.start, stated.end), stated.rest), 0.85)
    return normalised(text, stated.start, stated.end, stated.value, 0.6 if stated.doubtful else 0.95)
