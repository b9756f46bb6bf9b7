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


class EncryptedJSONField(Base):
    """A JSON value that the database holds only encrypted. Not searchable, by design."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("editable", False)
        super().__init__(*args, **kwargs)

    def get_prep_value(self, value: Any) -> bytes | None:
        if value is None:
            return None
        return box().encrypt(json.dumps(value, ensure_ascii=False, sort_keys=True).encode())

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        return super().get_db_prep_value(value if prepared else self.get_prep_value(value), connection, True)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return None if value is None else json.loads(box().decrypt(bytes(value)))

    def to_python(self, value: Any) -> Any:
        return value

    def value_to_string(self, obj: models.Model) -> str:
        return json.dumps(self.value_from_object(obj))
