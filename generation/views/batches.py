"""Documents for many jobs at once: choose, watch, download."""

from __future__ import annotations

import uuid
from zoneinfo import ZoneInfo

from django import forms
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.roles import SignedIn, candidate_required
from generation import batches, drafting
from generation.forms import design_choices
from generation.models import BatchItem, BatchRun
from jobmatch.errors import DomainError
from jobs.models import Match, Posting

EARLIER = 5
TICKED = 5


class BatchForm(forms.Form):
    template = forms.ChoiceField(label="Design", choices=design_choices)
    with_letters = forms.BooleanField(label="With a letter for each", required=False)
    starts_at = forms.DateTimeField(
        label="Begin later",
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


@require_http_methods(["GET", "POST"])
@candidate_required
def batch_new(request: SignedIn) -> HttpResponse:
    """Tick jobs and start, now or later; a person has one run at a time. Times are the person's own."""
    with timezone.override(ZoneInfo(request.user.time_zone)):
        return _batch_new(request)


def _batch_new(request: SignedIn) -> HttpResponse:
    asked = request.POST or request.GET
    form = BatchForm(request.POST or None, initial={"with_letters": "with_letters" in request.GET})
    problem = ""
    matches = list(Match.objects.visible_to(request.user).for_page()[: batches.MOST])
    # Without a choice of their own, the best ones are ticked.
    chosen = _ids(request) or ([] if asked else [match.posting_id for match in matches[:TICKED]])
    if request.method == "POST" and form.is_valid():
        try:
            wanted = {**form.cleaned_data, "posting_ids": chosen}
            return redirect("batch", batches.start(user=request.user, now=timezone.now(), **wanted).pk)
        except DomainError as refusal:
            problem = refusal.message
    context = {
        "form": form,
        "problem": problem,
        "most": batches.MOST,
        "matches": matches,
        "running": batches.running_of(request.user),
        "earlier": BatchRun.objects.visible_to(request.user).annotate(total=Count("items"))[:EARLIER],
        "chosen": chosen,
        "zone_hint": f"Leave empty to begin now. Your time zone is {request.user.time_zone}.",
        "estimate": _estimate(request, form, jobs=len(chosen)),
    }
    return render(request, "generation/batch_new.html", context, status=422 if request.method == "POST" else 200)


def _ids(request: SignedIn) -> list[uuid.UUID]:
    found = []
    for value in (request.POST or request.GET).getlist("job")[: batches.MOST + 1]:
        try:
            found.append(uuid.UUID(value))
        except ValueError:
            continue
    return found


def _estimate(request: SignedIn, form: BatchForm, *, jobs: int) -> str:
    """What is about to be made, and what it will cost, in a sentence."""
    resumes = f"{jobs} resume{'s' * (jobs != 1)}"
    if not form["with_letters"].value():
        return f"{resumes}, compiled from your profile: this costs nothing."
    cost = batches.estimate(user=request.user, letters=jobs)
    made = f"{resumes} and {jobs} letter{'s' * (jobs != 1)}"
    if cost is None:
        return f"{made}. This costs this site nothing."
    return f"{made}. The letters take about ${cost:.4f} of {drafting.model_for(request.user)}'s time."


@require_GET
@candidate_required
def batch(request: SignedIn, run_id: uuid.UUID) -> HttpResponse:
    """How far a run is; HTMX asks once a second while it goes on."""
    run = get_object_or_404(BatchRun.objects.visible_to(request.user), pk=run_id)
    items = list(run.items.select_related("posting").defer("file", "posting__text", "posting__vectors"))
    finished = sum(item.state in (BatchItem.State.DONE, BatchItem.State.FAILED) for item in items)
    context = {
        "run": run,
        "jobs": _by_job(items),
        "total": len(items),
        "finished": finished,
        "written": any(item.generation_id for item in items),
        "going": finished < len(items) and run.cancelled_at is None,
        "note": f"{finished} of {len(items)} written",
        "begun": run.starts_at <= timezone.now(),
        "cost": batches.spent(run=run),
    }
    name = "generation/_batch_state.html" if request.htmx else "generation/batch.html"
    with timezone.override(ZoneInfo(request.user.time_zone)):
        return render(request, name, context)


def _by_job(items: list[BatchItem]) -> list[tuple[Posting, list[BatchItem]]]:
    """What is made for each job, in the order of the run."""
    found: dict[uuid.UUID, tuple[Posting, list[BatchItem]]] = {}
    for item in items:
        found.setdefault(item.posting_id, (item.posting, []))[1].append(item)
    return list(found.values())


@require_POST
@candidate_required
def batch_cancel(request: SignedIn, run_id: uuid.UUID) -> HttpResponse:
    run = get_object_or_404(BatchRun.objects.visible_to(request.user), pk=run_id)
    batches.cancel(run=run, now=timezone.now())
    return redirect("batch", run.pk)


@require_GET
@candidate_required
def batch_zip(request: SignedIn, run_id: uuid.UUID) -> HttpResponse:
    run = get_object_or_404(BatchRun.objects.visible_to(request.user), pk=run_id)
    headers = {"Content-Disposition": 'attachment; filename="documents.zip"'}
    return HttpResponse(batches.zipped(run=run), content_type="application/zip", headers=headers)
