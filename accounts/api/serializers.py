"""Bodies of the auth endpoints."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from accounts.models import User


class RegisterIn(serializers.Serializer[User]):
    email = serializers.EmailField()
    password = serializers.CharField(max_length=128, trim_whitespace=False)
    full_name = serializers.CharField(max_length=200)
    role = serializers.ChoiceField(choices=["candidate", "recruiter"], default="candidate")
    company_name = serializers.CharField(max_length=200, required=False, allow_blank=True)


class RegisterOut(serializers.Serializer[User]):
    email = serializers.EmailField()
    full_name = serializers.CharField()
    role = serializers.CharField()
    detail = serializers.CharField()


class LoginIn(serializers.Serializer[User]):
    email = serializers.EmailField()
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class UserOut(serializers.ModelSerializer[User]):
    role = serializers.CharField(read_only=True)
    companies = serializers.SerializerMethodField()

    class Meta:
        model = User
        fields = ["id", "email", "full_name", "role", "is_candidate", "is_recruiter", "time_zone", "companies"]

    def get_companies(self, user: User) -> list[dict[str, str | int]]:
        rows = user.memberships.select_related("company")
        return [{"id": row.company.pk, "name": row.company.name, "role": row.role} for row in rows]


class TokensOut(serializers.Serializer[Any]):
    access_token = serializers.CharField()
    refresh_token = serializers.CharField()
    token_type = serializers.CharField(default="bearer")
    expires_in = serializers.IntegerField(help_text="Seconds that the access token holds.")
    user = UserOut(required=False)


class RefreshIn(serializers.Serializer[User]):
    refresh_token = serializers.CharField(max_length=4000)
