# ruff: noqa: E501 (tables of words read better unbroken)
"""Whether one job title allows another: the same trade, no higher rank."""

from __future__ import annotations

import re

from generation.grounding.evidence import Fact
from generation.grounding.office_names import in_english
from generation.grounding.office_words import is_office
from generation.grounding.title_words import LEVEL_WORDS, SAME_OFFICE, in_full, parted
from generation.grounding.words import FOLDED_STOP, stem, stems, words
from jobs.matching.titles import plain
from profiles.parsing.folding import flat

# What makes an office a lesser one, by one name; not "junior", which people leave out.
LESSER = {
    "deputy": "deputy", "vice": "vice", "assistant": "assistant", "associate": "associate", "trainee": "trainee", "apprentice": "apprentice", "acting": "acting", "interim": "acting",
    "stellvertretende": "deputy", "stellvertretender": "deputy", "adjoint": "deputy", "adjointe": "deputy", "adjunto": "deputy", "adjunta": "deputy",
    "auszubildende": "apprentice", "auszubildender": "apprentice", "apprenti": "apprentice", "apprentie": "apprentice", "sub": "deputy", "sous": "sous",
}  # fmt: skip


def heads_the_same(title: str, held: str) -> bool:
    """ "Head of Physics" is not "Teacher of Physics and Head of Year": what one heads stands beside the rank."""
    match = re.match(
        r"(?:\w+ )*?(head|director|chief|vp|vice president|manager|leader|chair) of (?:the )?(\w+)", flat(title)
    )
    if not match:
        return True
    rank, wanted = stem(match[1].split()[-1]), stem(match[2])
    if wanted in FOLDED_STOP:
        return True
    parts = [stems(part) for part in re.split(r"\b(?:and|und|et|y)\b|[/&]", flat(held))]
    return any(rank in part and wanted in part for part in parts) or (len(parts) == 1 and rank in parts[0])


def covers(held: str, wanted: frozenset[str], title: str, context: frozenset[str]) -> bool:
    """Whether an office that is held allows the title: its rank words among its own, its trade the same, what else it
    says known of the position."""
    if lowered(held) - wanted - lowered(title) or ("sous" in flat(title).split() and "sous" not in flat(held).split()):
        return False
    held = parted(held)
    levels = {stem(word) for word in LEVEL_WORDS}
    if stems(held) and stems(held) < wanted and (wanted - stems(held)) & levels:
        return False  # a lead shift supervisor is more than a shift supervisor
    mine = stems(held) | stems(plain(held))
    missing = {one for one in wanted - mine if not same_office(one, mine - wanted)}
    if not missing:
        return True
    told, known = stems(in_english(title)), stems(in_english(held))
    if told <= known and told:
        return True
    if missing & levels or not (wanted - missing):
        return False
    offices = {stem(word.folded) for word in words(title) if is_office(word.folded)}
    return not (missing & offices) and missing <= context


def lowered(title: str) -> frozenset[str]:
    """Words before the office that make it a lesser one: deputy, vice, trainee."""
    listed = [word.folded for word in words(in_full(title))]
    return frozenset(stem(LESSER[word]) for word in listed[:-1] if word in LESSER)


def same_office(one: str, mine: frozenset[str]) -> bool:
    return any(one in group and group & mine for group in SAME_OFFICE)


def spells_office(title: str, fact: Fact) -> bool:
    """Whether a study, certificate or prize has the office itself: "Management" makes no manager."""
    if not fact.pointer.startswith(("/certificates", "/education", "/awards")):
        return True
    offices = [word.folded for word in words(title) if is_office(word.folded)]
    spelled = {word.folded for word in words(fact.text)}
    rank = bool(offices) and (offices[-1].startswith(("manag", "direct")) or offices[-1] in LEVEL_WORDS)
    return not rank or offices[-1] in spelled


def together(text: str, wanted: frozenset[str]) -> bool:
    """Whether the words stand near each other in a text."""
    places = [number for number, word in enumerate(words(text)) if stem(word.folded) in wanted]
    return not places or len(wanted) == 1 or max(places) - min(places) <= len(wanted) + 3
