"""A resume on its way in: claimed by state, read in the worker, reviewed by its person."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone, Company
from jobmatch.encryption import EncryptedBytesField, EncryptedJSONField


class UploadQuerySet(models.QuerySet["Upload"]):
    def visible_to(self, user: Anyone) -> UploadQuerySet:
        if not user.is_authenticated:
            return self.none()
        return self.filter(Q(user=user, company=None) | Q(company__memberships__user=user)).distinct()

    def claim(self, upload_id: uuid.UUID, *, now: datetime) -> bool:
        """Move a waiting upload to reading; false where another worker or an earlier run has it.

        A reading that a killed worker left behind is claimed again once its lease has run out.
        """
        free = Q(state=Upload.State.WAITING) | Q(state=Upload.State.READING, lease_until__lt=now)
        lease = now + timedelta(seconds=settings.QUEUE_VISIBILITY_SECONDS // 2)
        return bool(self.filter(free, pk=upload_id).update(state=Upload.State.READING, lease_until=lease))


class Upload(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        READING = "reading", "Reading"
        READ = "read", "Ready to review"
        ACCEPTED = "accepted", "In your profile"
        REFUSED = "refused", "Could not be read"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # Who uploaded. For a recruiter's upload also the company that the new profile will belong to.
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    company = models.ForeignKey(Company, on_delete=models.CASCADE, null=True, blank=True, related_name="uploads")
    # A recruiter's upload for one posting; an id only, because postings are known further left.
    posting_id = models.UUIDField(null=True, blank=True)
    profile = models.ForeignKey(
        "profiles.Profile", on_delete=models.CASCADE, null=True, blank=True, related_name="uploads"
    )
    filename = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    lease_until = models.DateTimeField(null=True, blank=True)
    pages_read = models.PositiveSmallIntegerField(default=0)
    pages = models.PositiveSmallIntegerField(default=0)
    code = models.CharField(max_length=40, blank=True)
    message = models.CharField(max_length=400, blank=True)
    # What was read: text, {"resume", "spans", "questions"}. Holds contact data, so it is encrypted like the rest.
    language = models.CharField(max_length=2, blank=True)
    # "boxes" say where on the page pictures each fact stands.
    result = EncryptedJSONField(null=True)
    # What the person made of it so far: {"resume", "cards", "removed", "answers"}; see `profiles.review`.
    review = EncryptedJSONField(null=True)
    created_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            # Two clicks, two tabs, two workers: the same file of one person is on its way only once.
            models.UniqueConstraint(
                fields=["user", "sha256"],
                condition=Q(state__in=["waiting", "reading"], company=None),
                name="a_file_is_read_once_at_a_time",
            )
        ]
        # "Have we read this file before" at every upload.
        indexes = [models.Index(fields=["user", "sha256"], name="upload_by_content")]

    def __str__(self) -> str:
        return self.filename

    @property
    def unfinished(self) -> bool:
        return self.state in (self.State.WAITING, self.State.READING)

    @property
    def pages_said(self) -> str:
        return f"{self.pages_read} of {self.pages} pages"

    @property
    def parsed(self) -> dict[str, Any]:
        return self.result or {}


class UploadPayload(models.Model):
    """The bytes of an upload, only until they are read: files are not kept."""

    upload = models.OneToOneField(Upload, on_delete=models.CASCADE, related_name="payload", primary_key=True)
    data = EncryptedBytesField()

    def __str__(self) -> str:
        return f"Payload of {self.upload_id}"


class UploadPage(models.Model):
    """A picture of one page, to compare with what was read; goes when the review ends, at the latest after a day."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="page_pictures")
    number = models.PositiveSmallIntegerField()
    # In points (1/72 inch), as the boxes of facts are.
    width = models.FloatField()
    height = models.FloatField()
    picture = EncryptedBytesField()
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["upload", "number"], name="one_picture_per_page")]
        # The hourly clearing.
        indexes = [models.Index(fields=["created_at"], name="page_picture_by_age")]

    def __str__(self) -> str:
        return f"Page {self.number} of {self.upload_id}"
