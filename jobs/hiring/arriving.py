"""Resumes that a recruiter sent for a posting and that are still on their way into its list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from jobs.models import Application, Posting
from profiles.models import Upload

# Files of one sending come within seconds of each other; what came longer before belongs to another.
PAUSE = timedelta(minutes=1)
# What could not be read is told until the next sending, and no longer than this.
TOLD = timedelta(days=1)
# A score is there within seconds. One that is missing for longer will not come by waiting at the page.
PATIENCE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Arriving:
    """The last sending: how many files it had, how many of them are read, and those that could not be."""

    total: int
    read: int
    refused: tuple[Upload, ...]

    @property
    def unread(self) -> int:
        return self.total - self.read

    @property
    def said(self) -> str:
        return f"{self.read} of {self.total}"

    @property
    def refused_said(self) -> str:
        count = len(self.refused)
        return "One file could not be read" if count == 1 else f"{count} files could not be read"


def last_sending(posting: Posting, *, now: datetime) -> Arriving:
    """What came with the newest file of this posting."""
    recent = Upload.objects.filter(posting_id=posting.pk, company=posting.company_id, created_at__gt=now - TOLD)
    files = _together(recent.order_by("-created_at").defer("result", "review"))
    refused = tuple(file for file in files if file.state == Upload.State.REFUSED)
    return Arriving(total=len(files), read=sum(not file.unfinished for file in files), refused=refused)


def _together(newest_first: Iterable[Upload]) -> list[Upload]:
    files = list(newest_first)
    for place, (later, earlier) in enumerate(pairwise(files), start=1):
        if later.created_at - earlier.created_at > PAUSE:
            return files[:place]
    return files


def score_is_coming(application: Application, *, now: datetime) -> bool:
    """Whether this row, as `screening.candidates` gives it, will show a score soon."""
    asked_not_to = getattr(application.profile, "preferences", None)
    unranked = asked_not_to is not None and asked_not_to.no_automatic_ranking
    return application.total is None and not unranked and now - application.applied_at < PATIENCE  # type: ignore[attr-defined]
