"""Bodies of the job, match, candidate and resume endpoints."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from jobs.decisions import FEEDBACK
from jobs.models import Application, Match, Posting
from jobs.postings import Stated


class PostingOut(serializers.ModelSerializer[Posting]):
    company = serializers.CharField(source="organization", read_only=True)
    location = serializers.CharField(source="place", read_only=True)

    class Meta:
        model = Posting
        fields = [
            "id",
            "title",
            "company",
            "location",
            "remote",
            "employment_types",
            "seniority",
            "pay_minimum",
            "pay_maximum",
            "pay_currency",
            "pay_period",
            "language",
            "status",
            "url",
            "date_posted",
            "valid_through",
        ]


class PostingDetail(PostingOut):
    description = serializers.CharField(source="text", read_only=True)
    job_posting = serializers.JSONField(source="posting", read_only=True, help_text="schema.org JobPosting")
    requirements = serializers.JSONField(read_only=True)

    class Meta(PostingOut.Meta):
        fields = [*PostingOut.Meta.fields, "description", "job_posting", "requirements"]


class PostingIn(serializers.Serializer[Any]):
    """`description` is the posting's text; what else is given wins over what is read from it."""

    title = serializers.CharField(max_length=300, required=False)
    company_id = serializers.IntegerField(required=False, help_text="One of your companies; the only one by default.")
    description = serializers.CharField(max_length=60_000, min_length=40)
    requirements = serializers.CharField(max_length=20_000, required=False, allow_blank=True)
    skills_required = serializers.ListField(child=serializers.CharField(max_length=120), required=False)
    location = serializers.CharField(max_length=300, required=False)
    pay = serializers.CharField(max_length=120, required=False)
    status = serializers.ChoiceField(choices=Posting.Status.choices, default=Posting.Status.OPEN)

    def text(self) -> str:
        """The description with the separately sent requirements under a heading of their own."""
        data = self.validated_data
        parts = [data["description"]]
        if data.get("requirements"):
            parts.append("Requirements\n" + data["requirements"])
        if data.get("skills_required"):
            parts.append("Required skills\n" + "\n".join(f"- {skill}" for skill in data["skills_required"]))
        return "\n\n".join(parts)

    def stated(self) -> Stated:
        data = self.validated_data
        return Stated(title=data.get("title", ""), place=data.get("location", ""), pay=data.get("pay", ""))


class MatchOut(serializers.ModelSerializer[Match]):
    job = PostingOut(source="posting", read_only=True)
    compatibility_score = serializers.FloatField(source="total", read_only=True)
    confidence_score = serializers.FloatField(source="confidence", read_only=True)
    score_version = serializers.CharField(source="version", read_only=True)
    reasons = serializers.SerializerMethodField()

    class Meta:
        model = Match
        fields = [
            "id",
            "job",
            "compatibility_score",
            "confidence_score",
            "band",
            "score_version",
            "reasons",
            "state",
            "feedback",
            "scored_at",
        ]

    @extend_schema_field(serializers.ListField(child=serializers.DictField(child=serializers.CharField())))
    def get_reasons(self, match: Match) -> list[dict[str, str]]:
        return list(match.summary.get("reasons", []))


class MatchDetail(MatchOut):
    factors = serializers.ListField(child=serializers.DictField(), read_only=True)
    resume_text = serializers.SerializerMethodField()
    job_text = serializers.CharField(source="posting.text", read_only=True)

    class Meta(MatchOut.Meta):
        fields = [*MatchOut.Meta.fields, "factors", "resume_text", "job_text"]

    def get_resume_text(self, match: Match) -> str:
        return match.profile.facts.text


class DecisionIn(serializers.Serializer[Any]):
    state = serializers.ChoiceField(choices=Match.State.choices)
    feedback = serializers.ChoiceField(choices=FEEDBACK, required=False)


class CandidateOut(serializers.ModelSerializer[Application]):
    """One person in a posting's pipeline; `resume_id` is their profile's id."""

    resume_id = serializers.UUIDField(source="profile_id", read_only=True)
    candidate_name = serializers.CharField(source="profile.name", read_only=True)
    match_score = serializers.FloatField(source="total", read_only=True, allow_null=True)
    band = serializers.CharField(read_only=True, allow_null=True)
    explanation = serializers.SerializerMethodField()
    status = serializers.CharField(source="stage", read_only=True)

    class Meta:
        model = Application
        fields = [
            "id",
            "resume_id",
            "candidate_name",
            "match_score",
            "band",
            "explanation",
            "status",
            "channel",
            "applied_at",
            "stage_changed_at",
        ]

    @extend_schema_field(serializers.ListField(child=serializers.DictField(child=serializers.CharField())))
    def get_explanation(self, application: Application) -> list[dict[str, str]]:
        summary = getattr(application, "summary", None) or {}
        return list(summary.get("reasons", []))


class StageIn(serializers.Serializer[Any]):
    status = serializers.ChoiceField(choices=Application.Stage.choices)


class ResumeUploadIn(serializers.Serializer[Any]):
    file = serializers.FileField()
    job_id = serializers.UUIDField()
