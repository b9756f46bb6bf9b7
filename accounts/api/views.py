"""Auth endpoints: the API twins of allauth's pages, over the same forms and flows."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import SignupForm
from allauth.account.internal.flows.email_verification import send_verification_email_for_user
from django.conf import settings
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import ValidationError
from rest_framework.views import APIView

from accounts import companies, tokens
from accounts.api.people import person
from accounts.api.serializers import LoginIn, RefreshIn, RegisterIn, RegisterOut, TokensOut, UserOut
from jobmatch.api.bodies import checked


class Open(APIView):
    """For people who are not signed in; counted apart, so that guessing is slow."""

    permission_classes = [AllowAny]
    authentication_classes: list[Any] = []
    throttle_scope = "auth"


class Register(Open):
    @extend_schema(request=RegisterIn, responses={201: RegisterOut}, tags=["auth"])
    def post(self, request: Request) -> Response:
        """Create an account and send the verification mail. Whether the address was known is not told."""
        body = checked(RegisterIn, request.data)
        data = body.validated_data
        form = SignupForm({**data, "password1": data["password"]})
        if not form.is_valid():
            errors = {("password" if name == "password1" else name): list(text) for name, text in form.errors.items()}
            raise ValidationError(errors)
        user, _ = form.try_save(request._request)
        if user is not None:
            if user.is_recruiter and data.get("company_name"):
                companies.found(user=user, name=data["company_name"])
            send_verification_email_for_user(request._request, user)
        detail = "We have sent you a mail. Open its link to confirm your address, then sign in."
        return Response(
            {"email": data["email"], "full_name": data["full_name"], "role": data["role"], "detail": detail}, 201
        )


class Login(Open):
    @extend_schema(request=LoginIn, responses=TokensOut, tags=["auth"])
    def post(self, request: Request) -> Response:
        body = checked(LoginIn, request.data)
        user, pair = tokens.sign_in(request=request._request, **body.validated_data)
        return Response(TokensOut(_answer(pair) | {"user": user}).data)


class Refresh(Open):
    @extend_schema(request=RefreshIn, responses=TokensOut, tags=["auth"])
    def post(self, request: Request) -> Response:
        body = checked(RefreshIn, request.data)
        return Response(_answer(tokens.refresh(body.validated_data["refresh_token"])))


class Logout(APIView):
    @extend_schema(request=None, responses={204: None}, tags=["auth"])
    def post(self, request: Request) -> Response:
        """End the session behind the access token: both tokens stop working."""
        tokens.revoke(request.headers.get("Authorization", "").removeprefix("Bearer ").strip())
        return Response(status=204)


class Me(APIView):
    @extend_schema(responses=UserOut, tags=["auth"])
    def get(self, request: Request) -> Response:
        return Response(UserOut(person(request, "me")).data)


def _answer(pair: dict[str, str]) -> dict[str, Any]:
    return {**pair, "token_type": "bearer", "expires_in": settings.HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN}
