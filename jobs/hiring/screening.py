"""Candidates of a posting: who is in hand, in which order, and what a blind screen may show."""

from __future__ import annotations

import re
import unicodedata
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


_CONTACT = re.compile(
    r"[^\s@<>()]+@[^\s@<>()]+\.\w+|(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S+|\+?\d(?:[\s()./-]{0,2}\d){6,}",
    re.IGNORECASE,
)


def blind(text: str, *, name: str) -> str:
    """`text` with every word of the person's name and every address, link and number blanked at equal length.

    Spans still fit. Names count in either form of Unicode; those of one sign (李 明) wherever they stand.
    """
    text = _CONTACT.sub(_blank, text)
    words = _words_of(unicodedata.normalize("NFC", name))
    if not words:
        return text
    named = "|".join(re.escape(form) for word in words for form in _forms(word))
    loose = "|".join(re.escape(word) for word in words if not word.isascii() and len(word) == 1)
    pattern = rf"(?<![^\W_])(?:{named})(?![^\W_])" + (rf"|{loose}" if loose else "")
    return re.sub(pattern, _blank, text, flags=re.IGNORECASE)


def _blank(hit: re.Match[str]) -> str:
    return "█" * len(hit.group())


def _words_of(name: str) -> list[str]:
    """The words of a name, no initials."""
    return [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 1 or ord(word) > _LAST_LATIN]


def _forms(word: str) -> set[str]:
    return {word, unicodedata.normalize("NFD", word)}


_LAST_LATIN = 0x24F
