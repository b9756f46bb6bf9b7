# ruff: noqa: E501 (tables of words read better unbroken)
"""Proper names that neither the profile nor the posting knows: people, firms, schools, products, prizes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.address import SUBJECT_LINE
from generation.grounding.capitals import (
    AT_HOUSE,
    NAME,
    ORDINARY,
    clipped,
    is_large_place,
    is_mixed,
    is_of_a_place,
    is_plain,
    is_plural_acronym,
    is_product,
    is_spelled_in,
    is_technical,
    known,
    known_as,
    of_entry,
    spelled_out,
)
from generation.grounding.evidence import Fact, initials, mentions
from generation.grounding.field_names import SUBJECT_OF, fields_in
from generation.grounding.kinds.employers import as_own, of_the_posting
from generation.grounding.kinds.persons import (
    ADDRESSED,
    facts_on_persons,
    is_nickname,
    is_person,
    is_spelled,
    signed,
    somebody_named,
    without_greeting,
)
from generation.grounding.kinds.tools import glossed
from generation.grounding.model import Claim, Source
from generation.grounding.naming import company_of
from generation.grounding.office_words import is_office
from generation.grounding.reading import Reading
from generation.grounding.standing import asserted, general, listed, of_somebody, standing, wishes
from generation.grounding.vocabulary import is_ordinary, parts_of_speech
from generation.grounding.words import FOLDED_STOP, every_stem, stem, stems, words
from jobmatch.places.atoms import known as known_place
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import group

_AT = re.compile(
    r"\b(?:at|with|for|joined|from|of|by|bei|beim|bei der|chez|en|von der|der|aux|del)\s+(?:the\s+|der\s+|dem\s+)?$"
)
_TOOLS = re.compile(r"\bmy (?:\w+ )?(?:tools?|software|stack|systems?|skills?|programs?|toolbox)\b[^.;]{0,30}$")
_USING = re.compile(
    r"\b(?:in|with|using|use|used|of|know|on|and|mit|auf|avec|sur|con|utilise|utilizo|nutze|through|via)\s+$|\b(?:moved|migrated|switched|transferred|converted|brought)\b[^.;]{0,50}\b(?:to|into|onto)\s+$|,\s$"
)
_KNOWN_AFTER = re.compile(
    r"(?: is| was|,)? (?:the|my) (?:\w+ ){0,3}?(?:i|we) (?:know|use|work|master)|(?:,? which)? (?:i|we) (?:\w+ )?(?:know|use|work with|master)\b"
)
_HOLDS = re.compile(
    r"\b(?:i|i've|we) (?:have |had )?(?:administered|run|ran|configured|implemented|deployed|used|use|know|built|managed|introduced|rolled out|maintained|operate|operated|mastered)\b[^.;,]{0,20}$"
)
_NUMBERED = re.compile(r"(?<![\w.,])\d+[A-Za-z]{1,3} $")
_OF_OTHERS = re.compile(r"\b(?:the|your|our|their|his|her|my)\s+$")  # "support the General Counsel"


def claims(reading: Reading) -> Iterator[Claim]:
    owner = stems(reading.evidence.owner)
    for match in NAME.finditer(reading.text):
        for start, end in _parts(reading, match):
            start = _from_number(reading, start, end)
            claim = judged(reading, start, end, owner)
            if claim is not None:
                reading.take(start, end)
                yield claim


def _from_number(reading: Reading, start: int, end: int) -> int:
    """Where a name begins whose first word is a figure: "12d Model", as the posting or the profile writes it."""
    number = _NUMBERED.search(reading.text, 0, start)
    if number is None or not reading.free(number.start(), start):
        return start
    said = reading.text[number.start() : end]
    return number.start() if is_spelled_in((*reading.evidence.posting, *reading.evidence.mine), said) else start


def _parts(reading: Reading, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The name without what other finders took and without ordinary words at its ends."""
    kept: list[tuple[int, int, str]] = []
    for word in words(match[0]):
        start, end = match.start() + word.start, match.start() + word.end
        if not reading.free(start, end):
            if kept:
                yield from _trimmed(reading, kept)
            kept = []
        else:
            kept.append((start, end, word.folded))
    if kept:
        yield from _trimmed(reading, kept)


def _trimmed(reading: Reading, kept: list[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    while kept and (is_plain(reading, kept[0])):
        kept = kept[1:]
    while kept and (is_plain(reading, kept[-1])):
        kept = kept[:-1]
    if len(kept) == 2 and _is_deed(reading, kept):
        kept = kept[1:]
    if kept:
        yield kept[0][0], kept[-1][1]


def _is_deed(reading: Reading, kept: list[tuple[int, int, str]]) -> bool:
    """Whether the first of two words opens the sentence and says what was done with the second: "Introduced Zulip"."""
    start, _, first = kept[0]
    opens = not reading.text[reading.sentence_at(start).start : start].strip(" -•*–")
    second = reading.text[slice(*kept[1][:2])]
    deed = first.endswith(("ed", "ing")) and "VERB" in parts_of_speech(first)
    return opens and deed and not parts_of_speech(flat(second)) and not known_place(second)


def judged(reading: Reading, start: int, end: int, owner: frozenset[str]) -> Claim | None:
    said = reading.text[start:end]
    wanted = frozenset(
        stem(word.folded) for word in words(said) if word.folded not in FOLDED_STOP and word.folded not in ORDINARY
    )
    if not wanted or (len(said) < 2):
        return None
    person = is_person(reading, start, end)
    if reading.greets(start):
        wanted = without_greeting(reading, start, wanted)
    if wanted <= owner or (signed(reading, start, end) and is_nickname(said, reading.evidence.owner)):
        return reading.claim(start, end, "name", "stated", Source("profile", "/basics/name", reading.evidence.owner))
    fact = _stating(reading, start, said, wanted, person)
    if fact is not None:
        return reading.claim(start, end, "name", "stated", fact.source) if person or len(wanted) > 1 else None
    opening = not reading.text[reading.sentence_at(start).start : start].strip(" -•*")
    rest = wanted - stems(said.split()[0])
    if opening and rest and rest != wanted and not person and known(reading.evidence.facts, rest):
        return None
    posted = known_as(reading.evidence.posting, said, wanted)
    if posted is not None and not (person and not is_spelled(said, wanted, posted)):
        return _posted(reading, start, end, posted, person)
    if reading.greets(start) and not (person and somebody_named(reading)):
        return None  # whom a letter greets is the writer's to know
    if person:
        return reading.claim(
            start, end, "name", "unsupported", None, "neither the profile nor the posting names this person"
        )
    short = reading.evidence.acronyms.get(said.replace(".", "")) or spelled_out(reading.evidence.facts, said)
    short = short or clipped(reading.evidence.facts, said)
    if short is not None:
        return reading.claim(start, end, "name", "derived", short.source, f"short for {short.text}")
    if not is_product(said) and _unremarkable(reading, start, end, said, wanted):
        return None
    return _unknown(reading, start, end, said)


def _stating(reading: Reading, start: int, said: str, wanted: frozenset[str], person: bool) -> Fact | None:
    evidence = reading.evidence
    if is_product(said):
        return known_as(evidence.mine, said, wanted)
    if person and len(wanted) == 1:
        return known(facts_on_persons(reading, start), wanted)
    return known(evidence.facts, wanted) or known(evidence.confirmed, wanted) or of_entry(evidence, wanted)


def _posted(reading: Reading, start: int, end: int, fact: Fact, person: bool) -> Claim | None:
    """A name from the posting: a person or a thing of theirs, unless told as one's own."""
    if person:
        return reading.claim(start, end, "name", "stated", fact.source)
    said = reading.text[start:end]
    sentence = reading.sentence_at(start)
    company = company_of(reading.evidence)
    named = every_stem(said) <= every_stem(company)
    doubted = of_the_posting(reading, start, end, company) if named else None
    if doubted is not None:
        return doubted
    if (
        AT_HOUSE.search(reading.folded[sentence.start : start])
        and not is_technical(said)
        and not known_place(said)
        and not mentions(said)
        and as_own(reading, start, end)
    ):
        return reading.claim(start, end, "employer", "unsupported", None, "only the posting names it")
    part = named or known_as(reading.evidence.posting[:1], said, every_stem(said)) is not None
    theirs = part or is_large_place(said) or is_of_a_place(said)
    spelled = _spelled_out(reading, said)
    if spelled is not None:
        return reading.claim(start, end, "name", "stated", spelled.source)
    if not theirs and _claimed(reading, start, end, said):
        return reading.claim(start, end, "skill", "unsupported", None, "only the posting names it")
    return reading.claim(start, end, "name", "stated", fact.source, "from the posting")


def _spelled_out(reading: Reading, said: str) -> Fact | None:
    """The certificate of the profile that capitals are short for: CRME for a Certified Revenue Management Executive."""
    if not _SHORT.fullmatch(said):
        return None
    return next(
        (
            fact
            for fact in reading.evidence.mine
            if fact.pointer.startswith("/certificates/") and said in initials(fact.text)
        ),
        None,
    )


_SHORT = re.compile(r"[A-Z]{3,6}")


def _claimed(reading: Reading, start: int, end: int, said: str) -> bool:
    """Whether a thing of the posting is told as one that the writer uses, knows or has."""
    if (
        SUBJECT_LINE.match(reading.folded, reading.line_start(start))
        or standing(reading, start, end, thing=True) != "own"
        or wishes(reading, start)
        or glossed(reading, end)
        or not (asserted(reading, start, end, thing=True) or listed(reading, start))
    ):
        return False
    sentence = reading.sentence_at(start)
    before = reading.folded[sentence.start : start]
    used = _USING.search(before) or _TOOLS.search(before) or _HOLDS.search(before)
    return is_technical(said) or bool(used or _KNOWN_AFTER.match(reading.folded, end))


def _unremarkable(reading: Reading, start: int, end: int, said: str, wanted: frozenset[str]) -> bool:
    """Words that are capital for another reason: a sentence's first, a German noun, a place, a heading, a short form
    of a known name."""
    if is_plural_acronym(said) or is_of_a_place(said) or (len(said) == 2 and said.isupper()):
        return True
    sentence = reading.sentence_at(start)
    first = not re.search(r"\w", reading.text[sentence.start : start]) or bool(
        re.search(r"[:•\"“„(|·–—]\s*$", reading.text[max(0, start - 3) : start])
    )
    single = len(words(said)) == 1
    if first and single and not is_mixed(said):
        return True
    if known_place(said) or (wanted <= reading.evidence.stems and " of " not in said):
        return True
    if reading.language == "de" and not is_mixed(said) and not ADDRESSED.search(reading.folded[sentence.start : start]):
        return True
    if is_office(words(said)[-1].folded) and _OF_OTHERS.search(reading.folded[sentence.start : start]):
        return True
    if first and said.isupper() and is_ordinary(said.lower()):
        return True  # a heading
    return single and _in_heading(sentence.text)


def _in_heading(line: str) -> bool:
    listed = line.split()
    short = len(listed) <= 6 and not line.endswith((".", "!", "?")) and not re.search(r"\d|,", line)
    return short and sum(word[:1].isupper() for word in listed) >= len(listed) - 1


def _unknown(reading: Reading, start: int, end: int, said: str) -> Claim | None:
    held = standing(reading, start, end, thing=True)
    if not reading.evidence.posting and (held != "own" or reading.greets(start) or wishes(reading, start, end)):
        return None
    sentence = reading.sentence_at(start)
    before, said_in = reading.folded[sentence.start : start], flat(said).split()
    if any(word in group("organizations", "school") for word in said_in):
        return reading.claim(start, end, "institution", "unsupported", None, "the profile names no such school")
    if SUBJECT_OF.search(before):
        areas = [fact.text for fact in reading.evidence.facts if fact.field in ("area", "studyType")]
        if not any(fields_in(area) for area in areas) or any(fields_in(said) & fields_in(area) for area in areas):
            return None  # a subject in another language's words
        return reading.claim(start, end, "degree", "unsupported", None, "the profile gives no such study")
    if _AT.search(before) or any(word.strip(".,") in group("organizations", "legal") for word in said_in):
        return reading.claim(start, end, "employer", "unsupported", None, "the profile names no such employer")
    if held in ("denied", "unreal") or of_somebody(reading, start) or general(reading, start, end):
        return None
    kind = "skill" if is_mixed(said) or " " not in said else "name"
    return reading.claim(start, end, kind, "unsupported", None, "neither the profile nor the posting knows this name")
