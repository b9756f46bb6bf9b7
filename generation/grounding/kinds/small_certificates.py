# ruff: noqa: E501 (tables of words read better unbroken)
"""Certificates told in small letters: "a scaffolding ticket", "a certified dive instructor".

Everyday words may tell any paper of the profile in their own way, so only those are doubted that share nothing with a
paper that the profile has, or that give it another level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.certificate_likeness import CUE_STEMS, GENERAL
from generation.grounding.evidence import Fact
from generation.grounding.kinds.certificates import states_a_paper
from generation.grounding.likeness import alike
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import asserted, clause, standing
from generation.grounding.words import FOLDED_STOP, stem, stems, words

_PAPER = re.compile(
    r"\b(?:an?|my|his|her|current|valid)\s+(?P<name>(?:(?!(?:an?|and|or|my|the|of|for|with|in|to|his|her|on|at)\b)[\w'/-]+\s+){1,5}?)(?:certificates?|certifications?|licen[cs]es?|tickets?|accreditations?|permits?|endorsements?|credentials?)\b(?! (?:prices?|sales?|office|programmes?|programs?|courses?|system|process|holders?|numbers?|queues?|renewals?|from (?:your|the) (?:client|customer|user)))"
)
_STATUS = re.compile(
    r"\b(?:am|is|being|as|became|qualified as|i'm|he's|she's)\s+(?:now\s+|also\s+|both\s+)?(?:an?\s+)?(?:fully\s+|nationally\s+|state\s+|board[- ])?(?:certified|licen[cs]ed|chartered|accredited)\s+(?P<name>(?:(?!in\b|by\b|to\b|as\b|for\b|at\b|with\b|and\b|or\b|under\b|since\b|who\b|from\b|on\b|through\b)[\w-]+ ?){1,4})"
)
_HELD = re.compile(
    r"\b(?:holds?|holding|held|have|has|having|earned|obtained|gained|got|received|completed|passed|possess\w*|carry|carries|maintain|maintains|acquired|achieved|with|bring|brings)\b"
)
# Which paper it is, these do not tell.
_ANY = GENERAL | frozenset(
    stem(word)
    for word in "relevant required necessary industry trade vendor formal recognised recognized official further second third new first own current valid previous several various other same similar required important useful technical specialist working-with-children children police safety security driver driver's drivers car work right such good post postgraduate graduate university college school degree teaching".split()  # noqa: SIM905
)


def claims(reading: Reading) -> Iterator[Claim]:
    for pattern in (_PAPER, _STATUS):
        for match in pattern.finditer(reading.folded):
            start, end = match.start("name"), match.end() - (len(match[0]) - len(match[0].rstrip()))
            if not reading.free(start, end) or not _is_had(reading, match, start, end):
                continue
            reason = _doubt(reading, match["name"], status=pattern is _STATUS)
            if reason:
                reading.take(start, end)
                yield reading.claim(start, end, "certificate", "unsupported", None, reason)


def _is_had(reading: Reading, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the paper is told as had, in a phrase of everyday words alone."""
    listed = words(reading.text[start : match.end("name")])
    if not listed or any(word.folded in FOLDED_STOP for word in listed):
        return False
    left, _ = clause(reading, match.start(), end)
    had = match.re is _STATUS or _HELD.search(reading.folded, left, start)
    told = standing(reading, start, end, thing=True) == "own" and asserted(reading, start, end, thing=True)
    return bool(had) and told


def _doubt(reading: Reading, name: str, *, status: bool) -> str:
    """Why the profile has no such paper; empty where it may have."""
    wanted, levels = stems(name) - CUE_STEMS - _ANY, set(re.findall(r"\d+", name))
    if not wanted - {one for one in wanted if one.isdigit()}:
        return ""
    near = [fact for fact in reading.evidence.mine if _may_tell(reading, wanted, fact, status)]
    if not near:
        return "the profile states no such certificate"
    if levels and not any(levels <= set(re.findall(r"\d+", fact.text)) for fact in near):
        return f"the profile says “{near[0].text}”"
    return ""


def _may_tell(reading: Reading, wanted: frozenset[str], fact: Fact, status: bool) -> bool:
    """status: it is told of an office, which no course of study gives."""
    studied = status and fact.pointer.startswith("/education")
    if (studied or not states_a_paper(fact)) and not wanted <= fact.stems:
        return False
    entry = reading.evidence.entry(fact.entry)
    known = fact.stems | (entry.stems if entry is not None and not fact.entry.startswith("/work") else frozenset())
    return bool(wanted & known) or any(alike(one, fact) for one in wanted)
