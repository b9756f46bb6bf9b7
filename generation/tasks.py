"""Doorbells of the writing side."""

from __future__ import annotations

from threading import Thread
from typing import Any

from celery import shared_task
from celery.signals import worker_ready
from django.utils import timezone

from generation import batches, documents, drafting, refining


@shared_task(acks_late=True)
def write_item(item_id: int) -> bool:
    """One document of a run."""
    return batches.write(item_id=item_id, now=timezone.now())


@shared_task(acks_late=True)
def write_draft(draft_id: str) -> bool:
    """What a person watches being written."""
    return drafting.write(draft_id=draft_id, now=timezone.now())


@shared_task(acks_late=True)
def refine_sample(sample_id: str) -> bool:
    """What a model reads in a sample."""
    return refining.refine(sample_id=sample_id, now=timezone.now())


@shared_task
def ring_again() -> int:
    """Items and drafts whose bell or worker was lost. Every minute."""
    now = timezone.now()
    items = batches.due(now=now)
    for item_id in items:
        write_item.delay(item_id=item_id)
    return len(items) + len(drafting.revive(now=now))


@shared_task
def tidy() -> int:
    """Deleted documents, old PDFs of runs, ended drafts; samples that no model has read yet. Every day."""
    now = timezone.now()
    for sample_id in refining.due():
        refine_sample.delay(sample_id=sample_id)
    return documents.purge(now=now) + batches.forget_files(now=now) + drafting.forget(now=now)


@worker_ready.connect
def warm_up(sender: Any, **_signal: Any) -> None:
    """The worker that people watch writes its first letter as fast as its tenth."""
    from generation.warming import warm

    if "letters" in sender.app.amqp.queues.consume_from:
        Thread(target=warm, name="warm-up", daemon=True).start()
