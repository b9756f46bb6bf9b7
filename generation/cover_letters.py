"""Cover letters: written by a model where there is one and it stays with the facts, by rules otherwise."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from generation import rankings, samples
from generation.asking import asked
from generation.authors import UNSUPPORTED
from generation.documents import look_of, material_of_document, save_if_unchanged, set_report, stored
from generation.grounding import ground
from generation.letters import LetterOptions, write
from generation.material import Material
from generation.model_letters import by_model, by_rules, request_of
from generation.models import Generation
from generation.rendering import Letter, render_letter, template_named
from jobmatch.ai.gateway import GoOn
from jobmatch.errors import Refused

LONGEST = 12_000  # characters of a letter


@dataclass(frozen=True)
class Wanted:
    """What is asked of a letter. look: RenderOptions as a mapping. by_rules: no model is asked."""

    options: LetterOptions = field(default_factory=LetterOptions)
    template: str = "plain"
    look: Mapping[str, Any] = field(default_factory=dict)
    custom_prompt: str = ""
    parent: Generation | None = None
    by_rules: bool = False


def write_letter(
    material: Material,
    *,
    options: LetterOptions,
    template: str = "plain",
    look: Mapping[str, Any] | None = None,
    custom_prompt: str = "",
    parent: Generation | None = None,
    by_rules: bool = False,
    now: datetime,
) -> Generation:
    """Write, check and keep a letter. Raises as `compose`."""
    document = compose(material, Wanted(options, template, look or {}, custom_prompt, parent, by_rules), now=now)
    document.save()
    return document


def compose(material: Material, wanted: Wanted, *, go_on: GoOn | None = None, now: datetime) -> Generation:
    """Write and check a letter, which is not kept yet.

    go_on: is shown the model's words as they come (`gateway.ask`). Raises Stopped once it says no; Refused
    `bad_options`, `unknown_template`, `nothing_to_say`.
    """
    started = time.monotonic()
    design, shown = template_named(wanted.template), look_of(wanted.look)
    ranking = rankings.ranked_for(material, go_on=go_on, by_rules=wanted.by_rules, now=now)
    style = samples.style_of(material.owner)
    options = replace(wanted.options, company_name=wanted.options.company_name or material.posting.organization)
    ruled = write(material.resume, material.job, style=style, options=options, today=now.date())
    request = request_of(material, options, wanted.custom_prompt, ruled.letter.language)
    reply = asked(request, now=now, go_on=go_on, by_rules=wanted.by_rules)
    drafted = by_model(reply, ruled, material, options, today=now.date())
    draft = drafted or by_rules(ruled, material)
    document = Generation(
        profile=material.profile,
        posting=material.posting,
        ranking=ranking,
        parent=wanted.parent,
        document_type=Generation.Type.COVER_LETTER,
        template=design.name,
        options={**asdict(options), "look": stored(shown), "custom_prompt": wanted.custom_prompt,
                 "variant": draft.variant, "variant_number": options.variant},
        content=content_of(draft.letter),
        content_text=draft.text,
        content_used=draft.used,
        claims=[claim.to_json() for claim in draft.claims],
        removed=list(draft.removed),
        engine=draft.engine,
        created_at=now,
        changed_at=now,
    )  # fmt: skip
    set_report(document, material, resume=material.resume, now=now)
    told = rankings.metadata(reply, seconds=time.monotonic() - started) | {"model": draft.engine}
    document.llm_metadata = told if drafted or reply.value is None else told | {"reason": UNSUPPORTED}
    return document


def edit(
    document: Generation,
    *,
    paragraphs: Sequence[str],
    salutation: str,
    closing: str,
    version: datetime | None = None,
    now: datetime,
) -> Generation:
    """Replace a letter's words by what its owner wrote, and check them again.

    version: the `changed_at` that the editor saw. Raises Conflict `changed_meanwhile`, Refused `bad_letter`.
    """
    said = tuple(text.strip() for text in paragraphs if text.strip())
    if not said or sum(map(len, said)) > LONGEST:
        raise Refused(f"A letter has at least one paragraph and at most {LONGEST:,} characters.", code="bad_letter")
    material = material_of_document(document)
    letter = letter_of({**document.content, "paragraphs": said, "salutation": salutation, "closing": closing})
    document.content, document.changed_at = content_of(letter), now
    document.content_text = text_of(letter, template=document.template)
    vouched = material.vouched(document.options)
    claims = ground(
        document.content_text, resume=material.resume, job=material.job, confirmed=vouched, today=now.date()
    )
    document.claims = [claim.to_json() for claim in claims]
    set_report(document, material, resume=material.resume, now=now)
    return save_if_unchanged(document, version=version)


def content_of(letter: Letter) -> dict[str, Any]:
    """A letter's parts as JSON; `letter_of` reads them."""
    values = asdict(letter)
    return {**values, "date": letter.date.isoformat() if letter.date else None}


def letter_of(content: Mapping[str, Any]) -> Letter:
    stated = content.get("date")
    return Letter(
        paragraphs=tuple(content.get("paragraphs", ())),
        sender=content.get("sender", {}),
        recipient=tuple(content.get("recipient", ())),
        date=date.fromisoformat(stated) if stated else None,
        subject=content.get("subject", ""),
        salutation=content.get("salutation", ""),
        closing=content.get("closing", ""),
        language=content.get("language", "en"),
    )


def text_of(letter: Letter, *, template: str) -> str:
    return render_letter(letter, template=template, format="txt").decode()
