# ruff: noqa: E501 (tables of words read better unbroken)
"""The positions whose title, team or place in a career the words beside a length of time name."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry
from generation.grounding.figures import Quantity
from generation.grounding.reading import Reading
from generation.grounding.title_words import LEVEL_WORDS
from generation.grounding.words import stem, stems
from profiles.parsing.folding import flat

# "I have been Head Chef for seven years": time in that very role.
_BEEN_FOR = re.compile(
    r"\b(?:been|was|am|as) (?:an? |the |its |their )?([A-ZÀ-Þ][^.,;:]{3,50}?) (?:(?:at|with) [^.,;:]{2,40} )?for (?:\w+ ){0,3}$"
)
_BEEN_RANKED = re.compile(r"\b(?:been|was|am|as) an? ([a-z][a-z ]{3,40}?) for (?:\w+ ){0,3}$")
_RANKS = frozenset(stem(word) for word in LEVEL_WORDS) | {stem("charge")}
_AS = re.compile(
    r"\W*(?:(?:now|in total|in all|of (?:them|those|which)|davon)\s+)?(?:as|als|comme|como|in the role of)\s+(?:an?\s+|the\s+)?([^,.;]+)"
)
_CURRENT = r"(?:in|with) (?:my|this) (?:current|present|same) (?:role|post|position|job)"
_IN_CURRENT = re.compile(rf"\b{_CURRENT} for (?:\w+ ){{0,3}}$")
_CURRENT_AFTER = re.compile(rf"\s+{_CURRENT}\b")
_IN_THE_ROLE = re.compile(r"\s+(?:in|on) (?:the|this|that|the same) (?:role|job|post|position|seat)\b")
_IN_THE_TEAM = re.compile(
    r"\s+(?:in|on|with) (?:the |our |its |their )?((?:[\w'’-]+ ){0,4}?(?:team|department|unit|ward|division|office|section|crew|group))\b"
)
_LEARNING = re.compile(r"\b(internship|apprenticeship|traineeship) (?:of|for|lasting) (?:\w+ ){0,2}$")
_REACH = 70
_TITLE_ENDS = re.compile(r" (?:at|before|until|and|in|with) ")


def titled(reading: Reading, one: Quantity, work: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those of the positions that the words before ("been Head Chef for") or after ("as Head Chef", "in the assessment team")
    name; none where they name none."""
    sentence = reading.sentence_at(one.start)
    before, after = (
        reading.text[sentence.start : one.start],
        reading.text[one.end : min(sentence.end, one.end + _REACH)],
    )
    return in_the_role(reading, one, work) or _before(reading, before, work) or _after(after, work)


def in_the_role(reading: Reading, one: Quantity, work: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The positions of the title that the words before name: "Bridge Engineer with six years in the role"."""
    if not _IN_THE_ROLE.match(reading.folded, one.end):
        return ()
    folded = reading.folded[reading.sentence_at(one.start).start : one.start]
    titles = {flat(entry.title) for entry in work if entry.title and flat(entry.title) in folded}
    last = max(titles, key=lambda title: (folded.rfind(title) + len(title), len(title)), default="")
    return tuple(entry for entry in work if last and flat(entry.title) == last)


def _before(reading: Reading, before: str, work: tuple[Entry, ...]) -> tuple[Entry, ...]:
    if _IN_CURRENT.search(before):
        return tuple(entry for entry in work if entry.current)
    been, ranked, learning = _BEEN_FOR.search(before), _BEEN_RANKED.search(before), _LEARNING.search(before)
    if learning:
        return tuple(entry for entry in work if stem(learning[1]) in stems(entry.title))
    said = stems(been[1] if been else ranked[1] if ranked and stems(ranked[1]) & _RANKS else "")
    whole = tuple(entry for entry in work if said and said in (stems(entry.title), stems(entry.title.split(",")[0])))
    return whole or tuple(entry for entry in work if ranked and said and said <= stems(entry.title))


def _after(after: str, work: tuple[Entry, ...]) -> tuple[Entry, ...]:
    if _CURRENT_AFTER.match(after):
        return tuple(entry for entry in work if entry.current)
    team = _IN_THE_TEAM.match(after)
    if team:
        said = stems(team[1])
        return tuple(entry for entry in work if "," in entry.title and stems(entry.title.split(",")[1]) <= said)
    match = _AS.match(after)
    if not match:
        return ()
    wanted = stems(_TITLE_ENDS.split(match[1])[0])
    whole = tuple(entry for entry in work if wanted and wanted <= stems(entry.title))
    return whole or tuple(
        entry for entry in work if wanted & stems(entry.title) and wanted <= stems(f"{entry.name} {entry.title}")
    )
