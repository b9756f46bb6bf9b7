"""What this app does when it hears news."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.dispatch import receiver

from jobs.signals import application_received, postings_changed
from profiles.signals import profile_changed, upload_became_profile


@receiver(profile_changed)
def rescore_profile(profile_id: UUID, **_: Any) -> None:
    from jobs.tasks import refresh_profile

    refresh_profile.delay(profile_id=str(profile_id))


@receiver(postings_changed)
def rescore_postings(posting_ids: list[str], **_: Any) -> None:
    from jobs.tasks import refresh_postings

    refresh_postings.delay(posting_ids=posting_ids)


@receiver(application_received)
def score_applicant(application_id: UUID, **_: Any) -> None:
    from jobs.tasks import score_application

    score_application.delay(application_id=str(application_id))


@receiver(upload_became_profile)
def enter_pipeline(upload_id: UUID, profile_id: UUID, **_: Any) -> None:
    from jobs.hiring import screening

    screening.enter_upload(upload_id=upload_id, profile_id=profile_id)
