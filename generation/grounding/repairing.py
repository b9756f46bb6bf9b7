"""A text without what nothing supports: the clause of an unsupported claim goes, else its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generation.grounding.model import Claim
from generation.grounding.plain import plain
from generation.grounding.sentences import Sentence, sentences

# Where a clause may be cut off so that what stays is still a sentence.
_CUT = re.compile(
    r"\s*(?:;|,\s*(?:which|where|and|including|with|while|resulting|saving|cutting|reducing|growing)\b|—|–)"
)
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Removed:
    """`text` is what stood at start:end of the text given, and why it went."""

    text: str
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Repair:
    text: str
    removed: tuple[Removed, ...]


def repaired(text: str, claims: Sequence[Claim]) -> Repair:
    """The text with the clauses or sentences of unsupported claims left out. With no such claim the same text."""
    wrong = [claim for claim in claims if claim.state == "unsupported"]
    removed = [
        _removed(text, sentence, inside)
        for sentence in _as_written(text)
        if (inside := [claim for claim in wrong if claim.start < sentence.end and sentence.start < claim.end])
    ]
    kept = text
    for gone in reversed(removed):
        kept = _joined(kept[: gone.start], kept[gone.end :], at_sentence=gone.text[-1:] in ".!?")
    return Repair(kept, tuple(removed))


def _as_written(text: str) -> Iterator[Sentence]:
    """The sentences, with the breaks and marks that they are written with."""
    read = plain(text)
    for one in sentences(read.text):
        start, end = read.span(one.start, one.end)
        yield replace(one, text=text[start:end], start=start, end=end)


def _removed(text: str, sentence: Sentence, wrong: list[Claim]) -> Removed:
    start, end = _span(sentence, min(claim.start for claim in wrong))
    reasons = dict.fromkeys(f"“{claim.claim}”: {claim.reason or 'nothing supports it'}" for claim in wrong)
    return Removed(text[start:end], start, end, "; ".join(reasons))


def _span(sentence: Sentence, first: int) -> tuple[int, int]:
    """From the last cut before the first wrong word to the sentence's full stop; the whole sentence where what stays
    would be too short to say anything."""
    before = sentence.text[: first - sentence.start]
    cuts = [match.start() for match in _CUT.finditer(before)]
    if not cuts or len(before[: cuts[-1]].split()) < _FEWEST_WORDS:
        return sentence.start, sentence.end
    stop = len(sentence.text.rstrip(".!?…\"'”’»)]"))
    return sentence.start + cuts[-1], sentence.start + stop


def _joined(before: str, after: str, *, at_sentence: bool) -> str:
    if at_sentence and before[-1:] in (" ", "") and after[:1] == " ":
        return before + after[1:]
    if at_sentence and before.endswith(" ") and (not after or after[0] == "\n"):
        return before.rstrip(" ") + after
    return before + after
