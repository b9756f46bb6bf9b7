"""Bodies of the generation endpoints, in the shapes of the reference document."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from generation.letters.manner import LENGTHS, MOST_WISHES, TONES
from generation.models import Draft, Enhancement, EnhancementItem, Generation, Ranking, SampleDocument
from generation.rendering import FORMATS

LONGEST_PROMPT = 500


class SampleIn(serializers.Serializer[Any]):
    document_type = serializers.ChoiceField(choices=SampleDocument.Type.choices)
    file = serializers.FileField(allow_empty_file=True)


class SampleOut(serializers.ModelSerializer[SampleDocument]):
    class Meta:
        model = SampleDocument
        fields = [
            "id",
            "user_id",
            "document_type",
            "original_filename",
            "word_count",
            "character_count",
            "is_active",
            "created_at",
        ]


class SampleQuery(serializers.Serializer[Any]):
    document_type = serializers.ChoiceField(choices=SampleDocument.Type.choices, required=False)
    is_active = serializers.BooleanField(required=False, allow_null=True, default=None)


class SampleDetail(SampleOut):
    class Meta(SampleOut.Meta):
        fields = [*SampleOut.Meta.fields, "full_text", "writing_style", "refinement", "updated_at"]


class EnhanceIn(serializers.Serializer[Any]):
    profile_id = serializers.UUIDField(required=False)
    custom_prompt = serializers.CharField(max_length=LONGEST_PROMPT, required=False, allow_blank=True, default="")


class ItemOut(serializers.ModelSerializer[EnhancementItem]):
    class Meta:
        model = EnhancementItem
        fields = ["id", "pointer", "before", "after", "reasons", "state"]


class ItemIn(serializers.Serializer[Any]):
    state = serializers.ChoiceField(choices=EnhancementItem.State.choices)


class EnhancementOut(serializers.ModelSerializer[Enhancement]):
    status = serializers.ReadOnlyField(default="completed")
    enhanced_sections = serializers.SerializerMethodField()
    writing_style_used = serializers.JSONField(source="style", read_only=True)
    items = ItemOut(many=True, read_only=True)

    class Meta:
        model = Enhancement
        fields = [
            "id",
            "profile_id",
            "status",
            "enhanced_sections",
            "llm_metadata",
            "writing_style_used",
            "engine",
            "items",
            "created_at",
        ]

    def get_enhanced_sections(self, row: Enhancement) -> dict[str, Any]:
        """The proposed summary, and how many experiences and projects have a proposal."""
        items = list(row.items.all())
        entries = {item.pointer.split("/highlights")[0] for item in items}
        summary = next((item.after for item in items if item.pointer == "/basics/summary"), "")
        return {
            "professional_summary": summary,
            "experiences_enhanced": sum(entry.startswith(("/work/", "/volunteer/")) for entry in entries),
            "projects_enhanced": sum(entry.startswith("/projects/") for entry in entries),
        }


class DraftOut(serializers.ModelSerializer[Draft]):
    """What is on its way. `text` is what the model said so far: nobody has checked it, and it goes when it ends."""

    class Meta:
        model = Draft
        fields = ["id", "kind", "state", "model", "text", "problem", "generation_id", "result", "created_at"]


class RankingIn(serializers.Serializer[Any]):
    job_id = serializers.UUIDField()
    custom_prompt = serializers.CharField(max_length=LONGEST_PROMPT, required=False, allow_blank=True, default="")
    refresh = serializers.BooleanField(required=False, default=False, help_text="Rank anew even if one is kept.")


class RankingOut(serializers.ModelSerializer[Ranking]):
    user_id = serializers.IntegerField(source="profile.user_id", read_only=True)
    job_id = serializers.UUIDField(source="posting_id", read_only=True)
    status = serializers.ReadOnlyField(default="completed")

    class Meta:
        model = Ranking
        fields = [
            "id",
            "user_id",
            "job_id",
            "ranked_experience_ids",
            "ranked_project_ids",
            "ranking_rationale",
            "keyword_matches",
            "relevance_scores",
            "engine",
            "llm_metadata",
            "status",
            "created_at",
        ]


class DocumentIn(serializers.Serializer[Any]):
    job_id = serializers.UUIDField()
    custom_prompt = serializers.CharField(max_length=LONGEST_PROMPT, required=False, allow_blank=True, default="")
    template = serializers.CharField(max_length=40, required=False, default="plain")
    look = serializers.DictField(required=False, default=dict, help_text="page_size, font_size, accent, sections, …")


class ResumeIn(DocumentIn):
    max_experiences = serializers.IntegerField(min_value=1, max_value=10, required=False, default=5)
    max_projects = serializers.IntegerField(min_value=0, max_value=5, required=False, default=3)
    include_summary = serializers.BooleanField(required=False, default=True)


class MannerIn(serializers.Serializer[Any]):
    """How a letter or a short text is to be said."""

    tone = serializers.ChoiceField(
        choices=TONES, required=False, default="", allow_blank=True, help_text="Empty: as the sample in use sounds."
    )
    length = serializers.ChoiceField(choices=LENGTHS, required=False, default="medium")
    mention = serializers.ListField(
        child=serializers.CharField(max_length=120), max_length=MOST_WISHES, required=False, default=list
    )
    leave_out = serializers.ListField(
        child=serializers.CharField(max_length=120), max_length=MOST_WISHES, required=False, default=list
    )
    first = serializers.BooleanField(
        required=False, default=False, help_text="What `mention` names first is told before all else."
    )


class LetterIn(DocumentIn, MannerIn):
    company_name = serializers.CharField(max_length=200, required=False, allow_blank=True, default="")
    hiring_manager_name = serializers.CharField(max_length=120, required=False, allow_blank=True, default="")
    max_paragraphs = serializers.IntegerField(min_value=3, max_value=6, required=False, default=4)
    variant = serializers.IntegerField(min_value=0, max_value=3, required=False, default=0)
    language = serializers.CharField(max_length=2, required=False, allow_blank=True, default="")
    supplied = serializers.ListField(
        child=serializers.CharField(max_length=300), max_length=10, required=False, default=list
    )


class DocumentOut(serializers.ModelSerializer[Generation]):
    """`resume_text` or `cover_letter_text` holds the words, as the reference names them; of a short text `text`.

    Of a letter or short text `language` (ISO 639-1), and `notes`: sentences on what its person has to know of it, as
    why it is in another language than the posting.
    """

    generation_id = serializers.UUIDField(source="id", read_only=True)
    job_id = serializers.UUIDField(source="posting_id", read_only=True)
    ats_findings = serializers.SerializerMethodField()

    class Meta:
        model = Generation
        fields = [
            "generation_id",
            "job_id",
            "document_type",
            "status",
            "template",
            "options",
            "content",
            "content_used",
            "claims",
            "removed",
            "ats_score",
            "ats_feedback",
            "ats_findings",
            "engine",
            "llm_metadata",
            "outcome",
            "stale_since",
            "created_at",
            "changed_at",
        ]

    def get_ats_findings(self, row: Generation) -> list[dict[str, Any]]:
        return list(row.ats_report.get("findings", []))

    def to_representation(self, instance: Generation) -> dict[str, Any]:
        told = super().to_representation(instance)
        if instance.document_type == Generation.Type.RESUME:
            return {**told, "resume_text": instance.content_text}
        words = "text" if instance.is_short else "cover_letter_text"
        language = {"language": instance.content.get("language", "en"), "notes": instance.notes}
        return {**told, words: instance.content_text, **language}


class HistoryRow(serializers.ModelSerializer[Generation]):
    generation_id = serializers.UUIDField(source="id", read_only=True)
    job_id = serializers.UUIDField(source="posting_id", read_only=True)
    job_title = serializers.CharField(source="posting.title", read_only=True, default="")
    company = serializers.CharField(source="posting.organization", read_only=True, default="")
    name = serializers.CharField(source="named", read_only=True)

    class Meta:
        model = Generation
        fields = [
            "generation_id",
            "job_id",
            "job_title",
            "company",
            "document_type",
            "name",
            "status",
            "ats_score",
            "outcome",
            "stale_since",
            "created_at",
        ]


class HistoryQuery(serializers.Serializer[Any]):
    document_type = serializers.ChoiceField(choices=Generation.Type.choices, required=False)
    job_id = serializers.UUIDField(required=False)
    limit = serializers.IntegerField(min_value=1, max_value=100, required=False, default=20)
    offset = serializers.IntegerField(min_value=0, max_value=1_000_000, required=False, default=0)


class EditIn(serializers.Serializer[Any]):
    """What is absent stays. `content` replaces a resume's content, or the parts of a short text; `changed_at` is the
    version that was edited."""

    content = serializers.JSONField(required=False)
    template = serializers.CharField(max_length=40, required=False)
    look = serializers.DictField(required=False)
    outcome = serializers.ChoiceField(choices=Generation.Outcome.choices, required=False, allow_blank=True)
    changed_at = serializers.DateTimeField(required=False)


class ConfirmIn(serializers.Serializer[Any]):
    fact = serializers.CharField(max_length=500)


class ExportQuery(serializers.Serializer[Any]):
    # Not "format": DRF takes that word for its own renderers.
    type = serializers.ChoiceField(choices=[(name, name) for name in FORMATS], required=False, default="pdf")
