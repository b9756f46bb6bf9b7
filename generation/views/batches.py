"""Documents for many jobs at once: choose, watch, download."""

from __future__ import annotations

import uuid

from django import forms
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.roles import SignedIn, candidate_required
from generation import batches
from generation.forms import design_choices
from generation.models import BatchItem, BatchRun
from jobmatch.errors import DomainError
from jobs.models import Match

EARLIER = 5


class BatchForm(forms.Form):
    template = forms.ChoiceField(label="Design", choices=design_choices)
    with_letters = forms.BooleanField(label="With a letter for each", required=False)


@require_http_methods(["GET", "POST"])
@candidate_required
def batch_new(request: SignedIn) -> HttpResponse:
    """Tick jobs and start; a person has one run at a time."""
    form = BatchForm(request.POST or None)
    problem = ""
    if request.method == "POST" and form.is_valid():
        try:
            chosen = {**form.cleaned_data, "posting_ids": _ids(request)}
            return redirect("batch", batches.start(user=request.user, now=timezone.now(), **chosen).pk)
        except DomainError as refusal:
            problem = refusal.message
    context = {
        "form": form,
        "problem": problem,
        "most": batches.MOST,
        "matches": Match.objects.visible_to(request.user).for_page()[: batches.MOST],
        "running": batches.running_of(request.user),
        "earlier": BatchRun.objects.visible_to(request.user).annotate(total=Count("items"))[:EARLIER],
        "estimate": _estimate(request),
    }
    return render(request, "generation/batch_new.html", context, status=422 if request.method == "POST" else 200)


def _ids(request: SignedIn) -> list[uuid.UUID]:
    found = []
    for value in request.POST.getlist("job")[: batches.MOST + 1]:
        try:
            found.append(uuid.UUID(value))
        except ValueError:
            continue
    return found


def _estimate(request: SignedIn) -> str:
    cost = batches.estimate(user=request.user, letters=10)
    if cost is None:
        return "Resumes and letters are written by rules here: this costs nothing."
    return f"Resumes cost nothing. Ten letters cost about ${cost:.3f} of model time."


@require_GET
@candidate_required
def batch(request: SignedIn, run_id: uuid.UUID) -> HttpResponse:
    """How far a run is; HTMX asks once a second while it goes on."""
    run = get_object_or_404(BatchRun.objects.visible_to(request.user), pk=run_id)
    items = list(run.items.select_related("posting").defer("file", "posting__text", "posting__vectors"))
    finished = sum(item.state in (BatchItem.State.DONE, BatchItem.State.FAILED) for item in items)
    context = {
        "run": run,
        "items": items,
        "total": len(items),
        "finished": finished,
        "written": any(item.generation_id for item in items),
        "going": finished < len(items) and run.cancelled_at is None,
        "note": f"{finished} of {len(items)} written",
    }
    name = "generation/_batch_state.html" if request.htmx else "generation/batch.html"
    return render(request, name, context)


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
