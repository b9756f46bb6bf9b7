"""What may be chosen of a letter, and what writing one gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from generation.grounding import Claim
from generation.letters.manner import LANGUAGES, Manner
from generation.letters.safety import name_of
from generation.rendering import Letter
from jobmatch.errors import Refused

# Structures, by number: the strongest result first; what is asked for, one after the other; one piece of work told
# whole; three short paragraphs.
VARIANTS = ("achievement", "requirements", "story", "short")
FEWEST_PARAGRAPHS, MOST_PARAGRAPHS = 3, 6


@dataclass(frozen=True, slots=True)
class LetterOptions:
    """company_name: "" for the posting's. language: ISO 639-1, "" for the posting's. max_paragraphs: 3 to 6.

    supplied: facts about the company, as sentences, that the person vouches for. The rest as in Manner.

    Raises Refused `bad_options`.
    """

    company_name: str = ""
    hiring_manager_name: str = ""
    max_paragraphs: int = 4
    variant: int = 0
    language: str = ""
    supplied: tuple[str, ...] = ()
    tone: str = ""
    length: str = "medium"
    mention: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    first: bool = False

    def __post_init__(self) -> None:
        if not FEWEST_PARAGRAPHS <= self.max_paragraphs <= MOST_PARAGRAPHS:
            raise Refused(f"A letter has {FEWEST_PARAGRAPHS} to {MOST_PARAGRAPHS} paragraphs.", code="bad_options")
        if not 0 <= self.variant < len(VARIANTS):
            raise Refused(f"The variant is 0 to {len(VARIANTS) - 1}.", code="bad_options")
        # It refuses what it does not know.
        Manner(self.tone, self.length, mention=self.mention, leave_out=self.leave_out)

    @classmethod
    def read(cls, values: Mapping[str, Any]) -> LetterOptions:
        """From what is stored of options, beside what else is stored there. Raises Refused `bad_options`."""
        kept: dict[str, Any] = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        return cls(**kept | {name: tuple(kept[name]) for name in ("supplied", "mention", "leave_out") if name in kept})

    @property
    def manner(self) -> Manner:
        language = self.language if self.language in LANGUAGES else ""
        return Manner(self.tone, self.length, language, self.variant, self.mention, self.leave_out, self.first)

    def in_manner(self, manner: Manner) -> LetterOptions:
        """Another choice of facts is the next structure; what comes first opens the one that begins with a result."""
        asked = {name: getattr(manner, name) for name in ("tone", "length", "mention", "leave_out", "first")}
        variant = VARIANTS.index("achievement") if manner.first and not self.first else manner.variant % len(VARIANTS)
        return replace(self, **asked, language=manner.language or self.language, variant=variant)

    @property
    def facts(self) -> tuple[str, ...]:
        """What the person vouches for about the company, as sentences."""
        name = name_of(self.company_name)
        return (*self.supplied, f"The company is {name}.") if name else self.supplied


@dataclass(frozen=True, slots=True)
class Used:
    """What of the resume the letter tells. work, projects: indexes. skills: names. style: a sample's style was used.

    lead: the line of the resume that is told first, with the heading it stands under, "" for none.
    """

    work: tuple[int, ...] = ()
    projects: tuple[int, ...] = ()
    skills: tuple[str, ...] = ()
    style: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """text: the whole letter; `claims` are spans into it. variant: one of VARIANTS.

    notes: what the person has to know of a letter by rules; why_language: of any in this language.
    """

    letter: Letter
    text: str
    claims: tuple[Claim, ...]
    used: Used
    variant: str
    notes: tuple[str, ...] = ()
    why_language: str = ""
