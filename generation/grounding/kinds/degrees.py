# ruff: noqa: E501 (tables of words read better unbroken)
"""Degrees and honours: the level, the field and the school as one study gives them together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.degree_names import FIELD_OF, GENERAL, NO_OTHERS, OF_SCHOOL, PATTERN, RANK
from generation.grounding.evidence import Entry, Fact, initials
from generation.grounding.field_names import fields_in
from generation.grounding.kinds import honours
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.naming import Named
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.studied_fields import CAPITALS_BESIDE, field_inside, field_of, is_field, studied_stems
from generation.grounding.words import stem, stems, words
from profiles.parsing.folding import flat

_ANOTHER = re.compile(
    r"\b(?:second|another|two|three|both|further|additional|zweite[nrs]?|zwei|deuxieme|deux|second[eao]|dos)\s+$"
)
_BESIDE_A_TRADE = re.compile(r"certificate|diploma")
_VAGUE = stems(
    "sciences studies engineering general applied honours degree major minor field subject technology management arts computer"
)
_STUDIED = re.compile(
    r"(?:\b(?:i|he|she|and|have|has|[a-z]+) |^|(?<=[.\n•-] )|(?<=\n))(?:studied|majored in|took a degree in|graduated in) (?P<fields>[a-z]+(?: [a-z]+){0,2}?(?:,? and [a-z]+(?: [a-z]+)?)?)(?= at\b| in\b| from\b|[,.;]|$)"
)
_LATER = re.compile(r"\b(?:then|followed by|later|afterwards|puis|ensuite|danach|dann|despues|luego)\b")
_APART = re.compile(r"\b(?:before|after|followed by|prior to|until)\b")  # "at Tern College before my master's"
_COMPOUND = re.compile(r"\b[Pp]ost-?[Gg]raduate\b")  # two letters of a short form: PGCE
_AND_ANOTHER = re.compile(r"\b(?:and|but) (?:i|have|hold|holds|has|my)\b")
_LETTERED = frozenset(["alevel", "aslevel", "tlevel"])
# "… in Clinical Pharmacy from Carrigmore", with no verb or other thing between.
_GIVEN_BY = re.compile(
    r"(?: (?:in|of)(?: (?!(?:to|would|will|i|who|which|where|while|when|work\w*|interest\w*|appl\w+|join\w*)\b)[^\s.;:,]+){1,7}?| \([^)]*\))?,? (?:from|at) (?:the )?"
)
_TAUGHT = re.compile(
    r"\b(?:teach\w*|taught|tutor\w*|pupils?|students?|class(?:es)?|lessons?|learners?|groups?|cohorts?|years? \d+|examin\w+|mark(?:ed|ing|er)|syllabus|curricul\w+|specification|coursework|results|resits?|prepar\w+|deliver\w+|key stage|ks\d|head of|department)\b"
)
_ALUMNUS = re.compile(r"\s+(?:graduate|alumn\w+)\b")
_NOT_HELD = re.compile(
    r"\W*(?:and (?:\w+ )?(?:master|bachelor|msc|bsc|phd)\S* )?(?:students?|candidates?|thes[ie]s|level|programmes?|projects?|researchers?|interns?|studierende\w*|étudiant\w*)\b"
)


def claims(reading: Reading) -> Iterator[Claim]:
    for match in PATTERN.finditer(reading.folded):
        name = match.lastgroup or ""
        start, end = match.span()
        if not reading.free(start, end) or _NOT_HELD.match(reading.folded, end) or not _capital(reading, match):
            continue
        if name in OF_SCHOOL and _is_taught(reading, start):
            continue
        if standing(reading, start, end, thing=True) != "own" and not _held(reading, name, frozenset()):
            continue
        reading.take(start, end)
        claim = judged(reading, name, start, end)
        yield claim
        stranger = _given_by_the_posting(reading, claim.end)
        if stranger is not None:
            reason = "the posting's company, the profile names no study there"
            yield reading.claim(stranger.start, stranger.end, "institution", "unsupported", None, reason)
        school = _school(reading, start, end)
        if claim.state == "unsupported" and school is not None and _held(reading, name, frozenset()):
            yield reading.claim(school.start, school.end, "institution", "unsupported", None, claim.reason)
    yield from _studied(reading)
    yield from honours.claims(reading)


def _given_by_the_posting(reading: Reading, end: int) -> Named | None:
    """The posting's company where a degree is told to be from it."""
    for named in reading.named:
        if named.start >= end and not any(named.pointers):
            between = reading.folded[end : named.start]
            return named if _GIVEN_BY.fullmatch(between) and not PATTERN.search(between) else None
    return None


def _is_taught(reading: Reading, start: int) -> bool:
    """Whether a sentence tells of teaching what a school gives: "prepared pupils for A-level chemistry"."""
    sentence = reading.sentence_at(start)
    return bool(_TAUGHT.search(reading.folded, sentence.start, sentence.end))


def _studied(reading: Reading) -> Iterator[Claim]:
    """ "Studied history and archaeology": fields of study without a degree's name."""
    known = studied_stems(reading)
    for match in _STUDIED.finditer(reading.folded) if known and reading.language == reading.evidence.language else ():
        for part in re.finditer(r"[a-z]+(?: [a-z]+)?", match["fields"]):
            start, end = match.start("fields") + part.start(), match.start("fields") + part.end()
            field = is_field(part[0])
            if field and not stems(part[0]) & known and reading.free(start, end):
                reading.take(start, end)
                yield reading.claim(start, end, "degree", "unsupported", None, "the profile gives no such study")


def _capital(reading: Reading, match: re.Match[str]) -> bool:
    """Short forms count in capitals ("MA in History"), words in any case."""
    said = reading.text[match.start() : match.end()]
    if match.lastgroup in _LETTERED and not said[0].isupper():
        return False  # "a level 3 diploma"
    if said == "MA" and re.search(r"[A-Z]\w+, $", reading.text[max(0, match.start() - 20) : match.start()]):
        return False  # Boston, MA
    if (
        len(said) == 2
        and re.match(r" (?!in\b|degree\b)", reading.folded[match.end() :])
        and not CAPITALS_BESIDE.match(reading.text, match.end())
    ):
        return False  # two letters count before a field of study
    return len(said) > 5 or any(character.isupper() for character in said)


def judged(reading: Reading, name: str, start: int, end: int) -> Claim:
    field = field_of(reading, end) or field_inside(reading.folded[start:end])
    wanted = told(field) | stems(field) if field else frozenset()
    held = _held(reading, name, wanted) or _in_another_language(reading, name, field)
    school = _school(reading, start, end)
    passage = [pointer for pointer in (school.pointers if school else ()) if pointer.startswith("/education")]
    here = [entry for entry in held if not passage or entry.pointer in passage]
    counted = _ANOTHER.search(reading.folded, max(0, start - 24), start)
    if counted and counted[0].startswith(("further", "additional")) and _BESIDE_A_TRADE.match(reading.folded, start):
        counted = None  # beside another qualification
    if counted and len(_held(reading, name, frozenset())) < 2:
        return reading.claim(counted.start(), end, "degree", "unsupported", None, "the profile gives one such degree")
    numbered = set(re.findall(r"\d+", reading.text[start:end]))
    if here and numbered <= set(re.findall(r"\d+", _degree_fact(here[0]).text)):
        fact = _degree_fact(here[0])
        return reading.claim(start, end, "degree", "stated" if stems(fact.text) else "derived", fact.source)
    short = _initials_of(reading, reading.text[start:end], passage)
    if short is not None:
        return reading.claim(start, end, "degree", "derived", short.source, f"short for {short.text}")
    certified = _certified(reading, name, wanted, numbered)
    if certified is not None:
        return reading.claim(start, end, "degree", "stated", certified.source)
    elsewhere = _anywhere(reading, start, end, wanted)
    if elsewhere is not None:
        return reading.claim(start, end, "degree", "stated", elsewhere.source)
    if held:
        reason = f"the profile gives this degree at {held[0].name}"
        return reading.claim(start, end, "degree", "unsupported", None, reason)
    if _held(reading, name, frozenset()):
        reason = f"the profile gives no such degree in {' '.join(field.split())}"
        at = reading.folded.find(field, end, end + len(field) + 12) if field else -1
        end = at + len(field.rstrip()) if at >= 0 else end
        return reading.claim(start, end, "degree", "unsupported", None, reason)
    return reading.claim(start, end, "degree", "unsupported", None, "the profile states no such degree")


def _initials_of(reading: Reading, said: str, schools: list[str]) -> Fact | None:
    """The degree that a short form stands for: BSN for a Bachelor of Science in Nursing."""
    letters = said.replace(".", "").replace(" ", "").upper()
    for entry in reading.evidence.of_section("education"):
        texts = {fact.field: fact.text for fact in entry.facts}
        degree, area = texts.get("studyType", ""), texts.get("area", "")
        degree = _COMPOUND.sub("Post Graduate", degree)
        if (not schools or entry.pointer in schools) and (
            letters in initials(degree) or (degree and letters in initials(f"{degree} {area}"))
        ):
            return _degree_fact(entry)
    return None


def _school(reading: Reading, start: int, end: int) -> Named | None:
    """The school that a degree is told of: the first one named after it in its clause, else the last one before."""
    sentence = reading.sentence_at(start)
    left, right = sentence.start, sentence.end
    for match in re.finditer(r";\s|\.\s+(?=[A-ZÀ-Þ])|\s[–—]\s", reading.text[sentence.start : sentence.end]):
        at = sentence.start + match.start()
        if at + 1 == end:
            continue  # the dot of "M.Ed."
        left, right = (at, right) if at < start else (left, min(right, at))
    schools = [
        one
        for one in reading.named
        if left <= one.start < right and any(p.startswith("/education") for p in one.pointers)
    ]
    after = [one for one in schools if one.start >= end and not _another_between(reading.folded[end : one.start])]
    before = [
        one
        for one in schools
        if one.start < start
        and not PATTERN.search(reading.folded, left, one.start)
        and not _ALUMNUS.match(reading.folded, one.end)
        and not _APART.search(reading.folded, one.end, start)
    ]
    return after[0] if after else before[-1] if before else None


def _another_between(between: str) -> bool:
    """Whether a further study stands between a degree and a school: "BSc Physics, PgDip in Management from …"."""
    return bool(
        _LATER.search(between) or _AND_ANOTHER.search(between) or ("both" not in between and PATTERN.search(between))
    )


def _in_another_language(reading: Reading, name: str, field: str) -> list[Entry]:
    """Studies of that degree whose field has another language's name: Informatik for computer science."""
    told = fields_in(field)
    return [
        entry
        for entry in _held(reading, name, frozenset())
        if told & fields_in(" ".join(fact.text for fact in entry.facts if fact.field == "area"))
    ]


def _held(reading: Reading, name: str, wanted: frozenset[str]) -> list[Entry]:
    return [
        entry
        for entry in reading.evidence.of_section("education")
        if _same_degree(name, _names_in(entry)) and _own_field(name, entry) and _same_field(wanted, entry, reading)
    ]


def _own_field(name: str, entry: Entry) -> bool:
    """A degree named after its field is no other field's: a Bachelor of Paramedicine is no BSN."""
    if name not in FIELD_OF or name in _names_in(entry):
        return True
    areas = [fact for fact in entry.facts if fact.field in ("area", "studyType")]
    return not areas or any(stems(FIELD_OF[name]) & fact.stems for fact in areas)


def _certified(reading: Reading, name: str, wanted: frozenset[str], numbered: set[str]) -> Fact | None:
    """The certificate that is the qualification: people list an HNC or an NVQ as often among these as among their studies."""
    for entry in reading.evidence.of_section("certificates"):
        same = name in _names_in(entry) and numbered <= set(re.findall(r"\d+", entry.name))
        if same and (not wanted or wanted & stems(entry.name)):
            return entry.facts[0]
    return None


def _names_in(entry: Entry) -> set[str]:
    texts = [fact.text for fact in entry.facts if fact.field in ("studyType", "area", "name")]
    said = "".join(f"{text}. {text} in . {text} en . " for text in texts)
    return {match.lastgroup or "" for match in PATTERN.finditer(flat(said))}


def _same_degree(name: str, held: set[str]) -> bool:
    if name in held or name == "degree":
        return True
    rank = RANK[name]
    if GENERAL.get(name):
        return any(RANK[one] == rank for one in held)
    general = {one for one in held if GENERAL.get(one) and RANK[one] == rank}
    return bool(general) and held == general and name not in NO_OTHERS


def _same_field(wanted: frozenset[str], entry: Entry, reading: Reading) -> bool:
    """Whether the field told is the one studied; a field that is only the school or a place says nothing."""
    if not wanted:
        return True
    areas = [fact for fact in entry.facts if fact.field in ("area", "studyType", "courses")]
    known = frozenset().union(*(fact.stems for fact in areas)) if areas else frozenset()
    if not any(fact.field == "area" for fact in areas):
        return True
    names = stems(entry.name) | frozenset().union(*(fact.stems for fact in entry.facts if fact.field == "location"))
    short = {stem(one.lower()) for fact in areas for one in initials(fact.text)}
    told_of = wanted & (known | short)
    others = wanted - known - short - names - _VAGUE
    return len(told_of) > len(others) or (bool(told_of) and told_of == short & wanted) or wanted <= names


def _degree_fact(entry: Entry) -> Fact:
    return next((fact for fact in entry.facts if fact.field == "studyType"), entry.facts[0])


def _anywhere(reading: Reading, start: int, end: int, wanted: frozenset[str]) -> Fact | None:
    """A sentence, label or certificate of the profile with the same words."""
    bare = {stem(word.folded) for word in words(reading.text[start:end])}
    said = bare | wanted
    for fact in reading.evidence.mine:
        if fact.field in ("startDate", "endDate") or not said:
            continue
        here = {stem(word.folded) for word in words(fact.text)}
        certified = fact.entry.startswith("/certificates") and bare <= here and wanted & here
        if (said <= here or certified) and not fact.pointer.startswith(("/education", "/languages")):
            return fact
    return None
