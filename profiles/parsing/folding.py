"""Text made comparable: without case, accents or typographic variants, and with every character still in its place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORDS = re.compile(r"[^\W_]+(?:[+#]+)?")
_SPACED = re.compile(r"^(?:\S ){2,}\S$")
_SPECIAL = {
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "İ": "i", "’": "'", "‘": "'", "´": "'",
    "`": "'",
    "‐": "-", "‑": "-", "‒": "–", "―": "–", "—": "–", "−": "–", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    "\u2007": " ",
    "\u2002": " ", "\u2003": " ",
}  # fmt: skip


class _Folds(dict[int, str]):
    """Filled as characters come: one folded character for each, so that offsets stay true."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = _SPECIAL.get(character) or unicodedata.normalize("NFKD", character)[0].lower()
        folded = base if len(base) == 1 else character
        self[code] = folded
        return folded


_FOLDS = _Folds()


def flat(text: str) -> str:
    """Lower case without accents, character for character: `len(flat(text)) == len(text)`."""
    return text.translate(_FOLDS)


@lru_cache(maxsize=20_000)
def key(text: str) -> str:
    """The words of `text`, folded and joined by single spaces: what a lexicon is looked up by."""
    folded = flat(text)
    if _SPACED.match(folded.strip()):
        folded = folded.replace(" ", "")
    return " ".join(_WORDS.findall(folded))


def words(text: str) -> list[str]:
    """The folded words of `text`."""
    return key(text).split()
