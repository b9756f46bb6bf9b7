"""Cover letters: written by a model where there is one and it stays with the facts, by rules otherwise."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from generation import instructions, rankings, samples
from generation.asking import asked
from generation.authors import UNSUPPORTED
from generation.changing import after, must_differ, parent_of, understood
from generation.documents import look_of, material_of_document, save_if_unchanged, set_report, stored
from generation.grounding import ground
from generation.instructions import Told
from generation.letters import LetterOptions, Written, write
from generation.letters.noting import unmentioned
from generation.letters.posting import title_of
from generation.material import Material
from generation.model_letters import Draft, ProposedLetter, by_model, by_rules, request_of
from generation.models import Generation, Ranking
from generation.rendering import Letter, render_letter, template_named
from jobmatch.ai.gateway import RULES, GoOn, Reply, Request
from jobmatch.errors import Refused
from profiles.writing_style import WritingStyle

LONGEST = 12_000  # characters of a letter
OF_RESUMES = (
    "A resume is not changed by an instruction. One page, which sections it shows and in what order are under Design; "
    "how many experiences and projects, and whether with a summary, are chosen when you make it; its lines are in the "
    "editor."
)


@dataclass(frozen=True)
class Wanted:
    """What is asked of a letter. look: RenderOptions as a mapping. instruction: what to change of the parent.

    by_rules: no model is asked.
    """

    options: LetterOptions = field(default_factory=LetterOptions)
    template: str = "plain"
    look: Mapping[str, Any] = field(default_factory=dict)
    custom_prompt: str = ""
    parent: Generation | None = None
    instruction: str = ""
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
    document = compose(
        material, Wanted(options, template, look or {}, custom_prompt, parent, by_rules=by_rules), now=now
    )
    document.save()
    return document


def compose(material: Material, wanted: Wanted, *, go_on: GoOn | None = None, now: datetime) -> Generation:
    """Write and check a letter, which is not kept yet.

    go_on: is shown the model's words as they come (`gateway.ask`). Raises Stopped once it says no; Refused
    `bad_options`, `unknown_template`, `nothing_to_say`; of an instruction what `instructions` refuses.
    """
    started = time.monotonic()
    design, shown = template_named(wanted.template), look_of(wanted.look)
    options = replace(wanted.options, company_name=wanted.options.company_name or material.posting.organization)
    asking = _Asking(material, options, samples.style_of(material.owner), wanted, go_on, now)
    ranking, made = _changed(asking) if wanted.instruction else _written(asking)
    draft = made.draft
    document = Generation(
        profile=material.profile,
        posting=material.posting,
        ranking=ranking,
        parent=(wanted.parent.parent or wanted.parent) if wanted.parent else None,
        document_type=Generation.Type.COVER_LETTER,
        template=design.name,
        options={**asdict(made.options), "look": stored(shown), "custom_prompt": wanted.custom_prompt,
                 "instruction": wanted.instruction, "notes": made.notes, "why_language": made.why_language,
                 "variant": draft.variant, "variant_number": made.options.variant},
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
    told = rankings.metadata(made.reply, seconds=time.monotonic() - started) | {"model": draft.engine}
    gave_way = made.reply.value is not None and draft.engine == RULES
    document.llm_metadata = told | {"reason": UNSUPPORTED} if gave_way else told
    return document


@dataclass(frozen=True)
class _Asking:
    """One letter being written."""

    material: Material
    options: LetterOptions
    style: WritingStyle | None
    wanted: Wanted
    go_on: GoOn | None
    now: datetime

    def ruled(self, options: LetterOptions) -> Written:
        material = self.material
        return write(material.resume, material.job, style=self.style, options=options, today=self.now.date())

    def asked(self, request: Request[ProposedLetter]) -> Reply[ProposedLetter]:
        return asked(request, now=self.now, go_on=self.go_on, by_rules=self.wanted.by_rules)


@dataclass(frozen=True)
class _Made:
    draft: Draft
    options: LetterOptions
    reply: Reply[ProposedLetter]
    notes: list[str]
    why_language: str


def _written(asking: _Asking) -> tuple[Ranking | None, _Made]:
    material, wanted, now = asking.material, asking.wanted, asking.now
    ranking = rankings.ranked_for(material, go_on=asking.go_on, by_rules=wanted.by_rules, now=now)
    options, written = asking.options, asking.ruled(asking.options)
    ruled = by_rules(written, material)
    reply = asking.asked(request_of(material, options, wanted.custom_prompt, ruled.letter.language))
    drafted = by_model(reply, ruled.letter, ruled.used, material, options, today=now.date())
    if drafted is not None:
        return ranking, _by_model(drafted, options, reply, written.why_language)
    return ranking, _by_rules(written, material, options, reply)


def _by_model(drafted: Draft, options: LetterOptions, reply: Reply[ProposedLetter], why_language: str) -> _Made:
    notes = unmentioned(options.manner, "\n".join(drafted.letter.paragraphs))
    return _Made(drafted, options, reply, notes, why_language)


def _by_rules(written: Written, material: Material, options: LetterOptions, reply: Reply[ProposedLetter]) -> _Made:
    return _Made(by_rules(written, material), options, reply, list(written.notes), written.why_language)


def _changed(asking: _Asking) -> tuple[Ranking | None, _Made]:
    """The parent as its person wants it: by a model as the instruction says, by rules as far as they understand it."""
    material, wanted = asking.material, asking.wanted
    parent = parent_of(wanted.parent)
    before, was = letter_of(parent.content), asking.options
    options = was.in_manner(understood(wanted.instruction, was.manner, resume=material.resume))
    language = options.language if options.language != was.language else before.language
    # What frames the paragraphs stays, unless it is to be in another language.
    frame, why_language = before, str(parent.options.get("why_language", ""))
    if language != before.language:
        frame, why_language = asking.ruled(replace(was, language=language)).letter, ""
    request = request_of(material, options, wanted.instruction, language, changed=before)
    reply = asking.asked(request)
    drafted = by_model(reply, frame, parent.content_used, material, options, changed=before, today=asking.now.date())
    if drafted is not None:
        must_differ(drafted.letter.paragraphs, before.paragraphs, model=drafted.engine)
        return parent.ranking, _by_model(drafted, options, reply, why_language)
    with after(reply):
        manner = instructions.followed(wanted.instruction, was.manner, resume=material.resume)
        options = was.in_manner(manner)
        ruled = asking.ruled(options)
        instructions.must_keep(
            manner,
            was.manner,
            before=Told("\n\n".join(before.paragraphs), before.language),
            after=Told("\n\n".join(ruled.letter.paragraphs), ruled.letter.language, ruled.used.lead),
            frame=title_of(material.posting.title),
        )
    return parent.ranking, _by_rules(ruled, material, options, reply)


def instructed(document: Generation, instruction: str) -> Wanted:
    """What to ask for a version of a letter that follows an instruction.

    Raises Refused `bad_instruction`, `not_by_instruction` for a resume.
    """
    if document.document_type != Generation.Type.COVER_LETTER:
        raise Refused(OF_RESUMES, code="not_by_instruction")
    return Wanted(
        options_of(document),
        document.template,
        document.options.get("look", {}),
        document.options.get("custom_prompt", ""),
        document,
        instruction=instructions.said(instruction),
    )


def options_of(document: Generation) -> LetterOptions:
    """What a letter was written with."""
    return LetterOptions.read({**document.options, "variant": int(document.options.get("variant_number", 0))})


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
