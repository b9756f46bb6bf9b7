"""Visits to sources: claim, fetch, take in each item, close what is gone, and write down what it brought."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import structlog
from django.conf import settings
from django.db import IntegrityError, InterfaceError, OperationalError, transaction
from django.db.models import Q
from django.utils import timezone

from jobmatch.errors import Conflict, DomainError
from jobs.arrivals import Outcome, take_in
from jobs.models import Fetch, Posting, Source
from jobs.postings import announce
from jobs.sources import Batch, SourceConfig, source_of_kind

log = structlog.get_logger(__name__)
# A feed shows only its latest items: one that has not been seen for this long is taken for filled.
UNSEEN_DAYS = 45
LONGEST_PAUSE = timedelta(days=1)
# Postings are embedded in batches; announcing them so keeps what is found visible soon.
ANNOUNCED_AT_ONCE = 25


def refresh(*, source: Source, now: datetime) -> Fetch:
    """Visit a source and bring in what it has. What went wrong is in the Fetch that is returned, not raised.

    Raises Conflict `source_busy` while another visit runs.
    """
    visit = _claim(source, now=now)
    try:
        batch = source_of_kind(source.kind).fetch(SourceConfig(url=source.url), source.state, now)
    except DomainError as error:
        return _failed(source, visit, error, now=now)
    counts = Counter({"closed": 0})
    whole = True
    if batch.unchanged:
        _still_there(source, batch, now=now)
    else:
        counts, whole = _take_in_all(source, batch, now=now)
    counts["closed"] = _close_what_is_gone(source, batch, now=now)
    return _done(source, visit, batch, counts, whole=whole, now=now)


def preview(*, source: Source, now: datetime) -> Batch:
    """What a visit would find now, from the beginning and without keeping anything. Raises DomainError."""
    return source_of_kind(source.kind).fetch(SourceConfig(url=source.url), {}, now)


def claim_due(*, now: datetime) -> list[int]:
    """The ids of the sources whose time has come, each claimed for one caller by moving its next time."""
    claimed = []
    for source in Source.objects.due(now):
        next_time = now + timedelta(minutes=source.interval_minutes)
        if Source.objects.due(now).filter(pk=source.pk).update(due_at=next_time):
            claimed.append(source.pk)
    return claimed


def _claim(source: Source, *, now: datetime) -> Fetch:
    # No living visit is older than a task may get: its worker was killed.
    dead = now - timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT)
    source.fetches.filter(status=Fetch.Status.RUNNING, started_at__lt=dead).update(
        status=Fetch.Status.FAILED, finished_at=now, code="interrupted", message="The visit was cut off."
    )
    try:
        with transaction.atomic():
            return Fetch.objects.create(source=source, started_at=now)
    except IntegrityError as error:
        raise Conflict("This source is being visited right now.", code="source_busy") from error


def _take_in_all(source: Source, batch: Batch, *, now: datetime) -> tuple[Counter[str], bool]:
    """Counts by outcome, and whether no item failed in a way that another visit may mend."""
    counts: Counter[str] = Counter()
    changed: list[Posting] = []
    whole = True
    for item in batch.items:
        try:
            outcome, posting = take_in(source=source, item=item, now=now)
        except DomainError as error:
            counts["refused"] += 1
            log.info("item_refused", source=source.pk, item=item.external_id, code=error.code)
            continue
        except (OperationalError, InterfaceError):
            # The database itself is away: nothing that follows can work, and the task will be done again.
            raise
        except Exception:
            # One item that our own code cannot take must not cost the others.
            counts["refused"] += 1
            whole = False
            log.exception("item_failed", source=source.pk, item=item.external_id)
            continue
        counts[outcome] += 1
        # Facts are missing where a visit was cut off between storing and announcing.
        if outcome in (Outcome.NEW, Outcome.UPDATED) or (outcome == Outcome.UNCHANGED and posting.facts is None):
            changed.append(posting)
        if len(changed) >= ANNOUNCED_AT_ONCE:
            announce(changed)
            changed = []
    if changed:
        announce(changed)
    return counts, whole


def _still_there(source: Source, batch: Batch, *, now: datetime) -> None:
    """The source has not changed since the last whole visit: what was there then is there now."""
    seen = batch.state.get("seen_at")
    if seen:
        source.postings.filter(seen_in_source_at__gte=datetime.fromisoformat(seen)).update(seen_in_source_at=now)


def _close_what_is_gone(source: Source, batch: Batch, *, now: datetime) -> int:
    gone = Q(valid_through__lt=now) | Q(seen_in_source_at__lt=now - timedelta(days=UNSEEN_DAYS))
    if batch.complete and not batch.unchanged:
        gone |= Q(seen_in_source_at__lt=now)
    return source.postings.filter(gone, status=Posting.Status.OPEN).update(status=Posting.Status.CLOSED, changed_at=now)


def _done(source: Source, visit: Fetch, batch: Batch, counts: Counter[str], *, whole: bool, now: datetime) -> Fetch:
    for name, number in counts.items():
        setattr(visit, name, number)
    visit.status = Fetch.Status.UNCHANGED if batch.unchanged else Fetch.Status.DONE
    visit.message = " ".join(batch.notes)[:400]
    visit.finished_at = timezone.now()
    # Without the ETag the next visit reads everything again, and with it the items that failed.
    state = {**batch.state, "seen_at": now.isoformat()} if whole else {}
    due_at = now + timedelta(minutes=source.interval_minutes)
    with transaction.atomic():
        visit.save()
        Source.objects.filter(pk=source.pk).update(state=state, failures=0, due_at=due_at)
    log.info("source_visited", source=source.pk, status=visit.status, **counts)
    return visit


def _failed(source: Source, visit: Fetch, error: DomainError, *, now: datetime) -> Fetch:
    visit.status, visit.code, visit.message = Fetch.Status.FAILED, error.code, error.message[:400]
    visit.finished_at = timezone.now()
    failures = source.failures + 1
    pause = min(timedelta(minutes=source.interval_minutes) * 2 ** min(failures - 1, 8), LONGEST_PAUSE)
    with transaction.atomic():
        visit.save()
        Source.objects.filter(pk=source.pk).update(failures=failures, due_at=now + pause)
    log.warning("source_failed", source=source.pk, code=error.code, failures=failures)
    return visit
