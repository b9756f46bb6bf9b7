"""Favoured phrases: what a writer says again and again, of a kind that can do no harm when it is said again.

A phrase is plain lowercase words only: no name (a capital), number, link, or word that could be an order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from profiles.writing_style import lexicon
from profiles.writing_style.body import WORD

MOST = 6
LENGTHS = (4, 3, 2)  # words of a phrase, longest first
_UNSAFE = re.compile(r"https?:|www\.|@|[<>{}\[\]`|\\]|\w\.\w{2,}")


def favoured(sentences: Sequence[str], language: str) -> tuple[str, ...]:
    """At most six, what is said most first."""
    safe = [sentence for sentence in sentences if not _UNSAFE.search(sentence)]
    text = " ".join(safe).casefold()
    stock = [phrase for phrase in lexicon.STOCK if _said(phrase, text)]
    counted = Counter(phrase for sentence in safe for phrase in _candidates(sentence, language))
    again = [phrase for phrase, times in counted.most_common() if times > 1]
    again.sort(key=lambda phrase: (-counted[phrase], -len(phrase.split()), phrase))
    kept: list[str] = []
    for phrase in (*stock, *again):
        if not any(phrase in other or other in phrase for other in kept):
            kept.append(phrase)
    return tuple(kept[:MOST])


def _said(phrase: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text) is not None


def _candidates(sentence: str, language: str) -> Iterator[str]:
    common = lexicon.FUNCTION_SETS.get(language, frozenset())
    for clause in re.split(r"[,;:()–—\"“”]", sentence):
        if re.search(r"\d", clause):
            continue
        words = WORD.findall(clause)
        for size in LENGTHS:
            for start in range(len(words) - size + 1):
                phrase = words[start : start + size]
                if _harmless(phrase) and phrase[0] not in common and phrase[-1] not in common:
                    yield " ".join(phrase)


def _harmless(words: Sequence[str]) -> bool:
    return all(word.islower() and word not in lexicon.ORDERS for word in words)
