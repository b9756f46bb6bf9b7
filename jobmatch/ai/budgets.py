"""Whether a call may be paid for today, and who is told when it is nearly not."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import structlog
from django.db.models import Q, Sum

from jobmatch.ai.models import Budget, Call

log = structlog.get_logger()


def allowed(*, user_id: int | None, now: datetime) -> bool:
    """False once a budget that covers this call is spent. Crossing an alert share is logged once a day."""
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    fitting = Budget.objects.filter(~Q(scope=Budget.Scope.PERSON) | Q(user_id=user_id))
    # Every budget is asked, so that each can alert.
    verdicts = [_within(budget, user_id=user_id, day=day) for budget in fitting]
    return all(verdicts)


def spent(*, since: datetime, user_id: int | None = None) -> Decimal:
    """USD since a moment, of everyone or of one person."""
    calls = Call.objects.filter(at__gte=since, at__lt=since + timedelta(days=1))
    if user_id is not None:
        calls = calls.filter(user_id=user_id)
    return calls.aggregate(total=Sum("cost"))["total"] or Decimal(0)


def _within(budget: Budget, *, user_id: int | None, day: datetime) -> bool:
    if budget.scope != Budget.Scope.INSTALLATION and user_id is None:
        return True
    whose = None if budget.scope == Budget.Scope.INSTALLATION else user_id
    total = spent(since=day, user_id=whose)
    if total >= budget.daily_limit * Decimal(str(budget.alert_share)):
        _alert(budget, total, day)
    return total < budget.daily_limit


def _alert(budget: Budget, total: Decimal, day: datetime) -> None:
    first = Budget.objects.filter(~Q(alerted_on=day.date()) | Q(alerted_on=None), pk=budget.pk)
    if first.update(alerted_on=day.date()):
        log.warning("model_budget_nearly_spent", budget=str(budget), spent=str(total))
