"""Letters that a model writes in the background while their person watches: begun, shown, stopped, finished once.

A closed tab stops nothing: the letter is finished and lies in the Studio. Only its person stops it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from generation import cover_letters
from generation.cover_letters import Stopped, Wanted
from generation.letters import LetterOptions
from generation.material import Material
from generation.models import Generation, LetterDraft
from generation.rendering import template_named
from jobmatch.ai import gateway
from jobmatch.errors import DomainError
from profiles.models import Profile

State = LetterDraft.State
ON_ITS_WAY = (State.WAITING, State.WRITING)
# Added to the longest silence of a provider: a worker not seen since then was killed.
GRACE = timedelta(seconds=15)
ATTEMPTS = 2
KEPT = timedelta(days=1)
GAVE_UP = "The writing broke off twice. Write it by rules, or try again later."


def model_for(user: User, *, role: str = "writing") -> str:
    """The model that works for this person, "" where rules do."""
    target = gateway.target_for(user_id=user.pk, role=role)
    return target.model if target else ""


def stale() -> timedelta:
    return timedelta(seconds=settings.LLM_TIMEOUT_SECONDS) + GRACE


def begin(material: Material, wanted: Wanted, *, now: datetime) -> LetterDraft:
    """Keep what is to be written and ring for it; the letter already on its way for this job, where there is one.

    Raises Refused `unknown_template`.
    """
    template_named(wanted.template)
    mine = LetterDraft.objects.filter(profile=material.profile, posting=material.posting, state__in=ON_ITS_WAY)
    try:
        with transaction.atomic():
            draft = LetterDraft.objects.create(
                profile=material.profile,
                posting=material.posting,
                parent=wanted.parent,
                options={**asdict(wanted.options), "template": wanted.template, "look": dict(wanted.look),
                         "custom_prompt": wanted.custom_prompt},
                model=model_for(material.owner),
                alive_at=now,
                created_at=now,
            )  # fmt: skip
            transaction.on_commit(partial(_ring, draft.pk))
    except IntegrityError:
        running = mine.first()
        # It ended between the two lines: this one is the first again.
        return running if running is not None else begin(material, wanted, now=now)
    return draft


def _ring(draft_id: uuid.UUID) -> None:
    from generation.tasks import write_draft

    write_draft.delay(draft_id=str(draft_id))


def write(*, draft_id: uuid.UUID | str, now: datetime, clock: Callable[[], datetime] = timezone.now) -> bool:
    """Write one letter; False where it is written, stopped, or in another worker's hands. Safe to run twice."""
    draft = _claimed(draft_id, now)
    if draft is None:
        return False
    profile = Profile.objects.with_sections().get(pk=draft.profile_id)
    try:
        document = cover_letters.compose(
            Material(profile, draft.posting), wanted_of(draft), go_on=partial(_told, draft, clock), now=now
        )
    except Stopped:
        return False
    except DomainError as refusal:
        _mine(draft).update(state=State.FAILED, problem=refusal.message[:300], text="")
        return True
    return _finished(draft, document)


def wanted_of(draft: LetterDraft) -> Wanted:
    """What was asked when the draft was begun."""
    asked = draft.options
    names = set(LetterOptions.__dataclass_fields__) - {"supplied"}
    options = LetterOptions(**{name: asked[name] for name in names}, supplied=tuple(asked["supplied"]))
    return Wanted(options, asked["template"], asked["look"], asked["custom_prompt"], draft.parent)


def _claimed(draft_id: uuid.UUID | str, now: datetime) -> LetterDraft | None:
    """The draft, if this worker got it: a conditional UPDATE decides."""
    free = Q(state=State.WAITING) | Q(state=State.WRITING, alive_at__lt=now - stale())
    claim = uuid.uuid4()
    rows = LetterDraft.objects.filter(free, pk=draft_id, attempts__lt=ATTEMPTS)
    if not rows.update(state=State.WRITING, claim=claim, alive_at=now, attempts=F("attempts") + 1, text=""):
        return None
    return LetterDraft.objects.select_related("posting", "parent").get(pk=draft_id)


def _mine(draft: LetterDraft) -> Any:
    """The row, while this worker's claim stands and nobody stopped it."""
    return LetterDraft.objects.filter(pk=draft.pk, claim=draft.claim, state=State.WRITING)


def _told(draft: LetterDraft, clock: Callable[[], datetime], value: Any) -> bool:
    """Keep what came so far, as a sign of life too; False once the letter is not wanted any more."""
    said = value.get("paragraphs") if isinstance(value, dict) else None
    news = {"text": "\n\n".join(filter(None, map(str, said)))} if isinstance(said, list) else {}
    return bool(_mine(draft).update(alive_at=clock(), **news))


def _finished(draft: LetterDraft, document: Generation) -> bool:
    """Keep the letter and end the draft as one: a letter that was stopped or taken over is not kept beside another."""
    with transaction.atomic():
        document.save()
        if _mine(draft).update(state=State.DONE, generation=document, text=""):
            return True
        transaction.set_rollback(True)
    return False


def cancel(draft: LetterDraft) -> bool:
    """Stop the letter: its worker sees it within a moment and closes the provider's connection. False where it had
    ended before."""
    rows = LetterDraft.objects.filter(pk=draft.pk, state__in=ON_ITS_WAY)
    return bool(rows.update(state=State.CANCELLED, text=""))


def by_rules(draft: LetterDraft, *, now: datetime) -> Generation:
    """The letter at once, by rules, in place of the model's; the model's where it has come to its end meanwhile."""
    cancel(draft)
    draft.refresh_from_db()
    if draft.generation is not None:
        return draft.generation
    profile = Profile.objects.with_sections().get(pk=draft.profile_id)
    wanted = wanted_of(draft)
    document = cover_letters.compose(Material(profile, draft.posting), replace(wanted, by_rules=True), now=now)
    document.save()
    return document


def revive(*, draft_ids: Collection[uuid.UUID] | None = None, now: datetime) -> list[str]:
    """Ring again for letters whose bell or worker was lost, of all or of some; who lost two workers is given up.

    A conditional UPDATE lets one caller ring, however many look.
    """
    lost = LetterDraft.objects.filter(state__in=ON_ITS_WAY, alive_at__lt=now - stale())
    if draft_ids is not None:
        lost = lost.filter(pk__in=draft_ids)
    lost.filter(attempts__gte=ATTEMPTS).update(state=State.FAILED, problem=GAVE_UP, text="")
    found = list(lost.values_list("pk", flat=True)[:100])
    rung = [pk for pk in found if lost.filter(pk=pk).update(state=State.WAITING, claim=None, alive_at=now)]
    for pk in rung:
        transaction.on_commit(partial(_ring, pk))
    return [str(pk) for pk in rung]


def forget(*, now: datetime) -> int:
    """Drop the traces of letters that were begun longer ago than KEPT; what was written stays in the Studio."""
    return LetterDraft.objects.filter(created_at__lt=now - KEPT).exclude(state__in=ON_ITS_WAY).delete()[0]
