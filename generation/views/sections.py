"""One block of a resume's editor, said nearer to the posting: by rules at once, by a model while its person watches."""

from __future__ import annotations

import uuid
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.roles import SignedIn, candidate_required
from generation import advising, drafting, editing, model_sections, versions
from generation.authors import why_rules
from generation.drafts import section
from generation.models import Draft, Generation
from generation.views.mine import mine, seen


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_section(request: SignedIn, document_id: uuid.UUID, name: str) -> HttpResponse:
    """The rules' proposal, or the model's that `draft` names; POST takes it in, with `ask` it asks the model."""
    document, pointer, now = mine(request, document_id), editing.pointer_of(name), timezone.now()
    if "ask" in request.POST:
        return redirect("studio_draft", section.begin(document, name=name, pointer=pointer, now=now).pk)
    draft = _draft(request, document, pointer)
    if request.method == "POST":
        proposal = draft.result if draft else None
        advising.take_section(document, pointer=pointer, proposal=proposal, version=seen(request), now=now)
        return redirect("studio_document", document.pk)
    found = draft.result if draft else advising.section_for(document, pointer=pointer, by_rules=True, now=now)
    context = {
        "document": document,
        "name": name,
        "draft": draft,
        "found": found,
        "why_rules": why_rules(found["llm_metadata"], what="lines", so="rules reworded this"),
        "model": drafting.model_for(request.user) if model_sections.lines_of(pointer, found["before"]) else "",
        "pieces": versions.difference(_text(found["before"]), _text(found["after"])),
    }
    return render(request, "generation/section.html", context)


def _draft(request: SignedIn, document: Generation, pointer: str) -> Draft | None:
    """The draft that is named, where it is done and of this very section. An id that is none is a 404."""
    named = request.POST.get("draft") or request.GET.get("draft")
    if not named:
        return None
    rows = Draft.objects.visible_to(request.user).filter(kind=Draft.Kind.SECTION, state=Draft.State.DONE)
    return get_object_or_404(rows, pk=_uuid(named), parent=document, options__pointer=pointer)


def _uuid(value: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(value)
    except ValueError:
        return None


def _text(value: Any) -> str:
    return "\n".join(str(line) for line in value) if isinstance(value, list) else str(value)
