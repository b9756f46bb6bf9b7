"""One JSON line for every line asked: what parse_pay and parse_place print."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

LONGEST_LINE = 20_000


def answer_lines(lines: Iterable[bytes], read: Callable[[str], Any]) -> Iterator[str]:
    """Compact JSON of `read` for each line, null for a blank one. Bytes that are no UTF-8 become U+FFFD."""
    for line in lines:
        text = line.decode("utf-8", "replace").replace("\ufeff", "").strip()[:LONGEST_LINE]
        value = read(text) if text else None
        yield json.dumps(value, ensure_ascii=False, separators=(",", ":"))
