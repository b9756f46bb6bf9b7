"""Advice on a stored document: what to say, what not to claim, how a section would read nearer to the posting."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.cache import cache

from generation import documents, model_sections, rankings
from generation.asking import CHOSEN, asked
from generation.authors import UNSUPPORTED
from generation.models import Generation
from generation.sections import optimized, value_there
from generation.suggestions import suggest
from generation.suggestions.editing import edited
from generation.suggestions.model import Edit
from jobmatch.ai.gateway import RULES, GoOn, Reply
from jobmatch.errors import Conflict, NotFound, Refused
from jobs.matching.presets import preset_named

SECONDS = 24 * 3600


def suggestions_for(document: Generation, *, now: datetime) -> dict[str, Any]:
    """Suggestions as JSON, remembered until the document changes (rescoring takes a moment). Resumes only."""
    kept = known_suggestions(document)
    if kept is None:
        material = documents.material_of_document(document)
        found = suggest(document.content, material.job, today=now.date(), preset=preset_named(settings.MATCH_PRESET))
        kept = json.loads(json.dumps(found.to_json()))
        cache.set(_key(document), kept, SECONDS)
    return kept


def known_suggestions(document: Generation) -> dict[str, Any] | None:
    """What `suggestions_for` would give at once; None where it has to rescore first. Raises as it does."""
    _only_resumes(document)
    known: dict[str, Any] | None = cache.get(_key(document))
    return known


def _key(document: Generation) -> str:
    return f"suggestions-{document.pk}-{document.changed_at.isoformat()}"


def apply(document: Generation, *, number: int, version: datetime | None, now: datetime) -> Generation:
    """Take one of the offered suggestions into the document, which is then checked again.

    Raises NotFound `no_suggestion`, Conflict `changed_meanwhile`, Refused `nothing_to_apply`, `stale`.
    """
    if version is not None and document.changed_at != version:
        raise Conflict("This document was changed in another window. Reload it to go on.", code="changed_meanwhile")
    offered = suggestions_for(document, now=now)["say_it"]
    if not 0 <= number < len(offered):
        raise NotFound("There is no such suggestion any more.", code="no_suggestion")
    if not offered[number]["edits"]:
        raise Refused(
            "Only you can say this one: write it into the line where it belongs, in your own words.",
            code="nothing_to_apply",
        )
    edits = [
        Edit(op=step["op"], path=step["path"], value=step.get("value"), source=step.get("from", ""))
        for step in offered[number]["edits"]
    ]
    return documents.edit(document, content=edited(document.content, edits), version=version, now=now)


def section_at(document: Generation, *, pointer: str) -> Any:
    """The value that a pointer names. Raises NotFound `no_such_section`, Refused `not_a_resume`."""
    _only_resumes(document)
    return value_there(document.content, pointer)


def section_for(
    document: Generation, *, pointer: str, go_on: GoOn | None = None, by_rules: bool = False, now: datetime
) -> dict[str, Any]:
    """One section, entry or line rewritten towards the posting, as a proposal with its author: {pointer, before, after,
    reasons, claims, changed, engine, llm_metadata, changed_at (the version that it was made of)}.

    Prose is a model's where there is one and its claims trace. Raises as `section_at`; Stopped once `go_on` says no.
    """
    started = time.monotonic()
    lines = model_sections.lines_of(pointer, section_at(document, pointer=pointer))
    material = documents.material_of_document(document)
    ruled = optimized(document.content, pointer, material.job, today=now.date())
    reply: Reply[Any] = Reply(None, RULES, CHOSEN)
    if lines:
        request = model_sections.request_of(material, lines)
        reply = asked(request, now=now, go_on=go_on, by_rules=by_rules)
    better = None
    if reply.value is not None:
        better = model_sections.by_model(reply.value, ruled, lines, material, model=reply.engine, today=now.date())
    told = rankings.metadata(reply, seconds=time.monotonic() - started)
    if reply.value is not None and better is None:
        told |= {"model": RULES, "reason": UNSUPPORTED}
    proposal = (better or ruled).to_json()
    version = {"changed_at": document.changed_at.isoformat()}
    author = reply.engine if better is not None and better is not ruled else RULES
    return {**proposal, "engine": author, "llm_metadata": told, **version}


def take_section(
    document: Generation,
    *,
    pointer: str,
    proposal: Mapping[str, Any] | None = None,
    version: datetime | None,
    now: datetime,
) -> Generation:
    """Take a rewritten section into the document: a `proposal` of `section_for`, else what the rules propose.

    Raises Conflict `changed_meanwhile` where the document is not the one that the proposal was made of; and as
    `section_for` and `documents.edit` do.
    """
    if proposal is None:
        proposal = section_for(document, pointer=pointer, by_rules=True, now=now)
    elif section_at(document, pointer=pointer) != proposal["before"]:
        raise Conflict("This section was changed meanwhile. Ask for it again.", code="changed_meanwhile")
    content = edited(document.content, [Edit(op="replace", path=pointer, value=proposal["after"])])
    return documents.edit(document, content=content, version=version, now=now)


def _only_resumes(document: Generation) -> None:
    if document.document_type != Generation.Type.RESUME:
        raise Refused("Suggestions are made for resumes.", code="not_a_resume")
