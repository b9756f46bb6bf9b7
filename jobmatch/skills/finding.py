"""Where a text names skills."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jobmatch.skills import context
from jobmatch.skills.folding import Token, hyphenates, joins, tokens
from jobmatch.skills.model import Mention
from jobmatch.skills.taxonomy import Phrase, Taxonomy

# A skill's name inside an address claims nothing ("github.com/jane", "jane@oracle.com").
_ADDRESS = re.compile(
    r"\S+@\S+\.\w+|\bhttps?://\S+|\bwww\.\S+|\b[\w.-]+\.(?:com|org|net|io|de|fr|es|co|dev|me|edu)/\S+", re.IGNORECASE
)

_HYPHENS = ("-", "‐", "‑")


def find(text: str, taxonomy: Taxonomy) -> list[Mention]:
    """The skills that a text names, in order, none over another, the longest phrase where several start.

    `text[start:end]` is the words as written. Ambiguous names count only where `context` says so.
    """
    sure: list[tuple[int, int, Phrase]] = []
    unsure: list[tuple[int, int, Phrase]] = []
    for start, end, phrase in _phrases(text, tokens(text), taxonomy):
        (unsure if phrase.ambiguous else sure).append((start, end, phrase))
    accepted = sure + context.supported(text, sure, unsure, taxonomy)
    return [
        Mention(phrase.skill, taxonomy.skills[phrase.skill].name, start, end, taxonomy.skills[phrase.skill].kind)
        for start, end, phrase in sorted(accepted, key=lambda found: found[0])
    ]


def _phrases(text: str, words: list[Token], taxonomy: Taxonomy) -> Iterator[tuple[int, int, Phrase]]:
    addresses = [found.span() for found in _ADDRESS.finditer(text)] if "." in text else []
    lengths, position, count = taxonomy.lengths, 0, len(words)
    while position < count:
        word = words[position]
        found = _longest(text, words, position, taxonomy) if word.folded in lengths else None
        if found is None and text[word.end : word.end + 1] in _HYPHENS:
            found = _unhyphenated(text, words, position, taxonomy)
        if found is None:
            position += 1
            continue
        after, phrase = found
        start, end = words[position].start, words[after - 1].end
        if text[end - 2 : end] in ("'s", "’s"):
            end -= 2
        if not any(begin < end and start < stop for begin, stop in addresses):
            yield start, end, phrase
        position = after


def _longest(text: str, words: list[Token], position: int, taxonomy: Taxonomy) -> tuple[int, Phrase] | None:
    """The longest phrase that starts with this word, and the position after it."""
    for length in taxonomy.lengths[words[position].folded]:
        after = position + length
        if after > len(words):
            continue
        key = " ".join(word.folded for word in words[position:after]) if length > 1 else words[position].folded
        phrase = taxonomy.phrases.get(key)
        if phrase is None or phrase.hidden:
            continue
        if not all(joins(text[words[i].end : words[i + 1].start]) for i in range(position, after - 1)):
            continue
        if context.fits(text, words[position].start, words[after - 1].end, phrase):
            return after, phrase
    return None


def _unhyphenated(text: str, words: list[Token], position: int, taxonomy: Taxonomy) -> tuple[int, Phrase] | None:
    """A one-word name written or broken with a hyphen: "micro-services"."""
    if position + 1 >= len(words):
        return None
    if not hyphenates(text[words[position].end : words[position + 1].start]):
        return None
    phrase = taxonomy.phrases.get(words[position].folded + words[position + 1].folded)
    if phrase is None or phrase.hidden or phrase.exact or phrase.ambiguous or len(phrase.written) < 6:
        return None
    return position + 2, phrase
