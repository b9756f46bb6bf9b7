"""Writing for many jobs at once. Every item is claimed before it is written and finished once, whatever is killed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet

from accounts.models import User
from generation import cover_letters, documents, rankings
from generation.cover_letters import Wanted
from generation.exporting import export
from generation.letters import LetterOptions
from generation.material import Material
from generation.models import BatchItem, BatchRun, Generation
from generation.resumes import ResumeOptions
from jobmatch.ai import gateway, pricing
from jobmatch.errors import Conflict, DomainError, NotFound, Refused
from jobs.models import Posting
from profiles.models import Profile

MOST = 50
# A worker that has not finished an item by then was killed: the item may be claimed again.
STALE = timedelta(minutes=3)
LATEST = timedelta(days=30)
# Tokens of one letter, in and out, as measured on the demo (docs/benchmarks.md).
LETTER_TOKENS = (2_600, 420)
KEPT = timedelta(days=7)  # PDFs of a run


def start(
    *,
    user: User,
    posting_ids: Sequence[UUID | str],
    template: str,
    with_letters: bool,
    now: datetime,
    starts_at: datetime | None = None,
) -> BatchRun:
    """Keep a run and ring for its items; one that begins later is rung for by the beat.

    Raises Refused `nothing_chosen`, `too_many`, `bad_time`; Conflict `already_running`; NotFound `no_profile`.
    """
    chosen = list(dict.fromkeys(str(pk) for pk in posting_ids))
    begins = starts_at or now
    if not chosen:
        raise Refused("Tick at least one job.", code="nothing_chosen")
    if len(chosen) > MOST:
        raise Refused(f"At most {MOST} jobs at once. Untick some.", code="too_many")
    if not now <= begins <= now + LATEST:
        raise Refused(f"Choose a time within the next {LATEST.days} days.", code="bad_time")
    found = {str(posting.pk): posting for posting in Posting.objects.visible_to(user).filter(pk__in=chosen).only("pk")}
    postings = [found[pk] for pk in chosen if pk in found]
    with transaction.atomic():
        profile = Profile.objects.select_for_update().filter(user=user).first()
        if profile is None or not profile.name:
            raise NotFound("No profile found for user. Create a profile first.", code="no_profile")
        if running_of(user) is not None:
            raise Conflict("A run is going on already. Wait for it, or stop it.", code="already_running")
        run = BatchRun.objects.create(profile=profile, template=template, starts_at=begins, created_at=now)
        kinds = [Generation.Type.RESUME, *([Generation.Type.COVER_LETTER] if with_letters else [])]
        items = BatchItem.objects.bulk_create(
            BatchItem(run=run, posting=posting, kind=kind) for posting in postings for kind in kinds
        )
        if begins <= now:
            transaction.on_commit(lambda: _ring([item.pk for item in items]))
    return run


def _ring(item_ids: list[int]) -> None:
    from generation.tasks import write_item

    for item_id in item_ids:
        write_item.delay(item_id=item_id)


def running_of(user: User) -> BatchRun | None:
    """The person's run that still has items to write."""
    rows = BatchRun.objects.filter(profile__user=user, cancelled_at=None)
    return rows.filter(items__state__in=[BatchItem.State.WAITING, BatchItem.State.WRITING]).distinct().first()


def write(*, item_id: int, now: datetime) -> bool:
    """Write one item; False where it is done, claimed by somebody alive, or its run was stopped. Safe to run twice."""
    item = _claimed(item_id, now)
    if item is None:
        return False
    profile = Profile.objects.with_sections().get(pk=item.run.profile_id)
    try:
        made = _written(Material(profile, item.posting), item, now=now)
        file = export(made, format="pdf").data
    except DomainError as refusal:
        _mine(item).update(state=BatchItem.State.FAILED, problem=refusal.message[:300])
        return True
    return _finished(item, made, file)


def _claimed(item_id: int, now: datetime) -> BatchItem | None:
    """The item, if this worker got it: a conditional UPDATE decides."""
    free = Q(state=BatchItem.State.WAITING) | Q(state=BatchItem.State.WRITING, claimed_at__lt=now - STALE)
    rows = BatchItem.objects.filter(free, pk=item_id, run__cancelled_at=None, run__starts_at__lte=now)
    if not rows.update(state=BatchItem.State.WRITING, claimed_at=now):
        return None
    return BatchItem.objects.select_related("run", "posting").get(pk=item_id)


def _written(material: Material, item: BatchItem, *, now: datetime) -> Generation:
    """The document, which is not kept yet."""
    template = item.run.template
    if item.kind == Generation.Type.RESUME:
        ranking = rankings.ranked_for(material, by_rules=True, now=now)
        return documents.compose(material, ranking, options=ResumeOptions(), template=template, now=now)
    return cover_letters.compose(material, Wanted(LetterOptions(), template), now=now)


def _mine(item: BatchItem) -> QuerySet[BatchItem]:
    """The row, while this worker's claim stands."""
    return BatchItem.objects.filter(pk=item.pk, state=BatchItem.State.WRITING, claimed_at=item.claimed_at)


def _finished(item: BatchItem, made: Generation, file: bytes) -> bool:
    """Keep the document and end its item as one: a worker killed before that leaves nothing, one that lost its claim
    keeps nothing."""
    with transaction.atomic():
        made.save()
        if _mine(item).update(state=BatchItem.State.DONE, generation=made, file=file):
            return True
        transaction.set_rollback(True)
    return False


def due(*, now: datetime) -> list[int]:
    """Items that should be written and are not: their time has come, or their bell or their worker was lost."""
    scheduled = Q(run__starts_at__lte=now, run__starts_at__gt=F("run__created_at"))
    late = Q(state=BatchItem.State.WAITING) & (Q(run__starts_at__lt=now - STALE) | scheduled)
    dead = Q(state=BatchItem.State.WRITING, claimed_at__lt=now - STALE)
    return list(BatchItem.objects.filter(late | dead, run__cancelled_at=None).values_list("pk", flat=True)[:500])


def cancel(*, run: BatchRun, now: datetime) -> None:
    """What is written stays; nothing more is begun."""
    BatchRun.objects.filter(pk=run.pk, cancelled_at=None).update(cancelled_at=now)


def zipped(*, run: BatchRun) -> bytes:
    """The PDFs of a run. Raises NotFound `nothing_written`."""
    buffer = io.BytesIO()
    rows = run.items.exclude(file=None).select_related("posting")
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, item in enumerate(rows, start=1):
            archive.writestr(f"{number:02d}-{_plain(item.posting.title)}-{item.kind}.pdf", bytes(item.file or b""))
    if not rows:
        raise NotFound("Nothing is written yet.", code="nothing_written")
    return buffer.getvalue()


def _plain(title: str) -> str:
    return "-".join("".join(sign if sign.isascii() and sign.isalnum() else " " for sign in title).split())[:80] or "job"


def forget_files(*, now: datetime) -> int:
    """Drop the PDFs of runs older than KEPT; the documents stay and can be downloaded one by one."""
    return BatchItem.objects.filter(run__created_at__lt=now - KEPT).exclude(file=None).update(file=None)


def estimate(*, user: User, letters: int) -> Decimal | None:
    """What `letters` would cost by the model's prices; None where rules write them."""
    target = gateway.target_for(user_id=user.pk, role="writing")
    if target is None or target.own:
        return None
    given, made = LETTER_TOKENS
    return letters * pricing.cost(model=target.model, input_tokens=given, cached_tokens=0, output_tokens=made)


def spent(*, run: BatchRun) -> Decimal:
    """USD that the letters of a run have cost so far."""
    told = run.items.filter(kind=Generation.Type.COVER_LETTER).values_list("generation__llm_metadata__cost", flat=True)
    return sum((Decimal(str(cost)) for cost in told if cost), Decimal(0))
