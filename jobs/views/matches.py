"""A candidate's matches: the list to read, the reasons of one, and what they decide."""

from __future__ import annotations

import uuid

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.roles import SignedIn, candidate_required
from jobs import decisions, evidence
from jobs.explaining import spine
from jobs.filters import MatchFilter
from jobs.models import Match
from profiles.acceptance import profile_of
from profiles.models import Profile

PER_PAGE = 20


@require_GET
@candidate_required
def matches(request: SignedIn) -> HttpResponse:
    profile = profile_of(request.user)
    found = MatchFilter(request.GET, queryset=Match.objects.visible_to(request.user).for_page())
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "profile": profile,
        "filter": found,
        "page": page,
        "seen_at": profile.matches_seen_at,
        "waiting": _being_matched(profile),
    }
    if request.htmx and not request.htmx.boosted:
        return render(request, "jobs/match_list.html#results", context)
    response = render(request, "jobs/match_list.html", context)
    Profile.objects.filter(pk=profile.pk).update(matches_seen_at=timezone.now())
    return response


def _being_matched(profile: Profile) -> bool:
    """Whether the last resume still waits for its matches."""
    uploaded, matched = profile.last_resume_upload, profile.matched_at
    return uploaded is not None and (matched is None or matched < uploaded)


@require_GET
@candidate_required
def match_detail(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """The evidence view: posting left, resume right, the reasons between."""
    match = get_object_or_404(
        Match.objects.visible_to(request.user).select_related("posting__company", "profile__facts"),
        posting_id=posting_id,
    )
    job_text, resume_text = match.posting.text, match.profile.facts.text
    context = {
        "match": match,
        "posting": match.posting,
        "sides": evidence.sides(match.breakdown, job_text=job_text, resume_text=resume_text),
        "spine": spine(match.breakdown, job_text=job_text, resume_text=resume_text),
    }
    return render(request, "jobs/match_detail.html", context)


@require_POST
@candidate_required
def match_decide(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """Save, dismiss, applied, undo: the row changes in place and a toast offers the way back."""
    match = get_object_or_404(
        Match.objects.visible_to(request.user).select_related("posting__company", "profile"), posting_id=posting_id
    )
    before = match.state
    decided = decisions.decide(match=match, state=request.POST.get("state", ""), now=timezone.now())
    context = {"match": decided, "profile": decided.profile, "before": before, "changed": decided.state != before}
    return render(request, "jobs/_match_decided.html", context)
