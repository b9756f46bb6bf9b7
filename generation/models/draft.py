"""A letter on its way: a model writes it in the background while its person watches, or does something else."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone
from generation.models.generation import Generation
from jobs.models import Posting
from profiles.models import Profile


class LetterDraftQuerySet(models.QuerySet["LetterDraft"]):
    def visible_to(self, user: Anyone) -> LetterDraftQuerySet:
        """A person's own letters."""
        return self.filter(profile__user=user) if user.is_authenticated else self.none()


class LetterDraft(models.Model):
    """`text` is what the model said so far, which nothing has checked: it is forgotten when the writing ends.

    claim: of the worker that writes; only it may write here and finish. alive_at: when it was last seen.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        WRITING = "writing", "Being written"
        DONE = "done", "Written"
        CANCELLED = "cancelled", "Stopped"
        FAILED = "failed", "Not written"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="letter_drafts")
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="+")
    parent = models.ForeignKey(Generation, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    generation = models.ForeignKey(Generation, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    options = models.JSONField(default=dict)
    text = models.TextField(blank=True)
    model = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    claim = models.UUIDField(null=True, blank=True)
    alive_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = LetterDraftQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            # Two clicks, or two tabs, are one letter and one bill.
            models.UniqueConstraint(
                fields=["profile", "posting"],
                condition=Q(state__in=["waiting", "writing"]),
                name="one_letter_on_its_way_per_job",
            )
        ]
        # The beat looks for those left behind; a day's old ones are cleared.
        indexes = [models.Index(fields=["created_at"], name="letter_drafts_by_age")]

    def __str__(self) -> str:
        return f"Letter on its way {self.id}"
