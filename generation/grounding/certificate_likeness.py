# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Whether what a text calls a certificate is one that a fact of the profile names, and not another of its trade."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry, Fact, initials, mentions
from generation.grounding.office_words import is_office
from generation.grounding.reading import Reading
from generation.grounding.words import stem, stems, words
from jobmatch import skills

CUE_STEMS = frozenset(
    stem(word)
    for word in "certificate certificates certification certified license licence licensed licences accredited accreditation chartered charterholder diploma qualified qualification card".split()
)
GENERAL = frozenset(
    stem(word)
    for word in "commission credential ticket badge status membership member card renewed renewal professional level course training exam holder body state national nationally board fully registered holding driving clean full".split()
)
# Before an office these make another, lesser one of it: an introductory sommelier, a student pharmacist. Behind it they say
# which of the issuer's papers it is.
_LESSER = frozenset(
    "introductory intro foundation entry basic beginner provisional student trainee junior associate assistant apprentice elementary incorporated".split()
)
_DOERS = ("er", "or", "ist", "ian")
_NEAR = 2
# Large letters within words count for initials too: CSWP for a Certified SolidWorks Professional.
_INNER = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SHORT = re.compile(r"\b[A-Z]{2,3}\b")


def same_certificate(said: str, fact: Fact, reading: Reading) -> bool:
    """Whether a name and a fact that the taxonomy files under one certificate share a word of their own or its initials; names
    in two languages share neither."""
    mine, theirs = telling(said), telling(fact.text)
    if not mine or not theirs or mine & theirs or reading.language != fact.language:
        return fits(said, fact, reading)
    general = {skill.name.casefold() for one in mentions(said) if (skill := skills.get(one.id))}
    return said.casefold() in general or abbreviates(said, fact.text)


def fits(said: str, fact: Fact, reading: Reading) -> bool:
    """Whether the fact gives the very status: no lesser one, and chartered only as that."""
    entry = reading.evidence.entry(fact.entry)
    known = entry.stems if entry is not None else fact.stems
    chartered = stem("chartered") in stems(said) and fact.language == "en"
    return not _is_lesser(fact.text, said) and not (
        chartered and stem("chartered") not in known and not _lettered(fact.text)
    )


def _is_lesser(held: str, said: str) -> bool:
    listed, told = [word.folded for word in words(held)], {word.folded for word in words(said)}
    return any(
        word in _LESSER
        and word not in told
        and any(is_office(other) or other.endswith(_DOERS) for other in listed[at + 1 : at + 1 + _NEAR])
        for at, word in enumerate(listed)
    )


def _lettered(text: str) -> bool:
    """Letters after a name: CEng, ACCA, MCIPD."""
    return bool(re.search(r"\b[A-Z]+[a-z]?[A-Z]\w*\b|\b[A-Z][A-Z]+\b|\bC[A-Z][a-z]+\b", text))


def telling(text: str) -> frozenset[str]:
    """The stems that tell one certificate from another."""
    return stems(text) - CUE_STEMS - GENERAL


def short_forms(entry: Entry) -> frozenset[str]:
    """Stems of the initials of a certificate and of who gives it, short words letter by letter: AHRI for the Australian HR
    Institute."""
    spelled = (_SHORT.sub(lambda match: " ".join(match[0]), fact.text) for fact in entry.facts)
    listed = (*(fact.text for fact in entry.facts), *spelled)
    return frozenset(stem(short.lower()) for text in listed for short in initials(text))


def _initials(text: str) -> set[str]:
    return {*initials(text), *initials(_INNER.sub(" ", text))}


def words_agree(said: str, fact: Fact, reading: Reading) -> bool:
    """A known name with further words of its own ("Paediatric …", "Level 5 …") must have them in the profile too."""
    known = " ".join(
        name for one in mentions(said) if (skill := skills.get(one.id)) for name in (skill.name, *skill.aliases)
    )
    extra = stems(said) - stems(known) - CUE_STEMS - GENERAL
    digits = set(re.findall(r"\d+", said)) - set(re.findall(r"\d+", known))
    mine = stems(said) - CUE_STEMS - GENERAL
    theirs = fact.stems
    levels = set(re.findall(r"\d+", fact.text))
    if levels and not set(re.findall(r"\d+", said)) <= levels:
        return False  # Level 7 is not Level 5, though one body gives both
    if mine & theirs and mine - theirs and not abbreviates(said, fact.text):
        return False
    return extra <= reading.evidence.stems and digits <= set(re.findall(r"\d+", fact.text))


def abbreviates(said: str, held: str) -> bool:
    """Whether one has the initials of the other: PMP for Project Management Professional."""
    shorts = set(re.findall(r"\b[A-Z]{2,}\b", said)) | set(re.findall(r"\b[A-Z]{2,}\b", held))
    return bool(shorts & (_initials(said) | _initials(held)))
