"""Forms of the upload page and the preferences."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings

from profiles.models import Preferences, Profile


class UploadForm(forms.Form):
    """A file or pasted words: one of the two."""

    file = forms.FileField(required=False, label="Resume file")
    text = forms.CharField(
        required=False,
        label="Or paste the text",
        max_length=settings.FILE_LIMIT_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 10}),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not self.errors and bool(data.get("file")) == bool((data.get("text") or "").strip()):
            raise forms.ValidationError("Choose a file, or paste the text of your resume.")
        return data

    def content(self) -> tuple[str, bytes]:
        """Filename and bytes of what was given."""
        file = self.cleaned_data["file"]
        if file:
            return file.name, file.read()
        return "pasted.txt", self.cleaned_data["text"].encode()


class PersonalForm(forms.Form):
    """Who the person is and how to reach them: none of it reaches a score, but the place."""

    full_name = forms.CharField(label="Name", max_length=200)
    location = forms.CharField(label="Place", max_length=200, required=False, help_text="For example: Leeds, UK")
    email = forms.EmailField(label="Email for employers", required=False)
    phone = forms.CharField(label="Phone", max_length=50, required=False)
    work_authorization = forms.CharField(
        label="Work authorization", max_length=100, required=False, help_text="For example: EU citizen"
    )

    @staticmethod
    def values_of(profile: Profile) -> dict[str, str]:
        private = profile.private or {}
        return {
            "full_name": profile.name,
            "location": profile.place,
            "email": private.get("email", ""),
            "phone": private.get("phone", ""),
            "work_authorization": private.get("authorization", ""),
        }


class LinesField(forms.CharField):
    """A list of short texts, one a line."""

    widget = forms.Textarea(attrs={"rows": 3})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value) or ""
        return [line.strip()[:200] for line in text.splitlines() if line.strip()][:30]


class PreferencesForm(forms.ModelForm):
    roles = LinesField(required=False, label="Roles", help_text="One a line, for example: Ward nurse")
    places = LinesField(required=False, label="Places", help_text="One a line, for example: Leeds, UK")
    job_types = forms.MultipleChoiceField(
        required=False, label="Job types", choices=Preferences.JobType.choices, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Preferences
        fields = [
            "roles",
            "places",
            "radius_km",
            "remote",
            "pay_minimum",
            "pay_maximum",
            "pay_currency",
            "pay_period",
            "job_types",
            "start_date",
            "needs_sponsorship",
            "no_automatic_ranking",
        ]
        labels = {
            "radius_km": "Within (km)",
            "remote": "Remote work",
            "pay_minimum": "Pay from",
            "pay_maximum": "to",
            "pay_currency": "Currency",
            "pay_period": "per",
            "needs_sponsorship": "I need a visa sponsor",
            "no_automatic_ranking": "Do not rank me by machine; show me to employers unranked",
        }
        widgets = {"start_date": forms.DateInput(attrs={"type": "date"})}

    def clean_pay_currency(self) -> str:
        return self.cleaned_data["pay_currency"].upper()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        low, high = data.get("pay_minimum"), data.get("pay_maximum")
        if low and high and low > high:
            self.add_error("pay_maximum", "This is less than what you start from.")
        return data
