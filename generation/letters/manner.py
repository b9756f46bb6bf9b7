"""How a text is to be said: what may be chosen of a letter and of every short text alike."""

from __future__ import annotations

from dataclasses import dataclass

from jobmatch.errors import Refused

# "" is the person's own, as their sample sounds.
TONES = ("", "formal", "plain", "casual")
LENGTHS = ("short", "medium", "long")
# What the rules write and the truth check reads.
LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
MOST_WISHES = 6  # facts to mention, or to leave out


@dataclass(frozen=True, slots=True)
class Manner:
    """tone: one of TONES. language: ISO 639-1, "" for that of what is answered. variant: another choice of facts.

    mention, leave_out: words of facts that have to be told, or must not be. first: what `mention` names first is told
    before all else. Raises Refused `bad_options`.
    """

    tone: str = ""
    length: str = "medium"
    language: str = ""
    variant: int = 0
    mention: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    first: bool = False

    def __post_init__(self) -> None:
        if self.tone not in TONES:
            raise Refused("The tone is formal, plain, casual, or none for your own.", code="bad_options")
        if self.length not in LENGTHS:
            raise Refused("The length is short, medium or long.", code="bad_options")
        if self.language not in ("", *LANGUAGES):
            raise Refused(
                "Texts are written in English (en), German (de), French (fr) or Spanish (es).", code="bad_options"
            )
        if max(len(self.mention), len(self.leave_out)) > MOST_WISHES:
            raise Refused(f"At most {MOST_WISHES} facts can be asked for, or left out.", code="bad_options")

        if self.first and not self.mention:
            raise Refused("What comes first has to be among what is mentioned.", code="bad_options")

    @property
    def rank(self) -> int:
        """0 short, 1 medium, 2 long."""
        return LENGTHS.index(self.length)
