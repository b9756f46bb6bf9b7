"""Documents of a person: resumes compiled for a posting, and what holds for every document once it is written."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from accounts.models import User
from generation import rankings
from generation.ats import check, feedback, of_resume
from generation.editing import LISTED, without_claim
from generation.grounding import ground
from generation.material import Material, Own
from generation.models import Confirmation, Generation, Ranking
from generation.rendering import RenderOptions, checked, render, template_named
from generation.resumes import Compiled, ResumeOptions, compiled
from generation.texts import Text
from generation.texts.composing import claims_of
from jobmatch.errors import Conflict, NotFound, Refused

UNDO = timedelta(days=7)
LONGEST_FACT = 500


def write_resume(
    material: Material,
    *,
    options: ResumeOptions,
    template: str = "plain",
    look: Mapping[str, Any] | None = None,
    custom_prompt: str = "",
    parent: Generation | None = None,
    by_rules: bool = False,
    now: datetime,
) -> Generation:
    """Compile, check and keep a resume for a posting. Raises as `compose`."""
    ranking = rankings.ranked_for(material, custom_prompt=custom_prompt, by_rules=by_rules, now=now)
    document = compose(material, ranking, options=options, template=template, look=look, now=now)
    document.options["custom_prompt"], document.parent = custom_prompt, parent
    document.save()
    return document


def compose(
    material: Material,
    ranking: Ranking,
    *,
    options: ResumeOptions,
    template: str = "plain",
    look: Mapping[str, Any] | None = None,
    now: datetime,
) -> Generation:
    """Compile and check a resume by a ranking, which is not kept yet. No model is asked.

    look: RenderOptions as a mapping. Raises Refused `bad_options`, `unknown_template`, `bad_resume`.
    """
    started = time.monotonic()
    design = template_named(template)
    shown = look_of(look or {})
    made = compiled(material.resume, rankings.as_ranked(ranking, material, now=now), options=options)
    document = Generation(
        profile=material.profile,
        posting=material.posting,
        ranking=ranking,
        document_type=Generation.Type.RESUME,
        template=design.name,
        options={**asdict(options), "look": stored(shown, made), "custom_prompt": ""},
        content=checked(made.resume),
        content_used={**made.content_used, "summary_enhanced": bool(material.profile.enhanced_summary)},
        engine="rules",
        created_at=now,
        changed_at=now,
    )
    examine(document, material, now=now)
    document.llm_metadata = {
        "model": "none",
        "note": "Pure logic compilation, no LLM used",
        "processing_time_seconds": round(time.monotonic() - started, 3),
        "left_out": list(made.left_out),
    }
    return document


def look_of(values: Mapping[str, Any]) -> RenderOptions:
    """Raises Refused `bad_options`."""
    known = {key: values[key] for key in RenderOptions.__dataclass_fields__ if values.get(key) not in (None, "")}
    for name in ("sections", "hidden"):
        known[name] = tuple(known.get(name, ()))
    try:
        return RenderOptions(**known)
    except TypeError as error:
        raise Refused("The look of the document has a value of the wrong kind.", code="bad_options") from error


def stored(look: RenderOptions, made: Compiled | None = None) -> dict[str, Any]:
    """As JSON, with how much each entry tells, which decides what goes first when it must fit a page."""
    return {**asdict(look), "relevance": dict(made.relevance if made else look.relevance)}


def examine(document: Generation, material: Material, *, now: datetime) -> None:
    """Set words, claims and ATS report of a resume from its content: they always belong to the same words."""
    look = look_of(document.options.get("look", {}))
    document.content_text = render(document.content, template=document.template, format="txt", options=look).decode()
    whole = material.resume
    claims = ground(
        document.content_text, resume=whole, job=material.job, confirmed=material.confirmed, today=now.date()
    )
    document.claims = [claim.to_json() for claim in claims]
    set_report(document, material, resume=document.content, now=now)


def set_report(document: Generation, material: Material, *, resume: Mapping[str, Any], now: datetime) -> None:
    report = check(of_resume(resume, document.content_text, today=now.date()), job=material.job)
    document.ats_score, document.ats_report = report.score, report.to_json()
    document.ats_feedback = feedback(report)


def edit(document: Generation, *, content: Any, version: datetime | None = None, now: datetime) -> Generation:
    """Replace a resume's content by what its owner wrote, and check it again.

    version: the `changed_at` that the editor saw. Raises Conflict `changed_meanwhile`, Refused `bad_resume`.
    """
    material = material_of_document(document)
    document.content = checked(content)
    document.changed_at = now
    examine(document, material, now=now)
    return save_if_unchanged(document, version=version)


def restyle(document: Generation, *, template: str, look: Mapping[str, Any], now: datetime) -> Generation:
    """Another template or look of the same words."""
    document.template = template_named(template).name
    kept = document.options.get("look", {}).get("relevance", {})
    document.options = {**document.options, "look": {**stored(look_of(look)), "relevance": kept}}
    document.changed_at = now
    if document.document_type == Generation.Type.RESUME:
        examine(document, material_of_document(document), now=now)
    document.save()
    return document


def save_if_unchanged(document: Generation, *, version: datetime | None) -> Generation:
    """Raises Conflict `changed_meanwhile` where another window saved since `version`."""
    with transaction.atomic():
        # Held until it is saved: of two windows that saw the same version one saves.
        now = Generation.objects.select_for_update().filter(pk=document.pk).values_list("changed_at", flat=True).first()
        if version is not None and now != version:
            raise Conflict("This document was changed in another window. Reload it to go on.", code="changed_meanwhile")
        document.save()
    return document


def confirm(document: Generation, *, fact: str, now: datetime) -> None:
    """Take a claim in as a fact that the person vouches for; every text of theirs may use it from now on.

    Raises Refused `bad_fact`.
    """
    words = " ".join(fact.split())
    if not words or len(words) > LONGEST_FACT:
        raise Refused(f"Write the fact in 1 to {LONGEST_FACT} characters.", code="bad_fact")
    Confirmation.objects.get_or_create(profile=document.profile, text=words, defaults={"created_at": now})
    recheck(document, now=now)


def strike(
    document: Generation, *, claim: str, reason: str = "", version: datetime | None = None, now: datetime
) -> Generation:
    """Take the clause or sentence of a claim out of a resume's lines. Raises Conflict `changed_meanwhile`."""
    content = document.content
    basics = content.get("basics", {})
    if claim in str(basics.get("summary") or ""):
        basics["summary"] = " ".join(without_claim([basics["summary"]], claim, reason))
    for section in LISTED:
        for entry in content.get(section) or ():
            entry["highlights"] = without_claim(entry.get("highlights") or (), claim, reason)
    return edit(document, content=content, version=version, now=now)


def recheck(document: Generation, *, now: datetime) -> None:
    """Trace the claims of the words as they are, with what is confirmed by now."""
    source, today = source_of(document), now.date()
    known = source.vouched(document.options)
    if document.is_short:
        text = Text.from_json(document.content)
        claims = claims_of(text, resume=source.resume, job=source.job, facts=known, today=today)
    else:
        claims = ground(document.content_text, resume=source.resume, job=source.job, confirmed=known, today=today)
    document.claims = [claim.to_json() for claim in claims]
    document.save(update_fields=["claims"])


def material_of_document(document: Generation) -> Material:
    """Raises NotFound `no_job` for a text that is about no posting."""
    source = source_of(document)
    if not isinstance(source, Material):
        raise NotFound("This text is about no job.", code="no_job")
    return source


def source_of(document: Generation) -> Own:
    """What a document is written from: Material where it is about a posting."""
    profile = type(document.profile).objects.with_sections().get(pk=document.profile_id)
    return Material(profile, document.posting) if document.posting is not None else Own(profile)


def history(*, user: User, document_type: str = "", posting_id: uuid.UUID | str | None = None) -> QuerySet[Generation]:
    """A person's documents, newest first, without their heavy columns."""
    rows = Generation.objects.visible_to(user).select_related("posting")
    if document_type:
        rows = rows.filter(document_type=document_type)
    if posting_id:
        rows = rows.filter(posting_id=posting_id)
    return rows.defer("content", "content_text", "claims", "ats_report", "posting__text", "posting__spans",
                      "posting__posting", "posting__requirements", "posting__facts", "posting__vectors",
                      "posting__embedding", "posting__search")  # fmt: skip


def delete(document: Generation, *, now: datetime) -> None:
    """Out of sight at once, gone for good after UNDO."""
    Generation.objects.filter(pk=document.pk, deleted_at=None).update(deleted_at=now)


def undelete(*, user: User, document_id: uuid.UUID, now: datetime) -> bool:
    """Bring a document back within UNDO; False where there is none to bring back."""
    rows = Generation.objects.filter(profile__user=user, pk=document_id, deleted_at__gte=now - UNDO)
    return bool(rows.update(deleted_at=None))


def purge(*, now: datetime) -> int:
    """Delete for good what was deleted longer ago than UNDO. Returns how many."""
    return Generation.objects.filter(deleted_at__lt=now - UNDO).delete()[0]


def set_outcome(document: Generation, *, outcome: str, now: datetime) -> Generation:
    """Whether an application with this document got a reply."""
    document.outcome, document.changed_at = outcome, now
    document.save(update_fields=["outcome", "changed_at"])
    return document
