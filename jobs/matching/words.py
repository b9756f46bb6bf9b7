# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Words as matching compares them: folded, stemmed, and weighted by how much they tell.

A weight is an inverse document frequency, ln(N / df), over a background of occupation descriptions, resumes and
posting sentences (`manage.py build_word_weights` makes the table and names its sources). A background of our own,
not the documents at hand, so that the score of a pair never depends on what else is being scored.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

import snowballstemmer

TABLE = Path(__file__).parent / "data" / "word_weights.tsv"
# A word the background has never seen: as rare as one seen once, but no rarer, for it may be a slip of the keyboard.
UNSEEN = 7.0
_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?|&")
_STEMMERS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "ro": "romanian", "sv": "swedish", "da": "danish", "no": "norwegian",
}  # fmt: skip
_IDLE = frozenset(
    "a about above after all also an and any are as at be been being both but by can could do does each etc for from had "
    "has have he her his how i if in including into is it its least like may more most must my no not of on or other our "
    "per she should so some such than that the their them they this those through to under up upon us was we well were "
    "what when where which while who will with within would you your "
    "ability able experience experienced knowledge required requirement requirements require preferred desired strong "
    "excellent good proven solid proficiency proficient skill skills skilled understanding working work year years minimum "
    "plus responsible candidate role position job ideal successful "
    "und oder der die das den dem des ein eine einer mit für von zu im in auf als ist sind wir sie bei sowie "
    "et ou le la les un une des du de en dans avec pour sur au aux est sont vous nous "
    "y o el los las unos una con para por sobre es son".split()
)


@lru_cache(maxsize=200_000)
def stem(word: str, language: str = "en") -> str:
    """The stem of one folded word by the Snowball algorithm of its language (English where there is none)."""
    stemmer = _stemmer(_STEMMERS.get(language, "english"))
    return stemmer.stemWord(word) if word.isalpha() else word


@cache
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)


def fold(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)) if not plain.isascii() else plain


def stems(text: str, *, language: str = "en") -> list[str]:
    """The stems of the words that tell something, in order, with repeats. Single letters, idle words, years drop out."""
    words = _WORD.findall(fold(text))
    return [
        stem(word, language)
        for word in words
        if word not in _IDLE and (len(word) > 1 or word in ("c", "r")) and not (word.isdigit() and len(word) != 3)
    ]


def weight(stemmed: str) -> float:
    """How much a stem tells: 0 for a word of every document, up to about 8."""
    return _weights().get(stemmed, UNSEEN)


@cache
def _weights() -> dict[str, float]:
    lines = TABLE.read_text(encoding="utf-8").splitlines() if TABLE.exists() else []
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {word: float(value) for word, value in rows}
