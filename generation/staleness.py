"""Documents whose profile or posting has changed since they were written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from generation.models import Generation


def mark_of_profile(*, profile_id: UUID, now: datetime) -> int:
    """Returns how many documents became stale; those that were stale keep their first moment."""
    return Generation.objects.filter(profile_id=profile_id, stale_since=None).update(stale_since=now)


def mark_of_postings(*, posting_ids: Sequence[str], now: datetime) -> int:
    """As `mark_of_profile`, for changed postings."""
    return Generation.objects.filter(posting_id__in=posting_ids, stale_since=None).update(stale_since=now)
