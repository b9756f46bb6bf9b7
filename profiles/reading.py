"""The worker side of an upload: read the file apart, keep what it says, let the file go."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta

import structlog
from django.db import transaction
from django.db.models import Q

from jobmatch.documents import Document, PagePicture, pictures_isolated
from jobmatch.errors import DomainError, Unavailable
from profiles import acceptance, page_pictures
from profiles.highlights import placed
from profiles.models import Upload, UploadPayload
from profiles.parsing.intake import read_file
from profiles.parsing.model import ParsedResume

log = structlog.get_logger()
UNHEARD = timedelta(minutes=10)
OUR_FAULT = Unavailable(
    "Something went wrong on our side while reading this file. It was not your file's fault; please try again.",
    code="reading_failed",
)


def read_upload(*, upload_id: uuid.UUID, now: datetime) -> None:
    """Read a waiting upload. Does nothing where it is being read, was read or is gone: safe to ring twice."""
    if not Upload.objects.claim(upload_id, now=now):
        return
    upload = Upload.objects.get(pk=upload_id)
    payload = UploadPayload.objects.get(upload=upload)
    try:
        parsed, document = read_file(
            payload.data, filename=upload.filename, today=now.date(), progress=counting(upload_id)
        )
    except DomainError as error:
        _refuse(upload, error)
        return
    except Exception:
        # Ours to mend, not the person's: the file waits for the next try instead of for its lease to run out.
        Upload.objects.filter(pk=upload_id, state=Upload.State.READING).update(state=Upload.State.WAITING)
        raise
    pictures = () if upload.company_id else _drawn(upload, payload.data)
    with transaction.atomic():
        _keep(upload, parsed, document, now=now)
        page_pictures.keep(upload=upload, pictures=pictures, now=now)
        if upload.company_id:
            # A recruiter's upload has no one to review it: it becomes a profile as read.
            acceptance.accept_for_company(upload=upload, now=now)
    log.info("upload_read", upload=str(upload.pk), facts=len(parsed.spans), language=parsed.language)


def give_up(*, upload_id: uuid.UUID) -> None:
    """After the last try: say that the fault is ours. The bytes go, as files are not kept."""
    upload = Upload.objects.filter(pk=upload_id, state__in=[Upload.State.WAITING, Upload.State.READING]).first()
    if upload is not None:
        _refuse(upload, OUR_FAULT)


def left_behind(*, now: datetime) -> list[uuid.UUID]:
    """Uploads that nobody is reading any more: their worker was killed, or their bell was never heard."""
    silent = Q(state=Upload.State.WAITING, created_at__lt=now - UNHEARD)
    dropped = Q(state=Upload.State.READING, lease_until__lt=now)
    return list(Upload.objects.filter(silent | dropped).values_list("pk", flat=True))


def counting(upload_id: uuid.UUID) -> Callable[[int, int], None]:
    """Says how many pages are read, for the person who waits: a page of a scan takes many seconds."""

    def count(done: int, pages: int) -> None:
        if pages > 1:
            Upload.objects.filter(pk=upload_id).update(pages_read=done, pages=pages)

    return count


def _keep(upload: Upload, parsed: ParsedResume, document: Document | None, *, now: datetime) -> None:
    upload.result = {
        "resume": parsed.resume,
        "text": parsed.text,
        "spans": [asdict(span) for span in parsed.spans],
        "questions": [asdict(question) for question in parsed.questions],
        "boxes": [asdict(box) for box in placed(document, parsed.spans)] if document else [],
        "warnings": list(document.warnings) if document else [],
    }
    upload.language = parsed.language
    upload.state = Upload.State.READ
    upload.read_at = now
    upload.save()
    UploadPayload.objects.filter(upload=upload).delete()


def _drawn(upload: Upload, data: bytes) -> tuple[PagePicture, ...]:
    """The pages as pictures; a document that was read but cannot be drawn is reviewed by its text."""
    try:
        return pictures_isolated(data, filename=upload.filename)
    except DomainError as error:
        log.info("upload_not_drawn", upload=str(upload.pk), code=error.code)
        return ()


def _refuse(upload: Upload, error: DomainError) -> None:
    with transaction.atomic():
        upload.state = Upload.State.REFUSED
        upload.code, upload.message = error.code, error.message
        upload.save()
        UploadPayload.objects.filter(upload=upload).delete()
    log.info("upload_refused", upload=str(upload.pk), code=error.code)
