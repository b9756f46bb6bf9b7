"""Something on its way: a model works on it in the background while its person watches, or does something else."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone
from generation.models.generation import Generation
from jobs.models import Posting


class DraftQuerySet(models.QuerySet["Draft"]):
    def visible_to(self, user: Anyone) -> DraftQuerySet:
        """A person's own drafts."""
        return self.filter(user=user) if user.is_authenticated else self.none()

    def on_their_way(self) -> DraftQuerySet:
        return self.filter(state__in=Draft.ON_ITS_WAY)


class Draft(models.Model):
    """`text` is what the model said so far, which nothing has checked: it is forgotten when the writing ends.

    topic: what it is about, so that asking for it twice is one draft. parent: the document that it is a version or a
    part of; generation or result: what came of it. claim: of the worker that writes; only it may write here and
    finish. alive_at: when it was last seen.
    """

    class Kind(models.TextChoices):
        LETTER = "letter", "Cover letter"
        WORDING = "wording", "Better wording"
        SECTION = "section", "Nearer to the posting"
        RANKING = "ranking", "Ranking"
        TRIAL = "trial", "Test of a model"
        TEXT = "text", "Short text"

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        WRITING = "writing", "Being written"
        DONE = "done", "Written"
        CANCELLED = "cancelled", "Stopped"
        FAILED = "failed", "Not written"

    ON_ITS_WAY = (State.WAITING, State.WRITING)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.LETTER)
    topic = models.CharField(max_length=300, blank=True)
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    parent = models.ForeignKey(Generation, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    generation = models.ForeignKey(Generation, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    options = models.JSONField(default=dict)
    result = models.JSONField(default=dict, blank=True)
    text = models.TextField(blank=True)
    model = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    claim = models.UUIDField(null=True, blank=True)
    alive_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=600, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = DraftQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            # Two clicks, or two tabs, are one draft and one bill.
            models.UniqueConstraint(
                fields=["user", "kind", "topic"],
                condition=Q(state__in=["waiting", "writing"]),
                name="one_draft_on_its_way_per_topic",
            )
        ]
        # The beat looks for those left behind; a day's old ones are cleared.
        indexes = [models.Index(fields=["created_at"], name="drafts_by_age")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} on its way {self.id}"

    @property
    def is_on_its_way(self) -> bool:
        return self.state in self.ON_ITS_WAY
