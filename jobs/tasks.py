"""Doorbells of the worker: take ids, call one function, safe to run twice."""

from __future__ import annotations

from uuid import UUID

from celery import shared_task
from django.utils import timezone

from jobmatch.errors import Conflict
from jobs import importing, scoring
from jobs.models import Application, Source
from profiles.models import Profile


@shared_task
def refresh_profile(*, profile_id: str) -> None:
    profile = Profile.objects.with_sections().filter(pk=profile_id).first()
    if profile is not None:
        scoring.refresh_profile(profile=profile, now=timezone.now())


@shared_task
def refresh_postings(*, posting_ids: list[str]) -> None:
    scoring.refresh_postings(posting_ids=[UUID(value) for value in posting_ids], now=timezone.now())


@shared_task
def score_application(*, application_id: str) -> None:
    found = Application.objects.select_related("posting").filter(pk=application_id).first()
    if found is not None:
        profile = Profile.objects.with_sections().get(pk=found.profile_id)
        scoring.score_pair(profile=profile, posting=found.posting, now=timezone.now())


@shared_task
def refresh_source(*, source_id: int) -> None:
    source = Source.objects.filter(pk=source_id, active=True).first()
    if source is None:
        return
    try:
        importing.refresh(source=source, now=timezone.now())
    except Conflict:
        # Another worker visits it now; the next time comes by itself.
        return


@shared_task
def refresh_due_sources() -> None:
    for source_id in importing.claim_due(now=timezone.now()):
        refresh_source.delay(source_id=source_id)
