"""How one profile and one posting fit: the score with its reasons, and what the candidate decided."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q

from accounts.models import Anyone
from jobs.models.posting import Posting
from profiles.models import Profile


class MatchQuerySet(models.QuerySet["Match"]):
    def visible_to(self, user: Anyone) -> MatchQuerySet:
        """A candidate's own matches."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(profile__user=user)

    def for_page(self) -> MatchQuerySet:
        """A candidate's list: open postings not dismissed, best first, without the heavy columns."""
        return (
            self.filter(posting__status=Posting.Status.OPEN)
            .select_related("posting", "posting__company")
            .defer(
                "breakdown",
                *(f"posting__{name}" for name in ("text", "posting", "requirements", "spans", "facts", "vectors")),
                "posting__embedding",
                "posting__search",
            )
            .order_by("-total", "posting_id")
        )


class Match(models.Model):
    """The score is replaced when its inputs change; the decision is the person's and stays."""

    class State(models.TextChoices):
        NEW = "new", "New"
        SAVED = "saved", "Saved"
        DISMISSED = "dismissed", "Dismissed"
        APPLIED = "applied", "Applied"

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="matches")
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="matches")
    total = models.FloatField()
    band = models.CharField(max_length=20)
    confidence = models.FloatField()
    version = models.CharField(max_length=60)
    # SHA-256 of what the scorer was given: equal inputs, equal score, nothing to recompute.
    inputs = models.CharField(max_length=64)
    # {"reasons": [...], "watch_out": {...}} for lists; the whole score with evidence for the page of one match.
    summary = models.JSONField(default=dict)
    breakdown = models.JSONField(default=dict)
    scored_at = models.DateTimeField()
    first_matched_at = models.DateTimeField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.NEW)
    state_changed_at = models.DateTimeField(null=True, blank=True)
    feedback = models.CharField(max_length=20, blank=True)

    objects = MatchQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "matches"
        constraints = [
            models.UniqueConstraint(fields=["profile", "posting"], name="one_match_per_profile_and_posting"),
            models.CheckConstraint(condition=Q(total__range=(0, 100)), name="total_is_a_percentage"),
            models.CheckConstraint(condition=Q(confidence__range=(0, 1)), name="confidence_is_a_share"),
        ]
        indexes = [
            # Candidate's match page: best first within a profile.
            models.Index(fields=["profile", "-total", "posting"], name="match_best_first"),
            # Recruiter's candidates: best first within a posting.
            models.Index(fields=["posting", "-total", "profile"], name="match_candidates_best_first"),
        ]

    def __str__(self) -> str:
        return f"{self.profile_id} × {self.posting_id}: {self.total:.0f}"

    @property
    def factors(self) -> list[dict[str, Any]]:
        return list(self.breakdown.get("factors", []))
