"""A short text (a mail, a LinkedIn text, an answer), how it is to be said, and what writing one gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from generation.grounding import Claim
from generation.letters.model import Used
from jobmatch.errors import Refused

# "" is the person's own, as their sample sounds.
TONES = ("", "formal", "plain", "casual")
LENGTHS = ("short", "medium", "long")
LANGUAGES = ("en", "de", "fr")
MOST_WISHES = 6  # facts to mention, or to leave out


@dataclass(frozen=True, slots=True)
class Manner:
    """tone: one of TONES. language: ISO 639-1, "" for that of what is answered. variant: another choice of facts.

    mention, leave_out: words of facts that have to be told, or must not be. Raises Refused `bad_options`.
    """

    tone: str = ""
    length: str = "medium"
    language: str = ""
    variant: int = 0
    mention: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.tone not in TONES:
            raise Refused("The tone is formal, plain, casual, or none for your own.", code="bad_options")
        if self.length not in LENGTHS:
            raise Refused("The length is short, medium or long.", code="bad_options")
        if self.language not in ("", *LANGUAGES):
            raise Refused("These texts are written in English (en), German (de) or French (fr).", code="bad_options")
        if max(len(self.mention), len(self.leave_out)) > MOST_WISHES:
            raise Refused(f"At most {MOST_WISHES} facts can be asked for, or left out.", code="bad_options")

    @property
    def rank(self) -> int:
        """0 short, 1 medium, 2 long."""
        return LENGTHS.index(self.length)


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

    hints: what the person could add to make it tell more. refusal: why rules have no text, where a model may have one.
    """

    text: Text
    claims: tuple[Claim, ...]
    used: Used
    facts: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    refusal: Refused | None = None
