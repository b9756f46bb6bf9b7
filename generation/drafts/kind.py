"""What a kind of draft has to say for itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from generation.models import Draft
from jobmatch.ai.gateway import GoOn

# Keeps what was written, within the transaction that ends its draft; gives the fields of the draft that name it.
Keep = Callable[[], dict[str, Any]]


class Compose(Protocol):
    """Write it, without keeping anything. Raises Stopped once `go_on` says no; DomainError."""

    def __call__(self, draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep: ...


@dataclass(frozen=True, slots=True)
class Kind:
    """compose writes it. said: a model's answer so far → its paragraphs, for showing; None where there are none yet."""

    compose: Compose
    said: Callable[[Any], list[str] | None]


def topic_of(about: str, asked: Mapping[str, Any]) -> str:
    """What a draft is about: who asks for exactly the same again gets the draft that is on its way."""
    return f"{about} {hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:16]}"


def listed(name: str, field: str = "") -> Callable[[Any], list[str] | None]:
    """Reads the list `name` of an answer: texts, or objects with a text in `field`."""

    def said(value: Any) -> list[str] | None:
        found = value.get(name) if isinstance(value, dict) else None
        if not isinstance(found, list):
            return None
        told = [item.get(field) if isinstance(item, dict) else item for item in found]
        return [str(text) for text in told if text]

    return said
