"""Forms of the upload page and the preferences."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.validators import validate_email

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


class LinesField(forms.CharField):
    """A list of texts, one a line: at most `most` of them, each of at most `width` characters."""

    widget = forms.Textarea(attrs={"rows": 3})

    def __init__(self, *, width: int = 200, most: int = 30, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.width, self.most = width, most

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value) or ""
        return [line.strip()[: self.width] for line in text.splitlines() if line.strip()][: self.most]


class PersonalForm(forms.Form):
    """Who the person is and how to reach them: none of it reaches a score, but the place."""

    full_name = forms.CharField(label="Name", max_length=200)
    location = forms.CharField(label="Place", max_length=200, required=False, help_text="For example: Leeds, UK")
    email = forms.EmailField(label="Email for employers", required=False)
    phone = forms.CharField(label="Phone", max_length=50, required=False)
    emails = LinesField(label="Other email addresses", required=False, help_text="One a line", most=5)
    phones = LinesField(label="Other phone numbers", required=False, help_text="One a line", width=50, most=5)
    work_authorization = forms.CharField(
        label="Work authorization", max_length=100, required=False, help_text="For example: EU citizen"
    )

    def clean_emails(self) -> list[str]:
        for address in self.cleaned_data["emails"]:
            try:
                validate_email(address)
            except forms.ValidationError as error:
                raise forms.ValidationError(f"“{address}” is not an email address.") from error
        return list(self.cleaned_data["emails"])

    @staticmethod
    def values_of(profile: Profile) -> dict[str, Any]:
        private = profile.private or {}
        return {
            "full_name": profile.name,
            "location": profile.place,
            "email": private.get("email", ""),
            "phone": private.get("phone", ""),
            "emails": private.get("emails", []),
            "phones": private.get("phones", []),
            "work_authorization": private.get("authorization", ""),
        }


class AboutForm(forms.Form):
    label = forms.CharField(
        label="Headline", max_length=200, required=False, help_text="What you are in one line: Backend developer"
    )
    summary = forms.CharField(
        label="Summary",
        max_length=6000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Three sentences are enough",
    )


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
            "pay_maximum": "Pay up to",
            "pay_currency": "Currency",
            "pay_period": "Pay is for",
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
