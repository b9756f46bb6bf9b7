"""Doorbells of the worker: take ids, call one function, safe to run twice."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from digests import daily
from profiles.models import Profile


@shared_task
def compose_all() -> None:
    """Ring once for every person with matches."""
    for pk in Profile.objects.filter(user__isnull=False, facts__isnull=False).values_list("pk", flat=True).iterator():
        compose_one.delay(profile_id=str(pk))


@shared_task
def compose_one(*, profile_id: str) -> None:
    profile = Profile.objects.filter(pk=profile_id).first()
    if profile is not None:
        daily.compose_for(profile=profile, now=timezone.now())
