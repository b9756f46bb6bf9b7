"""A mail, LinkedIn text or answer on its way, or a change of one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from generation import drafting, short_texts
from generation.drafts.kind import Keep, Kind, listed, topic_of
from generation.material import Material, Own, material_in, own_of
from generation.models import Draft
from generation.short_texts import Wanted
from jobmatch.ai.gateway import GoOn


def begin(source: Own, wanted: Wanted, *, now: datetime) -> Draft:
    """The text that is on its way from now on; of what is asked for twice there is one."""
    posting = source.posting if isinstance(source, Material) else None
    about = wanted.parent.pk if wanted.instruction and wanted.parent else posting.pk if posting else ""
    asked = {
        "document_type": wanted.kind,
        "options": dict(wanted.options),
        "custom_prompt": wanted.custom_prompt,
        "instruction": wanted.instruction,
    }
    return drafting.begin(
        user=source.owner,
        kind=Draft.Kind.TEXT,
        topic=topic_of(f"{wanted.kind} {about}", asked),
        posting=posting,
        parent=wanted.parent,
        options=asked,
        now=now,
    )


def wanted_of(draft: Draft, *, by_rules: bool = False) -> Wanted:
    """What was asked when the draft was begun."""
    asked = draft.options
    return Wanted(
        asked["document_type"], asked["options"], asked["custom_prompt"], draft.parent, asked["instruction"], by_rules
    )


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    source = material_in(draft) if draft.posting_id else own_of(draft.user)
    document = short_texts.compose(source, wanted_of(draft, by_rules=by_rules), go_on=go_on, now=now)

    def keep() -> dict[str, Any]:
        document.save()
        return {"generation": document}

    return keep


KIND = Kind(compose, listed("paragraphs"))
