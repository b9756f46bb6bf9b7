"""Dates: there, unambiguous, in one form, and telling one story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import entries, said, title_of
from generation.ats.rules.periods import Period, periods
from jobs.matching.months import this_month

MISSING_IN_ALL = 3.0
GAP_MONTHS, OVERLAP_MONTHS = 12, 12
_FORMS = (
    ("2021-03", re.compile(r"(?:19|20)\d\d-\d\d(?:-\d\d)?")),
    ("03/2021", re.compile(r"(?:\d{1,2}/)?\d{1,2}/(?:19|20)?\d\d")),
    ("03.2021", re.compile(r"(?:\d{1,2}\.)?\d{1,2}\.(?:19|20)\d\d")),
    ("Mar 2021", re.compile(r"[^\W\d_]{3,}\.?,?\s+(?:de\s+)?(?:\d{1,2},\s+)?(?:19|20)\d\d", re.IGNORECASE)),
)


def check(document: AtsDocument) -> Iterator[Sighting]:
    work = periods(document, "work")
    share = MISSING_IN_ALL / max(1, len(work))
    for (pointer, entry), period in zip(entries(document.resume, "work"), work, strict=True):
        if period.since is None and period.until is None:
            message = f"{title_of(entry)} has no dates."
            yield Sighting("dates_missing", message, document.where(f"{pointer}/startDate"), share)
        elif not period.exact and period.since is not None and said(entry, "startDate"):
            which = "startDate" if len(said(entry, "startDate")) == 4 else "endDate"
            message = f"Only years are given for {title_of(entry)}."
            yield Sighting("months_missing", message, document.where(f"{pointer}/{which}"), share)
    for section in ("work", "education", "volunteer"):
        yield from _possible(document, section)
    for question in document.questions:
        if question.code == "ambiguous_date":
            yield Sighting("date_ambiguous", question.text, document.where(question.pointer))
    yield from _forms(document)
    yield from _order(document, work)
    yield from _overlaps(document, work)
    yield from _gaps(document, work)


def _possible(document: AtsDocument, section: str) -> Iterator[Sighting]:
    now = this_month(document.today) if document.today else None
    for (pointer, entry), period in zip(entries(document.resume, section), periods(document, section), strict=True):
        if period.since is not None and period.until is not None and period.until <= period.since:
            message = f"{title_of(entry)} ends before it begins."
            yield Sighting("dates_reversed", message, document.where(f"{pointer}/endDate"))
        # A course may be booked for the autumn; a job that has begun may not.
        if section == "work" and now is not None and period.since is not None and period.since > now:
            message = f"{title_of(entry)} begins in the future."
            yield Sighting("date_future", message, document.where(f"{pointer}/startDate"))


def _forms(document: AtsDocument) -> Iterator[Sighting]:
    """Forms of dates with months; that of years alone is no other form."""
    seen: dict[str, tuple[str, str]] = {}
    for section in ("work", "education", "volunteer"):
        for pointer, _ in entries(document.resume, section):
            for name in ("startDate", "endDate"):
                for span in document.places.get(f"{pointer}/{name}", ())[:1]:
                    words = document.text[span.start : span.end].strip()
                    form = next((form for form, pattern in _FORMS if pattern.fullmatch(words)), None)
                    if form:
                        seen.setdefault(form, (words, f"{pointer}/{name}"))
    if len(seen) > 1:
        (first, _), (second, pointer) = list(seen.values())[:2]
        yield Sighting("date_formats_mixed", f"Dates are written as {first} and as {second}.", document.where(pointer))


def _order(document: AtsDocument, work: list[Period]) -> Iterator[Sighting]:
    """By beginnings: jobs that go on beside others may stand in any order."""
    dated = [period for period in work if period.since is not None]
    rising = [
        (before, after)
        for before, after in pairwise(dated)
        if before.since is not None and after.since is not None and after.since > before.since and not before.ongoing
    ]
    if len(dated) > 1 and 2 * len(rising) >= len(dated) - 1 and rising:
        message = "The jobs are not in order of date, the newest first."
        yield Sighting("not_newest_first", message, document.where(f"{rising[0][1].pointer}/startDate"))


def _overlaps(document: AtsDocument, work: list[Period]) -> Iterator[Sighting]:
    """Two finished jobs, dates to the month, at different employers."""
    named = dict(entries(document.resume, "work"))
    for one, other in combinations([period for period in work if period.exact], 2):
        if one.since is None or other.since is None or one.until is None or other.until is None:
            continue
        shared = min(one.until, other.until) - max(one.since, other.since)
        if shared > OVERLAP_MONTHS and said(named[one.pointer], "name") != said(named[other.pointer], "name"):
            message = f"{title_of(named[one.pointer])} and {title_of(named[other.pointer])} overlap by {shared} months."
            yield Sighting("overlap", message, document.where(f"{other.pointer}/endDate"))


def _gaps(document: AtsDocument, work: list[Period]) -> Iterator[Sighting]:
    """Months between two jobs that neither a job, nor studies, nor volunteering covers."""
    if any(period.since is None for period in work):
        return
    everything = [*work, *periods(document, "education"), *periods(document, "volunteer")]
    starts = {period.since for period in work}
    reached: int | None = None
    for period in sorted(everything, key=lambda period: period.since or 0):
        if period.since is None:
            continue
        if reached is not None and period.since - reached > GAP_MONTHS and period.since in starts:
            months = period.since - reached
            message = f"Nothing is said of {months} months before {_month(period.since)}."
            yield Sighting("gap", message, document.where(f"{period.pointer}/startDate"))
        until = period.until if period.until is not None else (10**6 if period in work else period.since + 48)
        reached = max(reached or 0, until)


def _month(month: int) -> str:
    return f"{month // 12}-{month % 12 + 1:02d}"
