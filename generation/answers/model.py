"""What may be chosen of an answer, and the refusal where the profile says nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from generation.letters.manner import Manner
from jobmatch.errors import Refused

LONGEST_QUESTION = 1_000  # characters
FEWEST_CHARACTERS, MOST_CHARACTERS = 80, 6_000
DEFAULT_LIMIT = 3_000


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """question: as it was pasted. max_characters: what the form takes.

    Raises Refused `bad_question`, `bad_options`.
    """

    question: str
    max_characters: int = DEFAULT_LIMIT
    company_name: str = ""
    manner: Manner = field(default_factory=Manner)

    def __post_init__(self) -> None:
        if not any(sign.isalpha() for sign in self.question):
            raise Refused("Paste the question as the form asks it.", code="bad_question")
        if len(self.question) > LONGEST_QUESTION:
            raise Refused(f"Paste one question of at most {LONGEST_QUESTION:,} characters.", code="bad_question")
        if not FEWEST_CHARACTERS <= self.max_characters <= MOST_CHARACTERS:
            raise Refused(
                f"An answer may have {FEWEST_CHARACTERS} to {MOST_CHARACTERS:,} characters.", code="bad_options"
            )


def nothing_stated(what: str, *, field: str) -> Refused:
    """what: what is missing and where to add it. field: where, as "preferences.pay" or "profile.work"."""
    return Refused(what, code="nothing_stated", fields={field: what})
