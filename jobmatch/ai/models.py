"""What the one door to language models remembers: every call and its cost, prices, budgets, cached answers; prompts
only while an operator records them.

The kernel knows no app, so people stand here as ids; a person's rows go with them through `accounts`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from jobmatch.encryption import EncryptedJSONField


class Call(models.Model):
    """One request to a provider, or one answer from the cache. Never the words of either side (see RecordedPrompt)."""

    class Outcome(models.TextChoices):
        OK = "ok", "Answered"
        REPAIRED = "repaired", "Answered after a repair"
        CACHED = "cached", "From the cache"
        INVALID = "invalid", "Wrong shape twice"
        TIMEOUT = "timeout", "Timed out"
        RATE_LIMITED = "rate_limited", "Rate limited"
        REFUSED = "refused", "Refused by the provider"
        NO_CREDIT = "no_credit", "Out of credit"
        DECLINED = "declined", "Declined by the model"
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


class RecordingQuerySet(models.QuerySet["Recording"]):
    def running(self, now: datetime) -> RecordingQuerySet:
        return self.filter(started_at__lte=now, until__gt=now, stopped_at=None)


class Recording(models.Model):
    """A stretch of time in which prompts and answers are kept for an operator who looks for a fault.

    The row itself stays when its time is over: it is the record of who looked at what. user_id: whose; null for
    everyone's. started_by: the operator's address, since accounts go and this stays.
    """

    LONGEST = timedelta(hours=24)

    user_id = models.BigIntegerField("person", null=True, blank=True)
    reason = models.CharField(max_length=200)
    started_by = models.CharField(max_length=254, editable=False)
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    until = models.DateTimeField()
    stopped_by = models.CharField(max_length=254, blank=True, editable=False)
    stopped_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = RecordingQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__gt=F("started_at"), until__lte=F("started_at") + timedelta(hours=24)),
                name="a_recording_ends_within_a_day",
            )
        ]

    def __str__(self) -> str:
        return f"Prompts of {f'person {self.user_id}' if self.user_id else 'everyone'} until {self.until:%d %b %H:%M}"


class RecordedPromptQuerySet(models.QuerySet["RecordedPrompt"]):
    def readable(self, now: datetime) -> RecordedPromptQuerySet:
        """What is over is not shown, also where nobody has deleted it yet."""
        return self.filter(recording__until__gt=now)


class RecordedPrompt(models.Model):
    """What left for a provider and what came back, word for word: with placeholders where private values stood.

    messages: [{role, content}]; answers: the texts of each try. Encrypted, and deleted when the recording's time is
    over.
    """

    recording = models.ForeignKey(Recording, on_delete=models.CASCADE, related_name="prompts")
    at = models.DateTimeField()
    user_id = models.BigIntegerField(null=True, blank=True)
    feature = models.CharField(max_length=60)
    model = models.CharField(max_length=200)
    outcome = models.CharField(max_length=12, choices=Call.Outcome.choices)
    messages = EncryptedJSONField()
    answers = EncryptedJSONField()

    objects = RecordedPromptQuerySet.as_manager()

    class Meta:
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.feature} at {self.at:%H:%M:%S}"
