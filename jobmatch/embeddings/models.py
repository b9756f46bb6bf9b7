"""Vectors kept across processes, so that a text is embedded once per model."""

from __future__ import annotations

from django.db import models


class CachedVector(models.Model):
    """The vector of one text under one model; the text itself is not kept, only its SHA-256."""

    model = models.CharField(max_length=200)
    content_hash = models.CharField(max_length=64)
    vector = models.BinaryField(help_text="float16, as jobmatch.embeddings.pack writes it")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["model", "content_hash"], name="one_vector_per_text_and_model")]

    def __str__(self) -> str:
        return f"{self.model} {self.content_hash[:12]}"
