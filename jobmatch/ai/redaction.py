"""Private values leave as placeholders and come back as themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

SHORTEST = 3


class Redaction:
    """Two-way replacement. `private` maps a label ("name", "email") to the value that must not leave."""

    def __init__(self, private: Mapping[str, str]) -> None:
        values = {label.upper(): value for label, value in private.items() if len(value.strip()) >= SHORTEST}
        self.placeholders = {f"[[{label}]]": value for label, value in values.items()}
        by_length = sorted(self.placeholders.items(), key=lambda pair: -len(pair[1]))
        self._back = {value.casefold(): token for token, value in by_length}
        words = "|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for _, value in by_length)
        self._out = re.compile(words, re.IGNORECASE) if words else None

    def hide(self, text: str) -> str:
        """`text` with every private value replaced."""
        return self._out.sub(lambda hit: self._back[hit.group().casefold()], text) if self._out else text

    def restore(self, value: Any) -> Any:
        """The same text, list or mapping with placeholders turned back."""
        if isinstance(value, str):
            for token, private in self.placeholders.items():
                value = value.replace(token, private)
            return value
        if isinstance(value, list):
            return [self.restore(item) for item in value]
        if isinstance(value, dict):
            return {key: self.restore(item) for key, item in value.items()}
        return value
