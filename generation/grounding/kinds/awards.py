# ruff: noqa: E501 (tables of words read better unbroken)
"""Prizes: the place or metal that was won, and "… of the Year" as the profile names it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding import likeness
from generation.grounding.capitals import of_entry
from generation.grounding.evidence import Fact
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.words import stem, words
from profiles.parsing.folding import flat

_GRADES = {
    "first": r"(?<=came )first|(?<=come )first|(?<=finished )first|(?<=placed )first|(?<=ranked )first|(?<=termine )premiere?|first (?:place|prize)|1st (?:place|prize)|winners?|champions?|overall winner|erster platz|ersten platz|premiere place|premier prix|laureate?|primer (?:puesto|premio)|ganador[a]?|grand prix",
    "second": r"(?<=came )second|(?<=finished )second|(?<=placed )second|(?<=termine )deuxieme|(?<=termine )seconde?|second (?:place|prize)|2nd (?:place|prize)|2\. (?:platz|preis)|runners?-up|silver medal(?:list)?|zweite[rn] (?:platz|preis)|deuxieme (?:place|prix)|segundo (?:puesto|premio)",
    "third": r"(?<=came )third|(?<=finished )third|(?<=placed )third|(?<=termine )troisieme|third (?:place|prize)|3rd (?:place|prize)|3\. (?:platz|preis)|bronze medal(?:list)?|dritte[rn] (?:platz|preis)|troisieme (?:place|prix)|tercer (?:puesto|premio)",
    "finalist": r"finalists?|short-?list(?:ed)?|finaliste|finalista", "nominee": r"nominated|nominee|nominiert|nomine[e]?|nominad[oa]",
    "mention": r"honou?rable mention|commended|(?:high )?commendation|special mention", "gold": r"gold(?:en)?(?: medal(?:list)?)?", "silver": r"silver", "bronze": r"bronze", "platinum": r"platinum",
}  # fmt: skip
_GRADE = re.compile("|".join(rf"(?P<{name}>\b(?:{forms})\b)" for name, forms in _GRADES.items()))
# What also counts as the grade told: a silver medal is a second place.
_ALSO = {
    "silver": {"second"},
    "second": {"silver"},
    "bronze": {"third"},
    "third": {"bronze"},
    "gold": {"first"},
    "first": {"gold"},
    "nominee": {"finalist"},
    "finalist": {"nominee", "mention"},
}
_WON = re.compile(r"\b(?:won|winning|winner|first|prize for the best)\b")
_OF_THE_YEAR = re.compile(r"(?<![\w-])((?:[A-ZÀ-Þ][\w'’&-]*[ \t]+){1,6})of the (?:Year|Month|Quarter|Decade|Season)\b")
_PARTS = re.compile(r",\s|\s[–—-]\s|:\s|\s\(|\)")
_AROUND = 70
# What came near a prize, and the words that own up to it.
_NEARLY = frozenset(["second", "third", "finalist", "nominee", "mention"])
_OWNED_UP = re.compile(
    r"\b(?:finals?|short-?list\w*|nominat\w+|listed|commend\w*|places?|honou?rable|runners?|lost|behind|lauded)\b"
)


def of_the_year(reading: Reading) -> Iterator[Claim]:
    """ "Team of the Year": before titles are found, since "Teacher of the Year" is none."""
    for match in _OF_THE_YEAR.finditer(reading.text):
        if reading.free(*match.span()):
            yield from _named(reading, match)
    yield from _taken(reading)


def claims(reading: Reading) -> Iterator[Claim]:
    """Places and metals."""
    for match in _GRADE.finditer(reading.folded):
        start, end = match.span()
        if not reading.free(start, end) or standing(reading, start, end, thing=True) != "own":
            continue
        fact = _prize(reading, start, end)
        if fact is None:
            continue
        reading.take(start, end)
        whole = match.lastgroup == "first" and _missed(fact)
        if _same_grade(match.lastgroup or "", fact) or (whole and _told_whole(reading, start, fact)):
            yield reading.claim(start, end, "rank", "stated", fact.source)
        else:
            yield reading.claim(start, end, "rank", "unsupported", None, f"the profile says “{fact.text}”")


_TAKEN = re.compile(r"\b(?:named|won|winner|awarded|voted|received|took|crowned)\b")


def _taken(reading: Reading) -> Iterator[Claim]:
    """ "It was named Best Campaign", where that was only a shortlist: the prize by its own words."""
    facts = (fact for entry in reading.evidence.of_section("awards") for fact in entry.facts)
    for near in (fact for fact in facts if fact.field == "title" and _missed(fact)):
        for part in (part.strip() for part in _PARTS.split(near.text) if not _GRADE.search(flat(part))):
            at = reading.folded.find(flat(part)) if len(part.split()) > 1 else -1
            end = at + len(part)
            if at < 0 or _owned_up(reading, at) or not reading.free(at, end):
                continue
            if _TAKEN.search(reading.folded, reading.sentence_at(at).start, at):
                reading.take(at, end)
                yield reading.claim(at, end, "rank", "unsupported", None, f"the profile says “{near.text}”")


def _named(reading: Reading, match: re.Match[str]) -> Iterator[Claim]:
    said = [word for word in words(match[0]) if word.folded not in ("named", "voted", "i", "the", "as")]
    wanted = {stem(word.folded) for word in said}
    posted = reading.evidence.posting if standing(reading, *match.span()) != "own" else ()
    facts = (*reading.evidence.mine, *posted)
    fact = next((one for one in facts if wanted <= {stem(word.folded) for word in words(one.text)}), None)
    fact = fact or of_entry(reading.evidence, frozenset(wanted))
    start, end = match.start() + said[0].start, match.end()
    reading.take(start, end)
    if fact is None:
        yield reading.claim(start, end, "rank", "unsupported", None, "the profile names no such prize")
    elif _missed(fact) and not _owned_up(reading, start):
        yield reading.claim(start, end, "rank", "unsupported", None, f"the profile says “{fact.text}”")
    else:
        yield reading.claim(start, end, "rank", "stated", fact.source)


def _told_whole(reading: Reading, start: int, fact: Fact) -> bool:
    """Whether the sentence calls the prize by its whole name, and that says how near one came: "won a Commendation"."""
    return flat(fact.text) in flat(reading.sentence_at(start).text) and _owned_up(reading, start)


def _missed(fact: Fact) -> bool:
    """Whether a prize was only come near to: "Engineer of the Year, finalist"."""
    held = {match.lastgroup or "" for match in _GRADE.finditer(flat(fact.text))}
    return bool(held & _NEARLY) and "first" not in held


def _owned_up(reading: Reading, start: int) -> bool:
    """Whether the sentence says so."""
    sentence = flat(reading.sentence_at(start).text)
    return bool(_OWNED_UP.search(sentence)) or any(match.lastgroup in _NEARLY for match in _GRADE.finditer(sentence))


def _prize(reading: Reading, start: int, end: int) -> Fact | None:
    """The award that the words around name; None where they speak of none."""
    sentence = reading.sentence_at(start)
    near = (
        reading.text[max(sentence.start, start - _AROUND) : start]
        + " "
        + reading.text[end : min(sentence.end, end + _AROUND)]
    )
    facts = tuple(
        fact
        for fact in reading.evidence.mine
        if (fact.field == "title" and fact.pointer.startswith("/awards"))
        or (_GRADE.search(flat(fact.text)) and fact.field != "name")
    )
    fact, weight = likeness.nearest(told(near), facts, reading.evidence)
    return fact if fact is not None and weight >= 1.0 / 2 else None


def _same_grade(grade: str, fact: Fact) -> bool:
    said = flat(fact.text)
    held = {match.lastgroup or "" for match in _GRADE.finditer(said)}
    if grade in held or _ALSO.get(grade, set()) & held:
        return True
    return (
        grade == "first" and (not held or bool(_WON.search(said))) and "second" not in held and "finalist" not in held
    )
