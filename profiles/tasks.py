"""Doorbells of the worker: take ids, call one function, safe to run twice."""

from __future__ import annotations

import uuid

from celery import shared_task
from django.utils import timezone

from profiles import reading


@shared_task
def read(*, upload_id: str) -> None:
    reading.read_upload(upload_id=uuid.UUID(upload_id), now=timezone.now())
