"""A short text (a mail, a LinkedIn text, an answer), and what writing one gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from generation.grounding import Claim
from generation.letters.model import Used
from jobmatch.errors import Refused


@dataclass(frozen=True, slots=True)
class Text:
    """subject, salutation and closing are "" where the kind of text has none. signature: lines below the closing."""

    paragraphs: tuple[str, ...]
    subject: str = ""
    salutation: str = ""
    closing: str = ""
    signature: tuple[str, ...] = ()
    language: str = "en"

    @property
    def body(self) -> str:
        """All but the subject: what is pasted."""
        end = "\n".join(line for line in (self.closing, *self.signature) if line)
        return "\n\n".join(part for part in (self.salutation, *self.paragraphs, end) if part)

    @property
    def whole(self) -> str:
        """With the subject above; claims are spans into it."""
        return "\n\n".join(part for part in (self.subject, self.body) if part)

    def to_json(self) -> dict[str, Any]:
        return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(self).items()}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Text:
        return cls(
            paragraphs=tuple(content.get("paragraphs", ())),
            subject=content.get("subject", ""),
            salutation=content.get("salutation", ""),
            closing=content.get("closing", ""),
            signature=tuple(content.get("signature", ())),
            language=content.get("language", "en"),
        )


@dataclass(frozen=True, slots=True)
class Composed:
    """A text by rules. claims: spans into `text.whole`. facts: sentences that the person vouches for by asking for it.

    hints: what the person could add to make it tell more. notes: what they have to know of it where rules wrote it;
    why_language: whoever wrote it. refusal: why rules have no text, where a model may have one.
    """

    text: Text
    claims: tuple[Claim, ...]
    used: Used
    facts: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    why_language: str = ""
    refusal: Refused | None = None
