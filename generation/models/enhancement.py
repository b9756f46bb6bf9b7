"""Better wording for a profile, proposed item by item; nothing of the profile changes until an item is accepted."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils import timezone

from accounts.models import Anyone
from profiles.models import Profile


class EnhancementQuerySet(models.QuerySet["Enhancement"]):
    def visible_to(self, user: Anyone) -> EnhancementQuerySet:
        """Proposals for a person's own profile."""
        return self.filter(profile__user=user) if user.is_authenticated else self.none()


class Enhancement(models.Model):
    """One run over a whole profile. `style`: the writing style that was applied, {} where there was none."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="enhancements")
    engine = models.CharField(max_length=200, default="rules")
    llm_metadata = models.JSONField(default=dict)
    style = models.JSONField(default=dict)
    requested = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)

    objects = EnhancementQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["profile", "-created_at"], name="newest_enhancement")]

    def __str__(self) -> str:
        return f"Wording of {self.profile_id}"


class EnhancementItem(models.Model):
    """One text and a better one. `entry`: the row that holds it (None for the summary); `field`: its name there."""

    class State(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        ACCEPTED = "accepted", "Accepted"
        SKIPPED = "skipped", "Skipped"

    enhancement = models.ForeignKey(Enhancement, on_delete=models.CASCADE, related_name="items")
    order = models.PositiveIntegerField()
    pointer = models.CharField(max_length=120)
    before = models.TextField()
    after = models.TextField()
    reasons = models.JSONField(default=list)
    state = models.CharField(max_length=8, choices=State.choices, default=State.PROPOSED)

    class Meta:
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["enhancement", "pointer"], name="one_proposal_per_text_and_enhancement")
        ]

    def __str__(self) -> str:
        return self.pointer
