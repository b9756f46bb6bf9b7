"""What the scorer reads of a profile: computed from it, never edited, replaced whole when the profile changes."""

from __future__ import annotations

from django.db import models
from pgvector.django import HnswIndex, VectorField

from profiles.models.profile import Profile


class ProfileFacts(models.Model):
    """`text` is the profile composed without identity; every span of every score points into it.

    facts: CandidateFacts as JSON. vectors: float16 matrix (passages × 384), row order as in facts.
    inputs: SHA-256 over text, preferences and versions; equal inputs mean nothing to recompute.
    """

    profile = models.OneToOneField(Profile, on_delete=models.CASCADE, related_name="facts", primary_key=True)
    text = models.TextField()
    facts = models.JSONField()
    vectors = models.BinaryField()
    embedding = VectorField(dimensions=384)
    inputs = models.CharField(max_length=64)
    computed_at = models.DateTimeField()

    class Meta:
        # Recruiter's suggestions: nearest profiles to a posting.
        indexes = [HnswIndex(name="profile_by_meaning", fields=["embedding"], opclasses=["vector_cosine_ops"])]

    def __str__(self) -> str:
        return f"Facts of {self.profile_id}"
