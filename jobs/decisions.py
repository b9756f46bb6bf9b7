"""What a candidate decides about a match: save, dismiss, applied, and back again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from jobmatch.errors import Refused
from jobs.models import Application, Match, Posting, StageChange
from profiles.models import Profile

FEEDBACK = ("good_fit", "not_for_me", "wrong_place", "wrong_pay", "wrong_level")


@transaction.atomic
def decide(*, match: Match, state: str, now: datetime, feedback: str = "") -> Match:
    """Move a match to `state` (Match.State). Deciding the same again changes nothing; every step can be undone.

    Raises Refused (`unknown_state`, `unknown_feedback`).
    """
    if state not in Match.State.values:
        raise Refused("Choose save, dismiss, applied or undo.", code="unknown_state")
    if feedback and feedback not in FEEDBACK:
        raise Refused(f"Feedback is one of {', '.join(FEEDBACK)}.", code="unknown_feedback")
    match = Match.objects.select_for_update().get(pk=match.pk)
    if match.state == Match.State.APPLIED and state != Match.State.APPLIED:
        _forget_note_of_applying(match)
    if state == Match.State.APPLIED:
        note_applied(profile=match.profile, posting=match.posting, now=now)
    if match.state != state:
        match.state, match.state_changed_at = state, now
    match.feedback = feedback or match.feedback
    match.save(update_fields=["state", "state_changed_at", "feedback"])
    return match


def note_applied(*, profile: Profile, posting: Posting, now: datetime) -> Application:
    """Remember that the person applied outside Jobmatch. An application made here stays as it is."""
    application, made = Application.objects.get_or_create(
        profile=profile,
        posting=posting,
        defaults={"channel": Application.Channel.ELSEWHERE, "applied_at": now, "stage_changed_at": now},
    )
    if made:
        StageChange.objects.create(application=application, after=application.stage, at=now)
    return application


def _forget_note_of_applying(match: Match) -> None:
    """Undoing "applied" removes the note; an application that the company holds cannot be undone here."""
    application = Application.objects.filter(profile=match.profile_id, posting=match.posting_id).first()
    if application is None:
        return
    if application.channel != Application.Channel.ELSEWHERE:
        raise Refused("The company has your application. Withdraw it from Applications instead.", code="applied_here")
    application.delete()
