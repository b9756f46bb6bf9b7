"""How an application comes to be and moves. Every step is a conditional update and leaves a trace."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from accounts.models import User
from jobmatch.errors import Conflict, Refused
from jobs.models import Application, Match, Posting, StageChange
from jobs.signals import application_received
from profiles.models import Profile

Stage = Application.Stage
ON_THE_WAY = {Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.OFFER}
# People move forwards, may skip a stage, may be taken back by one who clicked wrong, and may leave from anywhere.
NEXT: dict[str, set[Application.Stage]] = {
    stage: (ON_THE_WAY | {Stage.REJECTED, Stage.WITHDRAWN}) - {stage} for stage in ON_THE_WAY
}
NEXT[Stage.OFFER] |= {Stage.HIRED}
NEXT[Stage.HIRED] = {Stage.OFFER}
NEXT[Stage.REJECTED] = set(ON_THE_WAY)
NEXT[Stage.WITHDRAWN] = set()


@transaction.atomic
def apply(*, profile: Profile, posting: Posting, now: datetime, note: str = "") -> Application:
    """Send the profile to the posting's company. Applying twice gives the first application.

    Raises Refused: `posting_closed`, `posting_elsewhere` (no company here reads applications), `profile_empty`.
    """
    if not posting.is_open:
        raise Refused("This job no longer takes applications.", code="posting_closed")
    if posting.company_id is None:
        raise Refused("Apply on the employer's own page, then mark the job as applied here.", code="posting_elsewhere")
    if not hasattr(profile, "facts"):
        raise Refused("Add your resume first; it is what the employer will read.", code="profile_empty")
    application, made = Application.objects.get_or_create(
        profile=profile,
        posting=posting,
        defaults={"note": note[:4000], "applied_at": now, "stage_changed_at": now},
    )
    if not made and application.channel == Application.Channel.ELSEWHERE:
        application.channel, application.note, application.applied_at = Application.Channel.HERE, note[:4000], now
        application.save(update_fields=["channel", "note", "applied_at"])
        made = True
    if made:
        _trace(application, before="", by=profile.user, now=now)
        transaction.on_commit(lambda: application_received.send(sender=Application, application_id=application.pk))
    Match.objects.filter(profile=profile, posting=posting).update(state=Match.State.APPLIED, state_changed_at=now)
    return application


@transaction.atomic
def enter(*, profile: Profile, posting: Posting, by: User | None, now: datetime) -> Application:
    """Put an uploaded profile into a posting's pipeline; once, however often it is rung."""
    application, made = Application.objects.get_or_create(
        profile=profile,
        posting=posting,
        defaults={"channel": Application.Channel.UPLOADED, "applied_at": now, "stage_changed_at": now},
    )
    if made:
        _trace(application, before="", by=by, now=now)
        transaction.on_commit(lambda: application_received.send(sender=Application, application_id=application.pk))
    return application


@transaction.atomic
def advance(*, application: Application, to: str, by: User, now: datetime) -> Application:
    """Move an application to stage `to`.

    Raises Refused (`stage_not_reachable`); Conflict (`stage_moved`) where someone else moved it meanwhile.
    """
    before = application.stage
    if to == before:
        return application
    if to not in NEXT[before]:
        raise Refused(f"{application.get_stage_display()} does not lead there.", code="stage_not_reachable")
    moved = Application.objects.filter(pk=application.pk, stage=before).update(stage=to, stage_changed_at=now)
    if not moved:
        raise Conflict("Someone else moved this application meanwhile. Look again.", code="stage_moved")
    application.stage, application.stage_changed_at = to, now
    _trace(application, before=before, by=by, now=now)
    return application


def _trace(application: Application, *, before: str, by: User | None, now: datetime) -> None:
    StageChange.objects.create(application=application, before=before, after=application.stage, by=by, at=now)
