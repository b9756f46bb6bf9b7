"""What is on its way: its words as they come, and the two ways out."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
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
from generation.drafts import letter
from generation.material import Material
from generation.models import Draft, Generation

QUIET = timedelta(seconds=15)  # a writing worker is seen several times a second
Kind = Draft.Kind


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says of a kind. reading, writing: the stages; writing counts paragraphs. goes_on: what may be left.

    by_rules: the rules can do the same at once.
    """

    title: str
    heading: str
    explained: str
    reading: str
    writing: str
    goes_on: str
    by_rules: bool = True


TRACED = "When it ends, every claim is traced to your facts, and what nothing supports is taken out."
WORDS = {
    Kind.LETTER: Words(
        "Cover letter",
        "Not your letter yet",
        f"These words come from the model. {TRACED}",
        "is reading the posting and your facts",
        "is writing paragraph {count}",
        "The letter goes on and will lie in your Studio.",
    ),
    Kind.WORDING: Words(
        "Better wording",
        "Not proposals yet",
        "These words come from the model. When it ends, every claim is traced to your facts, and a line that nothing "
        "supports gives way to the rules'. Your profile stays as it is until you accept a line.",
        "is reading your profile",
        "is rewording line {count}",
        "The proposals will lie under Better wording.",
    ),
    Kind.SECTION: Words(
        "Nearer to the posting",
        "Not a proposal yet",
        "These words come from the model. When it ends, every claim is traced to your facts, and a line that nothing "
        "supports gives way to the rules'. Your document stays as it is until you take them in.",
        "is reading the posting and your facts",
        "is rewording line {count}",
        "The document stays as it is.",
    ),
    Kind.RANKING: Words(
        "What tells most",
        "Not the order yet",
        "The model orders your experiences for the posting. It cannot change a score.",
        "is reading the posting and your facts",
        "says why",
        "Until it ends, the rules' order holds.",
    ),
    Kind.TEXT: Words(
        "Short text",
        "Not your text yet",
        f"These words come from the model. {TRACED}",
        "is reading your facts",
        "is writing paragraph {count}",
        "The text goes on and will lie in your Studio.",
    ),
    Kind.TRIAL: Words(
        "Your own model",
        "Asking one tiny question",
        "Nothing of yours is sent: only whether the model answers.",
        "has not answered yet",
        "is answering",
        "The answer will wait for you.",
        by_rules=False,
    ),
}


@require_GET
@candidate_required
def studio_draft(request: SignedIn, draft_id: uuid.UUID) -> HttpResponse:
    """What came so far. HTMX asks again and again; when it ended, the page leaves for what came of it."""
    draft = _mine(request, draft_id)
    if request.htmx and not request.htmx.boosted:
        if draft.is_on_its_way:
            # Who watches need not wait for the beat.
            drafting.revive(draft_ids=[draft.pk], now=timezone.now())
            return render(request, "generation/_draft.html", _context(draft))
        return trigger_client_event(HttpResponseStopPolling(), "draft-ended", {"url": made_url(draft) or request.path})
    made = made_url(draft)
    return redirect(made) if made else render(request, "generation/draft.html", _context(draft))


@require_POST
@candidate_required
def studio_draft_cancel(request: SignedIn, draft_id: uuid.UUID) -> HttpResponse:
    """Stop the model; with `rules` the rules do the same at once."""
    draft = _mine(request, draft_id)
    if "rules" in request.POST and WORDS[Kind(draft.kind)].by_rules:
        made = drafting.by_rules(draft, now=timezone.now())
        return redirect(made_url(made) or reverse("studio_draft", args=[draft.pk]))
    drafting.cancel(draft)
    return redirect(asked_url(draft) if draft.kind == Kind.RANKING else reverse("studio_draft", args=[draft.pk]))


def letter_begun(request: SignedIn, material: Material, wanted: Wanted) -> HttpResponse:
    """Where a model writes, the page of its writing; otherwise the letter, written now."""
    now = timezone.now()
    if drafting.model_for(request.user):
        return redirect("studio_draft", letter.begin(material, wanted, now=now).pk)
    made = cover_letters.compose(material, wanted, now=now)
    made.save()
    return redirect("studio_document", made.pk)


def made_url(draft: Draft) -> str:
    """Where lies what came of a draft; "" where nothing did."""
    if draft.state != Draft.State.DONE:
        return ""
    if draft.kind in (Kind.LETTER, Kind.TEXT):
        return reverse("studio_document", args=[draft.generation_id]) if draft.generation_id else ""
    if draft.kind in (Kind.SECTION, Kind.TRIAL):
        return f"{asked_url(draft)}?draft={draft.pk}"
    return asked_url(draft)


def asked_url(draft: Draft) -> str:
    """Where it was asked for."""
    if draft.kind == Kind.SECTION:
        return (
            reverse("studio_section", args=[draft.parent_id, draft.options["name"]]) if draft.parent_id else "/studio/"
        )
    if draft.kind == Kind.TEXT:
        return _text_asked_url(draft)
    if draft.posting_id:
        return reverse("studio_new", args=[draft.posting_id])
    return reverse("own_model" if draft.kind == Kind.TRIAL else "wording")


def _text_asked_url(draft: Draft) -> str:
    """The document that was to be changed, else the page of its kind."""
    if draft.parent_id:
        return reverse("studio_document", args=[draft.parent_id])
    kind = draft.options.get("document_type")
    if kind == Generation.Type.LINKEDIN:
        return reverse("studio_linkedin")
    page = "studio_answer" if kind == Generation.Type.ANSWER else "studio_message"
    return reverse(page, args=[draft.posting_id]) if draft.posting_id else reverse("studio_answer_own")


def _mine(request: SignedIn, draft_id: uuid.UUID) -> Draft:
    return get_object_or_404(Draft.objects.visible_to(request.user).select_related("posting"), pk=draft_id)


def _context(draft: Draft) -> dict[str, object]:
    words = WORDS[Kind(draft.kind)]
    paragraphs = [part for part in draft.text.split("\n\n") if part.strip()]
    return {
        "draft": draft,
        "words": words,
        "going": draft.is_on_its_way,
        "posting": draft.posting,
        "paragraphs": paragraphs,
        "stage": _stage(draft, words, len(paragraphs)),
        "asked_url": asked_url(draft),
        "shows_words": draft.kind != Kind.TRIAL,
    }


def _stage(draft: Draft, words: Words, paragraphs: int) -> str:
    """Where it stands, in words that change a few times in all: a screen reader says them."""
    if draft.state == Draft.State.WAITING:
        return "Waiting for its turn"
    if draft.alive_at is not None and timezone.now() - draft.alive_at > QUIET:
        return "Interrupted. It is taken up again within a minute"
    stage = words.writing.format(count=paragraphs) if paragraphs else words.reading
    return f"{draft.model} {stage}"
