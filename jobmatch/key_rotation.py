"""Encrypting private fields anew with the newest key, so that an older one can be retired.

Finds every encrypted column of every model by itself. Works in batches without holding a lock, and writes a value only
where it is still the one that was read; what people change meanwhile is written with the newest key anyway.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken
from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Value
from django.db.models.functions import Cast

from jobmatch.encryption import EncryptedBytesField, box

BATCH = 500


@dataclass(frozen=True, slots=True)
class Rotated:
    """Of one column. unreadable: values that none of the keys opens; they are left as they are."""

    column: str
    looked_at: int
    written: int
    unreadable: int


def encrypted_columns() -> Iterator[tuple[type[models.Model], str]]:
    """(model, field name) of each."""
    for model in apps.get_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, EncryptedBytesField):
                yield model, field.attname


def rotate(model: type[models.Model], name: str, *, batch: int = BATCH) -> Rotated:
    """Bring one column to the newest key. Safe to run twice, and again after it was stopped."""
    newest = Fernet(settings.FIELD_KEYS[0])
    looked_at = written = unreadable = 0
    last = None
    while rows := _batch(model, name, last, batch):
        for key, token in rows:
            looked_at += 1
            if _opens(newest, token):
                continue
            try:
                fresh = box().rotate(token)
            except InvalidToken:
                unreadable += 1
                continue
            written += _replace(model, name, key, token, fresh)
        last = rows[-1][0]
    return Rotated(f"{model._meta.label}.{name}", looked_at, written, unreadable)


def _batch(model: type[models.Model], name: str, last: object, size: int) -> list[tuple[object, bytes]]:
    """(primary key, stored token) of the next rows after `last`."""
    rows = _raw(model, name).exclude(**{name: None}).order_by("pk")
    if last is not None:
        rows = rows.filter(pk__gt=last)
    return [(key, bytes(token)) for key, token in rows.values_list("pk", "token")[:size]]


def _raw(model: type[models.Model], name: str) -> models.QuerySet[models.Model]:
    """Rows with the column as it is stored, not opened."""
    return model._base_manager.annotate(token=Cast(name, models.BinaryField()))


def _opens(key: Fernet, token: bytes) -> bool:
    try:
        key.decrypt(token)
    except InvalidToken:
        return False
    return True


def _replace(model: type[models.Model], name: str, key: object, before: bytes, after: bytes) -> int:
    same = _raw(model, name).filter(pk=key, token=before)
    return same.update(**{name: Value(after, output_field=models.BinaryField())})
