"""What this app does when it hears news."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.dispatch import receiver
from django.utils import timezone

from jobs.signals import postings_changed
from profiles.signals import profile_changed


@receiver(profile_changed)
def profile_moved_on(profile_id: UUID, **_: Any) -> None:
    from generation import staleness

    staleness.mark_of_profile(profile_id=profile_id, now=timezone.now())


@receiver(postings_changed)
def postings_moved_on(posting_ids: list[str], **_: Any) -> None:
    from generation import staleness

    staleness.mark_of_postings(posting_ids=posting_ids, now=timezone.now())
