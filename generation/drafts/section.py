"""One section of a resume on its way nearer to the posting."""

from __future__ import annotations

from datetime import datetime

from generation import advising, documents, drafting
from generation.drafts.kind import Keep, Kind, listed
from generation.models import Draft, Generation
from jobmatch.ai.gateway import GoOn
from jobmatch.errors import NotFound


def begin(document: Generation, *, name: str, pointer: str, now: datetime) -> Draft:
    """name: of the editor's block; pointer: where its value lies. Raises as `advising.section_for`."""
    advising.section_at(document, pointer=pointer)
    return drafting.begin(
        user=documents.material_of_document(document).owner,
        kind=Draft.Kind.SECTION,
        topic=f"{document.pk} {pointer}",
        parent=document,
        options={"name": name, "pointer": pointer},
        now=now,
    )


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    if draft.parent is None:
        raise NotFound("The document was deleted meanwhile.", code="no_generation")
    proposal = advising.section_for(
        draft.parent, pointer=draft.options["pointer"], go_on=go_on, by_rules=by_rules, now=now
    )
    return lambda: {"result": proposal}


KIND = Kind(compose, listed("items", "text"))
