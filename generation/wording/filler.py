# ruff: noqa: E501 (tables of phrases read better unbroken)
"""Phrases that say nothing, or say it in more words than it takes. English; other languages keep theirs."""

from __future__ import annotations

import re
from functools import partial

# Phrase → shorter. None of these changes who did what, or how much.
_SHORTER = (
    (r"in order to", "to"), (r"due to the fact that", "because"), (r"on a (daily|weekly|monthly|yearly) basis", r"\1"),
    (r"a (?:large|wide|great|significant) (?:number|variety|range|array) of", "many"), (r"a (?:number|variety) of", "several"),
    (r"utili[sz](?:ed)", "used"), (r"utili[sz]ing", "using"), (r"utili[sz]e", "use"), (r"utili[sz]es", "uses"),
    (r"leverag(?:ed)", "used"), (r"leveraging", "using"), (r"with the (?:help|use|aid) of", "with"),
    (r"for the purpose of", "for"), (r"in the process of", ""), (r"at this point in time", "now"),
    (r"(?:was|were) able to (\w+)", r"could \1"), (r"as well as", "and"), (r"in addition to", "besides"),
    (r"with (?:regards?|respect) to", "on"), (r"prior to", "before"), (r"subsequent to", "after"),
    (r"the (?:vast )?majority of", "most"), (r"in close (?:collaboration|cooperation) with", "with"),
)  # fmt: skip
_EMPTY = (
    r"successfully", r"effectively", r"efficiently and effectively", r"very", r"really", r"highly", r"extremely", r"truly",
    r"proactively", r"seamlessly", r"diligently", r"passionately", r"basically", r"essentially", r"actively",
)  # fmt: skip
CLICHES = (
    "results-driven", "results-oriented", "result-oriented", "hard-working", "hardworking", "highly motivated", "self-motivated",
    "motivated", "dynamic", "detail-oriented", "team player", "go-getter", "think outside the box", "synergy", "guru", "ninja",
    "rockstar", "rock star", "passionate", "dedicated", "enthusiastic", "proven track record of", "proven track record in",
    "proven ability to", "excellent communication skills", "strong work ethic", "fast-paced environment", "best of breed",
    "hit the ground running", "seasoned", "energetic", "goal-oriented", "people person", "out-of-the-box thinker",
)  # fmt: skip
_SHORTER_PATTERNS = tuple((re.compile(rf"\b{form}\b", re.IGNORECASE), said) for form, said in _SHORTER)
_EMPTY_PATTERN = re.compile(rf"\b(?:{'|'.join(_EMPTY)})\b\s+(?=\w)", re.IGNORECASE)
# An adverb that a comparison or a name needs stays: "very large scale integration", "highly available".
_NEEDED = re.compile(
    r"(?:very large|very high|very low|highly available|highly regulated|highly specialised|highly specialized|actively managed)\b",
    re.IGNORECASE,
)


def trimmed(text: str) -> str:
    """The text without filler. Nothing but filler is taken out, and a capital at the head stays."""
    said = _EMPTY_PATTERN.sub(lambda match: match[0] if _NEEDED.match(text, match.start()) else "", text)
    for pattern, shorter in _SHORTER_PATTERNS:
        said = pattern.sub(partial(_as_written, shorter), said)
    if said == text:
        return text
    said = re.sub(r"\s{2,}", " ", said).strip()
    return said[:1].upper() + said[1:] if text[:1].isupper() else said


def _as_written(shorter: str, match: re.Match[str]) -> str:
    said = match.expand(shorter)
    return said[:1].upper() + said[1:] if match[0][:1].isupper() else said
