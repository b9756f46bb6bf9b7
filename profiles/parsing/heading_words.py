"""What a heading's words say: the kind of section they open, by a lexicon in nine languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.lexicon import rows as lexicon_rows

_JOINERS = re.compile(r"\s*(?:&|/|,|\+|\||\b(?:and|und|et|y|e|en|i|și|si|sowie)\b)\s*", re.IGNORECASE)
NUMBER = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
_TRAILING = re.compile(r"\s*(?:\(?(?:continued|fortsetzung|suite)\)?)\s*$", re.IGNORECASE)


# `My projects`, `Meine Sprachen`, `Premiile mele`, folded.
_POSSESSIVE = re.compile(
    r"^(?:my|mein|meine|mes|mon|ma|mi|mis|i miei|il mio|la mia|le mie|os meus|o meu|a minha|as minhas|meus|minhas|mijn"
    r"|moj|moja|moje)\s+|\s+(?:mele|mea|meu)$"
)
# One letter from a heading, and the last line of a degree.
_GRADES = {"distinction", "high distinction", "onderscheiding", "grote onderscheiding", "wyroznienie"}


@dataclass(frozen=True, slots=True)
class Heading:
    """kind: section kind. sure: its words alone are enough."""

    kind: str
    sure: bool
    kinds: tuple[str, ...] = ()


@lru_cache(maxsize=20_000)
def kind_of(text: str) -> Heading | None:
    """What a heading of these words opens, or None. Fuzzy by one letter in eight, for scans and typing errors."""
    stripped = _TRAILING.sub("", NUMBER.sub("", text)).strip().strip(":").strip("•▪■|–-_ ")
    folded = key(stripped)
    if not folded or len(folded) > 70:
        return None
    known = phrases("headings")
    if folded in known:
        return Heading(known[folded], True, (known[folded],))
    joined = folded.replace(" ", "")
    if (stripped.isupper() or any(len(word) == 1 for word in folded.split())) and joined in _joined_phrases():
        return Heading(_joined_phrases()[joined], True, (_joined_phrases()[joined],))
    if (own := _POSSESSIVE.sub("", folded)) != folded and own in known:
        return Heading(known[own], True, (known[own],))
    if several := _several(stripped):
        return several
    if len(folded) >= 8 and folded not in _GRADES:
        close = process.extractOne(
            folded, known.keys(), scorer=Levenshtein.normalized_similarity, score_cutoff=1 - 1 / 8
        )
        if close is not None:
            return Heading(known[close[0]], len(folded) >= 10, (known[close[0]],))
    return _by_cue(folded)


@lru_cache(maxsize=1)
def _joined_phrases() -> dict[str, str]:
    return {phrase.replace(" ", ""): kind for phrase, kind in phrases("headings").items() if len(phrase) > 5}


def _several(text: str) -> Heading | None:
    parts = [key(part) for part in _JOINERS.split(text) if key(part)]
    known = phrases("headings")
    kinds = [known[part] for part in parts if part in known]
    if len(parts) < 2 or len(kinds) < len(parts):
        return None
    return Heading(kinds[0], True, tuple(dict.fromkeys(kinds)))


@lru_cache(maxsize=1)
def _cues() -> list[tuple[str, frozenset[str], tuple[str, ...]]]:
    cues = []
    for kind, members in lexicon_rows("heading_cues"):
        whole = frozenset(key(member) for member in members if not member.endswith("*"))
        cues.append((kind, whole, tuple(key(member) for member in members if member.endswith("*"))))
    return cues


def _by_cue(folded: str) -> Heading | None:
    tokens = folded.split()
    if len(tokens) > 6:
        return None
    for kind, whole, beginnings in _cues():
        for token in tokens:
            if token in whole or token.startswith(beginnings):
                return Heading(kind, False, (kind,))
    return None
