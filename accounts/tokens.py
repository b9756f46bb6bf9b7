"""Signing in for programs: email and password against a pair of tokens, by allauth's own strategy.

The session behind the tokens belongs to no cookie, so a browser's session is neither used nor changed.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.account.utils import has_verified_email
from allauth.headless.tokens.strategies.jwt.strategy import JWTTokenStrategy
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import auth
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from accounts.models import User
from jobmatch.errors import DomainError


class SignInRefused(DomainError):
    status = 401
    code = "bad_credentials"


class TooManyTries(DomainError):
    status = 429
    code = "too_many_tries"


def sign_in(*, request: HttpRequest, email: str, password: str) -> tuple[User, dict[str, str]]:
    """The person and {"access_token", "refresh_token"}.

    Raises SignInRefused: `bad_credentials`, `email_not_verified`, `second_factor_needed`; and TooManyTries, as allauth
    counts the failures of an address and takes no further tries for a while.
    """
    try:
        user = get_adapter().authenticate(request, email=email, password=password)
    except ValidationError as error:
        raise TooManyTries(error.messages[0]) from error
    if user is None or not user.is_active:
        raise SignInRefused("The email or the password is not right.")
    if not has_verified_email(user):
        raise SignInRefused("Open the link in the mail we sent you, then sign in.", code="email_not_verified")
    if is_mfa_enabled(user):
        raise SignInRefused(
            "This account has a second factor: create a personal access token in Settings and use that.",
            code="second_factor_needed",
        )
    return user, tokens_for(user)


def tokens_for(user: User) -> dict[str, str]:
    """A fresh pair of tokens over a session of their own."""
    bare = HttpRequest()
    bare.session = import_module(settings.SESSION_ENGINE).SessionStore()
    bare.user = user
    auth.login(bare, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    payload: dict[str, Any] = JWTTokenStrategy().create_access_token_payload(bare) or {}
    bare.session.save()
    return {name: str(payload[name]) for name in ("access_token", "refresh_token")}


def refresh(token: str) -> dict[str, str]:
    """A new pair for a refresh token, which is spent by this. Raises SignInRefused (`token_invalid`)."""
    pair = JWTTokenStrategy().refresh_token(token)
    if pair is None:
        raise SignInRefused("This refresh token has expired or was used. Sign in again.", code="token_invalid")
    return {"access_token": pair[0], "refresh_token": pair[1]}


def revoke(token: str) -> None:
    """End the session behind an access token; an invalid token has none, so nothing happens."""
    request = HttpRequest()
    request.META["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    key = JWTTokenStrategy().get_session_token(request)
    session = JWTTokenStrategy().lookup_session(key) if key else None
    if session is not None:
        session.flush()


def mark_verified(user: User) -> None:
    """Count the address as verified: for people whom an operator or the demo creates."""
    EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})
