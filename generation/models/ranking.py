"""The order of a person's experiences and projects for one job, with its reasons."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils import timezone

from accounts.models import Anyone
from jobs.models import Posting
from profiles.models import Profile


class RankingQuerySet(models.QuerySet["Ranking"]):
    def visible_to(self, user: Anyone) -> RankingQuerySet:
        """Rankings of a person's own profile."""
        return self.filter(profile__user=user) if user.is_authenticated else self.none()


class Ranking(models.Model):
    """Kept per profile and posting. `inputs`: SHA-256 of what was ranked; another hash means it is stale."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="rankings")
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="rankings")
    ranked_experience_ids = models.JSONField(default=list)
    ranked_project_ids = models.JSONField(default=list)
    ranking_rationale = models.TextField(blank=True)
    # Keyword → how often the profile says it.
    keyword_matches = models.JSONField(default=dict)
    # Entry id → 0-1.
    relevance_scores = models.JSONField(default=dict)
    engine = models.CharField(max_length=200, default="rules")
    llm_metadata = models.JSONField(default=dict)
    inputs = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RankingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["profile", "posting"], name="one_ranking_per_profile_and_posting")
        ]

    def __str__(self) -> str:
        return f"{self.profile_id} for {self.posting_id}"
