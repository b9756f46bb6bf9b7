# ruff: noqa: E501 (tables of words read better unbroken)
"""What one has made, called by a name of its own in small letters too: "my open-source linter, streamlint"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.vocabulary import parts_of_speech
from generation.grounding.words import stem, words
from profiles.parsing.folding import flat

_THING = r"(?:side |open-source |pet |hobby |weekend |own )?(?:projects?|apps?|extension|linter|library|package|plug-?in|game|bot|tracker|newsletter|podcast|blog)"
_NAME = r"[A-Za-z][\w-]{4,}"
_CALLED = re.compile(
    rf"\b(?:my|our|two|three|an?|the)\s+(?:[\w-]+\s+){{0,2}}{_THING}(?:,| called| named|:)\s+(?P<one>{_NAME})(?:(?:,| and)\s+(?:and\s+)?(?P<two>{_NAME}))?(?=[,.;:)]|\s(?:and|which|that|is|catches|has)\b|$)"
)
_BEFORE = re.compile(rf"\b(?P<one>{_NAME}), (?:my|an?|eine?|une?|una?) (?:[\w-]+ ){{0,2}}{_THING}\b")


def claims(reading: Reading) -> Iterator[Claim]:
    known = frozenset().union(*(reading.evidence.stems, *(entry.every_stem for entry in reading.evidence.entries)))
    for pattern in (_CALLED, _BEFORE):
        for match in pattern.finditer(reading.text):
            for group in ("one", "two"):
                if group not in match.groupdict() or not match[group] or not reading.free(*match.span(group)):
                    continue
                if _is_name(match[group]) and not {stem(word.folded) for word in words(match[group])} <= known:
                    reading.take(*match.span(group))
                    reason = "the profile names no such project"
                    yield reading.claim(*match.span(group), "name", "unsupported", None, reason)


def _is_name(said: str) -> bool:
    """A word that no dictionary has, or two that are joined."""
    return not parts_of_speech(flat(said)) and not said.lower().endswith(("ing", "ed"))
