"""Advice on a stored document: what to say, what not to claim, how a section would read nearer to the posting."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.cache import cache

from generation import documents
from generation.models import Generation
from generation.sections import optimized
from generation.suggestions import suggest
from generation.suggestions.editing import edited
from generation.suggestions.model import Edit
from jobmatch.errors import Conflict, NotFound, Refused
from jobs.matching.presets import preset_named

SECONDS = 24 * 3600


def suggestions_for(document: Generation, *, now: datetime) -> dict[str, Any]:
    """Suggestions as JSON, remembered until the document changes (rescoring takes a moment). Resumes only."""
    _only_resumes(document)
    key = f"suggestions-{document.pk}-{document.changed_at.isoformat()}"
    kept: dict[str, Any] | None = cache.get(key)
    if kept is None:
        material = documents.material_of_document(document)
        found = suggest(document.content, material.job, today=now.date(), preset=preset_named(settings.MATCH_PRESET))
        kept = json.loads(json.dumps(found.to_json()))
        cache.set(key, kept, SECONDS)
    return kept


def apply(document: Generation, *, number: int, version: datetime | None, now: datetime) -> Generation:
    """Take one of the offered suggestions into the document, which is then checked again.

    Raises NotFound `no_suggestion`, Conflict `changed_meanwhile`, Refused `stale`.
    """
    if version is not None and document.changed_at != version:
        raise Conflict("This document was changed in another window. Reload it to go on.", code="changed_meanwhile")
    offered = suggestions_for(document, now=now)["say_it"]
    if not 0 <= number < len(offered):
        raise NotFound("There is no such suggestion any more.", code="no_suggestion")
    edits = [
        Edit(op=step["op"], path=step["path"], value=step.get("value"), source=step.get("from", ""))
        for step in offered[number]["edits"]
    ]
    return documents.edit(document, content=edited(document.content, edits), version=version, now=now)


def section_for(document: Generation, *, pointer: str, now: datetime) -> dict[str, Any]:
    """One section, entry or line rewritten towards the posting, as a proposal. Raises NotFound as `optimized` does."""
    _only_resumes(document)
    material = documents.material_of_document(document)
    return optimized(document.content, pointer, material.job, today=now.date()).to_json()


def take_section(document: Generation, *, pointer: str, version: datetime | None, now: datetime) -> Generation:
    """Take the rewritten section into the document. Raises as `section_for` and `documents.edit` do."""
    proposal = section_for(document, pointer=pointer, now=now)
    content = edited(document.content, [Edit(op="replace", path=pointer, value=proposal["after"])])
    return documents.edit(document, content=content, version=version, now=now)


def _only_resumes(document: Generation) -> None:
    if document.document_type != Generation.Type.RESUME:
        raise Refused("Suggestions are made for resumes.", code="not_a_resume")
