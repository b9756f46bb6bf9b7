"""Whether an English word is an ordinary one or only a name: "committee" is a word, "Brannigan" is not."""

from __future__ import annotations

from functools import lru_cache

from lemminflect import getAllLemmas

from generation.grounding.words import FOLDED_STOP, words


@lru_cache(maxsize=50_000)
def parts_of_speech(word: str) -> frozenset[str]:
    """NOUN, VERB, ADJ, ADV, … that a folded English word may be; empty for names and for words of other languages."""
    if word in FOLDED_STOP:
        return frozenset(["AUX"])
    found = getAllLemmas(word) or (getAllLemmas(word[:-1]) if word.endswith("s") else {})
    return frozenset(found)


def is_ordinary(said: str) -> bool:
    """Whether all words of a phrase are in the dictionary: "Selection Panel", not "Ms Penhale"."""
    listed = words(said)
    return bool(listed) and all(parts_of_speech(word.folded) for word in listed)


def is_noun_only(word: str) -> bool:
    """Whether a folded word can be nothing but a noun or an adjective: "colleagues", "thermal"; not "helps"."""
    found = parts_of_speech(word)
    return bool(found) and found <= {"NOUN", "ADJ"} and "NOUN" in found
