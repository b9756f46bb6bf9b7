"""Prompts and answers kept for a time, for an operator who looks for a fault. Off unless somebody turns it on.

What is kept left the installation anyway: private values are placeholders in it, and stay so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import structlog
from django.db.models import Q

from jobmatch.ai.models import RecordedPrompt, Recording
from jobmatch.errors import Refused

DEFAULT = timedelta(hours=1)
log = structlog.get_logger()


def start(
    *, by: str, reason: str, lasting: timedelta = DEFAULT, user_id: int | None = None, now: datetime
) -> Recording:
    """Record from now on, for a time, everyone's prompts or one person's. by: the operator's address.

    Raises Refused `bad_recording` for a time that is not between nothing and a day, or without a reason.
    """
    if not timedelta(0) < lasting <= Recording.LONGEST:
        raise Refused("Record for at most 24 hours.", code="bad_recording")
    if not reason.strip():
        raise Refused("Say why the prompts are recorded.", code="bad_recording")
    made = Recording.objects.create(
        user_id=user_id, reason=reason.strip(), started_by=by, started_at=now, until=now + lasting
    )
    log.warning("prompt_recording_started", recording=made.pk, by=by, person=user_id, until=made.until.isoformat())
    return made


def stop(recording: Recording, *, by: str, now: datetime) -> bool:
    """Record nothing more and delete what was recorded. False where its time was over, or it was stopped before."""
    stopped = Recording.objects.running(now).filter(pk=recording.pk).update(stopped_at=now, stopped_by=by)
    RecordedPrompt.objects.filter(recording=recording).delete()
    if stopped:
        log.warning("prompt_recording_stopped", recording=recording.pk, by=by)
    return bool(stopped)


def running(*, now: datetime) -> list[Recording]:
    """Every recording that goes on."""
    return list(Recording.objects.running(now))


def keep(
    *,
    user_id: int | None,
    feature: str,
    model: str,
    messages: Sequence[Mapping[str, str]],
    answers: Sequence[str],
    outcome: str,
    now: datetime,
) -> None:
    """Keep one exchange where a recording of this person, or of everyone, goes on."""
    wanted = Recording.objects.running(now).filter(Q(user_id=None) | Q(user_id=user_id)).first()
    if wanted is None:
        return
    RecordedPrompt.objects.create(
        recording=wanted,
        at=now,
        user_id=user_id,
        feature=feature,
        model=model,
        outcome=outcome,
        messages=list(messages),
        answers=list(answers),
    )


def purge(*, now: datetime) -> int:
    """Delete what was recorded in recordings whose time is over. Returns how many exchanges."""
    return RecordedPrompt.objects.filter(recording__until__lte=now).delete()[0]
