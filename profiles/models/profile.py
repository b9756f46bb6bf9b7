"""A candidate's profile: the root that the sections hang from, and its past versions."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone, Company
from jobmatch.encryption import EncryptedJSONField


class ProfileQuerySet(models.QuerySet["Profile"]):
    def visible_to(self, user: Anyone) -> ProfileQuerySet:
        """A person's own profile, and those that their companies uploaded.

        Profiles of applicants become visible through their application (`jobs`), never from here.
        """
        if not user.is_authenticated:
            return self.none()
        return self.filter(Q(user=user) | Q(company__memberships__user=user)).distinct()

    def rankable(self) -> ProfileQuerySet:
        """Profiles that may be ranked automatically: read, and not opted out."""
        return self.filter(facts__isnull=False).exclude(preferences__no_automatic_ranking=True)

    def with_sections(self) -> ProfileQuerySet:
        """Everything a profile page or a JSON Resume reads, in one query a section."""
        from profiles.models.sections import SECTIONS

        return self.select_related("preferences").prefetch_related(*(model.plural for model in SECTIONS))


class Profile(models.Model):
    """Belongs to a person who signs in, or to the company that uploaded a resume; never to both."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="profile"
    )
    company = models.ForeignKey(
        Company, on_delete=models.CASCADE, null=True, blank=True, related_name="uploaded_profiles"
    )
    name = models.CharField(max_length=200, blank=True)
    label = models.CharField("headline", max_length=200, blank=True)
    summary = models.TextField(blank=True, max_length=6000)
    enhanced_summary = models.TextField(blank=True, max_length=6000)
    # {"email", "phone", "address", "postalCode", "birthDate", "authorization"}: never in a query, a log or a score.
    private = EncryptedJSONField(default=dict)
    city = models.CharField(max_length=120, blank=True)
    region = models.CharField(max_length=120, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    url = models.CharField(max_length=500, blank=True)
    links = models.JSONField(default=list, blank=True)
    language = models.CharField(max_length=2, default="en")
    # Keys of a JSON Resume that we do not model; given back as they came.
    extra = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    last_resume_upload = models.DateTimeField(null=True, blank=True)
    matched_at = models.DateTimeField(null=True, blank=True)
    matches_seen_at = models.DateTimeField(null=True, blank=True)

    objects = ProfileQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(user__isnull=False, company__isnull=True) | Q(user__isnull=True, company__isnull=False),
                name="a_profile_has_one_owner",
            )
        ]

    def __str__(self) -> str:
        return self.name or f"Profile {self.id}"

    @property
    def place(self) -> str:
        return ", ".join(part for part in (self.city, self.region, self.country_code) if part)

    @property
    def blind_label(self) -> str:
        """What a blind screen calls the person: the same every time, and nothing of theirs."""
        return f"Candidate {str(self.id)[:4].upper()}"

    @property
    def email(self) -> str:
        return (self.private or {}).get("email", "") or (self.user.email if self.user else "")


class ProfileVersion(models.Model):
    """A profile as it stood before a change that replaced much of it: JSON Resume, for restore and for history."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    resume = EncryptedJSONField()
    reason = models.CharField(max_length=200)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["profile", "number"], name="version_numbers_are_unique")]

    def __str__(self) -> str:
        return f"{self.profile} v{self.number}"

    def as_resume(self) -> dict[str, Any]:
        return dict(self.resume)
