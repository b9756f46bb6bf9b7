# ruff: noqa: E501 (tables of words read better unbroken)
"""Who led what: people, a team, a piece of work; by the fact told, by another line, by the title that was held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding import likeness
from generation.grounding.evidence import Entry, Fact
from generation.grounding.kinds.deeds import object_of, only_wished
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.office_words import plain_offices
from generation.grounding.rank_words import (
    HELPED,
    LABOUR,
    LEADS_NOBODY,
    LED_FACT,
    LED_PEOPLE,
    ONLY_TAUGHT,
    SENIOR,
    TEAM_OBJECT,
)
from generation.grounding.reading import Reading
from generation.grounding.roles import leads_people, of_a_team
from generation.grounding.words import stem, words
from profiles.parsing.folding import flat

_THE_PEOPLE = re.compile(
    r" (?:all |both )?(?:the|our|its|their|my) (?:[\w-]+ )?(?:volunteers|members|board|colleagues|trustees|helpers)\b"
)
_COLLECTIVE = re.compile(r"\W*(?:an?|the|our|my)\s+(?:[\w-]+ ){0,2}?(?:team|group|crew|squad)\b")
_STRICT = re.compile(r"led\b|lead|manag|direct|head|supervis|oversee|oversaw|in charge|encadr|dirig|leit")
_SENIOR_SAID = re.compile(r"\b(?:led|lead|manag\w*|head\w*|supervis\w*|chief|foreman)\b")
_NO_OBJECT = re.compile(r"\s*(?:[.,;:|)–—\n]|$|(?:since|for|at|and|from|with|in|of|who|until|role|post|position)\b)")
# What has a head: who leads it is no small thing to leave out of a profile.
_HOUSE = re.compile(
    r" (?:the|an?|our|its|their|all|my)(?: (?!and|of|for|in|with|at|from|to|by)[\w'’&-]+){0,3}? (?P<house>departments?|divisions?|programmes?|programs?|practices?|functions?|units?|services?|clinics?|offices?|branch(?:es)?|subsidiar(?:y|ies)|compan(?:y|ies)|faculty|school|agency|firm)(?:[.,;:)\n]|$| (?:of|at|for|in|and|with|that|which|there|on|to|from|since)\b)"
)
_OBJECT = 60  # characters
_TELLS, _SURE = 0.5, 1.0  # how well a fact is told


def people_follow(reading: Reading, end: int) -> bool:
    """Whether the words after text[:end] name people: a team, the volunteers, "seven paralegals"."""
    return bool(TEAM_OBJECT.match(reading.folded, end)) or _persons(reading, end)


def led(reading: Reading, start: int, end: int, fact: Fact | None, weight: float, people: bool) -> Claim | None:
    """What "led", told at text[start:end], rests on; None where nothing is told otherwise.

    fact, weight: the fact that the words after it tell, and how well. people: it is people that were led."""
    passage = reading.passage_at(start)
    here = {one.pointer for one in passage.entries} if passage else set()
    if fact is not None and here and fact.entry not in here and fact.field in ("summary", "label"):
        fact, weight = None, 0.0  # what one is in general is no proof for one house
    if fact is not None and only_wished(told(object_of(reading, end)), fact):
        fact, weight = None, 0.0
    by_fact = _by_fact(reading, start, end, fact, people) if fact is not None and weight >= _TELLS else None
    if by_fact is not None:
        return by_fact
    proven = _proven(reading, start, end, here) if people else None
    if proven is not None:
        return reading.claim(start, end, "rank", "stated", proven.source, f"the profile says “{proven.text}”")
    seniors = _senior_at(reading, start, end, fact)
    titled = [one for one in seniors if not people or not LEADS_NOBODY.search(flat(one.title))]
    if titled:
        source = next((one for one in titled[0].facts if one.field == "position"), titled[0].facts[0]).source
        return reading.claim(start, end, "rank", "derived", source, f"as {titled[0].title}")
    helped = fact is not None and _helped_nearby(reading, end)
    if not people and _heads_a_house(reading, end, fact):
        reason = f"the profile does not say who led it: “{fact.text}”" if fact else "the profile tells of no such thing"
        return reading.claim(start, end, "rank", "unsupported", None, reason)
    if fact is not None and weight >= _SURE and not people and not helped:
        return _of_work(reading, start, end, fact)
    return _of_people(reading, start, end, fact, people) if people or helped else None


def _heads_a_house(reading: Reading, end: int, fact: Fact | None) -> bool:
    """Whether a department, a programme, … is told to have been led, and the fact at hand names none."""
    house = _HOUSE.match(reading.folded, end)
    return house is not None and (fact is None or stem(house["house"]) not in fact.stems)


def _by_fact(reading: Reading, start: int, end: int, fact: Fact, people: bool) -> Claim | None:
    """The claim where the fact says who led, or that one helped."""
    folded = flat(fact.text)
    proof = (LED_PEOPLE if people else LED_FACT).search(folded)
    helped = HELPED.search(folded)
    if helped and fact.field in ("position", "label") and helped[0].startswith("support"):
        helped = None  # an agent of the support team is nobody's helper
    if helped and not (proof and proof.start() < helped.start() and LED_PEOPLE.search(folded)):
        reason = f"the profile says “{helped[0]}”: “{fact.text}”"
        return reading.claim(start, end, "rank", "unsupported", None, reason)
    if proof is None or (people and (of_a_team(folded, proof) or _only_taught(reading, start, folded, proof))):
        return None
    said = f"the profile says “{fact.text[proof.start() : proof.end()]}”"
    return reading.claim(start, end, "rank", "stated", fact.source, said)


def _only_taught(reading: Reading, start: int, folded: str, proof: re.Match[str]) -> bool:
    """Whether people were taught, and no team, where the text says that they were led."""
    taught = _STRICT.match(reading.folded, start) and ONLY_TAUGHT.fullmatch(proof[0])
    return bool(taught) and not _COLLECTIVE.match(folded, proof.end()) and not _SENIOR_SAID.search(folded)


def _of_work(reading: Reading, start: int, end: int, fact: Fact) -> Claim:
    """What was led is work that a fact tells; labour of one's own hands is not led."""
    said = f"the profile says “{fact.text}”"
    doing = reading.text[start:end].endswith("ing")
    if fact.field == "highlights" and LABOUR.match(flat(fact.text)) and not doing:
        return reading.claim(start, end, "rank", "unsupported", None, said)
    return reading.claim(start, end, "rank", "derived", fact.source, said)


def _of_people(reading: Reading, start: int, end: int, fact: Fact | None, people: bool) -> Claim:
    passage = reading.passage_at(start)
    mine = passage.entries if passage else ()
    held = leads_people(tuple(fact for one in mine for fact in one.facts) if mine else reading.evidence.facts)
    if held is not None and people:
        return reading.claim(start, end, "rank", "derived", held.source, f"the profile says “{held.text}”")
    reason = f"the profile does not say who led: “{fact.text}”" if fact else "the profile names no people led"
    return reading.claim(start, end, "rank", "unsupported", None, reason)


def _proven(reading: Reading, start: int, end: int, here: set[str]) -> Fact | None:
    """Another line that opens with the same verb and shares what was led: "Supervise 6 electricians …"."""
    verb = stem(words(reading.folded[start:end])[0].folded)
    object_of = told(reading.text[end : min(reading.sentence_at(start).end, end + _OBJECT)])
    for fact in reading.evidence.facts:
        opening = words(flat(fact.text))[:1]
        same = fact.field == "highlights" and bool(opening) and stem(opening[0].folded) == verb
        if same and (not here or fact.entry in here) and likeness.shared(object_of, fact, reading.evidence) >= 1.0:
            return fact
    return None


def _senior_at(reading: Reading, start: int, end: int, fact: Fact | None) -> list[Entry]:
    """The senior positions that a clause may speak of."""
    passage = reading.passage_at(start)
    entry = reading.evidence.entry(fact.entry) if fact is not None else None
    told_of = (*((entry,) if entry else ()), *(passage.entries if passage else ()))
    titled = [one for one in told_of if SENIOR.search(flat(one.title))]
    if not titled and (fact is None or _NO_OBJECT.match(reading.folded, end)):
        pool = (passage.entries if passage else ()) or reading.evidence.of_section("work", "volunteer")
        titled = [one for one in pool if SENIOR.search(flat(one.title))]
    return titled


def _helped_nearby(reading: Reading, end: int) -> bool:
    """Whether the words to the end of the sentence tell a fact better that speaks of helping."""
    facts = tuple(fact for fact in reading.evidence.facts if fact.field == "highlights")
    fact, weight = likeness.nearest(told(reading.text[end : reading.sentence_at(end).end]), facts, reading.evidence)
    return fact is not None and weight >= 1.0 and bool(HELPED.search(flat(fact.text)))


def _persons(reading: Reading, end: int) -> bool:
    """Whether what follows counts people: "supervise seven paralegals"."""
    listed = words(reading.folded[end : end + _OBJECT])[:4]
    if _THE_PEOPLE.match(reading.folded, end):
        return True
    if not listed or not any(made.kind == "team_size" or made.kind == "number" for made in _made_at(reading, end)):
        return False
    return any(word.folded.removesuffix("s") in plain_offices() for word in listed[1:])


def _made_at(reading: Reading, end: int) -> Iterator[Claim]:
    return (made for made in reading.made if 0 < made.start - end <= 2)
