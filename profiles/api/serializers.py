"""Bodies of the profile endpoints, in the shapes of the reference documents."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from profiles import jsonresume
from profiles.models import SECTIONS, Preferences, Profile, Upload
from profiles.parsing.experience import total_months

# What the columns of pay hold.
MOST = 2_147_483_647


class PayRange(serializers.Serializer[Any]):
    min = serializers.IntegerField(source="pay_minimum", min_value=0, max_value=MOST, required=False, allow_null=True)
    max = serializers.IntegerField(source="pay_maximum", min_value=0, max_value=MOST, required=False, allow_null=True)
    currency = serializers.RegexField(r"^[A-Za-z]{3}$", source="pay_currency", required=False, allow_blank=True)
    period = serializers.ChoiceField(choices=Preferences.Period.choices, source="pay_period", required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        low, high = attrs.get("pay_minimum"), attrs.get("pay_maximum")
        if low and high and low > high:
            raise serializers.ValidationError({"max": "This is less than min."})
        return attrs


class PreferencesBody(serializers.ModelSerializer[Preferences]):
    desired_roles = serializers.ListField(child=serializers.CharField(max_length=200), source="roles", required=False)
    preferred_locations = serializers.ListField(
        child=serializers.CharField(max_length=200), source="places", required=False
    )
    salary_range = PayRange(source="*", required=False)
    job_types = serializers.MultipleChoiceField(choices=Preferences.JobType.choices, required=False)
    company_size_preference = serializers.ListField(
        child=serializers.CharField(max_length=60), source="company_sizes", required=False
    )

    class Meta:
        model = Preferences
        fields = [
            "desired_roles",
            "preferred_locations",
            "radius_km",
            "remote",
            "salary_range",
            "job_types",
            "company_size_preference",
            "start_date",
            "needs_sponsorship",
            "no_automatic_ranking",
        ]

    def to_representation(self, instance: Preferences) -> dict[str, Any]:
        return {**super().to_representation(instance), "job_types": list(instance.job_types)}


class PersonalInfo(serializers.Serializer[Any]):
    full_name = serializers.CharField(max_length=200, required=False, allow_blank=True)
    email = serializers.EmailField(required=False, allow_blank=True)
    phone = serializers.CharField(max_length=50, required=False, allow_blank=True)
    location = serializers.CharField(max_length=255, required=False, allow_blank=True)
    work_authorization = serializers.CharField(max_length=100, required=False, allow_blank=True)


class ResumeField(serializers.JSONField):
    """JSON Resume as an object; values within may be of any kind, and are kept as they are."""

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        resume = super().to_internal_value(data)
        if not isinstance(resume, dict) or not isinstance(resume.get("basics", {}), dict):
            raise serializers.ValidationError("Send a JSON Resume object.")
        lists = [model.key for model in SECTIONS] + ["volunteer"]
        wrong = [key for key in lists if not isinstance(resume.get(key) or [], list)]
        if wrong:
            raise serializers.ValidationError(f"Send {', '.join(wrong)} as lists of objects.")
        return resume


class ProfileIn(serializers.Serializer[Any]):
    """Every part is optional: what is absent stays as it is. `resume` replaces the profile as JSON Resume."""

    personal_info = PersonalInfo(required=False)
    preferences = PreferencesBody(required=False)
    resume = ResumeField(required=False, help_text="JSON Resume v1.0.0")


class ProfileOut(serializers.ModelSerializer[Profile]):
    user_id = serializers.IntegerField(read_only=True, allow_null=True)
    personal_info = serializers.SerializerMethodField()
    years_of_experience = serializers.SerializerMethodField()
    professional_summary = serializers.CharField(source="summary", read_only=True)
    skills = serializers.SerializerMethodField()
    job_titles = serializers.SerializerMethodField()
    companies = serializers.SerializerMethodField()
    degrees = serializers.SerializerMethodField()
    preferences = PreferencesBody(read_only=True)
    resume = serializers.SerializerMethodField()

    class Meta:
        model = Profile
        fields = [
            "id",
            "user_id",
            "personal_info",
            "years_of_experience",
            "professional_summary",
            "skills",
            "job_titles",
            "companies",
            "degrees",
            "preferences",
            "resume",
            "last_resume_upload",
            "created_at",
            "changed_at",
        ]

    def get_personal_info(self, profile: Profile) -> dict[str, str]:
        private = profile.private or {}
        return {
            "full_name": profile.name,
            "email": private.get("email", ""),
            "phone": private.get("phone", ""),
            "location": profile.place,
            "work_authorization": private.get("authorization", ""),
        }

    def get_years_of_experience(self, profile: Profile) -> float:
        work = [jsonresume.entry(row) for row in profile.experiences.all() if not row.volunteer]
        return round(total_months(work, today=self.context["today"]) / 12, 1)

    def get_skills(self, profile: Profile) -> list[str]:
        names = [name for row in profile.skills.all() for name in (row.keywords or [row.name])]
        return list(dict.fromkeys(name for name in names if name))

    def get_job_titles(self, profile: Profile) -> list[str]:
        return [row.position for row in profile.experiences.all() if row.position and not row.volunteer]

    def get_companies(self, profile: Profile) -> list[str]:
        return [row.employer for row in profile.experiences.all() if row.employer and not row.volunteer]

    def get_degrees(self, profile: Profile) -> list[str]:
        return [row.study_type for row in profile.educations.all() if row.study_type]

    def get_resume(self, profile: Profile) -> dict[str, Any]:
        return jsonresume.as_resume(profile)


class UploadOut(serializers.ModelSerializer[Upload]):
    resume = serializers.SerializerMethodField(help_text="JSON Resume, once read.")
    spans = serializers.SerializerMethodField()
    text = serializers.SerializerMethodField()

    class Meta:
        model = Upload
        fields = ["id", "filename", "state", "code", "message", "language", "created_at", "resume", "spans", "text"]

    def get_resume(self, upload: Upload) -> dict[str, Any] | None:
        return upload.parsed.get("resume")

    def get_spans(self, upload: Upload) -> list[dict[str, Any]]:
        return upload.parsed.get("spans", [])

    def get_text(self, upload: Upload) -> str:
        return upload.parsed.get("text", "")


class ResumeFileIn(serializers.Serializer[Any]):
    file = serializers.FileField()


class ResumeTextIn(serializers.Serializer[Any]):
    resume_text = serializers.CharField(max_length=200_000, trim_whitespace=False)


class AcceptIn(serializers.Serializer[Any]):
    sections = serializers.ListField(
        child=serializers.CharField(max_length=40),
        required=False,
        help_text="JSON Resume keys to take over; all that were found when left out.",
    )
    resume = ResumeField(required=False, help_text="The corrected JSON Resume; as read when left out.")
