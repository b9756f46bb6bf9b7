"""A resume or letter that a person wrote themselves: how they sound is read from it."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone


class SampleQuerySet(models.QuerySet["SampleDocument"]):
    def visible_to(self, user: Anyone) -> SampleQuerySet:
        """A person's own samples."""
        return self.filter(user=user) if user.is_authenticated else self.none()


class SampleDocument(models.Model):
    """`writing_style` is the fingerprint that rules computed, `refinement` what a model read in the same words.

    refinement: {} where none was asked yet, else {engine, reason, at} with the habits of `generation.refining`.
    """

    class Type(models.TextChoices):
        RESUME = "resume", "Resume"
        COVER_LETTER = "cover_letter", "Cover letter"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="samples")
    document_type = models.CharField(max_length=12, choices=Type.choices)
    original_filename = models.CharField(max_length=255)
    full_text = models.TextField()
    writing_style = models.JSONField(default=dict, blank=True)
    refinement = models.JSONField(default=dict, blank=True)
    word_count = models.PositiveIntegerField()
    character_count = models.PositiveIntegerField()
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = SampleQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "document_type"], condition=Q(is_active=True), name="one_active_sample_per_type"
            )
        ]

    def __str__(self) -> str:
        return self.original_filename
