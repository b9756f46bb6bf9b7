"""A job posting: its words, what was read from them, and what the scorer and the search read."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from pgvector.django import HnswIndex, VectorField

from accounts.models import Anyone, Company
from jobs.models.source import Source


class PostingQuerySet(models.QuerySet["Posting"]):
    def open(self, now: datetime | None = None) -> PostingQuerySet:
        """Postings one can apply to."""
        now = now or timezone.now()
        return self.filter(Q(valid_through=None) | Q(valid_through__gte=now), status=Posting.Status.OPEN)

    def visible_to(self, user: Anyone) -> PostingQuerySet:
        """Open postings for everyone; for recruiters also whatever their companies own; for staff all."""
        if user.is_authenticated and user.is_staff:
            return self
        if not user.is_authenticated:
            return self.open()
        return self.filter(Q(status=Posting.Status.OPEN) | Q(company__memberships__user=user)).distinct()

    def of_companies_of(self, user: Anyone) -> PostingQuerySet:
        """What a recruiter may change."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(company__memberships__user=user).distinct()

    def scorable(self) -> PostingQuerySet:
        return self.filter(embedding__isnull=False)

    def for_list(self) -> PostingQuerySet:
        """Without the heavy columns that no list shows."""
        return self.select_related("company").defer(
            "text", "posting", "requirements", "spans", "facts", "vectors", "embedding", "search"
        )


class Posting(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        OPEN = "open", "Open"
        CLOSED = "closed", "Closed"

    class Remote(models.TextChoices):
        UNSTATED = "", "Not stated"
        ONSITE = "onsite", "On site"
        HYBRID = "hybrid", "Hybrid"
        REMOTE = "remote", "Remote"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    company = models.ForeignKey(Company, on_delete=models.CASCADE, null=True, blank=True, related_name="postings")
    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, blank=True, related_name="postings")
    external_id = models.CharField(max_length=500, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    status = models.CharField(max_length=6, choices=Status.choices, default=Status.OPEN)
    # The words, as text; every span of `requirements`, `spans` and of scores points into it.
    text = models.TextField(max_length=60_000)
    # schema.org JobPosting, requirements and spans as `jobs.parsing` gives them.
    posting = models.JSONField(default=dict)
    requirements = models.JSONField(default=list)
    spans = models.JSONField(default=list)
    language = models.CharField(max_length=2, default="en")
    # Columns that lists, filters and search read; always derived from `posting`.
    title = models.CharField(max_length=300)
    organization = models.CharField(max_length=300, blank=True)
    place = models.CharField(max_length=300, blank=True)
    city = models.CharField(max_length=120, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    remote = models.CharField(max_length=6, choices=Remote.choices, blank=True, default="")
    employment_types = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    seniority = models.CharField(max_length=20, blank=True)
    pay_minimum = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    pay_maximum = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    pay_currency = models.CharField(max_length=3, blank=True)
    pay_period = models.CharField(max_length=5, blank=True)
    pay_annual_maximum = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    date_posted = models.DateTimeField(default=timezone.now)
    valid_through = models.DateTimeField(null=True, blank=True)
    # Sameness: SHA-256 of the normalised words, and a 64-bit simhash for near sameness.
    content_hash = models.CharField(max_length=64)
    simhash = models.BigIntegerField(null=True, blank=True)
    # What the scorer reads: JobFacts as JSON, float16 matrix of passages, one vector for retrieval.
    facts = models.JSONField(null=True, blank=True)
    vectors = models.BinaryField(null=True, blank=True)
    embedding = VectorField(dimensions=384, null=True, blank=True)
    search = models.GeneratedField(
        expression=SearchVector("title", weight="A", config="english")
        + SearchVector("organization", weight="B", config="english")
        + SearchVector("text", weight="C", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    seen_in_source_at = models.DateTimeField(null=True, blank=True)

    objects = PostingQuerySet.as_manager()

    class Meta:
        ordering = ["-date_posted", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "external_id"],
                condition=~Q(external_id=""),
                name="one_posting_per_source_and_external_id",
            ),
            models.CheckConstraint(
                condition=Q(pay_minimum=None) | Q(pay_maximum=None) | Q(pay_minimum__lte=F("pay_maximum")),
                name="offered_pay_runs_upwards",
            ),
        ]
        indexes = [
            # Search box: words.
            GinIndex(fields=["search"], name="posting_by_words"),
            # Matching and search: meaning.
            HnswIndex(name="posting_by_meaning", fields=["embedding"], opclasses=["vector_cosine_ops"]),
            # Jobs page: newest first among the open ones.
            models.Index(fields=["-date_posted", "id"], condition=Q(status="open"), name="posting_open_newest_first"),
            # Import: the same words from another source.
            models.Index(fields=["content_hash"], name="posting_by_content"),
            # Recruiter's list.
            models.Index(fields=["company", "-created_at"], name="posting_by_company"),
        ]

    def __str__(self) -> str:
        return " · ".join(part for part in (self.title, self.organization) if part)

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN and (self.valid_through is None or self.valid_through >= timezone.now())
