# ruff: noqa: E501 (tables of words read better unbroken)
"""The certificate that a date is told of: called by its name, its short form or the status that it gives.

"APTD since 2021" and "chartered since 2009" are that certificate's dates, whatever else happened in the year.
"""

from __future__ import annotations

import re

from generation.grounding.evidence import HELD, Entry, initials
from generation.grounding.likeness import told
from generation.grounding.reading import Reading
from generation.grounding.relevance import around
from generation.grounding.words import stem, stems
from profiles.parsing.folding import key

_STOPS = r"[,;:(–—]\s?|\.\s|\n|\s(?:and|und|et|y)\s"
# "… in 2020 and received the prize two years later": another deed.
_DEED_ENDS = r"[,;:(]\s?|\.\s|\n|\sand\s(?=(?:\w+ly )?(?:was|received|won|earned|got|gained|took|became|completed|joined|have|had|am)\b)"
_STATUS = re.compile(
    r"\b(chartered|licen[cs]ed|registered|certified|accredited|admitted)\b[^,;.]{0,30} since (?:\w+ )?$"
)
_ANY = frozenset(
    stem(word)
    for word in [
        "certified",
        "certificate",
        "certificates",
        "professional",
        "level",
        "foundation",
        "advanced",
        "award",
        "registered",
        "licence",
        "license",
        "training",
        "qualified",
        "course",
    ]
)
_SHORT = re.compile(r"\b[A-Z][A-Z&+-]{2,}\b")


def certificates_called(reading: Reading, start: int, end: int) -> tuple[Entry, ...]:
    """The certificates that the breath around text[start:end] calls; none where it also names an employer."""
    left, right = around(reading, start, end, _STOPS)
    housed = any(
        left <= one.start < right and any(pointer.startswith(HELD) for pointer in one.pointers) for one in reading.named
    )
    if housed:
        return ()
    text = _without_issuers(reading)
    said = text[left:start] + " " + text[end:right]
    short = set(_SHORT.findall(said))
    status = _STATUS.search(reading.folded, left, start)
    dated = [one for one in reading.evidence.of_section("certificates") if one.since is not None]
    return tuple(one for one in dated if _called(one, told(said) - _ANY, short, status[1] if status else ""))


def prizes_called(reading: Reading, start: int, end: int) -> tuple[Entry, ...]:
    """The prizes whose whole name stands in the breath around text[start:end], whoever gave them."""
    left, right = around(reading, start, end, _DEED_ENDS)
    said = f" {key(reading.text[left:start])} {key(reading.text[end:right])} "
    dated = [one for one in reading.evidence.of_section("awards") if one.since is not None]
    return tuple(one for one in dated if len(key(one.name).split()) > 1 and f" {key(one.name)} " in said)


def _without_issuers(reading: Reading) -> str:
    """The text with blanks for those who give certificates: an institute of chartered accountants makes nobody
    chartered."""
    text = reading.text
    for entry in reading.evidence.of_section("certificates"):
        for fact in entry.facts:
            if fact.field == "issuer":
                text = text.replace(fact.text, " " * len(fact.text))
    return text


def _called(entry: Entry, said: frozenset[str], short: set[str], status: str) -> bool:
    name = told(entry.name) - _ANY
    spelled = set(_SHORT.findall(entry.name)) | set(initials(entry.name))
    whole = bool(name) and (name <= said if len(name) > 1 else False)
    return whole or bool(short & spelled) or bool(status and stem(status) in stems(entry.name))
