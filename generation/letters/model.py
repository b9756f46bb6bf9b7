"""What may be chosen of a letter, and what writing one gives."""

from __future__ import annotations

from dataclasses import dataclass

from generation.grounding import Claim
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

    supplied: facts about the company, as sentences, that the person vouches for.

    Raises Refused `bad_options`.
    """

    company_name: str = ""
    hiring_manager_name: str = ""
    max_paragraphs: int = 4
    variant: int = 0
    language: str = ""
    supplied: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not FEWEST_PARAGRAPHS <= self.max_paragraphs <= MOST_PARAGRAPHS:
            raise Refused(f"A letter has {FEWEST_PARAGRAPHS} to {MOST_PARAGRAPHS} paragraphs.", code="bad_options")
        if not 0 <= self.variant < len(VARIANTS):
            raise Refused(f"The variant is 0 to {len(VARIANTS) - 1}.", code="bad_options")

    @property
    def facts(self) -> tuple[str, ...]:
        """What the person vouches for about the company, as sentences."""
        name = name_of(self.company_name)
        return (*self.supplied, f"The company is {name}.") if name else self.supplied


@dataclass(frozen=True, slots=True)
class Used:
    """What of the resume the letter tells. work, projects: indexes. skills: names. style: a sample's style was used."""

    work: tuple[int, ...] = ()
    projects: tuple[int, ...] = ()
    skills: tuple[str, ...] = ()
    style: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """text: the whole letter; `claims` are spans into it. variant: one of VARIANTS."""

    letter: Letter
    text: str
    claims: tuple[Claim, ...]
    used: Used
    variant: str
