"""Facts that a person confirmed when a text claimed them and the profile did not say so."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from profiles.models import Profile


class Confirmation(models.Model):
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="confirmations")
    text = models.CharField(max_length=500)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["created_at"]
        constraints = [models.UniqueConstraint(fields=["profile", "text"], name="a_fact_is_confirmed_once")]

    def __str__(self) -> str:
        return self.text
