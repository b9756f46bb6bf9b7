"""The beginning of a JSON answer as values, for showing it while the rest is on its way."""

from __future__ import annotations

import re
from typing import Any

from pydantic_core import from_json

# A placeholder of a private value that has not come to its end.
UNFINISHED = re.compile(r"\[{1,2}[A-Z]*\]?\Z")


def beginning(text: str) -> Any | None:
    """What `text` holds so far of its one JSON object, its last string as far as it came; None where it holds none."""
    start = text.find("{")
    if start < 0:
        return None
    try:
        return from_json(UNFINISHED.sub("", text[start:]), allow_partial="trailing-strings")
    except ValueError:
        return None
