"""Private fields at rest: encrypted with rotating keys (Fernet: AES-128-CBC with HMAC-SHA256)."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.db import models


@lru_cache(maxsize=4)
def _box(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def box() -> MultiFernet:
    """The current keys: the first encrypts, all decrypt (`MultiFernet.rotate` moves a token to the first)."""
    return _box(tuple(settings.FIELD_KEYS))


if TYPE_CHECKING:
    Base = models.BinaryField[Any, Any]
else:
    Base = models.BinaryField


class EncryptedBytesField(Base):
    """Bytes that the database holds only encrypted."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("editable", False)
        super().__init__(*args, **kwargs)

    def get_prep_value(self, value: Any) -> bytes | None:
        return None if value is None else box().encrypt(bytes(value))

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        return super().get_db_prep_value(value if prepared else self.get_prep_value(value), connection, True)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return None if value is None else box().decrypt(bytes(value))


class EncryptedJSONField(EncryptedBytesField):
    """A JSON value that the database holds only encrypted. Not searchable, by design."""

    def get_prep_value(self, value: Any) -> bytes | None:
        return None if value is None else super().get_prep_value(_written(value))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        plain = super().from_db_value(value, expression, connection)
        return None if plain is None else json.loads(plain)

    def to_python(self, value: Any) -> Any:
        return value

    def value_to_string(self, obj: models.Model) -> str:
        return json.dumps(self.value_from_object(obj))


def _written(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
