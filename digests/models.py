"""The daily digest: what one person was told on one day."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from accounts.models import Anyone
from profiles.models import Profile


class DigestQuerySet(models.QuerySet["Digest"]):
    def visible_to(self, user: Anyone) -> DigestQuerySet:
        return self.filter(profile__user=user) if user.is_authenticated else self.none()


class Digest(models.Model):
    """Composed once a day and kept as it was: later changes of scores or postings do not rewrite it.

    content: `digests.composing.Content` as JSON.
    """

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="digests")
    date = models.DateField()
    title = models.CharField(max_length=255)
    content = models.JSONField()
    created_at = models.DateTimeField(default=timezone.now)
    viewed_at = models.DateTimeField(null=True, blank=True)

    objects = DigestQuerySet.as_manager()

    class Meta:
        ordering = ["-date"]
        constraints = [models.UniqueConstraint(fields=["profile", "date"], name="one_digest_a_day_per_profile")]

    def __str__(self) -> str:
        return f"{self.title} ({self.date})"
