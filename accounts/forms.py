"""Forms of sign-up and company."""

from __future__ import annotations

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
