"""Doorbells of the door to models."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from jobmatch.ai import recording


@shared_task
def purge_recorded() -> int:
    """Prompts whose recording's time is over. Every five minutes; before that they are refused to readers."""
    return recording.purge(now=timezone.now())
