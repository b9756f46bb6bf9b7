"""Where a person lands."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from accounts.roles import SignedIn, signed_in


@require_GET
@signed_in
def home(request: SignedIn) -> HttpResponse:
    """The first page of the role: matches for those who look, postings for those who hire, the admin for operators."""
    user = request.user
    if user.is_staff and not user.is_recruiter and not user.is_candidate:
        return redirect("admin:index")
    return redirect("postings" if user.is_recruiter else "matches")
