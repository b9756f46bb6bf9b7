# ruff: noqa: E501 (tables of words read better unbroken)
"""Whether an office that a text names is one that the profile gives: the same trade, no higher rank."""

from __future__ import annotations

import re

from generation.grounding import roles
from generation.grounding.evidence import Entry, Fact
from generation.grounding.model import Claim
from generation.grounding.office_names import in_english
from generation.grounding.office_words import is_office
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.title_likeness import (
    LESSER,
    covers,
    heads_the_same,
    lowered,
    same_office,
    spells_office,
    together,
)
from generation.grounding.title_words import GENERAL, LEVEL_WORDS, in_full, parted
from generation.grounding.words import FOLDED_STOP, begun_alike, stem, stems, words

# To act as something is a role; an office is what one is or works as.
_SERVED = re.compile(r"\b(?:act(?:ed|ing|s)?|serv(?:e|ed|es|ing)|doubl(?:e|ed|ing)) as (?:an? |the )?(?:\w+ )?$")
MADE = re.compile(
    r"\b(?:became|become|made|promoted to|rose to|named|elected|appointed|as)\s+(?:an?\s+|the\s+)?(?:\w+ing\s+)?$"
)
_GRADES = frozenset(stem(word) for word in ("senior", "lead", "principal", "staff", "head", "chief"))
# Ranks that are everyday words too: an office where the house is named beside them.
_ALSO_VERBS = frozenset(["chair", "captain", "coach", "tutor", "mentor", "volunteer"])  # "chair the falls committee"
_ANYBODY = frozenset(["practitioner", "professional", "person", "practitioners"])
_OF_A_FIELD = frozenset(["specialist", "generalist", "specialists"])
_ADVANCED = frozenset(["advanced", "nurse", "general", "legal"])
_BEGINNING, _ENDING = 5, 4  # of words that are akin
_MAKER = re.compile(r"(?:co-?)?(?:maintainer|creator|author|maker|builder|inventor|writer)")
_OF_OFFICE = ("position", "roles", "label", "summary")
_BRINGING = ("/certificates", "/education", "/awards", "/volunteer")
_BESIDE = 25  # characters from a title to its employer
_OFFICE_AT_A_HOUSE = frozenset(stem(word) for word in ("partner", "owner", "leader"))

# "a receptionist before I joined Acme": not there.
_THEN_ELSEWHERE = re.compile(r"\b(?:before|after|until|then|since|joined|joining|prior to|moved|moving)\b")
# "at Acme in Leeds as", "at Acme, where I was": the employer stands before the title.
_THEN_AS = re.compile(
    r",?(?: (?:in|bei|a) \w+)?,? (?:as|als|comme|como|where i (?:was|am|have been|worked as)|i (?:was|am|worked as|have been)|(?:ich )?(?:bin|war)(?: ich)?) (?:an? |the |ein\w* |une? )?"
)


def judged(reading: Reading, start: int, end: int) -> Claim | None:
    title = reading.text[start:end]
    in_parts = parted(in_full(title))
    wanted = stems(in_parts)
    if not wanted or (wanted <= GENERAL and not (wanted & _OFFICE_AT_A_HOUSE and _at_a_house(reading, start, end))):
        return None
    if words(title)[-1].folded in _ANYBODY and not any(word.folded in LEVEL_WORDS | _ADVANCED for word in words(title)):
        return None
    if words(title)[-1].folded in _OF_A_FIELD and wanted & reading.evidence.stems >= wanted - GENERAL:
        return None  # "backend specialist" of who builds backends
    short = reading.evidence.acronyms.get(title)
    if short is not None and short.field in ("position", "label"):
        return reading.claim(start, end, "title", "derived", short.source, f"short for {short.text}")
    best: tuple[Entry | None, Fact] | None = None
    passage = reading.passage_at(start)
    here = list(passage.entries if passage else ())
    others = [entry for entry in reading.evidence.of_section("work", "volunteer", "projects") if entry not in here]
    title = in_parts
    for entry in (*here, *others):
        fact = _held(reading, title, wanted, entry)
        loosely = here and entry not in here and wanted & _GRADES
        if fact is not None and not (loosely and not wanted <= stems(parted(fact.text))):
            best = (entry, fact)
            break
    elsewhere = best is not None and best[0] is not None and best[0].name not in {entry.name for entry in here}
    if best is not None and here and elsewhere and _beside(reading, start, end):
        reason = (
            f"the profile gives this title at {best[0].name if best[0] else 'another place'}, not at {here[0].name}"
        )
        return reading.claim(start, end, "title", "unsupported", None, reason)
    if best is None:
        fact = _elsewhere(reading, wanted, title)
        past = bool(here) and not any(entry.current for entry in here)
        if fact is not None and fact.field == "label" and past and _beside(reading, start, end):
            fact = None  # what one is called today is no office at a house that one has left
        best = (None, fact) if fact is not None else None
    if best is not None:
        exact = stems(parted(best[1].text)) == wanted
        return reading.claim(
            start,
            end,
            "title",
            "stated" if exact else "derived",
            best[1].source,
            "" if exact else f"from “{best[1].text}”",
        )
    return _as_role(reading, start, end, title) or _unheld(reading, start, end, wanted, title)


def _as_role(reading: Reading, start: int, end: int, title: str) -> Claim | None:
    """A title that no position gives, where it is told of another fact in other words."""
    fact = _loosely(reading, start, end, title)
    if fact is None:
        fact = roles.done(reading, start, end, housed=_beside(reading, start, end))
    return reading.claim(start, end, "title", "derived", fact.source, f"from “{fact.text}”") if fact else None


def _ranked(title: str) -> bool:
    return any(word.folded in LEVEL_WORDS or word.folded in LESSER for word in words(title))


def _loosely(reading: Reading, start: int, end: int, title: str) -> Fact | None:
    """What makes an office without a rank of its own one's: any position, label, certificate, study or prize that has its
    word in another form ("mediator" for Workplace Mediation), or a work of one's own that one may be called maker of."""
    listed = [word.folded for word in words(title)]
    if _ranked(title):
        return None
    if _MAKER.fullmatch(listed[0]):
        made = reading.evidence.of_section("projects", "publications")
        return next((one.facts[0] for one in made if one.facts), None)
    offices = [word for word in listed if is_office(word)] or listed[-1:]
    others = [word for word in listed if word not in offices and word not in FOLDED_STOP and not word.isdigit()]
    known = reading.evidence.stems
    for fact in reading.evidence.facts:
        if not (fact.field in _OF_OFFICE or fact.entry.startswith(_BRINGING)):
            continue
        mine = [word.folded for word in words(f"{fact.entry.strip('/').split('/')[0]} {fact.text}")]
        office = all(any(_akin(one, other) for other in mine) for one in offices)
        if office and all(stem(one) in known for one in others):
            return fact
    return None


def _akin(one: str, other: str) -> bool:
    """Whether two words begin alike but for their endings: mediator and mediation."""
    shared = begun_alike(one, other)
    return shared >= _BEGINNING and shared >= min(len(one), len(other)) - _ENDING


def _at_a_house(reading: Reading, start: int, end: int) -> bool:
    """ "partner at Hollis & Braun", but not "a reliable partner"."""
    following = re.match(r"\s*,?\s*(?:at|of|with|bei|chez)\s", reading.folded[end:])
    return following is not None and _beside(reading, start, end)


def _beside(reading: Reading, start: int, end: int) -> bool:
    """Whether an employer is named right after the title ("Head Chef at …") or leads to it ("at Acme, where I was …")."""
    nearby = [named for named in reading.named if end <= named.start <= end + _BESIDE]
    if any(not _THEN_ELSEWHERE.search(reading.folded, end, named.start) for named in nearby):
        return True
    return any(_THEN_AS.fullmatch(reading.folded, named.end, start) for named in reading.named if named.end < start)


def _held(reading: Reading, title: str, wanted: frozenset[str], entry: Entry) -> Fact | None:
    fact = next((fact for fact in entry.facts if fact.field in ("position", "roles")), None)
    if fact is None:
        return None
    if not heads_the_same(title, fact.text):
        return None
    return fact if covers(fact.text, wanted, title, entry.stems | _context(reading)) else None


def _context(reading: Reading) -> frozenset[str]:
    basics = [
        fact
        for fact in reading.evidence.facts
        if fact.entry == "/basics" or fact.pointer.startswith(("/skills", "/certificates"))
    ]
    return frozenset().union(*(fact.stems for fact in basics)) if basics else frozenset()


def _elsewhere(reading: Reading, wanted: frozenset[str], title: str) -> Fact | None:
    """The label, a summary or a certificate that gives the title."""
    for fact in reading.evidence.mine:
        if fact.stems == wanted and fact.pointer.startswith("/skills"):
            return fact
        if fact.field == "highlights" and wanted <= fact.stems and words(title)[0].folded in _ALSO_VERBS:
            return fact
        if (
            fact.field in ("label", "summary", "reference")
            or fact.pointer.startswith(("/certificates", "/education", "/awards"))
            or fact.where == "confirmed"
        ):
            if lowered(fact.text) - wanted - lowered(title):
                continue  # an assistant vice president is no vice president
            mine = stems(parted(fact.text))
            missing = {one for one in wanted - mine if not same_office(one, mine - wanted)}
            if not missing and together(fact.text, wanted) and spells_office(title, fact):
                return fact
            if fact.field == "label" and stems(in_english(title)) <= stems(in_english(fact.text)):
                return fact
    return None


def _unheld(reading: Reading, start: int, end: int, wanted: frozenset[str], title: str) -> Claim | None:
    if reading.ends(_SERVED, start) and not reading.text[start].isupper() and not _ranked(title):
        return None
    told = standing(reading, start, end, thing=True)
    for fact in reading.evidence.posting if told != "own" else ():
        if wanted <= fact.stems:
            return reading.claim(start, end, "title", "stated", fact.source, "the posting's title")
    return reading.claim(start, end, "title", "unsupported", None, "the profile gives no such title")
