"""Candidates of a posting: who is in hand, in which order, and what a blind screen may show."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import UUID

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.utils import timezone

from jobs.hiring import pipeline
from jobs.models import Application, Match, Posting
from profiles.models import Profile, Upload


def candidates(posting: Posting) -> QuerySet[Application]:
    """Everyone in the posting's pipeline with their score, best first; those without one (opted out) come last."""
    match = Match.objects.filter(profile=OuterRef("profile"), posting=OuterRef("posting"))
    scored = Application.objects.received().filter(posting=posting).select_related("profile", "profile__preferences")
    return scored.annotate(
        match_id=Subquery(match.values("pk")[:1]),
        total=Subquery(match.values("total")[:1]),
        band=Subquery(match.values("band")[:1]),
        summary=Subquery(match.values("summary")[:1]),
    ).order_by(F("total").desc(nulls_last=True), "applied_at")


def enter_upload(*, upload_id: UUID, profile_id: UUID, now: datetime | None = None) -> None:
    """Put a recruiter's upload into the pipeline it was meant for; nothing where it was meant for none."""
    upload = Upload.objects.select_related("user").get(pk=upload_id)
    wanted = Posting.objects.filter(company=upload.company_id)
    posting = wanted.filter(pk=upload.posting_id).first() if upload.posting_id else None
    if posting is None:
        return
    profile = Profile.objects.get(pk=profile_id)
    pipeline.enter(profile=profile, posting=posting, by=upload.user, now=now or timezone.now())


def blind(text: str, *, name: str) -> str:
    """`text` with every word of the person's name blanked at equal length, so that spans still fit."""
    words = [re.escape(word) for word in re.findall(r"[^\W\d_]{2,}", name)]
    if not words:
        return text
    return re.sub(rf"\b(?:{'|'.join(words)})\b", lambda hit: "█" * len(hit.group()), text, flags=re.IGNORECASE)
