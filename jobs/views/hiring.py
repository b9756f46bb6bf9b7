"""A recruiter's pages: postings, their candidates, and the reasons behind each rank."""

from __future__ import annotations

import uuid

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts import companies
from accounts.models import Company
from accounts.roles import SignedIn, recruiter_required
from jobmatch.errors import Refused
from jobs import evidence, postings
from jobs.explaining import spine
from jobs.forms import CompanyForm, PostingForm, ResumesForm, StatusForm
from jobs.hiring import arriving, pipeline, screening
from jobs.models import Application, Match, Posting
from profiles import archives, intake

PER_PAGE = 25


@require_http_methods(["GET", "POST"])
@recruiter_required
def company_new(request: SignedIn) -> HttpResponse:
    form = CompanyForm(request.POST or None)
    if request.method == "GET" or not form.is_valid():
        return render(request, "jobs/company_new.html", {"form": form}, status=422 if form.errors else 200)
    companies.found(user=request.user, **form.cleaned_data)
    return redirect("posting_new")


@require_GET
@recruiter_required
def hiring_list(request: SignedIn) -> HttpResponse:
    received = Q(applications__channel__in=Application.RECEIVED)
    mine = Posting.objects.of_companies_of(request.user).for_list()
    mine = mine.annotate(candidates=Count("applications", filter=received, distinct=True)).order_by("-created_at")
    page = Paginator(mine, PER_PAGE).get_page(request.GET.get("page"))
    has_company = Company.objects.of(request.user).exists()
    return render(request, "jobs/hiring_list.html", {"page": page, "has_company": has_company})


@require_http_methods(["GET", "POST"])
@recruiter_required
def posting_new(request: SignedIn) -> HttpResponse:
    """Write or paste, preview what is read, publish. The preview is the same form with `preview` pressed."""
    mine = Company.objects.of(request.user)
    if not mine.exists():
        return redirect("company_new")
    form = PostingForm(request.POST or None, companies=mine)
    if request.method == "GET" or not form.is_valid():
        return render(request, "jobs/posting_form.html", {"form": form}, status=422 if form.errors else 200)
    text, stated = form.cleaned_data["text"], form.stated()
    try:
        if "publish" not in request.POST and "draft" not in request.POST:
            read = postings.preview(text=text, stated=stated)
            return render(request, "jobs/posting_form.html", {"form": form, "preview": read})
        status = Posting.Status.OPEN if "publish" in request.POST else Posting.Status.DRAFT
        made = postings.publish(
            company=form.cleaned_data["company"], text=text, stated=stated, status=status, now=timezone.now()
        )
    except Refused as error:
        form.add_error("text", error.message)
        return render(request, "jobs/posting_form.html", {"form": form}, status=error.status)
    return redirect("candidates", made.pk)


@require_http_methods(["GET", "POST"])
@recruiter_required
def posting_edit(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=posting_id)
    initial = {"text": posting.text, "title": posting.title, "company": posting.company}
    form = PostingForm(request.POST or None, companies=Company.objects.of(request.user), initial=initial)
    if request.method == "GET" or not form.is_valid():
        context = {"form": form, "posting": posting}
        return render(request, "jobs/posting_form.html", context, status=422 if form.errors else 200)
    text, stated = form.cleaned_data["text"], form.stated()
    try:
        if "publish" not in request.POST and "draft" not in request.POST:
            read = postings.preview(text=text, stated=stated)
            return render(request, "jobs/posting_form.html", {"form": form, "preview": read, "posting": posting})
        status = Posting.Status.OPEN if "publish" in request.POST else Posting.Status.DRAFT
        postings.revise(posting=posting, text=text, stated=stated, status=status, now=timezone.now())
    except Refused as error:
        form.add_error("text", error.message)
        return render(request, "jobs/posting_form.html", {"form": form, "posting": posting}, status=error.status)
    return _back(request, "candidates", posting.pk)


@require_POST
@recruiter_required
def posting_status(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """Open, close or draft without touching the words."""
    posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=posting_id)
    form = StatusForm(request.POST)
    if not form.is_valid():
        raise Refused("Choose open, closed or draft.", code="unknown_status")
    Posting.objects.filter(pk=posting.pk).update(status=form.cleaned_data["status"], changed_at=timezone.now())
    postings.announce([posting])
    return _back(request, "candidates", posting.pk)


@require_http_methods(["GET", "POST"])
@recruiter_required
def candidates(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """Applicants and uploads, ranked by the score that the candidate sees; POST takes more resumes in."""
    posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=posting_id)
    form = ResumesForm(request.POST or None, request.FILES or None)
    refused: list[tuple[str, str]] = []
    if request.method == "POST" and form.is_valid():
        refused = _take_in(request, posting, form)
        if not refused:
            return _back(request, "candidates", posting.pk)
    page = Paginator(screening.candidates(posting), PER_PAGE).get_page(request.GET.get("page"))
    now = timezone.now()
    coming = arriving.last_sending(posting, now=now)
    context = {
        "posting": posting,
        "page": page,
        "form": form,
        "blind": _is_blind(request),
        "refused": refused,
        "coming": coming,
        "waiting": bool(coming.unread) or any(arriving.score_is_coming(row, now=now) for row in page),
    }
    piece = request.htmx and not request.htmx.boosted and request.method == "GET"
    template = "jobs/candidate_list.html#results" if piece else "jobs/candidate_list.html"
    return render(request, template, context, status=422 if form.errors or refused else 200)


def _take_in(request: SignedIn, posting: Posting, form: ResumesForm) -> list[tuple[str, str]]:
    """Receive every file, those in a ZIP one by one; the names and reasons of those refused at the door."""
    refused: list[tuple[str, str]] = []
    for file in form.cleaned_data["files"]:
        try:
            for name, data in archives.unpacked(file.name, file.read()):
                refused += _receive(request, posting, name, data)
        except Refused as error:
            refused.append((file.name, error.message))
    return refused


def _receive(request: SignedIn, posting: Posting, name: str, data: bytes | Refused) -> list[tuple[str, str]]:
    """Send one resume on its way; its name and reason where it is refused."""
    try:
        if isinstance(data, Refused):
            raise data
        intake.receive(
            user=request.user,
            filename=name,
            data=data,
            company=posting.company,
            posting_id=posting.pk,
            now=timezone.now(),
        )
    except Refused as error:
        return [(name, error.message)]
    return []


@require_GET
@recruiter_required
def candidate_detail(request: SignedIn, application_id: uuid.UUID) -> HttpResponse:
    """The same evidence view that the candidate sees, with the pipeline beside it."""
    application = get_object_or_404(
        Application.objects.received()
        .filter(posting__company__memberships__user=request.user)
        .select_related("posting", "profile__facts"),
        pk=application_id,
    )
    match = Match.objects.filter(profile=application.profile_id, posting=application.posting_id).first()
    blind = _is_blind(request)
    context: dict[str, object] = {
        "application": application,
        "posting": application.posting,
        "match": match,
        "blind": blind,
        "note": screening.blind(application.note, name=application.profile.name) if blind else application.note,
    }
    if match is not None:
        words = {"job_text": application.posting.text, "resume_text": application.profile.facts.text}
        shown = evidence.sides(match.breakdown, **words)
        context |= {"sides": shown, "spine": spine(match.breakdown, **words)}
    reachable = pipeline.NEXT[application.stage]
    context["stages"] = [(stage, stage.label) for stage in Application.Stage if stage in reachable]
    return render(request, "jobs/candidate_detail.html", context)


@require_POST
@recruiter_required
def candidate_stage(request: SignedIn, application_id: uuid.UUID) -> HttpResponse:
    application = get_object_or_404(
        Application.objects.received().filter(posting__company__memberships__user=request.user), pk=application_id
    )
    pipeline.advance(application=application, to=request.POST.get("stage", ""), by=request.user, now=timezone.now())
    return _back(request, "candidate_detail", application.pk)


def _is_blind(request: SignedIn) -> bool:
    return request.GET.get("blind") == "1"


def _back(request: SignedIn, name: str, pk: uuid.UUID) -> HttpResponse:
    """To the page of this thing, as blind as the one that asked: no decision may show a name by the way."""
    return redirect(reverse(name, args=[pk]) + ("?blind=1" if _is_blind(request) else ""))
