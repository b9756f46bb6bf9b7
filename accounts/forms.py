"""Forms of sign-up and settings."""

from __future__ import annotations

from functools import cache
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.http import HttpRequest

from accounts.models import User


class RoleForm(forms.Form):
    """What sign-up asks besides email and password: a name and what the person came for."""

    full_name = forms.CharField(
        label="Your name", max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    role = forms.ChoiceField(
        label="I am here to",
        choices=[("candidate", "find work"), ("recruiter", "hire people")],
        widget=forms.RadioSelect,
        initial="candidate",
    )

    def signup(self, request: HttpRequest, user: User) -> None:
        user.full_name = self.cleaned_data["full_name"]
        user.is_recruiter = self.cleaned_data["role"] == "recruiter"
        user.is_candidate = not user.is_recruiter
        user.save(update_fields=["full_name", "is_recruiter", "is_candidate"])


@cache
def _time_zones() -> frozenset[str]:
    """Zones that are places; asking the system for them reads a few hundred files."""
    return frozenset(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))


class SettingsForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["full_name", "time_zone", "is_candidate", "is_recruiter"]
        labels = {"full_name": "Your name"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = sorted({*_time_zones(), "UTC", self.instance.time_zone})
        self.fields["time_zone"] = forms.ChoiceField(
            label="Time zone",
            help_text="Your digest comes in the morning of this place.",
            choices=[(name, name.replace("_", " ")) for name in choices],
        )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not (data.get("is_candidate") or data.get("is_recruiter") or self.instance.is_staff):
            raise forms.ValidationError(
                "Keep at least one of the two on. To leave altogether, erase your account below."
            )
        return data


class EraseForm(forms.Form):
    email = forms.CharField(label="Type your email address to confirm", max_length=254)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["email"].widget.attrs |= {"autocomplete": "off"}

    def clean_email(self) -> str:
        typed = str(self.cleaned_data["email"]).strip()
        if typed.casefold() != self.user.email.casefold():
            raise forms.ValidationError(f"This is not the address of your account, {self.user.email}.")
        return typed
