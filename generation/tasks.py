"""Doorbells of the writing side."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from generation import batches, documents


@shared_task(acks_late=True)
def write_item(item_id: int) -> bool:
    """One document of a run."""
    return batches.write(item_id=item_id, now=timezone.now())


@shared_task
def ring_again() -> int:
    """Items whose bell or worker was lost. Every minute."""
    waiting = batches.due(now=timezone.now())
    for pk in waiting:
        write_item.delay(item_id=pk)
    return len(waiting)


@shared_task
def tidy() -> int:
    """Deleted documents and old PDFs of runs. Every day."""
    now = timezone.now()
    return documents.purge(now=now) + batches.forget_files(now=now)
