# ruff: noqa: E501 (tables read better unbroken)
"""How a letter is to sound, from a writing style: the few switches that wording turns on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from profiles.writing_style import WritingStyle

Tone = Literal["formal", "plain", "casual"]
FORMAL, CASUAL = 0.62, 0.38  # formality from which, and below which, a writer sounds other than plain
SHORT, LONG = 12.5, 20.0  # words a sentence
HABIT = 0.12  # a sentence: from here on a mark is a habit
CONTRACTS = 0.4  # share of places for a contraction that have one


@dataclass(frozen=True, slots=True)
class Register:
    """joins: sentences told as one: 0 never, 1 where both are short, 2 where it reads well. thanks: at the end."""

    tone: Tone = "plain"
    joins: int = 1
    contracts: bool = False
    exclaims: bool = False
    semicolons: bool = False
    dashes: bool = False
    thanks: bool = True
    warm: bool = False
    greeting: str = ""
    sign_off: str = ""


def register_of(style: WritingStyle | None, language: str) -> Register:
    """Habits of another language than the letter's do not carry over, apart from length and formality."""
    if style is None or not style.sentence_words:
        return Register()
    same = style.language == language
    return Register(
        tone="formal" if style.formality >= FORMAL else "casual" if style.formality < CASUAL else "plain",
        joins=0 if style.sentence_words < SHORT else 2 if style.sentence_words > LONG else 1,
        contracts=same and style.contractions >= CONTRACTS,
        exclaims=style.exclamations >= HABIT,
        semicolons=style.semicolons >= HABIT,
        dashes=style.dashes >= HABIT,
        thanks=style.thanks or not style.greeting,
        warm="enthusiastic" in style.tone or "warm" in style.tone or style.opening == "enthusiasm",
        greeting=style.greeting if same else "",
        sign_off=style.sign_off if same else "",
    )


def toned(register: Register, tone: str) -> Register:
    """A tone that was asked for goes over the sample's; with it go the habits that would contradict it."""
    if tone == "formal":
        return replace(register, tone="formal", contracts=False, exclaims=False, warm=False, greeting="", sign_off="")
    if tone == "plain":
        return replace(register, tone="plain", exclaims=False, warm=False)
    if tone == "casual":
        return replace(register, tone="casual", contracts=True, greeting="", sign_off="")
    return register


_CONTRACTIONS = tuple(
    (re.compile(rf"\b{full}\b"), short)
    for full, short in (
        ("I am", "I'm"), ("I would", "I'd"), ("I have (?=been|worked|read|studied|kept|not|held)", "I've "), ("I will", "I'll"),
        ("[Ii]t is", "it's"), ("[Tt]hat is", "that's"), ("do not", "don't"), ("have not", "haven't"), ("would not", "wouldn't"), ("cannot", "can't"),
    )
)  # fmt: skip


def contracted(sentence: str) -> str:
    """English: "I would be glad" → "I'd be glad". Only for sentences of our own: a person's highlights stay theirs."""
    for pattern, short in _CONTRACTIONS:
        sentence = pattern.sub(lambda match, short=short: _as_written(match[0], short), sentence)  # type: ignore[misc]
    return sentence


def _as_written(found: str, short: str) -> str:
    return short[:1].upper() + short[1:] if found[:1].isupper() else short
