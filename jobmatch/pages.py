"""The landing page and its live demonstration: a resume and a posting pasted by anyone, scored, and forgotten."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods
from django_ratelimit.core import is_ratelimited

from jobmatch.errors import DomainError
from jobmatch.http import Request
from jobmatch.samples import SAMPLES
from jobs import evidence
from jobs.explaining import spine
from jobs.trying import score_texts

MOST = 20_000


class TryForm(forms.Form):
    posting = forms.CharField(min_length=80, max_length=MOST)
    resume = forms.CharField(min_length=80, max_length=MOST)

    def sentence(self) -> str:
        """What is wrong, as one sentence."""
        name = next(iter(self.errors))
        what = "posting" if name == "posting" else "resume"
        if len(self.data.get(name, "")) > MOST:
            return f"The {what} is longer than {MOST:,} characters. Paste only the text that matters."
        return f"Paste the text of a {what}, at least a few lines of it."


class TooMany(DomainError):
    status = 429
    code = "too_many_tries"


@require_GET
def landing(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("home")
    return render(request, "pages/landing.html", _texts(request.GET.get("sample", "")))


@require_http_methods(["GET", "POST"])
def try_it(request: Request) -> HttpResponse:
    """Score what was pasted. Nothing is stored; ten a minute from one address.

    HTMX gets the fragment; without scripts the same address answers with the whole page. Whoever opens the address
    itself, from the history or a link, is led to where one pastes.
    """
    if request.method == "GET":
        return redirect("landing")
    if is_ratelimited(request, group="try", key="ip", rate="10/m", increment=True):
        raise TooMany("That was ten in a minute. Wait a little, then try again.")
    form = TryForm(request.POST)
    context: dict[str, Any] = {"error": form.sentence()} if not form.is_valid() else _result(form)
    status = 422 if "error" in context else 200
    if request.htmx:
        return render(request, "pages/_try_result.html", context, status=status)
    pasted = {"posting_text": form.data.get("posting", ""), "resume_text": form.data.get("resume", "")}
    whole = _texts("") | pasted | context
    if "error" not in context:
        whole["result_template"] = "pages/_try_result.html"
    return render(request, "pages/landing.html", whole, status=status)


def _result(form: TryForm) -> dict[str, Any]:
    try:
        return explained(form.cleaned_data["resume"], form.cleaned_data["posting"], today=timezone.now().date())
    except DomainError as error:
        return {"error": error.message}


def _texts(slug: str) -> dict[str, Any]:
    """What stands in the form: a sample, or nothing."""
    chosen = SAMPLES.get(slug)
    return {
        "samples": [(name, sample.label) for name, sample in SAMPLES.items()],
        "sample": slug,
        "posting_text": chosen.posting if chosen else "",
        "resume_text": chosen.resume if chosen else "",
    }


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
