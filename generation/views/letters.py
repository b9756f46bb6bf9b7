"""A letter on its way: its words as they come, and the two ways out."""

from __future__ import annotations

import uuid
from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseStopPolling, trigger_client_event

from accounts.roles import SignedIn, candidate_required
from generation import cover_letters, drafting
from generation.cover_letters import Wanted
from generation.material import Material
from generation.models import LetterDraft

QUIET = timedelta(seconds=15)  # a writing worker is seen several times a second


@require_GET
@candidate_required
def studio_letter(request: SignedIn, draft_id: uuid.UUID) -> HttpResponse:
    """What came so far. HTMX asks again and again; when it ended, the page leaves for the letter itself."""
    draft = _mine(request, draft_id)
    going = draft.state in drafting.ON_ITS_WAY
    if request.htmx and not request.htmx.boosted:
        if going:
            # Who watches need not wait for the beat.
            drafting.revive(draft_ids=[draft.pk], now=timezone.now())
            return render(request, "generation/_letter_draft.html", _context(draft))
        letter = reverse("studio_document", args=[draft.generation_id]) if draft.generation_id else request.path
        return trigger_client_event(HttpResponseStopPolling(), "letter-ended", {"url": letter})
    if draft.generation_id:
        return redirect("studio_document", draft.generation_id)
    return render(request, "generation/letter.html", _context(draft) | {"going": going})


@require_POST
@candidate_required
def studio_letter_cancel(request: SignedIn, draft_id: uuid.UUID) -> HttpResponse:
    """Stop the model; with `rules` the letter is written by rules at once."""
    draft = _mine(request, draft_id)
    if "rules" in request.POST:
        return redirect("studio_document", drafting.by_rules(draft, now=timezone.now()).pk)
    drafting.cancel(draft)
    return redirect("studio_letter", draft.pk)


def letter_begun(request: SignedIn, material: Material, wanted: Wanted) -> HttpResponse:
    """Where a model writes and the page can watch it, the page of its writing; otherwise the letter, written now."""
    if request.htmx and drafting.model_for(request.user):
        return redirect("studio_letter", drafting.begin(material, wanted, now=timezone.now()).pk)
    made = cover_letters.compose(material, wanted, now=timezone.now())
    made.save()
    return redirect("studio_document", made.pk)


def _mine(request: SignedIn, draft_id: uuid.UUID) -> LetterDraft:
    return get_object_or_404(LetterDraft.objects.visible_to(request.user).select_related("posting"), pk=draft_id)


def _context(draft: LetterDraft) -> dict[str, object]:
    paragraphs = [part for part in draft.text.split("\n\n") if part.strip()]
    return {"draft": draft, "posting": draft.posting, "paragraphs": paragraphs, "stage": _stage(draft, len(paragraphs))}


def _stage(draft: LetterDraft, paragraphs: int) -> str:
    """Where it stands, in words that change a few times in all: a screen reader says them."""
    if draft.state == LetterDraft.State.WAITING:
        return "Waiting for its turn"
    if draft.alive_at is not None and timezone.now() - draft.alive_at > QUIET:
        return "Interrupted. It is taken up again within a minute"
    if not paragraphs:
        return f"{draft.model} is reading the posting and your facts"
    return f"{draft.model} is writing paragraph {paragraphs}"
