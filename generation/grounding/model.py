"""What a text claims, and what each claim rests on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

State = Literal["stated", "derived", "unsupported"]


@dataclass(frozen=True, slots=True)
class Source:
    """The words that a claim rests on. where: profile, posting or confirmed (by the person).

    pointer: JSON Pointer into the resume, "" otherwise. start, end: offsets into the posting's text, 0 otherwise.
    """

    where: str
    pointer: str
    text: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """`text[start:end]` is the claim's words. reason: the derivation, or why nothing supports it."""

    claim: str
    start: int
    end: int
    kind: str
    state: State
    source: Source | None
    reason: str = ""

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
