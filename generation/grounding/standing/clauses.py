# ruff: noqa: E501 (tables of words read better unbroken)
"""Where one clause ends and the next begins."""

from __future__ import annotations

import re

from generation.grounding.reading import Reading

_BREAK = re.compile(
    r"[;—–!?\n]|\.\s|,\s*(?=(?:i|we|she|he|ich|je|j')\b)|,\s*(?:and|but|so|while|whereas|although|though|yet|und|aber|mais|pero)\s|"
    r"\s(?:because|weil)\s|,\s(?:since|as|da|puisque|ya que)\s(?=(?:i|we|my|ich|wir|je|j'ai)\b)|"
    r"\s(?:but|while|whereas|although|though|so that|weil|aber|mais|pero)\s|"
    r"\s(?:and|und|et|y)\s+(?=(?:is (?:looking|keen|ready|eager)|looks|wants|seeks|would|likes|loves|enjoys|hopes|plans|aims|intends|wishes|prefers|dreams)\b)|"
    r"\s(?:and|und|et|y)\s+(?=(?:i|i'd|i'm|am|have|will|can|also|my|look|want|hope|plan|intend|aim|expect|ich|je|j'ai|he|she)\b)"
)


def clause(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The clause around text[start:end] within its sentence, cut at strong breaks."""
    sentence = reading.sentence_at(start)
    left, right = sentence.start, sentence.end
    for match in _BREAK.finditer(reading.folded, left, right):
        if match.end() <= start:
            left = match.end()
        elif match.start() >= end:
            right = match.start()
            break
    return left, right
