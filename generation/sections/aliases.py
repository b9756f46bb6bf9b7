"""The posting's own word for a skill that the person states by another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jobmatch import skills
from jobs.parsing.model import ParsedPosting

# Names of one thing may be exchanged inside a sentence; "leading a team" and "leadership" may not.
_NAMED = frozenset({"tool", "technology"})


@dataclass(frozen=True, slots=True)
class Swap:
    """`text[start:end]` says `mine`; the posting says `theirs` and means the same skill."""

    start: int
    end: int
    mine: str
    theirs: str


def swaps(text: str, job: ParsedPosting) -> Iterator[Swap]:
    """In order. None for a word that the text uses both ways already."""
    named: dict[str, str] = {}
    for mention in skills.mentions(job.text):
        named.setdefault(mention.id, job.text[mention.start : mention.end])
    for mention in skills.mentions(text):
        theirs, mine = named.get(mention.id, ""), text[mention.start : mention.end]
        if mention.kind in _NAMED and theirs and _differ(mine, theirs) and theirs.casefold() not in text.casefold():
            yield Swap(mention.start, mention.end, mine, theirs)


def in_their_words(text: str, job: ParsedPosting) -> tuple[str, tuple[Swap, ...]]:
    """The text with the posting's names, and what was exchanged."""
    found = tuple(swaps(text, job))
    for swap in reversed(found):
        text = text[: swap.start] + swap.theirs + text[swap.end :]
    return text, found


def _differ(mine: str, theirs: str) -> bool:
    """Other words or another spelling: "k8s" and "Kubernetes", "NodeJS" and "Node.js"; not capitals alone."""
    return mine.casefold() != theirs.casefold() and not re.fullmatch(rf"{re.escape(theirs)}s?", mine, re.IGNORECASE)
