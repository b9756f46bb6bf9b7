"""Words that tell what was done at work, and so name neither a house nor an award."""

from __future__ import annotations

import re

from profiles.parsing.folding import key
from profiles.parsing.lexicon import group

_TELLING = 3  # words in small letters
DONE = re.compile(r"^[A-Z][a-z]{2,}ed [a-z]")  # `Wired schools and clinics` was done, by no firm of that name


def tells(words: str) -> bool:
    """`Coleta de dados de plantio`, `Opened 12 shops`: words in small letters, or a number among them, tell of work."""
    tokens = words.split()
    small = [token for token in tokens[1:] if token[:1].islower() and key(token) not in group("words", "connectors")]
    return len(small) >= _TELLING or (len(small) > 1 and any(token[:1].isdigit() for token in tokens))


def is_deed(words: str) -> bool:
    """A point of work, such as stand under `Selected achievements`; `Won first prize for our bridge` is an award."""
    folded = key(words).split()
    return bool(tells(words) or DONE.match(words)) and not any(word in _PRIZES for word in folded)


_PRIZES = group("words", "prizes")
