"""An application: a candidate and a posting, moving through stages that both sides see."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone
from jobs.models.posting import Posting
from profiles.models import Profile


class ApplicationQuerySet(models.QuerySet["Application"]):
    def visible_to(self, user: Anyone) -> ApplicationQuerySet:
        """The candidate's own, and those to the postings of a recruiter's companies."""
        if not user.is_authenticated:
            return self.none()
        # A job marked as applied elsewhere is the candidate's note to self: no company sees it.
        to_my_company = Q(posting__company__memberships__user=user, channel__in=Application.RECEIVED)
        return self.filter(Q(profile__user=user) | to_my_company).distinct()

    def received(self) -> ApplicationQuerySet:
        """What a company has in hand."""
        return self.filter(channel__in=Application.RECEIVED)


class Application(models.Model):
    class Stage(models.TextChoices):
        APPLIED = "applied", "Applied"
        SCREENING = "screening", "Screening"
        INTERVIEW = "interview", "Interview"
        OFFER = "offer", "Offer"
        HIRED = "hired", "Hired"
        REJECTED = "rejected", "Rejected"
        WITHDRAWN = "withdrawn", "Withdrawn"

    class Channel(models.TextChoices):
        HERE = "here", "Applied here"
        UPLOADED = "uploaded", "Uploaded by the recruiter"
        ELSEWHERE = "elsewhere", "Applied elsewhere"

    RECEIVED = (Channel.HERE, Channel.UPLOADED)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="applications")
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="applications")
    channel = models.CharField(max_length=10, choices=Channel.choices, default=Channel.HERE)
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.APPLIED)
    note = models.TextField(blank=True, max_length=4000)
    applied_at = models.DateTimeField(default=timezone.now)
    stage_changed_at = models.DateTimeField(default=timezone.now)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["-applied_at"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "posting"], name="one_application_per_posting"),
        ]
        indexes = [models.Index(fields=["posting", "stage"], name="application_by_stage")]

    def __str__(self) -> str:
        return f"{self.profile} to {self.posting}"


class StageChange(models.Model):
    """One step of an application, for history and for the time that people wait."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="changes")
    before = models.CharField(max_length=10, choices=Application.Stage.choices, blank=True)
    after = models.CharField(max_length=10, choices=Application.Stage.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"
