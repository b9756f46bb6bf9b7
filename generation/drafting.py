"""What a model writes in the background while its person watches: begun, shown, stopped, finished once.

A closed tab stops nothing: what was begun is finished and kept. Only its person stops it. The kinds are in
`generation.drafts`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from accounts.models import User
from generation.asking import Stopped
from generation.models import Draft, Generation
from jobmatch.ai import gateway
from jobmatch.errors import DomainError
from jobs.models import Posting

State = Draft.State
# Added to the longest silence of a provider: a worker not seen since then was killed.
GRACE = timedelta(seconds=15)
ATTEMPTS = 2
KEPT = timedelta(days=1)
LONGEST_PROBLEM = 600  # characters
GAVE_UP = "The writing broke off twice. Have it written by rules, or try again later."


def model_for(user: User, *, role: str = "writing") -> str:
    """The model that works for this person, "" where rules do."""
    target = gateway.target_for(user_id=user.pk, role=role)
    return target.model if target else ""


def stale() -> timedelta:
    return timedelta(seconds=settings.LLM_TIMEOUT_SECONDS) + GRACE


def begin(
    *,
    user: User,
    kind: str,
    topic: str = "",
    posting: Posting | None = None,
    parent: Generation | None = None,
    options: Mapping[str, Any] | None = None,
    role: str = "writing",
    now: datetime,
) -> Draft:
    """Keep what is to be written and ring for it; what is on its way already of this kind and topic, where there is."""
    try:
        with transaction.atomic():
            draft = Draft.objects.create(
                user=user,
                kind=kind,
                topic=topic,
                posting=posting,
                parent=parent,
                options=dict(options or {}),
                model=model_for(user, role=role),
                alive_at=now,
                created_at=now,
            )
            transaction.on_commit(partial(_ring, draft.pk))
    except IntegrityError:
        running = Draft.objects.on_their_way().filter(user=user, kind=kind, topic=topic).first()
        if running is not None:
            return running
        # It ended between the two lines: this one is the first again.
        return begin(
            user=user, kind=kind, topic=topic, posting=posting, parent=parent, options=options, role=role, now=now
        )
    return draft


def _ring(draft_id: uuid.UUID) -> None:
    from generation.tasks import write_draft

    write_draft.delay(draft_id=str(draft_id))


def write(*, draft_id: uuid.UUID | str, now: datetime, clock: Callable[[], datetime] = timezone.now) -> bool:
    """Write one draft; False where it is written, stopped, or in another worker's hands. Safe to run twice."""
    from generation.drafts import KINDS

    draft = _claimed(draft_id, now)
    if draft is None:
        return False
    kind = KINDS[draft.kind]
    try:
        keep = kind.compose(draft, go_on=partial(_told, draft, kind.said, clock), by_rules=False, now=now)
    except Stopped:
        return False
    except DomainError as refusal:
        _mine(draft).update(state=State.FAILED, problem=refusal.message[:LONGEST_PROBLEM], text="")
        return True
    return _ended(_mine(draft), keep)


def _claimed(draft_id: uuid.UUID | str, now: datetime) -> Draft | None:
    """The draft, if this worker got it: a conditional UPDATE decides."""
    free = Q(state=State.WAITING) | Q(state=State.WRITING, alive_at__lt=now - stale())
    claim = uuid.uuid4()
    rows = Draft.objects.filter(free, pk=draft_id, attempts__lt=ATTEMPTS)
    if not rows.update(state=State.WRITING, claim=claim, alive_at=now, attempts=F("attempts") + 1, text=""):
        return None
    return Draft.objects.select_related("user", "posting", "parent__profile__user").get(pk=draft_id)


def _mine(draft: Draft) -> QuerySet[Draft]:
    """The row, while this worker's claim stands and nobody stopped it."""
    return Draft.objects.filter(pk=draft.pk, claim=draft.claim, state=State.WRITING)


def _told(draft: Draft, said: Callable[[Any], list[str] | None], clock: Callable[[], datetime], value: Any) -> bool:
    """Keep what came so far, as a sign of life too; False once it is not wanted any more."""
    paragraphs = said(value)
    news = {} if paragraphs is None else {"text": "\n\n".join(filter(None, paragraphs))}
    return bool(_mine(draft).update(alive_at=clock(), **news))


def _ended(rows: QuerySet[Draft], keep: Callable[[], dict[str, Any]]) -> bool:
    """Keep what was written and end the draft as one: what was stopped or taken over is not kept beside another."""
    with transaction.atomic():
        if rows.update(state=State.DONE, text="", **keep()):
            return True
        transaction.set_rollback(True)
    return False


def cancel(draft: Draft) -> bool:
    """Stop it: its worker sees it within a moment and closes the provider's connection. False where it had ended
    before."""
    rows = Draft.objects.on_their_way().filter(pk=draft.pk)
    return bool(rows.update(state=State.CANCELLED, text=""))


def by_rules(draft: Draft, *, now: datetime) -> Draft:
    """At once by rules, in place of the model; what the model wrote where it has come to its end meanwhile."""
    from generation.drafts import KINDS

    cancel(draft)
    found = Draft.objects.select_related("user", "posting", "parent__profile__user").get(pk=draft.pk)
    if found.state != State.DONE:
        keep = KINDS[found.kind].compose(found, go_on=None, by_rules=True, now=now)
        _ended(Draft.objects.filter(pk=draft.pk).exclude(state=State.DONE), keep)
        found.refresh_from_db()
    return found


def revive(*, draft_ids: Collection[uuid.UUID] | None = None, now: datetime) -> list[str]:
    """Ring again for what lost its bell or its worker, of all or of some; what lost two workers is given up.

    A conditional UPDATE lets one caller ring, however many look.
    """
    lost = Draft.objects.on_their_way().filter(alive_at__lt=now - stale())
    if draft_ids is not None:
        lost = lost.filter(pk__in=draft_ids)
    lost.filter(attempts__gte=ATTEMPTS).update(state=State.FAILED, problem=GAVE_UP, text="")
    found = list(lost.values_list("pk", flat=True)[:100])
    rung = [pk for pk in found if lost.filter(pk=pk).update(state=State.WAITING, claim=None, alive_at=now)]
    for pk in rung:
        transaction.on_commit(partial(_ring, pk))
    return [str(pk) for pk in rung]


def forget(*, now: datetime) -> int:
    """Drop the traces of what was begun longer ago than KEPT; what was written stays."""
    return Draft.objects.filter(created_at__lt=now - KEPT).exclude(state__in=Draft.ON_ITS_WAY).delete()[0]
