# ruff: noqa: E501 (tables of words read better unbroken)
"""How well someone speaks, in words, as CEFR ranks: 1 (A1) to 6 (C2), 7 native."""

from __future__ import annotations

import re

_WORDS = (
    (
        7,
        r"native|mother tongue|bilingual|muttersprache|muttersprachlich|langue maternelle|nativo|lengua materna|madrelingua",
    ),
    (6, r"c2|proficient|mastery"),
    (
        5,
        r"c1|fluent|full professional|advanced|excellent|very good|verhandlungssicher|fließend|courant|fluido|avanzado",
    ),
    (4, r"b2|professional working|upper[ -]intermediate|good|business|(?<!limited )working|gut|bien"),
    (3, r"b1|(?<!pre[ -])(?<!pre)intermediate|limited working|conversational|moderate|intermedio|intermédiaire"),
    (2, r"a2|elementary|pre-?intermediate"),
    (1, r"a1|basic|beginner|grundkenntnisse|notions|básico"),
)
_PATTERNS = tuple((level, re.compile(rf"\b(?:{form})\b", re.IGNORECASE)) for level, form in _WORDS)


def language_level(text: str) -> int | None:
    """The level the words state, None where they state none."""
    return next((level for level, pattern in _PATTERNS if pattern.search(text)), None)
