"""What is written for a person, mostly for one job: its words, what they rest on, and what came of it."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Anyone
from generation.models.ranking import Ranking
from jobs.models import Posting
from profiles.models import Profile


class GenerationQuerySet(models.QuerySet["Generation"]):
    def visible_to(self, user: Anyone) -> GenerationQuerySet:
        """Documents of a person's own profile that they did not delete."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(profile__user=user, deleted_at=None)


class Generation(models.Model):
    """`content` is a JSON Resume or the parts of a letter or of a short text (`generation.texts.Text`); `claims` and
    `ats_report` are of exactly these words. Short texts have no design, no check, and may be about no posting.
    """

    class Type(models.TextChoices):
        RESUME = "resume", "Resume"
        COVER_LETTER = "cover_letter", "Cover letter"
        COLD_MAIL = "cold_mail", "First message"
        FOLLOW_UP = "follow_up", "Follow-up"
        LINKEDIN = "linkedin", "LinkedIn text"
        ANSWER = "answer", "Answer"

    SHORT = (Type.COLD_MAIL, Type.FOLLOW_UP, Type.LINKEDIN, Type.ANSWER)

    class Status(models.TextChoices):
        PENDING = "pending", "Being written"
        COMPLETED = "completed", "Written"
        FAILED = "failed", "Not written"

    class Outcome(models.TextChoices):
        UNKNOWN = "", "Not known"
        REPLIED = "replied", "Got a reply"
        SILENT = "silent", "No reply"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="generations")
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, null=True, blank=True, related_name="generations")
    ranking = models.ForeignKey(Ranking, on_delete=models.SET_NULL, null=True, blank=True, related_name="generations")
    parent = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="variants")
    document_type = models.CharField(max_length=12, choices=Type.choices)
    template = models.CharField(max_length=40, default="plain")
    options = models.JSONField(default=dict)
    content = models.JSONField(default=dict)
    content_text = models.TextField(blank=True)
    claims = models.JSONField(default=list)
    ats_score = models.FloatField(null=True, blank=True)
    ats_feedback = models.TextField(blank=True)
    # The whole report as `generation.ats` gives it: findings, coverage, arithmetic.
    ats_report = models.JSONField(default=dict)
    # What the truth check took out of a model's text, and why: [{text, reason}].
    removed = models.JSONField(default=list)
    content_used = models.JSONField(default=dict)
    engine = models.CharField(max_length=200, default="rules")
    llm_metadata = models.JSONField(default=dict)
    status = models.CharField(max_length=9, choices=Status.choices, default=Status.COMPLETED)
    outcome = models.CharField(max_length=7, choices=Outcome.choices, blank=True, default="")
    # Set when the profile or the posting changed after this was written.
    stale_since = models.DateTimeField(null=True, blank=True)
    deleted_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)

    objects = GenerationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(document_type__in=["resume", "cover_letter"]) | Q(posting__isnull=False),
                name="resumes_and_letters_are_for_a_posting",
            ),
            models.CheckConstraint(
                condition=Q(ats_score=None) | Q(ats_score__range=(0, 100)), name="ats_score_is_a_percentage"
            ),
        ]
        # History of a person, newest first.
        indexes = [models.Index(fields=["profile", "-created_at"], name="generation_history")]

    def __str__(self) -> str:
        return f"{self.named} {self.id}"

    @property
    def is_short(self) -> bool:
        return self.document_type in self.SHORT

    @property
    def language(self) -> str:
        """Of its words, ISO 639-1: what they were written in, else the profile's."""
        stated = self.content.get("language") or (self.content.get("meta") or {}).get("language")
        return str(stated or self.profile.language)[:2]

    @property
    def notes(self) -> list[str]:
        """What its person has to know: why it is in this language, what was asked for and is not in it."""
        return [note for note in (self.options.get("why_language", ""), *self.options.get("notes", ())) if note]

    @property
    def named(self) -> str:
        """ "Cover letter", "LinkedIn headline", "Thank-you": what its person calls it."""
        return str(self.options.get("named") or self.get_document_type_display())
