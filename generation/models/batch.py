"""Documents for many jobs at once: one row a document to write, claimed by a worker, finished once."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils import timezone

from accounts.models import Anyone
from generation.models.generation import Generation
from jobs.models import Posting
from profiles.models import Profile


class BatchQuerySet(models.QuerySet["BatchRun"]):
    def visible_to(self, user: Anyone) -> BatchQuerySet:
        """A person's own runs."""
        return self.filter(profile__user=user) if user.is_authenticated else self.none()


class BatchRun(models.Model):
    """`starts_at`: when its first document may be written; now, unless it was scheduled."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="batch_runs")
    template = models.CharField(max_length=40, default="plain")
    starts_at = models.DateTimeField(default=timezone.now)
    created_at = models.DateTimeField(default=timezone.now)
    cancelled_at = models.DateTimeField(null=True, blank=True)

    objects = BatchQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["profile", "-created_at"], name="newest_batch")]

    def __str__(self) -> str:
        return f"Batch {self.id}"


class BatchItem(models.Model):
    """One document of a run. `file` is its PDF, kept while the run's ZIP may be asked for."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        WRITING = "writing", "Being written"
        DONE = "done", "Written"
        FAILED = "failed", "Not written"

    run = models.ForeignKey(BatchRun, on_delete=models.CASCADE, related_name="items")
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12, choices=Generation.Type.choices[:2], default=Generation.Type.RESUME)
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    claimed_at = models.DateTimeField(null=True, blank=True)
    generation = models.ForeignKey(Generation, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    file = models.BinaryField(null=True, blank=True)
    problem = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["run", "posting", "kind"], name="one_document_of_a_kind_per_run_and_posting"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.run_id}"
