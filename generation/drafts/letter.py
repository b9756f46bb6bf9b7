"""A cover letter on its way."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from generation import cover_letters, drafting
from generation.cover_letters import Wanted
from generation.drafts.kind import Keep, Kind, listed
from generation.letters import LetterOptions
from generation.material import Material, material_in
from generation.models import Draft
from generation.rendering import template_named
from jobmatch.ai.gateway import GoOn


def begin(material: Material, wanted: Wanted, *, now: datetime) -> Draft:
    """The letter that is on its way from now on; for this job there is one at a time.

    Raises Refused `unknown_template`.
    """
    template_named(wanted.template)
    return drafting.begin(
        user=material.owner,
        kind=Draft.Kind.LETTER,
        topic=str(material.posting.pk),
        posting=material.posting,
        parent=wanted.parent,
        options={
            **asdict(wanted.options),
            "template": wanted.template,
            "look": dict(wanted.look),
            "custom_prompt": wanted.custom_prompt,
        },
        now=now,
    )


def wanted_of(draft: Draft, *, by_rules: bool = False) -> Wanted:
    """What was asked when the draft was begun."""
    asked = draft.options
    names = set(LetterOptions.__dataclass_fields__) - {"supplied"}
    options = LetterOptions(**{name: asked[name] for name in names}, supplied=tuple(asked["supplied"]))
    return Wanted(options, asked["template"], asked["look"], asked["custom_prompt"], draft.parent, by_rules)


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    wanted = wanted_of(draft, by_rules=by_rules)
    document = cover_letters.compose(material_in(draft), wanted, go_on=go_on, now=now)

    def keep() -> dict[str, Any]:
        document.save()
        return {"generation": document}

    return keep


KIND = Kind(compose, listed("paragraphs"))
