# ruff: noqa: E501 (tables of words read better unbroken)
"""A prize told for more than it is: won again and again, or the contest itself won where it gave one prize of many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.evidence import Entry
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import clause, standing
from generation.grounding.words import stems
from profiles.parsing.folding import flat

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d{1,2})"
_AGAIN = re.compile(
    rf"\b(?:{_NUMBER} (?:years|times|seasons|quarters|months|terms) (?:in a row|running|in succession|straight|over)|(?:{_NUMBER} )?(?:consecutive|successive) (?:years|times|seasons|quarters|months|terms)|(?:in |for )?{_NUMBER} (?:years|quarters|months|seasons)(?= in a row)|every (?:single )?(?:year|quarter|month|season)|(?:year|month|quarter) after (?:year|month|quarter)|twice|(?:three|four|five|six|several|many) times|repeatedly|back[- ]to[- ]back)\b"
)
_GIVEN = re.compile(
    r"\b(?:won|win|wins|received|receive|awarded|named|earned|took|made|given|honou?red|voted|gained|collected|was|been)\b"
)
_WON = re.compile(
    r"\bwon (?:the |a |an )?(?P<what>[^.,;:()\n]{3,60}?)(?=\s(?:with|in|at|as|and|for|from|by|on|together|twice)\b|[.,;:()\n]|$)"
)
_STOP = re.compile(r"[,;:(]\s?|\s(?:and|as well as|while|who|which)\s")
# What an award's name says of the whole contest's being won.
_FIRST = re.compile(r"\b(?:winn\w+|won|first|1st|champion\w*|gold|grand|overall)\b")


def claims(reading: Reading) -> Iterator[Claim]:
    awards = reading.evidence.of_section("awards")
    for pattern, judge in ((_AGAIN, _told_again), (_WON, _whole_contest)):
        for match in pattern.finditer(reading.folded) if awards else ():
            span = match.span("what" if pattern is _WON else 0)
            if not reading.free(*span) or standing(reading, *span) != "own":
                continue
            award = judge(reading, match, awards)
            if award is not None:
                reading.take(*span)
                yield reading.claim(*span, "rank", "unsupported", None, f"the profile says “{award.facts[0].text}”")


def _told_again(reading: Reading, match: re.Match[str], awards: tuple[Entry, ...]) -> Entry | None:
    """The award that the clause says was won more often than the profile does."""
    left, right = _breath(reading, *match.span())
    said = stems(reading.text[left:right])
    if not _GIVEN.search(reading.folded, left, right):
        return None
    for award in awards:
        named = stems(award.name)
        if not named or not named <= said or sum(stems(other.name) >= named for other in awards) > 1:
            continue
        if not any(named <= fact.stems and _AGAIN.search(flat(fact.text)) for fact in reading.evidence.mine):
            return award
    return None


def _breath(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The words around up to the next comma or "and": what else is done every year is told in another breath."""
    left, right = clause(reading, start, end)
    stops = list(_STOP.finditer(reading.folded, left, right))
    left = max((stop.end() for stop in stops if stop.end() <= start), default=left)
    return left, min((stop.start() for stop in stops if stop.start() >= end), default=right)


def _whole_contest(reading: Reading, match: re.Match[str], awards: tuple[Entry, ...]) -> Entry | None:
    """The award whose giver is said to have been won."""
    said = stems(match["what"])
    for award in awards:
        giver = next((stems(fact.text) for fact in award.facts if fact.field == "awarder"), frozenset())
        if (
            len(said & giver) > 1
            and said <= giver
            and not said & stems(award.name)
            and not _FIRST.search(flat(award.name))
        ):
            return award
    return None
