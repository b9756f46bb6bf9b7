# ruff: noqa: E501 (tables of words read better unbroken)
"""A tool of the posting alone that the next clause takes up as one's own: "Your list names SAP. I have used it for years."

The name itself is told as the posting's, and rightly; what is untrue is the "it" behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.kinds.tools import AS_THEIRS
from generation.grounding.model import Claim
from generation.grounding.reading import Reading

_ADVERB = r"(?: (?:already|also|often|regularly|frequently|mostly|mainly|still|even|recently|previously|personally|actually))?"
_TODAY = (
    r"use|know|master|teach|do|practi[sc]e|administer|configure|handle|run|manage|maintain|(?:work|deal|write|code|build) (?:with|in|on)|rely on|am (?:\w+ ){0,2}(?:in|with|at)|"
    r"used|knew|mastered|taught|did|practi[sc]ed|administered|configured|handled|ran|managed|maintained|(?:worked|dealt|wrote|coded|built) (?:with|in|on)|relied on|introduced|implemented|rolled out|set up"
)
_EVER = (
    r"used|known|mastered|taught|done|practi[sc]ed|administered|configured|handled|run|managed|maintained|(?:worked|dealt|written|coded|built) (?:with|in|on)|relied on|introduced|implemented|rolled out|set up|"
    r"(?:been )?(?:using|doing|teaching|running|managing|administering|working (?:with|in|on))|(?:\w+ ){0,3}(?:years?|months?) (?:of|with|in)|(?:\w+ ){0,2}experience (?:with|of|in)"
)
_IT = r"(?P<what>it|them|(?:this|that|these|those|both)(?=[.,;!?]| (?:at|in|for|on|every|daily|since|too)\b))"
_OPENS = r"(?:(?:indeed|in fact|luckily|happily|conveniently|there|at \S+|today|currently|now|here),? )?"
_UP = re.compile(
    rf"[^.!?;\n]{{0,60}}?(?:[.!?;]\s+|,\s(?:and\s)?|\sand\s){_OPENS}(?P<told>(?:i{_ADVERB} (?:{_TODAY})|i(?:'ve| have){_ADVERB} (?:{_EVER})) {_IT})(?=[\s.,;!?]|$)"
)
_WHICH = re.compile(rf",? which (?P<told>i{_ADVERB} (?:{_TODAY})|i(?:'ve| have){_ADVERB} (?:{_EVER}))(?=[\s.,;!?]|$)")
_NOT = re.compile(
    r"\W*(?:only|just|not|little|too (?:little|rarely)|by (?:name|reputation)|from (?:the|a|my) (?:distance|outside|reading|studies)|as an? (?:chance|opportunity|reason|sign))\b"
)
_PLURAL = ("them", "these", "those", "both")
# "Done it" is said of what is done, not of what it is done with.
_DONE = re.compile(r"\b(?:did|done|do|doing|practi[sc]ed?) \w+$")
_DEED = re.compile(r"(?:ing|ment|tion|sis|ance|design|care|work|control|repair|[a-z]dit)s?$")


def claims(reading: Reading) -> Iterator[Claim]:
    skilled = sorted((one for one in reading.made if one.kind == "skill"), key=lambda one: one.start)
    for at, claim in enumerate(skilled):
        span = _taken_up(reading, claim, skilled[at + 1 :]) if claim.reason == AS_THEIRS else None
        if span is not None and reading.free(*span):
            reading.take(*span)
            yield reading.claim(*span, "skill", "unsupported", None, f"only the posting names {claim.claim}")


def _taken_up(reading: Reading, claim: Claim, later: list[Claim]) -> tuple[int, int] | None:
    """Where the writer is said to use what the claim names; "it" is the last thing named before."""
    match = _WHICH.match(reading.folded, claim.end) or _UP.match(reading.folded, claim.end)
    if match is None or _NOT.match(reading.folded, match.end()):
        return None
    between = any(one.start < match.start("told") for one in later)
    if between and match.groupdict().get("what") not in _PLURAL:
        return None
    if _DONE.search(match["told"]) and not _DEED.search(claim.claim.lower()):
        return None
    return match.span("told")
