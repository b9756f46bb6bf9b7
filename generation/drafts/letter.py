"""A cover letter on its way."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from generation import cover_letters, drafting
from generation.cover_letters import Wanted
from generation.drafts.kind import Keep, Kind, listed, topic_of
from generation.letters import LetterOptions
from generation.material import Material, material_in
from generation.models import Draft
from generation.rendering import template_named
from jobmatch.ai.gateway import GoOn


def begin(material: Material, wanted: Wanted, *, now: datetime) -> Draft:
    """The letter that is on its way from now on; for this job there is one at a time, and one of each change.

    Raises Refused `unknown_template`.
    """
    template_named(wanted.template)
    change = {"instruction": wanted.instruction, "of": str(wanted.parent.pk)} if wanted.parent else {}
    return drafting.begin(
        user=material.owner,
        kind=Draft.Kind.LETTER,
        topic=topic_of(str(material.posting.pk), change) if wanted.instruction else str(material.posting.pk),
        posting=material.posting,
        parent=wanted.parent,
        options={
            **asdict(wanted.options),
            "template": wanted.template,
            "look": dict(wanted.look),
            "custom_prompt": wanted.custom_prompt,
            "instruction": wanted.instruction,
        },
        now=now,
    )


def wanted_of(draft: Draft, *, by_rules: bool = False) -> Wanted:
    """What was asked when the draft was begun."""
    asked = draft.options
    return Wanted(
        LetterOptions.read(asked),
        asked["template"],
        asked["look"],
        asked["custom_prompt"],
        draft.parent,
        asked.get("instruction", ""),
        by_rules,
    )


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    wanted = wanted_of(draft, by_rules=by_rules)
    document = cover_letters.compose(material_in(draft), wanted, go_on=go_on, now=now)

    def keep() -> dict[str, Any]:
        document.save()
        return {"generation": document}

    return keep


KIND = Kind(compose, listed("paragraphs"))
