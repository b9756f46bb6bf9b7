"""Mails, LinkedIn texts and answers: where each begins, and its page."""

from __future__ import annotations

import uuid
from collections import Counter
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.roles import SignedIn, candidate_required
from generation import documents, drafting, short_texts, versions
from generation.authors import why_rules
from generation.drafts import text as text_draft
from generation.material import Material, Own, material_of, own_of
from generation.models import Generation
from generation.reading_claims import explained, marked
from generation.short_texts import Wanted
from generation.text_forms import AnswerForm, LinkedInForm, MessageForm
from generation.views.job_tabs import tabs_for
from jobmatch.errors import Refused
from jobs.models import Application

FORMATS = {True: ("txt", "docx", "pdf", "md"), False: ("txt", "docx", "md")}
MAILS = (Generation.Type.COLD_MAIL, Generation.Type.FOLLOW_UP)
# By what a quick change is called on its button.
SAID = {"Shorter": "shorter", "Longer": "longer", "More formal": "more formal", "More casual": "more casual"}
QUICK = {**SAID, "Another example": "another example"}


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_message(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """A first mail about a posting, or one after an application or a conversation."""
    material = material_of(user=request.user, posting_id=posting_id)
    form = MessageForm(request.POST or None, initial=_occasion(request, material))
    page = {
        "title": "Message",
        "lede": "To somebody who hires, or after an application or a conversation.",
        "button": "Write the message",
        "tabs": tabs_for(material.posting, "studio_message"),
    }
    return _begun(request, material, form, page)


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_answer(request: SignedIn, posting_id: uuid.UUID | None = None) -> HttpResponse:
    """The answer to a question of an application form, for one job or for none in particular."""
    source = material_of(user=request.user, posting_id=posting_id) if posting_id else own_of(request.user)
    page = {
        "title": "Answer",
        "lede": "Paste a question of an application form. Your own facts answer it, or you see what is missing.",
        "button": "Write the answer",
        "tabs": tabs_for(source.posting, "studio_answer") if isinstance(source, Material) else None,
    }
    return _begun(request, source, AnswerForm(request.POST or None), page)


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_linkedin(request: SignedIn) -> HttpResponse:
    """Headline, About or a short post, from the profile alone."""
    source = own_of(request.user)
    projects = [
        (str(place), str(entry.get("name") or "")) for place, entry in enumerate(source.resume.get("projects", []))
    ]
    page = {
        "title": "LinkedIn",
        "lede": "Headline, About and short posts, from your profile.",
        "button": "Write it",
        "tabs": None,
    }
    form = LinkedInForm(request.POST or None, initial={"kind": request.GET.get("kind", "")}, projects=projects)
    return _begun(request, source, form, page)


def text_begun(request: SignedIn, source: Own, wanted: Wanted) -> HttpResponse:
    """Where a model writes, the page of its writing; otherwise the text, written now."""
    now = timezone.now()
    if drafting.model_for(request.user) and short_texts.asks_a_model(source, wanted, now=now):
        return redirect("studio_draft", text_draft.begin(source, wanted, now=now).pk)
    made = short_texts.compose(source, wanted, now=now)
    made.save()
    return redirect("studio_document", made.pk)


def _begun(request: SignedIn, source: Own, form: forms.Form, page: dict[str, Any]) -> HttpResponse:
    refusal: Refused | None = None
    if request.method == "POST" and form.is_valid():
        try:
            return text_begun(request, source, form.wanted())  # type: ignore[attr-defined]
        except Refused as error:
            refusal = error
    model = drafting.model_for(request.user)
    context = {
        **page,
        "form": form,
        "posting": source.posting if isinstance(source, Material) else None,
        "model": model,
        "written_by": f"Written by {model} while you watch." if model else "Written by rules.",
        "refusal": refusal,
        "to_fill": to_fill(refusal) if refusal else "",
        "earlier": _earlier(request, source, page["title"]),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "generation/text_new.html", context, status=status)


def to_fill(refusal: Refused) -> str:
    """Where the field lies that a refusal names; "" where it names none."""
    field = next(iter(refusal.fields), "")
    area, _, name = field.partition(".")
    if area == "preferences":
        return f"{reverse('preferences')}#id_{name}"
    return reverse("entry_new", args=[name]) if area == "profile" else ""


def _occasion(request: SignedIn, material: Material) -> dict[str, Any]:
    """What the tracker knows of this job: a follow-up is likely where an application was sent."""
    asked = request.GET.get("purpose", "")
    applied = Application.objects.filter(profile=material.profile, posting=material.posting).first()
    if applied is None:
        return {"purpose": asked or "cold"}
    interview = applied.stage == Application.Stage.INTERVIEW
    moment = applied.stage_changed_at if interview else applied.applied_at
    likely = "thanks" if interview else "applied"
    return {"purpose": asked or likely, "on": timezone.localtime(moment).date() if asked in ("", likely) else None}


def _earlier(request: SignedIn, source: Own, title: str) -> list[Generation]:
    kinds = {"Message": MAILS, "Answer": (Generation.Type.ANSWER,)}.get(title, (Generation.Type.LINKEDIN,))
    rows = documents.history(user=request.user).filter(document_type__in=kinds)
    return list(rows.filter(posting=source.posting if isinstance(source, Material) else None)[:5])


def text_context(document: Generation) -> dict[str, Any]:
    """What the page of a short text shows."""
    claims = explained(document.content_text, document.claims)
    content, is_mail = document.content, document.document_type in MAILS
    body = "\n\n".join(content.get("paragraphs", ()))
    return {
        "document": document,
        "posting": document.posting,
        "is_mail": is_mail,
        "body": body,
        "ending": "\n".join([content.get("closing", ""), *content.get("signature", ())]).strip(),
        "sent": short_texts.body_of(document),
        "characters": len(short_texts.body_of(document)),
        "limit": short_texts.limit_of(document),
        "why_rules": why_rules(document.llm_metadata, what="a text", so="rules wrote this text"),
        "hints": document.options.get("hints", []),
        "stretches": marked(document.content_text, claims),
        "states": Counter(claim["state"] for claim in claims),
        "unsupported": [claim for claim in claims if claim["state"] == "unsupported"],
        "siblings": list(versions.siblings(document)),
        "formats": FORMATS[is_mail],
        "quick": QUICK,
        "edited": document.changed_at != document.created_at,
    }
