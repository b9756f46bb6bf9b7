"""The request side of an upload: take it in, recognise it, and ring for the worker."""

from __future__ import annotations

import hashlib
import uuid
from datetime import datetime

from django.conf import settings
from django.db import IntegrityError, transaction

from accounts.models import Company, User
from jobmatch.errors import refuse_file
from profiles.models import Upload, UploadPayload

PASTED = "pasted.txt"


def checked_size(data: bytes) -> None:
    """Raises Refused: `no_text` for an empty file, `too_large` over the limit."""
    if not data.strip():
        raise refuse_file("no_text")
    if len(data) > settings.FILE_LIMIT_BYTES:
        raise refuse_file("too_large", limit=f"{settings.FILE_LIMIT_BYTES // (1024 * 1024)} MB")


def receive(
    *,
    user: User,
    filename: str,
    data: bytes,
    now: datetime,
    company: Company | None = None,
    posting_id: uuid.UUID | None = None,
) -> Upload:
    """An upload on its way to the worker, or the earlier one of this person with the same bytes.

    Raises Refused: `no_text` for an empty file, `too_large` over the limit. All else is found by the reader.
    """
    checked_size(data)
    digest = hashlib.sha256(data).hexdigest()
    earlier = _earlier(user=user, company=company, posting_id=posting_id, digest=digest)
    if earlier:
        return earlier
    upload = Upload(
        user=user,
        company=company,
        posting_id=posting_id,
        filename=filename[-255:] or PASTED,
        sha256=digest,
        size=len(data),
        created_at=now,
    )
    try:
        with transaction.atomic():
            upload.save()
            UploadPayload.objects.create(upload=upload, data=data)
            transaction.on_commit(lambda: _ring(upload.pk))
    except IntegrityError:
        # The same file in another tab won the race (a_file_is_read_once_at_a_time): follow that one.
        return Upload.objects.get(user=user, sha256=digest, company=None, state__in=["waiting", "reading"])
    return upload


def receive_text(*, user: User, text: str, now: datetime, company: Company | None = None) -> Upload:
    """As `receive`, for pasted words."""
    return receive(user=user, filename=PASTED, data=text.encode(), now=now, company=company)


def _earlier(*, user: User, company: Company | None, posting_id: uuid.UUID | None, digest: str) -> Upload | None:
    """A refused file is read again: its refusal may have been ours (a timeout, an older reader)."""
    same = Upload.objects.filter(user=user, company=company, posting_id=posting_id, sha256=digest)
    return same.exclude(state=Upload.State.REFUSED).order_by("-created_at").first()


def _ring(upload_id: uuid.UUID) -> None:
    from profiles.tasks import read

    read.delay(upload_id=str(upload_id))
