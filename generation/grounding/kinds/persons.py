# ruff: noqa: E501 (tables of words read better unbroken)
"""Whose name a person's is: the writer's, somebody's whom the letter greets, or anybody's with a title before it."""

from __future__ import annotations

import re

from generation.grounding.address import names_somebody
from generation.grounding.evidence import Fact
from generation.grounding.office_words import is_office
from generation.grounding.reading import Reading
from generation.grounding.vocabulary import is_ordinary
from generation.grounding.words import stem, words

ADDRESSED = re.compile(
    r"(?<!\d )\b(?:mr|mrs|ms|mx|miss|dr|prof|professor|herrn?|frau|madame|monsieur|mme|m|senor|senora|sra|sr|meneer|mevrouw|dhr|mevr|signora?|sig|pan|pani)\.?\s+$"
)
_CLOSING = re.compile(
    r"\b(?:sincerely|regards|faithfully|wishes|truly|thank you|thanks|best|cheers|yours|gru\w{1,4}|cordialement|respectueusement|salutations|atentamente|saludos|saludo)\W*$"
)


def is_person(reading: Reading, start: int, end: int) -> bool:
    before = reading.folded[reading.line_start(start) : start]
    if ADDRESSED.search(before):
        return True
    if reading.greets(start):
        return not all(is_ordinary(word.folded) or is_office(word.folded) for word in words(reading.text[start:end]))
    return signed(reading, start, end)


def signed(reading: Reading, start: int, end: int) -> bool:
    """A line of its own after the closing words, near the end."""
    begin, line = reading.line_start(start), reading.line_at(start, end)
    above = reading.folded[:begin].rstrip().rsplit("\n", 1)[-1]
    return line.strip() == reading.text[start:end] and bool(_CLOSING.search(above)) and begin > 0


def facts_on_persons(reading: Reading, start: int) -> tuple[Fact, ...]:
    """Facts that may name the person: whom a letter greets is named by the posting or the writer, not by the profile."""
    known = reading.evidence.confirmed
    return known if reading.greets(start) else (*known, *reading.evidence.facts)


def somebody_named(reading: Reading) -> bool:
    return any(names_somebody(fact.text) for fact in reading.evidence.posting)


def without_greeting(reading: Reading, start: int, wanted: frozenset[str]) -> frozenset[str]:
    """Whom a line greets, without the word of greeting: "Annwyl Rhodri Pugh"."""
    if reading.text[reading.greeting[0] : start].strip():
        return wanted
    first = stem(words(reading.text[start : reading.greeting[1]])[0].folded)
    return wanted - {first} if len(wanted) > 1 else wanted


def is_nickname(said: str, owner: str) -> bool:
    """ "Olly Pennington" for Oliver Pennington: one surname, one initial."""
    mine, theirs = words(said), words(owner)
    same = bool(mine and theirs) and mine[-1].folded == theirs[-1].folded and mine[0].folded[0] == theirs[0].folded[0]
    return same and len(mine) > 1


def is_spelled(said: str, wanted: frozenset[str], fact: Fact) -> bool:
    """Whether a fact has the words letter by letter, but for an ending: Langhorne is not Langholm."""
    theirs = {word.folded for word in words(fact.text)}
    mine = [word.folded for word in words(said) if stem(word.folded) in wanted]
    return all(any(one == other or one in (f"{other}s", f"{other}es", f"{other}n") for other in theirs) for one in mine)
