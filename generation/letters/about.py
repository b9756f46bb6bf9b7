# ruff: noqa: E501 (tables of words read better unbroken)
"""A fact about the company for a letter: from what the person supplied, else from the posting's own words. English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.letters.safety import sayable, tidy
from generation.wording import verb_of

FEWEST_WORDS, MOST_WORDS = 5, 24
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\n+")
_WE = re.compile(r"^(?:At [\w &.'-]{2,40}, )?[Ww]e\s+(?P<said>.+)$")
# What a posting says of the hiring, the offer or the applicant is no fact about the company.
_OTHER = re.compile(
    r"\b(?:you|your|applicants?|candidates?|apply|applications?|resume|cv|interview\w*|hiring|looking for|seeking|searching|offer|salary|pay|paid|pension|holiday|leave|benefits?|bonus|equal|"
    r"diversity|welcome|encourage|require|expect|need|want|regret|contact|reply|answer|ask|accept|reserve|committed|may|will|would|can|cannot|could|might|do not|don't|role|position|job|vacancy|join|recruit\w*|grow the team|have|has|had|openings?|wish\w*|appoint\w*|hope|hoping|aim|invite|someone|believe|know|think|is|are)\b|[£$€%]|\?|!",
    re.IGNORECASE,
)
# First words that are no names: they lose their capital inside a sentence.
_COMMON = re.compile(
    r"(?:the|an?|your|you|they|its?|this|that|there|in|since|last|every|all|each|two|three|four)\b", re.IGNORECASE
)
MOST_SUPPLIED = 40  # words of a supplied fact
_TURNED = (
    (re.compile(r"\b(?:we are|we're)\b", re.IGNORECASE), "you are"), (re.compile(r"\bwe\b", re.IGNORECASE), "you"), (re.compile(r"\bourselves\b", re.IGNORECASE), "yourselves"),
    (re.compile(r"\bours\b", re.IGNORECASE), "yours"), (re.compile(r"\bour\b", re.IGNORECASE), "your"), (re.compile(r"\bus\b"), "you"),
)  # fmt: skip


def about_company(posting: str) -> str:
    """A clause that "You write that" can take: "you run three wards in Leeds"; "" for none."""
    for sentence in _SENTENCE.split(posting):
        said = tidy(sentence).rstrip(".")
        match = _WE.match(said)
        if not match or not FEWEST_WORDS <= len(said.split()) <= MOST_WORDS or _OTHER.search(match["said"]):
            continue
        verb = verb_of(match["said"].split()[0])
        if verb is None or verb[1] != "base":
            continue
        if sayable(said):
            return "you " + _turned(match["said"])
    return ""


def supplied_facts(supplied: Sequence[str]) -> list[str]:
    """At most two facts that the person supplied, as clauses that "I have read that" can take."""
    said = [_turned(tidy(fact).rstrip(".")) for fact in supplied]
    kept = [fact for fact in said if fact and sayable(fact) and len(fact.split()) <= MOST_SUPPLIED]
    return [fact[:1].lower() + fact[1:] if _COMMON.match(fact) else fact for fact in kept][:2]


def _turned(text: str) -> str:
    for pattern, other in _TURNED:
        text = pattern.sub(other, text)
    return text
