"""The Studio's front page, and the page where a document for one job begins."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from accounts.roles import SignedIn, candidate_required
from generation import documents, drafting, rankings, versions
from generation.cover_letters import Wanted
from generation.drafts import ranking as ranking_draft
from generation.forms import LetterForm, ResumeForm
from generation.material import Material, can_write_for, material_of
from generation.models import Generation, SampleDocument
from generation.ranking import RankedEntry
from generation.views.drafts import letter_begun
from generation.views.job_tabs import tabs_for
from jobs.models import Match

PER_PAGE = 20
MOST_MATCHES = 5
CHECKED = "Every claim traces to your profile or the posting."


@require_GET
@candidate_required
def studio(request: SignedIn) -> HttpResponse:
    """All documents, what they rest on, and where to begin."""
    kind = request.GET.get("type", "")
    rows = documents.history(user=request.user, document_type=kind if kind in Generation.Type.values else "")
    matches = Match.objects.visible_to(request.user).for_page()[:MOST_MATCHES]
    context = {
        "page": Paginator(rows, PER_PAGE).get_page(request.GET.get("page")),
        "type": kind,
        "kinds": [("", "All"), *((value, f"{label}s") for value, label in Generation.Type.choices)],
        "matches": matches,
        "can_write": can_write_for(request.user),
        "samples": SampleDocument.objects.visible_to(request.user).filter(is_active=True).defer("full_text"),
        "replies": versions.replies(user=request.user),
    }
    return render(request, "generation/studio.html", context)


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_new(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """Begin a resume or a letter for one job; POST with `make` resume or letter writes it."""
    material = material_of(user=request.user, posting_id=posting_id)
    make = request.POST.get("make", "")
    resume_form = ResumeForm(request.POST if make == "resume" else None, prefix="r")
    letter_form = LetterForm(request.POST if make == "letter" else None, prefix="l")
    now = timezone.now()
    if make == "resume" and resume_form.is_valid():
        template = resume_form.cleaned_data["template"]
        made = documents.write_resume(
            material, options=resume_form.options(), template=template, by_rules=True, now=now
        )
        return redirect("studio_document", made.pk)
    if make == "letter" and letter_form.is_valid():
        wanted = Wanted(letter_form.options(), custom_prompt=letter_form.cleaned_data["custom_prompt"])
        return letter_begun(request, material, wanted)
    model = drafting.model_for(request.user)
    context = {
        **_order(material, begin=request.method == "GET", now=now),
        "tabs": tabs_for(material.posting, "studio_new"),
        "resume_form": resume_form,
        "letter_form": letter_form,
        "model": model,
        "letter_hint": f"Written by {model} while you watch. {CHECKED}" if model else f"Written by rules. {CHECKED}",
        "earlier": documents.history(user=request.user, posting_id=posting_id)[:5],
    }
    return render(request, "generation/new.html", context, status=422 if make else 200)


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_order(request: SignedIn, posting_id: uuid.UUID) -> HttpResponse:
    """The order alone, asked for again and again while the model's is on its way; POST asks the model for it."""
    material, now = material_of(user=request.user, posting_id=posting_id), timezone.now()
    if request.method == "POST":
        if drafting.model_for(request.user, role="fast"):
            ranking_draft.begin(material, now=now)
        if not request.htmx:
            return redirect("studio_new", posting_id)
    return render(request, "generation/_order.html", _order(material, begin=False, now=now))


def _order(material: Material, *, begin: bool, now: datetime) -> dict[str, object]:
    """The order that holds now: the rules' at once, while a model's may be on its way (begun where none holds yet)."""
    kept = rankings.holding(material)
    ranking = kept or rankings.ranked_for(material, by_rules=True, now=now)
    asked, model = None, drafting.model_for(material.owner, role="fast")
    if model:
        new = begin and kept is None
        asked = ranking_draft.begin(material, now=now) if new else ranking_draft.under_way(material)
    if asked is not None and not begin:
        drafting.revive(draft_ids=[asked.pk], now=now)
    found = rankings.as_ranked(ranking, material, now=now)
    return {
        "posting": material.posting,
        "ranking": ranking,
        "asked": asked,
        "orderer": model,
        "work": _named(material, found.work, "work"),
        "projects": _named(material, found.projects, "projects"),
        "keywords": list(found.keyword_matches.items())[:12],
    }


def _named(material: Material, entries: tuple[RankedEntry, ...], section: str) -> list[dict[str, object]]:
    """Ranked entries with the words that name them."""
    stated = material.resume.get(section, [])
    return [
        {
            "title": stated[entry.index].get("position") or stated[entry.index].get("name", ""),
            "under": stated[entry.index].get("name", "") if stated[entry.index].get("position") else "",
            "relevance": entry.relevance * 100,
            "reason": entry.reason,
        }
        for entry in entries
    ]
