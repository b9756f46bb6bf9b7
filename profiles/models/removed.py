"""An entry that its person took out of the profile, kept a day so that taking it out can be undone."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils import timezone

from jobmatch.encryption import EncryptedJSONField
from profiles import labels
from profiles.models.profile import Profile


class RemovedEntry(models.Model):
    """values: the row's own fields by our names, its id among them, so that it comes back as it was."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="removed_entries")
    section = models.CharField(max_length=20)
    values = EncryptedJSONField()
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name_plural = "removed entries"
        # The hourly clearing.
        indexes = [models.Index(fields=["created_at"], name="removed_entry_by_age")]

    def __str__(self) -> str:
        return f"{self.section} of {self.profile_id}"

    @property
    def title(self) -> str:
        """The words by which its person knows it."""
        named = ("position", "title", "language", "study_type", "institution", "name", "employer")
        return next((str(self.values[key]) for key in named if self.values.get(key)), "an entry")

    @property
    def label(self) -> str:
        return labels.SECTIONS[self.section]
