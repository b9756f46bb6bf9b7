"""One document: its editor, its pages as they will print, its check, its claims with their sources, its versions."""

from __future__ import annotations

import re
import uuid
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import trigger_client_event

from accounts.roles import SignedIn, candidate_required
from generation import advising, arrangement, cover_letters, documents, editing, previewing, short_texts, versions
from generation.authors import why_rules
from generation.exporting import export
from generation.forms import STRUCTURES, LookForm
from generation.models import Generation
from generation.reading_claims import explained, marked
from generation.rendering import FORMATS
from generation.views.drafts import letter_begun
from generation.views.mine import mine, seen
from generation.views.texts import SAID, text_begun, text_context
from jobmatch.errors import Refused
from profiles import jsonresume

MOST_FINDINGS = 30


@require_GET
@candidate_required
def studio_document(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    return document_page(request, mine(request, document_id))


def document_page(request: SignedIn, document: Generation, *, refused: Refused | None = None) -> HttpResponse:
    """The page of any document; with what was refused, the refusal stands where it was asked, beside the words."""
    name, context = ("text", text_context(document)) if document.is_short else ("document", _context(document))
    if refused is None:
        return render(request, f"generation/{name}.html", context)
    context |= {"refused": refused, "instruction": request.POST.get("instruction", "")}
    if not request.htmx:
        return render(request, f"generation/{name}.html", context, status=refused.status)
    response = render(request, "generation/_instruct.html", context, status=refused.status)
    response["HX-Retarget"] = "#change-it"
    # Boosted forms go to the top of the page otherwise, away from what is to be mended.
    response["HX-Reswap"] = "outerHTML show:none"
    response["HX-Push-Url"] = "false"
    return response


@require_POST
@candidate_required
def studio_edit(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """Save what the editor holds and check it again; HTMX gets the check beside the editor."""
    document, version = mine(request, document_id), seen(request)
    values = {key: value for key, value in request.POST.items() if isinstance(value, str)}
    if document.is_short:
        return _checked(request, _rewritten(document, values, version))
    if document.document_type == Generation.Type.RESUME:
        content = editing.edited(document.content, values)
        document = documents.edit(document, content=content, version=version, now=timezone.now())
    else:
        document = cover_letters.edit(
            document,
            paragraphs=request.POST.getlist("paragraph"),
            salutation=values.get("salutation", "")[:200],
            closing=values.get("closing", "")[:200],
            version=version,
            now=timezone.now(),
        )
    return _checked(request, document)


def _rewritten(document: Generation, values: Mapping[str, str], version: datetime | None) -> Generation:
    """A short text as its editor sends it: paragraphs stand apart by an empty line."""
    return short_texts.edit(
        document,
        paragraphs=re.split(r"\r?\n\s*\r?\n", values.get("body", "")),
        subject=values.get("subject", "")[:200],
        salutation=values.get("salutation", "")[:200],
        ending=values.get("ending", "")[:600].splitlines(),
        version=version,
        now=timezone.now(),
    )


@require_POST
@candidate_required
def studio_look(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """Another design of the same words."""
    document = mine(request, document_id)
    if document.is_short:
        raise Refused("Short texts have no design.", code="bad_options")
    form = LookForm(request.POST)
    if not form.is_valid():
        raise Refused(" ".join(str(error) for errors in form.errors.values() for error in errors), code="bad_options")
    look = {**document.options.get("look", {}), **form.look(was=document.template)}
    if document.document_type == Generation.Type.RESUME and "section" in request.POST:
        look |= arrangement.chosen(request.POST, template=document.template)
    look = {key: value for key, value in look.items() if value not in (None, "")}
    document = documents.restyle(document, template=form.cleaned_data["template"], look=look, now=timezone.now())
    return _checked(request, document, restyled=True)


@require_http_methods(["GET", "POST"])
@candidate_required
def studio_suggestions(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """What would make this resume fit better, measured; POST with `number` takes one in."""
    document = mine(request, document_id)
    if request.method == "POST":
        number = request.POST.get("number", "")
        place = int(number) if number.isdigit() else -1
        advising.apply(document, number=place, version=seen(request), now=timezone.now())
        return redirect("studio_document", document.pk)
    piece = request.htmx and not request.htmx.boosted
    if not piece and "now" not in request.GET and advising.known_suggestions(document) is None:
        # Seconds of rescoring: the page comes at once, says so, and asks for them.
        return render(request, "generation/suggestions.html", {"document": document, "waiting": True})
    found = advising.suggestions_for(document, now=timezone.now())
    offered = [{**one, "pieces": versions.difference(one["before"], one["text"])} for one in found["say_it"]]
    context = {"document": document, "say_it": offered, "do_not_claim": found["do_not_claim"]}
    return render(request, f"generation/{'_' if piece else ''}suggestions.html", context)


@require_POST
@candidate_required
def studio_claim(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """Settle a claim that nothing supports: `confirm` vouches for it, `strike` takes it out."""
    document = mine(request, document_id)
    claim, line = request.POST.get("claim", ""), request.POST.get("line", "")
    if "confirm" in request.POST:
        documents.confirm(document, fact=line or claim, now=timezone.now())
    elif document.document_type == Generation.Type.RESUME:
        document = documents.strike(document, claim=claim, now=timezone.now())
    elif document.is_short:
        document = short_texts.strike(document, claim=claim, now=timezone.now())
    else:
        kept = editing.without_claim(document.content.get("paragraphs", ()), claim, "")
        document = cover_letters.edit(
            document,
            paragraphs=kept,
            salutation=document.content.get("salutation", ""),
            closing=document.content.get("closing", ""),
            now=timezone.now(),
        )
    return redirect("studio_document", document.pk)


@require_GET
@candidate_required
def studio_page(request: SignedIn, document_id: uuid.UUID, number: int) -> HttpResponse:
    """A page of the document as a picture."""
    pages = previewing.pages_of(mine(request, document_id))
    if not 1 <= number <= len(pages):
        raise Http404
    return HttpResponse(pages[number - 1], content_type="image/png", headers={"Cache-Control": "private, max-age=600"})


@require_GET
@candidate_required
def studio_file(request: SignedIn, document_id: uuid.UUID, format: str) -> HttpResponse:
    """The document as a file to keep."""
    if format not in FORMATS:
        raise Http404
    file = export(mine(request, document_id), format=format)
    headers = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=file.name) or ""}
    return HttpResponse(file.data, content_type=file.content_type, headers=headers)


@require_POST
@candidate_required
def studio_again(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """Another version for the same job; of a letter the next structure, or the `same` once more."""
    document = mine(request, document_id)
    if document.is_short:
        return text_begun(request, documents.source_of(document), short_texts.again(document))
    if document.document_type == Generation.Type.COVER_LETTER:
        same = {"variant": document.options.get("variant_number", 0)} if "same" in request.POST else {}
        wanted = versions.next_structure(document, **same)
        return letter_begun(request, documents.material_of_document(document), wanted)
    return redirect("studio_document", versions.again(document, by_rules=True, now=timezone.now()).pk)


@require_GET
@candidate_required
def studio_compare(request: SignedIn, document_id: uuid.UUID, other_id: uuid.UUID) -> HttpResponse:
    both = (mine(request, document_id), mine(request, other_id))
    first, second = sorted(both, key=lambda version: version.created_at)
    pieces = versions.difference(first.content_text, second.content_text)
    return render(
        request, "generation/compare.html", {"asked": both[0], "first": first, "second": second, "pieces": pieces}
    )


@require_POST
@candidate_required
def studio_outcome(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """Whether the application got a reply."""
    document, outcome = mine(request, document_id), request.POST.get("outcome", "")
    if outcome not in Generation.Outcome.values:
        raise Http404
    documents.set_outcome(document, outcome=outcome, now=timezone.now())
    return redirect("studio_document", document.pk)


@require_POST
@candidate_required
def studio_delete(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """Out of sight at once; the list offers to undo it."""
    document = mine(request, document_id)
    documents.delete(document, now=timezone.now())
    if request.htmx:
        undo = reverse("studio_undelete", args=[document.pk])
        return trigger_client_event(HttpResponse(), "toast", {"text": "Deleted", "undo": undo})
    return redirect(f"{reverse('studio')}?deleted={document.pk}")


@require_POST
@candidate_required
def studio_undelete(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    if not documents.undelete(user=request.user, document_id=document_id, now=timezone.now()):
        raise Http404
    if request.htmx:
        return HttpResponse(headers={"HX-Redirect": reverse("studio")})
    return redirect("studio_document", document_id)


def _checked(request: SignedIn, document: Generation, *, restyled: bool = False) -> HttpResponse:
    if request.htmx and document.is_short:
        return render(request, "generation/_text_checked.html", text_context(document) | {"saved": True})
    if request.htmx:
        context = _context(document) | {"saved": True, "restyled": restyled}
        return render(request, "generation/_checked.html", context)
    return redirect("studio_document", document.pk)


def _context(document: Generation) -> dict[str, Any]:
    is_resume = document.document_type == Generation.Type.RESUME
    profile = documents.material_of_document(document).profile
    own = jsonresume.as_resume(profile, enhanced=True)
    look = document.options.get("look", {})
    blocks = editing.blocks_of(document.content) if is_resume else []
    claims = explained(document.content_text, document.claims)
    return {
        "document": document,
        "posting": document.posting,
        "is_resume": is_resume,
        "why_rules": why_rules(document.llm_metadata),
        "blocks": blocks,
        "paragraphs": document.content.get("paragraphs", []),
        "changed": editing.changed_lines(document.content, own) if is_resume else [],
        "pages": range(1, len(previewing.pages_of(document)) + 1),
        "stretches": marked(document.content_text, claims),
        "states": Counter(claim["state"] for claim in claims),
        "unsupported": [claim for claim in claims if claim["state"] == "unsupported"],
        "findings": [_placed(finding, blocks) for finding in document.ats_report.get("findings", [])[:MOST_FINDINGS]],
        "coverage": document.ats_report.get("coverage") or {},
        "arithmetic": document.ats_report.get("arithmetic", []),
        "look_form": LookForm(initial=LookForm.initial_of(look, document.template)),
        "sections": arrangement.listed(document.content, look, template=document.template) if is_resume else [],
        "siblings": [
            (other, STRUCTURES.get(other.options.get("variant", ""), "")) for other in versions.siblings(document)
        ],
        "quick": {} if is_resume else {**SAID, "Another structure": "another structure"},
        "edited": document.changed_at != document.created_at,
        "structure": STRUCTURES.get(document.options.get("variant", ""), ""),
        "formats": FORMATS,
    }


def _placed(finding: dict[str, Any], blocks: list[editing.Block]) -> dict[str, Any]:
    """A finding with the block of the editor that it is about, else the profile, where the rest is changed."""
    pointer = finding.get("where", {}).get("pointer", "")
    name = editing.block_at(pointer, blocks)
    return {**finding, "block": name, "in_profile": bool(pointer) and not name}
