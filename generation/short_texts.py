"""Mails, LinkedIn texts and answers: written by a model where there is one and it stays with the facts, by rules
otherwise; changed by hand or by an instruction; kept with their claims."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

from generation import instructions, rankings, samples
from generation.asking import asked
from generation.authors import SETTLED, UNSUPPORTED
from generation.changing import after, must_differ, parent_of, understood
from generation.documents import save_if_unchanged, source_of
from generation.editing import without_claim
from generation.instructions import Told
from generation.letters.model import Used
from generation.letters.noting import unmentioned
from generation.letters.posting import title_of
from generation.material import Material, Own
from generation.model_texts import Kept, ProposedText, kept_of, request_of
from generation.models import Generation
from generation.texts import Composed, Text
from generation.texts.composing import claims_of
from generation.writers import WRITERS, Writer
from generation.writers.writer import Given, aims_of, in_manner, manner_of
from jobmatch.ai.gateway import RULES, GoOn, Reply
from jobmatch.errors import Refused

LONGEST = 8_000  # characters of a text


@dataclass(frozen=True)
class Wanted:
    """What is asked. kind: of `Generation.SHORT`. options: as its writer reads them; `manner` among them.

    instruction: what to change of the parent. by_rules: no model is asked.
    """

    kind: str
    options: Mapping[str, Any] = field(default_factory=dict)
    custom_prompt: str = ""
    parent: Generation | None = None
    instruction: str = ""
    by_rules: bool = False


@dataclass(frozen=True)
class _Task:
    """One text being written."""

    source: Own
    wanted: Wanted
    writer: Writer
    options: Any
    now: datetime
    go_on: GoOn | None


def compose(source: Own, wanted: Wanted, *, go_on: GoOn | None = None, now: datetime) -> Generation:
    """Write and check a text, which is not kept yet.

    go_on: is shown the model's words as they come. Raises Stopped once it says no; Refused `bad_options`,
    `bad_question`, `nothing_to_say`, `nothing_stated`, `own_words`, `no_answer`; of an instruction what `instructions`
    refuses.
    """
    started = time.monotonic()
    writer = WRITERS[wanted.kind]
    task = _Task(source, wanted, writer, writer.read(wanted.options), now, go_on)
    document, reply, kept = _changed(task) if wanted.instruction else _written(task)
    told = rankings.metadata(reply, seconds=time.monotonic() - started) | {"model": document.engine}
    document.llm_metadata = told if kept or reply.value is None else told | {"reason": UNSUPPORTED}
    return document


def asks_a_model(source: Own, wanted: Wanted, *, now: datetime) -> bool:
    """Whether a model has anything to say to it. Raises what `compose` refuses whoever writes."""
    task = _Task(source, wanted, WRITERS[wanted.kind], WRITERS[wanted.kind].read(wanted.options), now, None)
    if wanted.instruction:
        return True
    task.writer.ruled(_given(task), task.options)
    return not task.writer.settled(task.options)


def _written(task: _Task) -> tuple[Generation, Reply[ProposedText], Kept | None]:
    ruled = task.writer.ruled(_given(task), task.options)
    if task.writer.settled(task.options):
        reply: Reply[ProposedText] = Reply(None, RULES, SETTLED)
        return _document(task, task.options, ruled, None, RULES), reply, None
    request = request_of(
        task.source,
        task.writer,
        task.options,
        ruled=ruled,
        language=ruled.text.language,
        wish=task.wanted.custom_prompt,
    )
    reply = asked(request, now=task.now, go_on=task.go_on, by_rules=task.wanted.by_rules)
    kept = _kept(task, reply, ruled)
    if kept is None and ruled.refusal is not None:
        raise ruled.refusal
    return _document(task, task.options, ruled, kept, reply.engine if kept else RULES), reply, kept


def _changed(task: _Task) -> tuple[Generation, Reply[ProposedText], Kept | None]:
    """The parent as its person wants it: by a model as the instruction says, by rules as far as they understand it."""
    parent, instruction, was = parent_of(task.wanted.parent), task.wanted.instruction, task.options.manner
    before, resume = Text.from_json(parent.content), task.source.resume
    manner = understood(instruction, was, resume=resume)
    language = manner.language if manner.language != was.language else before.language
    told = in_manner(task.options, manner)
    ruled = _vouched(parent, _frame(task, before, language))
    request = request_of(
        task.source, task.writer, told, ruled=ruled, language=language, wish=instruction, changed=before
    )
    reply = asked(request, now=task.now, go_on=task.go_on, by_rules=task.wanted.by_rules)
    kept = _kept(task, reply, ruled, changed=before)
    if kept is not None:
        must_differ(kept.text.paragraphs, before.paragraphs, model=reply.engine)
        document = _document(task, told, ruled, kept, reply.engine)
        document.content_used = parent.content_used
        return document, reply, kept
    with after(reply):
        manner = instructions.followed(instruction, was, resume=resume)
        made = task.writer.ruled(_given(task), in_manner(task.options, manner))
        if made.refusal is not None:
            raise made.refusal
        instructions.must_keep(
            manner,
            was,
            before=Told("\n\n".join(before.paragraphs), before.language),
            after=Told("\n\n".join(made.text.paragraphs), made.text.language, made.used.lead),
            frame=title_of(task.source.posting.title) if isinstance(task.source, Material) else "",
        )
    return _document(task, in_manner(task.options, manner), made, None, RULES), reply, None


def _frame(task: _Task, before: Text, language: str) -> Text:
    """The text whose subject, salutation and signature stay; in another language the rules' own."""
    if language == before.language:
        return before
    options = in_manner(task.options, replace(task.options.manner, language=language))
    return task.writer.ruled(_given(task), options).text


def _given(task: _Task) -> Given:
    return Given(task.source, samples.style_of(task.source.owner), aims_of(task.source), task.now.date())


def _vouched(parent: Generation, text: Text) -> Composed:
    kept = parent.options
    same = text.language == parent.content.get("language", "en")
    why = kept.get("why_language", "") if same else ""
    return Composed(text, (), Used(), tuple(kept.get("vouched", ())), tuple(kept.get("hints", ())), why_language=why)


def _kept(task: _Task, reply: Reply[ProposedText], ruled: Composed, *, changed: Text | None = None) -> Kept | None:
    return kept_of(
        reply,
        ruled.text,
        task.source,
        vouched=ruled.facts,
        limit=task.writer.limit(task.options),
        changed=changed,
        today=task.now.date(),
    )


def _document(task: _Task, options: Any, ruled: Composed, kept: Kept | None, engine: str) -> Generation:
    text, claims = (kept.text, kept.claims) if kept else (ruled.text, ruled.claims)
    wanted, parent = task.wanted, task.wanted.parent
    return Generation(
        profile=task.source.profile,
        posting=task.source.posting if isinstance(task.source, Material) else None,
        parent=(parent.parent or parent) if parent else None,
        document_type=wanted.kind,
        options={
            **stored(options),
            "named": task.writer.named(options),
            "vouched": list(ruled.facts),
            "hints": list(ruled.hints),
            "notes": unmentioned(options.manner, text.body) if kept else list(ruled.notes),
            "why_language": ruled.why_language,
            "custom_prompt": wanted.custom_prompt,
            "instruction": wanted.instruction,
        },
        content=text.to_json(),
        content_text=text.whole,
        content_used=_used(task, ruled),
        claims=[claim.to_json() for claim in claims],
        removed=list(kept.removed) if kept else [],
        engine=engine,
        created_at=task.now,
        changed_at=task.now,
    )


def _used(task: _Task, ruled: Composed) -> dict[str, Any]:
    used, source, style = ruled.used, task.source, samples.style_of(task.source.owner)
    return {
        "top_experiences": [source.experience_ids[number] for number in used.work],
        "top_projects": [source.project_ids[number] for number in used.projects],
        "skills_highlighted": list(used.skills),
        "writing_style_applied": style is not None and bool(style.sentence_words),
    }


def stored(options: Any) -> dict[str, Any]:
    """Options as JSON; a writer's `read` takes them back."""
    values = asdict(options)
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values.items()}


def again(document: Generation, *, by_rules: bool = False) -> Wanted:
    """What to ask of another version: other facts of those that tell nearly as much."""
    manner = manner_of(document.options.get("manner", {}))
    return Wanted(
        document.document_type,
        {**document.options, "manner": asdict(replace(manner, variant=manner.variant + 1))},
        document.options.get("custom_prompt", ""),
        document,
        by_rules=by_rules,
    )


def instructed(document: Generation, instruction: str) -> Wanted:
    """What to ask for a version that follows an instruction. Raises Refused `bad_instruction`."""
    return Wanted(document.document_type, document.options, "", document, instructions.said(instruction))


def edit(
    document: Generation,
    *,
    paragraphs: Sequence[str],
    subject: str = "",
    salutation: str = "",
    ending: Sequence[str] = (),
    version: datetime | None = None,
    now: datetime,
) -> Generation:
    """Replace a text's words by what its owner wrote, and check them again. ending: closing and signature, by line.

    version: the `changed_at` that the editor saw. Raises Conflict `changed_meanwhile`, Refused `bad_text`.
    """
    said = tuple(part.strip() for part in paragraphs if part.strip())
    lines = [line.strip() for line in ending if line.strip()]
    text = Text(
        said,
        subject=" ".join(subject.split()),
        salutation=salutation.strip(),
        closing=lines[0] if lines else "",
        signature=tuple(lines[1:]),
        language=document.content.get("language", "en"),
    )
    if not said or len(text.whole) > LONGEST:
        raise Refused(f"A text has at least one paragraph and at most {LONGEST:,} characters.", code="bad_text")
    source = source_of(document)
    document.content, document.content_text, document.changed_at = text.to_json(), text.whole, now
    vouched = source.vouched(document.options)
    claims = claims_of(text, resume=source.resume, job=source.job, facts=vouched, today=now.date())
    document.claims = [claim.to_json() for claim in claims]
    return save_if_unchanged(document, version=version)


def rewrite(document: Generation, *, content: Any, version: datetime | None = None, now: datetime) -> Generation:
    """As `edit`, with the parts as one object. Raises Refused `bad_text` for another shape."""
    parts = content if isinstance(content, Mapping) else {}
    lists = [parts.get(name, []) for name in ("paragraphs", "signature")]
    words = [parts.get(name, "") for name in ("subject", "salutation", "closing")]
    if not all(isinstance(each, list) and all(isinstance(said, str) for said in each) for each in lists) or not all(
        isinstance(said, str) for said in words
    ):
        raise Refused("A text has `paragraphs`, and may have subject, salutation, closing, signature.", code="bad_text")
    return edit(
        document,
        paragraphs=lists[0],
        subject=words[0],
        salutation=words[1],
        ending=[words[2], *lists[1]],
        version=version,
        now=now,
    )


def strike(document: Generation, *, claim: str, now: datetime) -> Generation:
    """Take the clause or sentence of a claim out of a text."""
    text = Text.from_json(document.content)
    return edit(
        document,
        paragraphs=without_claim(text.paragraphs, claim, ""),
        subject="" if claim in text.subject else text.subject,
        salutation=text.salutation,
        ending=(text.closing, *text.signature),
        now=now,
    )


def body_of(document: Generation) -> str:
    """What is pasted: all but the subject."""
    return Text.from_json(document.content).body


def limit_of(document: Generation) -> int:
    """Characters that the place takes for which the text is meant."""
    writer = WRITERS[document.document_type]
    return writer.limit(writer.read(document.options))
