"""Better wording for the profile, item by item, and the samples that tell how a person writes."""

from __future__ import annotations

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.roles import SignedIn, candidate_required
from generation import authors, drafting, enhancement, refining, samples, versions
from generation.drafts import wording as wording_draft
from generation.forms import SampleForm
from generation.models import Enhancement, EnhancementItem, SampleDocument
from jobmatch.errors import DomainError


@require_http_methods(["GET", "POST"])
@candidate_required
def wording(request: SignedIn) -> HttpResponse:
    """The newest proposals; POST asks for new ones."""
    now = timezone.now()
    if request.method == "POST":
        wish = request.POST.get("custom_prompt", "")[:500]
        if drafting.model_for(request.user):
            return redirect("studio_draft", wording_draft.begin(user=request.user, custom_prompt=wish, now=now).pk)
        enhancement.enhance(user=request.user, custom_prompt=wish, now=now)
        return redirect("wording")
    newest = Enhancement.objects.visible_to(request.user).prefetch_related("items").first()
    told = newest.llm_metadata if newest else {}
    items = [_shown(item) for item in newest.items.all()] if newest else []
    context = {
        "enhancement": newest,
        "model": drafting.model_for(request.user),
        "why_rules": authors.why_rules(told, what="wording", so="rules proposed these"),
        "items": items,
        "waiting": sum(item.state == EnhancementItem.State.PROPOSED for item in newest.items.all()) if newest else 0,
    }
    return render(request, "generation/wording.html", context)


@require_POST
@candidate_required
def wording_decide(request: SignedIn, item_id: int) -> HttpResponse:
    """Accept, skip or put back one item."""
    state = request.POST.get("state", "")
    if state not in EnhancementItem.State.values:
        raise Http404
    mine = EnhancementItem.objects.filter(enhancement__in=Enhancement.objects.visible_to(request.user))
    item = get_object_or_404(mine.select_related("enhancement"), pk=item_id)
    enhancement.decide(item=item, state=state, now=timezone.now())
    if request.htmx:
        return render(request, "generation/_wording_item.html", {"row": _shown(item)})
    return redirect("wording")


@require_POST
@candidate_required
def wording_accept_all(request: SignedIn, enhancement_id: uuid.UUID) -> HttpResponse:
    found = get_object_or_404(Enhancement.objects.visible_to(request.user), pk=enhancement_id)
    enhancement.decide_all(enhancement=found, state=EnhancementItem.State.ACCEPTED, now=timezone.now())
    return redirect("wording")


def _shown(item: EnhancementItem) -> dict[str, object]:
    return {"item": item, "pieces": versions.difference(item.before, item.after)}


@require_http_methods(["GET", "POST"])
@candidate_required
def writing_samples(request: SignedIn) -> HttpResponse:
    """Samples of one's own writing; POST adds one as a file or as text."""
    form = SampleForm(request.POST or None, request.FILES or None)
    status = 200
    if request.method == "POST":
        try:
            if form.is_valid():
                _keep(request, form)
                return redirect("writing_samples")
        except DomainError as refusal:
            form.add_error("file", refusal.message)
        status = 422
    rows = SampleDocument.objects.visible_to(request.user)
    now = timezone.now()
    context = {
        "form": form,
        "samples": [(sample, refining.is_pending(sample, now=now)) for sample in rows],
        "model": drafting.model_for(request.user, role="fast"),
        "limit_bytes": samples.LIMIT_BYTES,
    }
    return render(request, "generation/samples.html", context, status=status)


def _keep(request: SignedIn, form: SampleForm) -> None:
    file, kind, now = form.cleaned_data["file"], form.cleaned_data["document_type"], timezone.now()
    if file:
        data = file.read(samples.LIMIT_BYTES + 1)
        samples.store(user=request.user, document_type=kind, filename=file.name, data=data, now=now)
    else:
        data = form.cleaned_data["text"].encode()
        samples.store(user=request.user, document_type=kind, filename="pasted.txt", data=data, now=now)


@require_POST
@candidate_required
def writing_sample_change(request: SignedIn, sample_id: uuid.UUID) -> HttpResponse:
    """`use` puts a sample to use, `delete` removes it for good."""
    sample = get_object_or_404(SampleDocument.objects.visible_to(request.user), pk=sample_id)
    if "delete" in request.POST:
        samples.remove(sample=sample, now=timezone.now())
    else:
        samples.activate(sample=sample, now=timezone.now())
    return redirect("writing_samples")
