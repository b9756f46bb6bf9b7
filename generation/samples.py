"""Samples of a person's own writing: taken in, read for their style, one of each type in use."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import PurePath

from django.db import transaction
from django.db.models import QuerySet

from accounts.models import User
from generation import refining
from generation.models import SampleDocument
from generation.refining import HABITS
from jobmatch import documents
from jobmatch.errors import DomainError, NotFound, Refused, refuse_file
from profiles.writing_style import WritingStyle, fingerprint

LIMIT_BYTES = 1024 * 1024
KINDS = (".txt", ".md", ".pdf", ".docx")
MOST_CHARACTERS = 60_000


class WrongKind(DomainError):
    """The reference answers a wrong kind of sample with 400, where other files get 422."""

    status, code = 400, "unsupported_type"


class TooLarge(DomainError):
    status, code = 413, "too_large"


def store(*, user: User, document_type: str, filename: str, data: bytes, now: datetime) -> SampleDocument:
    """Read a sample and put it to use in place of the one before. Two uploads at once leave one in use.

    Raises WrongKind, TooLarge, Refused: `no_text`, `corrupt`, `encrypted` and the other codes of files.
    """
    if PurePath(filename.lower()).suffix not in KINDS:
        raise WrongKind("Only text (.txt), PDF and Word (.docx) files are supported for samples.")
    if len(data) > LIMIT_BYTES:
        raise TooLarge("File size exceeds 1MB limit")
    return keep(user=user, document_type=document_type, filename=filename, text=text_of(data, filename), now=now)


def text_of(data: bytes, filename: str) -> str:
    """Raises Refused with a code of files."""
    if not data.strip():
        raise Refused("File is empty or contains no readable text", code="no_text")
    plain = PurePath(filename.lower()).suffix in (".txt", ".md")
    document = documents.read(data, filename=filename) if plain else documents.read_isolated(data, filename=filename)
    text = document.text.strip()
    if len(text) > MOST_CHARACTERS:
        raise refuse_file("too_large", limit=f"{MOST_CHARACTERS:,} characters")
    if not text:
        raise Refused("File is empty or contains no readable text", code="no_text")
    return text


def keep(*, user: User, document_type: str, filename: str, text: str, now: datetime) -> SampleDocument:
    """Store a sample's words with its style, in use. The row of the user is the lock that puts uploads in a line."""
    style = fingerprint(text).to_json()
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        _of(user, document_type).filter(is_active=True).update(is_active=False, updated_at=now)
        kept = SampleDocument.objects.create(
            user=user,
            document_type=document_type,
            original_filename=PurePath(filename).name[:255],
            full_text=text,
            writing_style=style,
            word_count=len(text.split()),
            character_count=len(text),
            created_at=now,
            updated_at=now,
        )
        refining.ring_for(kept)
    return kept


@transaction.atomic
def activate(*, sample: SampleDocument, now: datetime) -> SampleDocument:
    """Put an older sample to use again."""
    User.objects.select_for_update().get(pk=sample.user_id)
    _of(sample.user, sample.document_type).filter(is_active=True).update(is_active=False, updated_at=now)
    SampleDocument.objects.filter(pk=sample.pk).update(is_active=True, updated_at=now)
    sample.refresh_from_db()
    refining.ring_for(sample)
    return sample


@transaction.atomic
def remove(*, sample: SampleDocument, now: datetime) -> None:
    """Delete a sample for good; the newest of those left comes into use in its place."""
    User.objects.select_for_update().get(pk=sample.user_id)
    was_active = SampleDocument.objects.filter(pk=sample.pk, is_active=True).exists()
    sample.delete()
    newest = _of(sample.user, sample.document_type).order_by("-created_at").first()
    if was_active and newest is not None:
        SampleDocument.objects.filter(pk=newest.pk).update(is_active=True, updated_at=now)


def style_of(user: User) -> WritingStyle | None:
    """The style of the cover letter in use, or of the resume where there is no letter; None without a sample."""
    used = _used(user)
    return WritingStyle.from_json(used.writing_style) if used else None


def letter_in_use(user: User) -> SampleDocument:
    """Raises NotFound `no_cover_letter_sample`."""
    found = _of(user, SampleDocument.Type.COVER_LETTER).filter(is_active=True).first()
    if found is None:
        raise NotFound("No active cover letter sample found. Upload a sample first.", code="no_cover_letter_sample")
    return found


def style_in_words(user: User) -> str:
    """That style for a model: the rules' measures, and the habits that a model read in the same sample."""
    used = _used(user)
    if used is None:
        return "plain and direct"
    habits = {name: used.refinement[name] for name in HABITS if used.refinement.get(name)}
    style = WritingStyle.from_json(used.writing_style).to_json()
    return json.dumps({**style, **({"habits": habits} if habits else {})}, ensure_ascii=False)


def _used(user: User) -> SampleDocument | None:
    active = {row.document_type: row for row in SampleDocument.objects.filter(user=user, is_active=True)}
    return active.get(SampleDocument.Type.COVER_LETTER) or active.get(SampleDocument.Type.RESUME)


def _of(user: User, document_type: str) -> QuerySet[SampleDocument]:
    return SampleDocument.objects.filter(user=user, document_type=document_type)
