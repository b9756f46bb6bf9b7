"""A writing style as measures, and as the four words that the reference's `writing_style` has for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class WritingStyle:
    """tone, vocabulary_level, sentence_structure, key_phrases: for people. The rest are measures.

    sentence_words, sentence_spread: mean and standard deviation of words a sentence; 0 where there was no sentence.
    formality: 0 (chatty) to 1 (stiff). contractions: share of the places for one that have one, 0-1.
    dashes, exclamations, semicolons: a sentence. person: "I", "we" or "". greeting, sign_off: of a closed list, "" if
    none was found. opening: what the first sentence does: purpose, achievement, background, enthusiasm, question, "".
    thanks: the end thanks the reader. language: ISO 639-1 of en, de, fr, es; "" for others.
    """

    tone: str = "professional"
    vocabulary_level: str = "intermediate"
    sentence_structure: str = "medium sentences"
    key_phrases: tuple[str, ...] = ()
    tone_words: tuple[str, ...] = ()
    language: str = ""
    sentence_words: float = 0.0
    sentence_spread: float = 0.0
    word_letters: float = 0.0
    formality: float = 0.5
    contractions: float = 0.0
    person: str = ""
    greeting: str = ""
    opening: str = ""
    sign_off: str = ""
    thanks: bool = False
    dashes: float = 0.0
    exclamations: float = 0.0
    semicolons: float = 0.0

    def to_json(self) -> dict[str, Any]:
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> WritingStyle:
        """Reads what `to_json` gives. What is absent or of another type is neutral: a model may refine some."""
        known = {field.name: getattr(NEUTRAL, field.name) for field in fields(cls)}
        taken = {name: _typed(value[name], neutral) for name, neutral in known.items() if name in value}
        return cls(**{name: found for name, found in taken.items() if found is not None})


NEUTRAL = WritingStyle()


def _typed(value: Any, neutral: Any) -> Any:
    """The value in the neutral value's type; None where it has another."""
    if isinstance(neutral, tuple):
        return tuple(word for word in value if isinstance(word, str)) if isinstance(value, list | tuple) else None
    if isinstance(neutral, float) and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value if type(value) is type(neutral) else None
