"""The landing page and its live demonstration: a resume and a posting pasted by anyone, scored, and forgotten."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST
from django_ratelimit.core import is_ratelimited

from jobmatch.errors import DomainError
from jobs import evidence
from jobs.explaining import spine
from jobs.trying import score_texts

MOST = 20_000


class TryForm(forms.Form):
    resume = forms.CharField(max_length=MOST, min_length=80, widget=forms.Textarea)
    posting = forms.CharField(max_length=MOST, min_length=80, widget=forms.Textarea)


class TooMany(DomainError):
    status = 429
    code = "too_many_tries"


@require_GET
def landing(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("home")
    return render(request, "pages/landing.html", {"form": TryForm()})


@require_POST
def try_it(request: HttpRequest) -> HttpResponse:
    """Score what was pasted. Nothing is stored; ten a minute from one address."""
    if is_ratelimited(request, group="try", key="ip", rate="10/m", increment=True):
        raise TooMany("That was ten in a minute. Wait a little, then try again.")
    form = TryForm(request.POST)
    if not form.is_valid():
        return render(request, "pages/_try_result.html", {"form": form}, status=422)
    context = explained(form.cleaned_data["resume"], form.cleaned_data["posting"], today=timezone.now().date())
    return render(request, "pages/_try_result.html", context)


def explained(resume: str, posting: str, *, today: date) -> dict[str, Any]:
    """What the evidence view shows, of two pasted texts."""
    pair = score_texts(resume=resume, posting=posting, today=today)
    words = {"job_text": pair.job_text, "resume_text": pair.resume_text}
    breakdown = pair.score.to_json()
    return {
        "score": pair.score,
        "sides": evidence.sides(breakdown, **words),
        "spine": spine(breakdown, **words),
    }
