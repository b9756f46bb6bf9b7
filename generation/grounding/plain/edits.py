"""One replacement in a text: what stood at `start:end` and what is read instead."""

from __future__ import annotations

from typing import NamedTuple


class Edit(NamedTuple):
    start: int
    end: int
    words: str
