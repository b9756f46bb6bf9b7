"""Page pictures of an upload: kept encrypted while it is being reviewed, and no longer than a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from jobmatch.documents import PagePicture
from profiles.models import Upload, UploadPage

LIFETIME = timedelta(days=1)


def keep(*, upload: Upload, pictures: Iterable[PagePicture], now: datetime) -> None:
    """Store the pictures of a read upload; safe to run twice."""
    rows = [
        UploadPage(upload=upload, number=p.number, width=p.width, height=p.height, picture=p.webp, created_at=now)
        for p in pictures
    ]
    UploadPage.objects.bulk_create(rows, ignore_conflicts=True)


def drop(*, upload: Upload) -> None:
    """The review is over."""
    UploadPage.objects.filter(upload=upload).delete()


def drop_old(*, now: datetime) -> int:
    """Pictures of reviews that nobody finished; how many went."""
    gone, _ = UploadPage.objects.filter(created_at__lt=now - LIFETIME).delete()
    return gone
