"""Where postings come from, and what each visit brought."""

from __future__ import annotations

from datetime import datetime

from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone


class SourceQuerySet(models.QuerySet["Source"]):
    def due(self, now: datetime) -> SourceQuerySet:
        return self.filter(active=True, due_at__lte=now)


class Source(models.Model):
    """A feed or board. `state` is the source kind's memory between visits (ETag, Last-Modified, cursor)."""

    class Kind(models.TextChoices):
        RSS = "rss", "RSS or Atom feed"

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.RSS)
    url = models.URLField(max_length=1000)
    active = models.BooleanField(default=True)
    interval_minutes = models.PositiveIntegerField(default=60, validators=[MinValueValidator(5)])
    due_at = models.DateTimeField(default=timezone.now)
    state = models.JSONField(default=dict, blank=True, editable=False)
    failures = models.PositiveIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["kind", "url"], name="one_source_per_address")]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(active=True), name="source_by_due")]

    def __str__(self) -> str:
        return self.name


class Fetch(models.Model):
    """One visit to a source: what it brought, or why it brought nothing."""

    class Status(models.TextChoices):
        RUNNING = "running", "Running"
        DONE = "done", "Done"
        UNCHANGED = "unchanged", "Nothing new"
        FAILED = "failed", "Failed"

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="fetches")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.RUNNING)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    new = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    duplicates = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    closed = models.PositiveIntegerField(default=0)
    code = models.CharField(max_length=40, blank=True)
    message = models.CharField(max_length=400, blank=True)

    class Meta:
        ordering = ["-started_at"]
        verbose_name_plural = "fetches"
        indexes = [models.Index(fields=["source", "-started_at"], name="fetch_by_source_latest_first")]
        constraints = [
            # Two workers, one source: only one visit at a time.
            models.UniqueConstraint(
                fields=["source"], condition=models.Q(status="running"), name="one_running_fetch_per_source"
            )
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.started_at:%Y-%m-%d %H:%M}"
