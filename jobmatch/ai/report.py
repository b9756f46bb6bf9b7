"""What the ledger says, for operators: cost per person and day, per feature, failures, and how long people waited."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Aggregate, Count, FloatField, Q, Sum
from django.db.models.functions import TruncDate

from jobmatch.ai.models import Call

ANSWERED = (Call.Outcome.OK, Call.Outcome.REPAIRED, Call.Outcome.CACHED)
PEOPLE_SHOWN = 50


class Percentile(Aggregate):
    """PostgreSQL's percentile_cont over a column."""

    function = "PERCENTILE_CONT"
    template = "%(function)s(%(share)s) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = FloatField()


def report(*, now: datetime, days: int = 30) -> dict[str, Any]:
    """{days, total, people, features} of the last `days`; costs in USD, latencies in ms, failed as a share.

    Latencies leave out answers from the cache, which took nobody's time.
    """
    calls = Call.objects.filter(at__gte=now - timedelta(days=days), at__lte=now)
    by_person = calls.annotate(day=TruncDate("at")).values("day", "user_id").annotate(**_sums())
    return {
        "days": days,
        "total": _row(calls.aggregate(**_sums(), **_waits())),
        "people": [_row(row) for row in by_person.order_by("-day", "-cost")[:PEOPLE_SHOWN]],
        "features": [
            _row(row) for row in calls.values("feature").annotate(**_sums(), **_waits()).order_by("-cost", "feature")
        ],
    }


def _sums() -> dict[str, Any]:
    return {"calls": Count("pk"), "cost": Sum("cost"), "answered": Count("pk", filter=Q(outcome__in=ANSWERED))}


def _waits() -> dict[str, Any]:
    asked = ~Q(outcome=Call.Outcome.CACHED)
    return {f"p{share}": Percentile("latency_ms", share=share / 100, filter=asked) for share in (50, 95)}


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    failed = 1 - row["answered"] / row["calls"] if row["calls"] else 0.0
    return {**row, "cost": row["cost"] or 0, "failed_percent": round(failed * 100, 1)}
