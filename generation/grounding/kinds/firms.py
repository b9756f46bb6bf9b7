# ruff: noqa: E501 (tables of words read better unbroken)
"""Unknown employers, schools and titled things, by what stands before them ("at …") or what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.capitals import (
    AT_HOUSE,
    CAPITAL,
    NAME,
    TITLED,
    is_campus,
    is_firm,
    is_plain,
    is_plural_acronym,
    known,
    of_entry,
)
from generation.grounding.evidence import Entry, mentions
from generation.grounding.field_names import SUBJECT_OF
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.sentences import BULLET
from generation.grounding.standing import standing
from generation.grounding.words import FOLDED_STOP, stem, words
from jobmatch.places.atoms import known as known_place
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import group

_SCHOOL = re.compile(
    rf"(?<![\w-])([A-ZÀ-ÖØ-Þ][\wà-ÿ]{{3,}})(?:[ ][a-zà-ÿ]{{2,}}){{1,5}}[ ](?:[dl]['’])?(?:{CAPITAL})(?:[ -](?:{CAPITAL}))*"
)
# How German nouns end that are no names: "bei Verhandlungen".
_GERMAN_THING = re.compile(r"(?:ung|heit|keit|ion|schaft|kunden|patienten|en)$")
_EMPLOYED_AT = re.compile(r"\b(?:at|joined|chez|with|for|of|en)\s+(?:the\s+|l'|la\s+|el\s+)?$")
_EMPLOYED_DE = re.compile(r"\b(?:bei|bei der|beim|an der|in der)\s+$")
_ROLE_OF = re.compile(
    r"(?:Co-)?(?:Winner|Recipient|Holder|Finalist|Laureate|Nominee|Runner-up|Medallist|Medalist|Author|Editor|Member|Fellow|Founder|Chair|Judge|Reviewer) of (?:the )?"
)
# Kinds of schools by one name, so that "Polytechnic of Moncayo" is the Universidad Politécnica de Moncayo.
_KINDS = (
    ("university", r"universidad|universitat|universitaet|universite|universita|universidade|uni|u"),
    ("polytechnic", r"politecnic[oa]|polytechnique|polytechnische|polytechnikum|politechnika"),
    ("technical", r"technische|technique|tecnic[oa]|tecnologic[oa]|technology|technological"),
    ("school", r"ecole|schule|escuela|scuola|escola"), ("college", r"colegio|college|kolleg"),
    ("institute", r"institut|instituto|istituto"), ("academy", r"akademie|academie|academia|accademia"), ("applied", r"fachhochschule|hochschule"),
)  # fmt: skip
_KIND_OF = {
    form: kind
    for kind, forms in _KINDS
    for form in re.sub(r"\[oa\]", "o", forms).split("|") + re.sub(r"\[oa\]", "a", forms).split("|")
}


def claims(reading: Reading) -> Iterator[Claim]:
    """Unknown employers and schools, by what stands before them ("at …") or what they are called ("University of …").

    Before tools are found: "Commonwealth Wiring" is a firm, not wiring.
    """
    for start, end in _spans(reading):
        if start < end and reading.free(start, end):
            claim = _firm(reading, start, end)
            if claim is not None:
                reading.take(start, end)
                yield claim
    yield from _houses_of_tools(reading)


# Before a house and never before a tool: "good at Excel" names none.
_WORKED_AT = re.compile(
    r"\b(?:work(?:ed|s|ing)?|career|employed|grew up(?: professionally)?|(?:years|months) (?:\w+ )?|jobs?|roles?|positions?|posts?|interned|internship|apprenticeship|apprenticed|stint|spell|tenure|learned (?:my|the|her|his) trade|(?:started|began|starting|beginning) (?:out|off)?) ?at (?:the )?$"
)


def _houses_of_tools(reading: Reading) -> Iterator[Claim]:
    """ "I worked at Salesforce", of one who only worked with it."""
    titles = {stem(word.folded) for entry in reading.evidence.entries for word in words(entry.name)}
    for mention in mentions(reading.text):
        start, end = mention.start, mention.end
        if (
            mention.kind not in ("tool", "technology")
            or not reading.free(start, end)
            or not reading.text[start].isupper()
        ):
            continue
        known_house = {stem(word.folded) for word in words(reading.text[start:end])} <= titles
        if known_house or not _WORKED_AT.search(reading.folded, reading.sentence_at(start).start, start):
            continue
        if standing(reading, start, end, thing=True) == "own":
            reading.take(start, end)
            yield reading.claim(start, end, "employer", "unsupported", None, "the profile names no such employer")


def _spans(reading: Reading) -> Iterator[tuple[int, int]]:
    """Names, and schools whose name goes on in small letters: "Institut de formation en soins du Rhône"."""
    for match in _SCHOOL.finditer(reading.text):
        if flat(match[1]) in group("organizations", "school"):
            yield match.span()
    for match in NAME.finditer(reading.text):
        yield _led_off(reading, match)


def _led_off(reading: Reading, match: re.Match[str]) -> tuple[int, int]:
    """The name without ordinary words before it."""
    start = match.start()
    for word in words(match[0]):
        if not is_plain(reading, (match.start() + word.start, match.start() + word.end, word.folded)):
            return _without_role(reading, match.start() + word.start, match.end()), match.end()
        start = match.end()
    return start, match.end()


def _without_role(reading: Reading, start: int, end: int) -> int:
    """Where a name begins that stands behind what one is of it: "Winner of the Lakeside Medal"."""
    role = _ROLE_OF.match(reading.text, start, end)
    return role.end() if role else start


def _firm(reading: Reading, start: int, end: int) -> Claim | None:
    said = reading.text[start:end]
    listed = [word.folded for word in words(said)]
    wanted = frozenset(stem(word) for word in listed if word not in FOLDED_STOP or is_campus(said))
    school = any(word in group("organizations", "school") for word in listed) and (len(listed) > 1 or is_campus(said))
    sentence = reading.sentence_at(start)
    before = reading.folded[sentence.start : start]
    at = (bool(_EMPLOYED_AT.search(before)) and reading.language != "de") or bool(_EMPLOYED_DE.search(before))
    at = at or _heads_points(reading, start, end)
    legal = len(listed) > 1 and listed[-1] in group("organizations", "legal")
    titled = len(listed) > 2 and bool(TITLED.search(flat(said)))
    if not (school or at or legal or titled) or not wanted:
        return None
    facts = (*reading.evidence.mine, *reading.evidence.posting)
    if known(facts, wanted) is not None or of_entry(reading.evidence, wanted) is not None:
        return None
    if (
        said in reading.evidence.acronyms
        or is_plural_acronym(said)
        or (not school and SUBJECT_OF.search(reading.folded, reading.sentence_at(start).start, start))
        or (not school and not titled and not legal and not _could_be_firm(reading, start, end, before))
    ):
        return None
    if school and (entry := _translated_school(reading, listed)) is not None:
        return reading.claim(start, end, "institution", "derived", entry.facts[0].source, f"short for {entry.name}")
    kind = "institution" if school else "name" if titled else "employer"
    reason = f"the profile names no such {'school' if school else 'thing' if titled else 'employer'}"
    return reading.claim(start, end, kind, "unsupported", None, reason)


def _heads_points(reading: Reading, start: int, end: int) -> bool:
    """Whether a name opens the line over a list of points, with its town behind: "Northgate Legal, Leeds"."""
    if reading.text[reading.line_start(start) : start].strip() or not reading.text.startswith(", ", end):
        return False
    line, _, below = reading.text[end + 2 :].partition("\n")
    return bool(BULLET.match(below)) and bool(known_place(line.strip())) and " " in reading.text[start:end]


def _could_be_firm(reading: Reading, start: int, end: int, before: str) -> bool:
    """Not a tool, a place or a language: "with Power BI", "at Dublin"."""
    said = reading.text[start:end]
    covered = sum(one.end - one.start for one in mentions(said))
    if covered >= 0.8 * len(said) or (known_place(said) and not AT_HOUSE.search(before)):
        return False
    if " " in said:
        return reading.language != "de" or is_firm(said)
    thing = reading.language == "de" and _GERMAN_THING.search(flat(said))
    return bool(AT_HOUSE.search(before)) and not thing


def _translated_school(reading: Reading, listed: list[str]) -> Entry | None:
    """The school of the profile whose name says the same in another language or shorter."""
    told = frozenset(_KIND_OF.get(word, word) for word in listed if word not in FOLDED_STOP)
    kinds = {kind for kind, _ in _KINDS}
    for entry in reading.evidence.of_section("education"):
        known = frozenset(_KIND_OF.get(word.folded, word.folded) for word in words(entry.name))
        if told <= known and told - kinds:
            return entry
    return None
