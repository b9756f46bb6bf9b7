"""What the one door to language models remembers: every call and its cost, prices, budgets, cached answers.

The kernel knows no app, so people stand here as ids; a person's rows go with them through `accounts`.
"""

from __future__ import annotations

from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils import timezone

from jobmatch.encryption import EncryptedJSONField


class Call(models.Model):
    """One request to a provider, or one answer from the cache. Never the words of either side."""

    class Outcome(models.TextChoices):
        OK = "ok", "Answered"
        REPAIRED = "repaired", "Answered after a repair"
        CACHED = "cached", "From the cache"
        INVALID = "invalid", "Wrong shape twice"
        TIMEOUT = "timeout", "Timed out"
        RATE_LIMITED = "rate_limited", "Rate limited"
        REFUSED = "refused", "Refused by the provider"
        UNAVAILABLE = "unavailable", "Not reachable"
        TRUNCATED = "truncated", "Cut off"
        CANCELLED = "cancelled", "Cancelled"

    at = models.DateTimeField(default=timezone.now)
    user_id = models.BigIntegerField(null=True, blank=True)
    feature = models.CharField(max_length=60)
    model = models.CharField(max_length=200)
    prompt = models.CharField("prompt name and version", max_length=80)
    input_tokens = models.PositiveIntegerField(default=0)
    cached_tokens = models.PositiveIntegerField(default=0)
    output_tokens = models.PositiveIntegerField(default=0)
    cost = models.DecimalField("cost in USD", max_digits=12, decimal_places=8, default=Decimal(0))
    latency_ms = models.PositiveIntegerField(default=0)
    outcome = models.CharField(max_length=12, choices=Outcome.choices)
    estimated = models.BooleanField(
        default=False, help_text="The provider did not count the tokens: they are reckoned from the words."
    )

    class Meta:
        ordering = ["-at"]
        indexes = [
            # Dashboard and budgets: what a day, a person, a feature cost.
            models.Index(fields=["-at"], name="call_latest_first"),
            models.Index(fields=["user_id", "-at"], name="call_by_person"),
        ]

    def __str__(self) -> str:
        return f"{self.feature} by {self.model} ({self.outcome})"


class Price(models.Model):
    """USD per million tokens of a model; `model` matches a name's beginning, the longest match holds."""

    model = models.CharField(max_length=200, unique=True)
    input = models.DecimalField(max_digits=10, decimal_places=4)
    cached_input = models.DecimalField(max_digits=10, decimal_places=4, null=True, blank=True)
    output = models.DecimalField(max_digits=10, decimal_places=4)

    class Meta:
        ordering = ["model"]

    def __str__(self) -> str:
        return self.model


class Budget(models.Model):
    """USD that may be spent a day: by everyone together, by each person, or by one person."""

    class Scope(models.TextChoices):
        INSTALLATION = "installation", "Everyone together"
        EACH = "each", "Each person"
        PERSON = "person", "One person"

    scope = models.CharField(max_length=12, choices=Scope.choices)
    user_id = models.BigIntegerField(null=True, blank=True)
    daily_limit = models.DecimalField("USD a day", max_digits=10, decimal_places=4)
    alert_share = models.FloatField("alert at this share", default=0.8)
    alerted_on = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scope", "user_id"], nulls_distinct=False, name="one_budget_per_scope"),
            models.CheckConstraint(
                condition=Q(scope="person", user_id__isnull=False) | ~Q(scope="person") & Q(user_id=None),
                name="a_person_budget_names_a_person",
            ),
            models.CheckConstraint(condition=Q(alert_share__range=(0, 1)), name="alert_share_is_a_share"),
        ]

    def __str__(self) -> str:
        return f"{self.get_scope_display()}: ${self.daily_limit} a day"


class CachedAnswer(models.Model):
    """An answer by the hash of all that was asked: the same question is not paid for twice."""

    key = models.CharField(max_length=64, primary_key=True)
    value = models.JSONField()
    model = models.CharField(max_length=200)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        # Retention: the oldest go first.
        indexes = [models.Index(fields=["created_at"], name="cached_answer_by_age")]

    def __str__(self) -> str:
        return self.key[:12]


class Endpoint(models.Model):
    """A person's own provider, where the operator allows it; the key is encrypted."""

    user_id = models.BigIntegerField(unique=True)
    base_url = models.URLField(max_length=300)
    model = models.CharField(max_length=200)
    fast_model = models.CharField(max_length=200, blank=True)
    api_key = EncryptedJSONField()
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.model} of {self.user_id}"
