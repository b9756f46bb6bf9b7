"""A model's order of a person's entries for one job on its way; until it comes the rules' order holds."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from generation import drafting, rankings
from generation.drafts.kind import Keep, Kind
from generation.material import Material, material_in
from generation.models import Draft
from jobmatch.ai.gateway import GoOn


def begin(material: Material, *, custom_prompt: str = "", now: datetime) -> Draft:
    return drafting.begin(
        user=material.owner,
        kind=Draft.Kind.RANKING,
        topic=str(material.posting.pk),
        posting=material.posting,
        options={"custom_prompt": custom_prompt},
        role="fast",
        now=now,
    )


def under_way(material: Material) -> Draft | None:
    """The model's order that will come."""
    rows = Draft.objects.visible_to(material.owner).on_their_way()
    return rows.filter(kind=Draft.Kind.RANKING, topic=str(material.posting.pk)).first()


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    wish = draft.options["custom_prompt"]
    made = rankings.made_for(material_in(draft), custom_prompt=wish, go_on=go_on, by_rules=by_rules, now=now)

    def keep() -> dict[str, Any]:
        return {"result": {"ranking": str(rankings.keep(made).pk)}}

    return keep


def _said(value: Any) -> list[str] | None:
    why = value.get("rationale") if isinstance(value, dict) else None
    return [str(why)] if why else None


KIND = Kind(compose, _said)
