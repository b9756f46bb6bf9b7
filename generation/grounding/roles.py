# ruff: noqa: E501 (tables of words read better unbroken)
"""Roles that are no office: what a fact says one was or did, told as a noun ("maths lead", "jefa de un equipo")."""

from __future__ import annotations

import re

from generation.grounding.evidence import Fact
from generation.grounding.rank_words import HELPED, LED_PEOPLE, ONLY_TAUGHT, TEAM_OBJECT
from generation.grounding.reading import Reading
from generation.grounding.title_words import LEVEL_WORDS
from generation.grounding.words import FOLDED_STOP, Word, begun_alike, stem, stems, words
from profiles.parsing.folding import flat

# The noun of somebody who leads, which is no grade of a house unless the house is named beside it.
_LEADS = frozenset(["lead", "leader", "jefe", "jefa", "chef", "cheffe", "lider", "head", "leiter", "leiterin"])
_OF_PEOPLE = re.compile(
    r"\s+(?:of|d'|de|von|eines|of a|for)\s*(?:an?\s+|une?\s+|un\s+|einem\s+)?(?:[\w-]+\s+){0,2}?(?:team|group|crew|department|equipe|equipo|teams?|people|\d+)\b"
)
_TEAM_FACT = re.compile(
    r"\b(?:team|group|crew|staff|people|department|brigade|trupp|kolonne|gruppe|abteilung|schicht|monteure?n?|personnes|apprentis|[a-z]+ores|equipe|equipo|personas|mitarbeit\w*|associates|clerks|agents|interns|cooks|operatives|guards|employees|nurses|engineers|developers|teachers|assistants|colleagues|supervisors|technicians|[a-z]+(?:ers|ors|ists|ants))\b"
)
_LED = re.compile(
    r"\b(?:lead|leads|led|leading|head\w*|run|ran|running|own|owns|owned|in charge|responsib\w*|direct(?:ed|s|ing)|manag(?:e|es|ed|ing)|dirig\w+|direccion|leit\w+|pilot\w+)\b"
)
_ANOTHERS = re.compile(r"\b(?:the|a|an|our|its|their|by|with|to|under|for)\s+(?:\w+\s+)?$")
# A rank over something, written as a title.
_AN_OFFICE = re.compile(r"\b(?:Head|Director|Chief|VP|Vice President) of (?:the )?[A-Z][^.,;:]*$")
_FOR_TEAM = re.compile(
    r"\b(?:for|within|in|with|to|alongside|into|among|as part of) (?:an?|the|my|our|their) (?:[\w-]+ ){0,3}?(?:teams?|groups?|crews?|departments?|staff)\b"
)
_OF = re.compile(r"\s+(?:of|de|von)\b")
_OPENING, _BEFORE = 6, 60
_PREPOSITIONS = frozenset(
    ["for", "of", "on", "at", "in", "to", "from", "by", "with", "about", "since", "until", "as", "seit", "depuis", "desde", "fur", "bei", "pour", "chez", "a", "en", "de", "para"]
)  # fmt: skip
_DOER, _DOER_LENGTH, _DOER_ENDING = ("er", "or", "eur", "euse", "dor", "dora"), 6, 2


def of_a_team(folded: str, proof: re.Match[str]) -> bool:
    """Whether a fact's only team is one that something was done for or in: "Ran measurements for a group of 14"."""
    return bool(_FOR_TEAM.search(folded, proof.end())) and not TEAM_OBJECT.match(folded, proof.end())


def leads_people(facts: tuple[Fact, ...]) -> Fact | None:
    """The first fact that has its person lead people, and not help to."""
    for fact in facts:
        folded = flat(fact.text)
        proof = LED_PEOPLE.search(folded)
        if (
            proof is None
            or of_a_team(folded, proof)
            or ONLY_TAUGHT.fullmatch(proof[0])
            or HELPED.search(folded[: proof.start()])
        ):
            continue
        telling = fact.field in ("highlights", "summary", "description")
        if telling and _TEAM_FACT.search(folded[: proof.start()] + folded[proof.end() :]):
            return fact
    return None


def done(reading: Reading, start: int, end: int, *, housed: bool) -> Fact | None:
    """What a role rests on that no position gives. housed: the title stands beside an employer, which makes it an office.

    A role that a fact opens with ("Lead structural engineer for the campus"); a leader of people, where people are led; a lead of what a fact has its person lead."""
    passage = reading.passage_at(start)
    here = {one.pointer for one in passage.entries} if housed and passage else set()
    facts = tuple(
        fact
        for fact in reading.evidence.facts
        if fact.field in ("highlights", "description") and (not here or fact.entry in here)
    )
    title = reading.text[start:end]
    opened = next((fact for fact in facts if _opens(title, fact)), None) or _lead_of(reading, title, end, facts)
    if opened is not None or housed:
        return opened
    listed = [word.folded for word in words(_OF.split(title)[0])]
    if title.islower() and not any(word in LEVEL_WORDS for word in listed):
        doing = next((fact for fact in facts if _does(listed[-1], fact)), None)
        if doing is not None and _all_in(listed[:-1], reading.evidence.stems):
            return doing
    return _leader(reading, end, [word.folded for word in words(title)], facts)


def _lead_of(reading: Reading, title: str, end: int, facts: tuple[Fact, ...]) -> Fact | None:
    """What a "maths lead" led."""
    listed = [word.folded for word in words(title)]
    if listed[-1] != "lead" or not title.islower():
        return None
    if len(listed) == 1:
        listed = [word.folded for word in words(reading.text[max(0, end - _BEFORE) : end])][-2:]
    return next((fact for fact in facts if _LED.match(flat(fact.text)) and _all_in(listed[:-1], fact.stems)), None)


def _leader(reading: Reading, end: int, listed: list[str], facts: tuple[Fact, ...]) -> Fact | None:
    if listed[-1] not in _LEADS and listed[0] not in _LEADS:
        return None
    others = [word for word in listed if word not in _LEADS and word not in FOLDED_STOP]
    if listed[-1] in FOLDED_STOP:  # "head of the research office"
        others += [word.folded for word in words(reading.text[end : end + _BEFORE])][:1]
    people = leads_people(reading.evidence.facts)
    if _OF_PEOPLE.match(reading.folded, end) or set(others) <= {"team", "people"}:
        return people
    if _AN_OFFICE.search(reading.text, 0, end):
        return None
    return next((fact for fact in facts if _leads(fact) and _all_in(others, fact.stems)), None)


def _leads(fact: Fact) -> bool:
    """Whether a fact has its person lead, and not somebody else who heads a thing: "with the head of research"."""
    folded = flat(fact.text)
    return any(not _ANOTHERS.search(folded, 0, match.start()) for match in _LED.finditer(folded))


def _does(doer: str, fact: Fact) -> bool:
    """Whether a fact begins with the verb of a doer: "designer" for "Designed frames for 17 schools"."""
    first = next(iter(words(fact.text)), None)
    if first is None or not doer.endswith(_DOER) or len(doer) < _DOER_LENGTH:
        return False
    return begun_alike(doer, first.folded) >= len(doer) - _DOER_ENDING


def _all_in(listed: list[str], known: frozenset[str]) -> bool:
    return all(stem(word) in known for word in listed)


def _opens(title: str, fact: Fact) -> bool:
    """Whether a fact begins by the role: its words before the first preposition, and nobody counted or listed."""
    opening: list[Word] = []
    for word in words(fact.text)[:_OPENING]:
        if word.folded in _PREPOSITIONS and opening:
            break
        opening.append(word)
    said = [word.folded for word in opening if word.folded not in FOLDED_STOP]
    if not said or any(word[0].isdigit() for word in said) or said[-1].endswith("s"):
        return False
    wanted = [word.folded for word in words(title) if word.folded not in FOLDED_STOP]
    if len(wanted) < 2:
        return False
    return stems(title) <= {stem(word) for word in said} and said[0] in wanted and said[-1] in wanted
