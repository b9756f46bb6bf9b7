"""Postings as everyone sees them: the list to search, one to read, and applying."""

from __future__ import annotations

import uuid

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.roles import SignedIn, candidate_required
from jobmatch.http import Request
from jobs.filters import PostingFilter
from jobs.hiring import pipeline
from jobs.models import Application, Match, Posting
from profiles.acceptance import profile_of

PER_PAGE = 20


@require_GET
def posting_list(request: Request) -> HttpResponse:
    found = PostingFilter(request.GET, queryset=Posting.objects.open().for_list())
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    if request.user.is_authenticated:
        mine = Match.objects.visible_to(request.user).filter(posting__in=[row.pk for row in page])
        totals = {row.posting_id: row for row in mine.defer("breakdown")}
        for row in page:
            row.mine = totals.get(row.pk)  # type: ignore[attr-defined]
    context = {"filter": found, "page": page}
    if request.htmx and not request.htmx.boosted:
        return render(request, "jobs/posting_list.html#results", context)
    return render(request, "jobs/posting_list.html", context)


@require_GET
def posting_detail(request: HttpRequest, posting_id: uuid.UUID) -> HttpResponse:
    posting = get_object_or_404(Posting.objects.visible_to(request.user).select_related("company"), pk=posting_id)
    context: dict[str, object] = {"posting": posting}
    if request.user.is_authenticated:
        context["match"] = Match.objects.visible_to(request.user).filter(posting=posting).first()
        context["application"] = Application.objects.filter(profile__user=request.user, posting=posting).first()
    return render(request, "jobs/posting_detail.html", context)


@require_POST
@candidate_required
def posting_apply(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    posting = get_object_or_404(Posting.objects.visible_to(request.user).select_related("company"), pk=posting_id)
    application = pipeline.apply(
        profile=profile_of(request.user), posting=posting, note=request.POST.get("note", ""), now=timezone.now()
    )
    return render(request, "jobs/posting_detail.html#applied", {"application": application, "posting": posting})
