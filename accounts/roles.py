"""Who may open a page: decorators that leave a typed request behind."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse

from accounts.models import User
from jobmatch.errors import NotAllowed
from jobmatch.http import Request


class SignedIn(Request):
    user: User  # type: ignore[assignment]


View = Callable[..., HttpResponse]


def signed_in(view: View) -> View:
    """Anonymous people are sent to sign in and come back."""
    return login_required(view)


def candidate_required(view: View) -> View:
    """For people who look for work; others are told so."""
    return _required(view, "is_candidate", "This page is for people who look for work. Turn that on in Settings.")


def recruiter_required(view: View) -> View:
    """For people who hire; others are told so."""
    return _required(view, "is_recruiter", "This page is for people who hire. Turn that on in Settings.")


def _required(view: View, role: str, sentence: str) -> View:
    @wraps(view)
    def checked(request: SignedIn, *args: Any, **kwargs: Any) -> HttpResponse:
        if not getattr(request.user, role):
            raise NotAllowed(sentence, code="wrong_role")
        return view(request, *args, **kwargs)

    return login_required(checked)
