"""Pages of a candidate's resume: uploading, watching it being read, reviewing it."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect, trigger_client_event

from accounts.roles import SignedIn, candidate_required
from jobmatch.errors import Refused
from profiles import acceptance, intake, jsonresume, labels, merging, review, reviewing
from profiles.forms import UploadForm
from profiles.models import Profile, Upload, UploadPage


@require_http_methods(["GET", "POST"])
@candidate_required
def upload(request: SignedIn) -> HttpResponse:
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "GET" or not form.is_valid():
        status = 200 if request.method == "GET" else 422
        recent = Upload.objects.visible_to(request.user).filter(company=None)[:5]
        return render(request, "profiles/upload.html", {"form": form, "recent": recent}, status=status)
    filename, data = form.content()
    try:
        received = intake.receive(user=request.user, filename=filename, data=data, now=timezone.now())
    except Refused as error:
        form.add_error("file" if form.cleaned_data["file"] else "text", error.message)
        return render(request, "profiles/upload.html", {"form": form}, status=error.status)
    if request.htmx:
        # The form is sent by script, so that a slow line shows how far it is; the next page has styles of its own.
        return HttpResponseClientRedirect(reverse("upload_detail", args=[received.pk]))
    return redirect("upload_detail", received.pk)


@require_GET
@candidate_required
def upload_detail(request: SignedIn, upload_id: uuid.UUID) -> HttpResponse:
    """Where an upload stands: waiting, reading, refused, ready to review, accepted. HTMX polls the same address."""
    found = _own(request, upload_id)
    if request.htmx and found.unfinished:
        if request.GET.get("shown") == str(found.pages_read):
            # Nothing new to draw or to read out; htmx leaves the page as it is and asks again.
            return HttpResponse(status=204)
        return render(request, "profiles/upload_detail.html#progress", {"upload": found})
    if request.htmx and request.htmx.target == "progress":
        # The reading is over: the whole page changes, so let the browser fetch it.
        return HttpResponse(headers={"HX-Refresh": "true"})
    context: dict[str, object] = {"upload": found}
    if found.state == Upload.State.READ:
        context |= _review(found) | _document(found)
        context["as_text"] = request.GET.get("show") == "text"
    return render(request, "profiles/upload_detail.html", context)


@require_GET
@candidate_required
def upload_page(request: SignedIn, upload_id: uuid.UUID, number: int) -> HttpResponse:
    """One page as a picture. It is gone when the review is, so no copy may outlive it in a cache."""
    page = get_object_or_404(UploadPage.objects.filter(upload=_own(request, upload_id)), number=number)
    return HttpResponse(page.picture, content_type="image/webp", headers={"Cache-Control": "private, no-store"})


@require_POST
@candidate_required
def upload_card(request: SignedIn, upload_id: uuid.UUID, key: str) -> HttpResponse:
    """Accept a card with what was corrected in it, or skip it."""
    found, decision = _own(request, upload_id), request.POST.get("decision", reviewing.ACCEPTED)
    if not _has_card(found, key) or decision not in (reviewing.ACCEPTED, reviewing.SKIPPED):
        raise Http404
    try:
        changed = reviewing.decide(
            upload=found, key=key, decision=decision, form=request.POST, today=timezone.now().date()
        )
    except Refused as error:
        return _unreadable(request, found, key, error)
    done = {"text": f"“{labels.SECTIONS[key]}” {decision}", "undo_target": f"#card-{key}"}
    return _card(request, changed, key, toast=done | {"undo": reverse("upload_reopen", args=[found.pk, key])})


@require_POST
@candidate_required
def upload_reopen(request: SignedIn, upload_id: uuid.UUID, key: str) -> HttpResponse:
    """Take a decision about a card back; what was corrected stays."""
    found = _own(request, upload_id)
    if not _has_card(found, key):
        raise Http404
    return _card(request, reviewing.reopen(upload=found, key=key), key)


@require_POST
@candidate_required
def upload_accept(request: SignedIn, upload_id: uuid.UUID) -> HttpResponse:
    """End the review. `rest`: cards that were not looked at are taken as they are, as the button said.

    Where the profile holds something already, the two are compared first: nothing is overwritten unseen.
    """
    found = _own(request, upload_id)
    if "rest" in request.POST:
        found = reviewing.accept_rest(upload=found)
    resume, sections = reviewing.outcome(found)
    if found.state == Upload.State.READ and acceptance.says_something(_resume_of(request)):
        return redirect("upload_merge", found.pk)
    acceptance.accept(upload=found, resume=resume, sections=sections, now=timezone.now())
    return redirect("matches")


@require_http_methods(["GET", "POST"])
@candidate_required
def upload_merge(request: SignedIn, upload_id: uuid.UUID) -> HttpResponse:
    """A second resume beside the profile: what is the same, what differs, what is new; chosen field by field."""
    found = _own(request, upload_id)
    mine = _resume_of(request)
    theirs, sections = reviewing.outcome(found)
    if request.method == "GET":
        if found.state != Upload.State.READ:
            return redirect("upload_detail", found.pk)
        shown = merging.compare(mine, theirs, sections=sections)
        context = {"upload": found, "comparison": shown, "seen": acceptance.stamp(mine), "labels": labels.SECTIONS}
        return render(request, "profiles/upload_merge.html", context)
    replaced = "replace" in request.POST
    if replaced:
        merged = theirs
    else:
        choices = {name: str(value) for name, value in request.POST.items()}
        merged = merging.merge(mine, theirs, choices, sections=sections)
        sections = list(merged)
    seen = request.POST.get("seen", "") or "nothing"
    acceptance.accept(upload=found, resume=merged, sections=sections, now=timezone.now(), seen=seen)
    done = "Replaced" if replaced else "Merged"
    messages.success(request, f"{done}. How your profile stood before is in its history.")
    return redirect("profile")


def _resume_of(request: SignedIn) -> dict[str, Any]:
    own = Profile.objects.with_sections().get(pk=acceptance.profile_of(request.user).pk)
    return jsonresume.as_resume(own)


def _own(request: SignedIn, upload_id: uuid.UUID) -> Upload:
    return get_object_or_404(Upload.objects.visible_to(request.user).filter(company=None), pk=upload_id)


def _has_card(upload: Upload, key: str) -> bool:
    return any(card.key == key for card in review.cards(upload.parsed, reviewing.state_of(upload)))


def _review(upload: Upload, cards: list[review.Card] | None = None) -> dict[str, Any]:
    cards = cards or review.cards(upload.parsed, reviewing.state_of(upload))
    left = sum(not card.state for card in cards)
    return {"upload": upload, "cards": cards, "left": left, "seen": len(cards) - left}


def _document(upload: Upload) -> dict[str, Any]:
    """The pages with the places of facts on them while they are kept, and the text with the same facts marked."""
    boxes = upload.parsed.get("boxes", [])
    pages = UploadPage.objects.filter(upload=upload).defer("picture")
    pairs = [(page, [box for box in boxes if box["page"] == page.number]) for page in pages]
    return {"pages": pairs, "pieces": review.marked_text(upload.parsed)}


def _card(request: SignedIn, upload: Upload, key: str, toast: dict[str, str] | None = None) -> HttpResponse:
    if not request.htmx:
        return redirect(f"{reverse('upload_detail', args=[upload.pk])}#card-{key}")
    context = _review(upload)
    context["card"] = next(card for card in context["cards"] if card.key == key)
    answer = render(request, "profiles/_review_change.html", context)
    return trigger_client_event(answer, "toast", toast) if toast else answer


def _unreadable(request: SignedIn, upload: Upload, key: str, error: Refused) -> HttpResponse:
    """The card as it was typed, with what is the matter beside each field."""
    cards = review.cards(upload.parsed, reviewing.as_typed(upload, key, request.POST), error.fields)
    context = _review(upload, cards)
    context["card"] = next(card for card in cards if card.key == key)
    if request.htmx:
        return render(request, "profiles/_review_card.html", context, status=error.status)
    return render(request, "profiles/upload_detail.html", context | _document(upload), status=error.status)
