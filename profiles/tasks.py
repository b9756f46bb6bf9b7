"""Doorbells of the worker: take ids, call one function, safe to run twice."""

from __future__ import annotations

import uuid

from celery import Task, shared_task
from celery.utils.time import get_exponential_backoff_interval
from django.utils import timezone

from profiles import entries, page_pictures, reading

TRIES = 3


@shared_task(bind=True, max_retries=TRIES - 1)
def read(self: Task, *, upload_id: str) -> None:
    try:
        reading.read_upload(upload_id=uuid.UUID(upload_id), now=timezone.now())
    except Exception as error:
        if self.request.retries >= TRIES - 1:
            reading.give_up(upload_id=uuid.UUID(upload_id))
            raise
        pause = get_exponential_backoff_interval(2, self.request.retries, 60, full_jitter=True)
        raise self.retry(exc=error, countdown=pause) from error


@shared_task
def read_left_behind() -> None:
    """Ring again for uploads whose worker was killed."""
    for upload_id in reading.left_behind(now=timezone.now()):
        read.delay(upload_id=str(upload_id))


@shared_task
def clear_leftovers() -> None:
    """Page pictures of unfinished reviews and entries that nobody took back, both after a day."""
    page_pictures.drop_old(now=timezone.now())
    entries.forget_removed(now=timezone.now())
