"""The door for a model that proposes facts: a proposal counts only with a quote that stands in the text.

No model is needed: `RulesOnly` proposes nothing, and what the rules read is never replaced by a proposal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from profiles.parsing.model import FactSpan, ParsedResume

CONFIDENCE = 0.5


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for the field at `pointer` (JSON Pointer) and the words of the resume that state it, verbatim."""

    pointer: str
    value: str
    quote: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A proposal whose quote was found, and where."""

    proposal: Proposal
    span: FactSpan


class Proposer(Protocol):
    """Whoever reads the text and suggests facts that the rules did not find."""

    def propose(self, parsed: ParsedResume) -> Iterable[Proposal]: ...


class RulesOnly:
    """The proposer of an installation without a model."""

    def propose(self, parsed: ParsedResume) -> Iterable[Proposal]:
        return ()


def accept(proposals: Iterable[Proposal], text: str) -> list[Accepted]:
    """The proposals whose quote is in the text and contains the value's words; all others are dropped.

    White space may differ between quote and text (a model joins lines); nothing else may.
    """
    accepted = []
    for proposal in proposals:
        span = _find(proposal.quote, text)
        if span is None or not _squeezed(proposal.value) or _squeezed(proposal.value) not in _squeezed(proposal.quote):
            continue
        page = text.count("\f", 0, span[0]) + 1
        accepted.append(Accepted(proposal, FactSpan(proposal.pointer, *span, page, CONFIDENCE)))
    return accepted


def _find(quote: str, text: str) -> tuple[int, int] | None:
    parts = quote.split()
    if not parts:
        return None
    match = re.search(r"\s+".join(re.escape(part) for part in parts), text)
    return match.span() if match else None


def _squeezed(words: str) -> str:
    return " ".join(words.split())
