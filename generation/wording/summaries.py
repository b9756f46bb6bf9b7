"""A summary without the phrases that every summary has, and without the "I am"."""

from __future__ import annotations

import re

from generation.wording import filler
from generation.wording.bullets import Rewording

_CLICHE = re.compile(
    rf"\b(?:{'|'.join(re.escape(phrase) for phrase in sorted(filler.CLICHES, key=len, reverse=True))})\b", re.IGNORECASE
)
# Adjectives of a list that stand before a noun: "Dynamic, hard-working and dedicated teacher".
_CHAIN = re.compile(rf"(?:(?:{_CLICHE.pattern})(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+))+(?=\w)", re.IGNORECASE)
_I_AM = re.compile(r"^(?:I\s+am|I'm)\s+(?:an?\s+)?(?=\w)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_ARTICLE = re.compile(r"^(?:An?)\s+(?=[a-z])")
FEWEST_WORDS = 4  # what is left of a sentence made of stock phrases says nothing any more


def reworded_summary(text: str, *, language: str = "en") -> Rewording:
    """English summaries only; others come back as they are. Facts stay, stock phrases go."""
    if language != "en":
        return Rewording(text)
    kept = [said for sentence in _SENTENCE.split(text.strip()) if (said := _sentence(sentence))]
    better = " ".join(kept)
    if not better or better == text.strip():
        return Rewording(text)
    return Rewording(better, ("Stock phrases are gone; the facts stand first.",))


def _sentence(sentence: str) -> str:
    said = filler.trimmed(_I_AM.sub("", sentence))
    said = _CHAIN.sub("", said)
    if _CLICHE.search(said) and not re.search(r"\d", said) and len(said.split()) < FEWEST_WORDS + 4:
        return ""
    said = _ARTICLE.sub("", said) if said != sentence else said
    if len(said.split()) < FEWEST_WORDS and said != sentence:
        return sentence if not _CLICHE.search(sentence) else ""
    return said[:1].upper() + said[1:]
