"""Private values leave as placeholders and come back as themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

SHORTEST = 3
PHONE = re.compile(r"\+?[\d\s().\-/]{6,}")
BETWEEN_DIGITS = r"[\s().\-/]*"


class Redaction:
    """Two-way replacement. `private` maps a label ("name", "email") to the value that must not leave."""

    def __init__(self, private: Mapping[str, str]) -> None:
        values = {label.upper(): value.strip() for label, value in private.items() if len(value.strip()) >= SHORTEST}
        # Longest first: an address may hold the name.
        by_length = sorted(values.items(), key=lambda pair: -len(pair[1]))
        self.placeholders = {f"[[{label}]]": value for label, value in by_length}
        self._out = [(re.compile(_pattern(value), re.IGNORECASE), token) for token, value in self.placeholders.items()]

    def hide(self, text: str) -> str:
        """`text` with every private value replaced, however it is spaced or cased."""
        # A document that already holds our placeholder must not have a private value put into it on the way back.
        for token in self.placeholders:
            text = text.replace(token, token.strip("[]"))
        for pattern, token in self._out:
            text = pattern.sub(token, text)
        return text

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


def _pattern(value: str) -> str:
    if PHONE.fullmatch(value):
        digits = BETWEEN_DIGITS.join(re.findall(r"\d", value))
        return rf"(?<!\d)\+?\(?{digits}(?!\d)"
    words = r"\s+".join(re.escape(word) for word in value.split())
    return rf"(?<!\w){words}(?!\w)"
