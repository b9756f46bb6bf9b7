"""What every source kind takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class SourceConfig:
    url: str


@dataclass(frozen=True, slots=True)
class SourceItem:
    """One posting as its source words it.

    external_id: stable between visits, at most 500 characters. body: the words, HTML where `is_html`.
    hints: facts the source states outside the words (title, company, location), as `parse_posting` takes them.
    """

    external_id: str
    url: str
    title: str
    company: str
    body: str
    is_html: bool
    published: datetime | None = None
    expires: datetime | None = None
    hints: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Batch:
    """One visit's harvest.

    state: the kind's memory for the next visit, JSON. unchanged: the source said that nothing is new, and `items` is
    empty. complete: `items` is all there is, so what is missing is gone; a feed shows only its latest. notes: sentences
    for the operator.
    """

    items: tuple[SourceItem, ...]
    state: dict[str, Any]
    unchanged: bool = False
    complete: bool = False
    notes: tuple[str, ...] = ()


class JobSource(Protocol):
    def fetch(self, config: SourceConfig, state: Mapping[str, Any], now: datetime) -> Batch:
        """Visit the source. Raises DomainError with a `fetch_…` code; keeps nothing between calls but `state`."""
        ...
