# ruff: noqa: E501 (tables of words read better unbroken)
"""How well a text says that a language is spoken, and how well the profile does, as CEFR ranks: 1 (A1) to 6 (C2), 7 native.

A word that people use for several levels counts as the lowest of them in a text and as the highest in the profile.
"""

from __future__ import annotations

import re

from jobs.matching.languages import language_level
from profiles.parsing.folding import flat

SOFT = 40  # "well" is anybody's guess: about B2, doubted where the profile says two steps less
NATIVE = 7
_CODE = re.compile(r"\b([abc][12])\b")
_RANKS = {"a1": 1, "a2": 2, "b1": 3, "b2": 4, "c1": 5, "c2": 6}
_TOLD = (
    (6, r"(?:near|nearly|almost|close to|practically|virtually)[- ]?native|native[- ]like|like a native|mastery"),
    (NATIVE, r"mother tongue|native|natively|first language|muttersprach\w*|maternelle|nativ[oa]"),
    (5, r"bilingual|bilingue|fluen\w*|flie(?:ss|ß)end|couramment|courant|verhandlungssicher|business-fluent|fluido|excellent|advanced|proficient|full professional"),
    (4, r"upper[- ]intermediate|professional working|business[- ]level"),
    (SOFT, r"(?<!as )well(?! enough| as\b)|good|gut|bien|very good|sehr gut\w*|tres bien|muy bien|strong|confident\w*|comfortabl[ey]"),
    (1, r"pre-?intermediate"),
    (3, r"conversational\w*|intermediate|intermedio"),
    (1, r"elementary|basic|beginner\w*|grundkenntnisse|notions|some|a little|a bit|a few words"),
)  # fmt: skip


def level_in(words: str) -> tuple[int, int, int] | None:
    """The level that folded words of a text tell and where they do."""
    code = _CODE.search(words)
    if code:
        return _RANKS[code[1]], *code.span()
    for level, form in _TOLD:
        match = re.search(rf"\b(?:{form})\b", words)
        if match:
            return level, *match.span()
    return None


def level_held(fluency: str) -> int | None:
    """The level that the profile states; who is bilingual may say native."""
    folded = flat(fluency)
    code = _CODE.search(folded)
    if "biling" in folded:
        return NATIVE
    if code:
        return _RANKS[code[1]]
    stated = language_level(fluency)
    if stated is not None:
        return stated
    found = level_in(folded)
    return found[0] if found and found[0] != SOFT else None
