# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Proper names that neither the profile nor the posting knows: people, firms, schools, products, prizes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generation.grounding.evidence import Entry, Fact, mentions
from generation.grounding.kinds.employers import as_own
from generation.grounding.model import Claim, Source
from generation.grounding.naming import company_of
from generation.grounding.reading import Reading
from generation.grounding.voice import LACKING, OWN, POSTING
from generation.grounding.words import FOLDED_STOP, stem, stems, words
from jobmatch.places.gazetteer import areas, cities
from profiles.parsing.folding import flat, key
from profiles.parsing.lexicon import group, phrases

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’+#.-]*[\w+#]|[A-HJ-ZÀ-Þ]"
_NAME = re.compile(
    rf"(?<![\w@/.])(?:{_CAPITAL})(?:(?:[ \t]+(?:&[ ]|of[ ](?:the[ ])?|and[ ](?=[A-Z][a-z]+[ ](?:LLP|Ltd|Inc|Partners|Sons))|de[ ](?:la[ ]|los[ ]|las[ ]|l['’])?|du[ ]|des[ ]|da[ ]|do[ ]|dos[ ]|del[ ]|della[ ]|degli[ ]|di[ ]|d['’]|von[ ]|van[ ](?:der[ ]|den[ ])?|für[ ])?|-)(?:{_CAPITAL}))*"
)
_SCHOOL = re.compile(
    rf"(?<![\w-])([A-ZÀ-ÖØ-Þ][\wà-ÿ]{{3,}})(?:[ ][a-zà-ÿ]{{2,}}){{1,5}}[ ](?:[dl]['’])?(?:{_CAPITAL})(?:[ -](?:{_CAPITAL}))*"
)
_PERSON = re.compile(
    r"\b(?:mr|mrs|ms|mx|miss|dr|prof|professor|herrn?|frau|madame|monsieur|mme|m|senor|senora|sra|sr)\.?\s+$"
)
_GREETING = re.compile(
    r"^\s*(?:dear|hello|hi|good (?:morning|afternoon)|liebe[rs]?|sehr geehrte[rs]?|hallo|guten tag|chere?|cher|bonjour|estimad[oa]s?|querid[oa])\b"
)
_CLOSING = re.compile(
    r"\b(?:sincerely|regards|faithfully|wishes|truly|thank you|thanks|best|cheers|yours|grussen|gruss|grusse|cordialement|respectueusement|salutations|atentamente|saludos|saludo)\W*$"
)
_AT = re.compile(
    r"\b(?:at|with|for|joined|from|of|by|bei|beim|bei der|chez|en|von der|der|aux|del)\s+(?:the\s+|der\s+|dem\s+)?$"
)
_EMPLOYED_AT = re.compile(r"\b(?:at|joined|chez|with|for|of|en)\s+(?:the\s+|l'|la\s+|el\s+)?$")
_EMPLOYED_DE = re.compile(r"\b(?:bei|bei der|beim|an der|in der)\s+$")
_AT_HOUSE = re.compile(r"\b(?:at|joined|bei|chez)\s+(?:the\s+)?$")
_HOLDS = re.compile(
    r"\b(?:i|i've|we) (?:have |had )?(?:administered|run|ran|configured|implemented|deployed|used|use|know|built|managed|introduced|rolled out|maintained|operate|operated|mastered)\b[^.;,]{0,20}$"
)
_LEGAL = frozenset("inc ltd limited llc llp plc corp corporation gmbh ag kg se ohg sarl sas srl bv nv ab oy".split())
_ORDINARY = frozenset(
    """i im ive id monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december christmas easter
dear hello hi sir madam mr mrs ms miss dr prof kind best warm regards sincerely yours faithfully truly thank thanks hiring manager team committee recruiter recruitment human resources department application applicant
re subject curriculum vitae cv resume portfolio linkedin github email phone mobile summary profile experience education skills languages certificates certifications projects publications awards references
references available upon request cover letter position role post job office company board ceo cfo cto coo hr it ui ux pr ai api gpa phd msc bsc mba ba ma jd pm am usa uk us eu english german french spanish italian
world internet web agile stack tools niveau level certified licensed chartered registered level gcse arr mrr ebitda nps csat sla slas yoy ytd gdp kpi kpis roi okr okrs b2b b2c saas crm erp p&l sql yes no ok stem
european american british asian african western eastern northern southern north south east west europe america asia africa australia
herr frau damen herren sehr geehrte mit freundlichen grussen grusse anlage betreff bewerbung als madame monsieur cordialement objet candidature estimados estimada atentamente asunto saludos linie""".split()
)
_TITLED = re.compile(r"\b(?:award|prize|medal|journal|review|lancet|proceedings|fellowship|scholarship)\b")
_GERMANS = frozenset(["de"])


@cache
def _tongues() -> frozenset[str]:
    return frozenset(phrases("languages"))


@cache
def _is_place(name: str) -> bool:
    folded = key(name)
    return bool(folded) and (bool(cities(folded)) or bool(areas(name)))


def claims(reading: Reading) -> Iterator[Claim]:
    owner = stems(_owner(reading))
    for match in _NAME.finditer(reading.text):
        for start, end in _parts(reading, match):
            claim = judged(reading, start, end, owner)
            if claim is not None:
                reading.take(start, end)
                yield claim


def firms(reading: Reading) -> Iterator[Claim]:
    """Unknown employers and schools, by what stands before them ("at …") or what they are called ("University of …").

    Before tools are found: "Commonwealth Wiring" is a firm, not wiring.
    """
    for start, end in _spans(reading):
        if start < end and reading.free(start, end):
            claim = _firm(reading, start, end)
            if claim is not None:
                reading.take(start, end)
                yield claim


def _spans(reading: Reading) -> Iterator[tuple[int, int]]:
    """Names, and schools whose name goes on in small letters: "Institut de formation en soins du Rhône"."""
    for match in _SCHOOL.finditer(reading.text):
        if flat(match[1]) in group("organizations", "school"):
            yield match.span()
    for match in _NAME.finditer(reading.text):
        yield _led_off(reading, match)


def _led_off(reading: Reading, match: re.Match[str]) -> tuple[int, int]:
    """The name without ordinary words before it."""
    start = match.start()
    for word in words(match[0]):
        if not _plain(reading, (match.start() + word.start, match.start() + word.end, word.folded)):
            return match.start() + word.start, match.end()
        start = match.end()
    return start, match.end()


def _firm(reading: Reading, start: int, end: int) -> Claim | None:
    said = reading.text[start:end]
    listed = [word.folded for word in words(said)]
    wanted = frozenset(stem(word) for word in listed if word not in FOLDED_STOP or _is_campus(said))
    school = any(word in group("organizations", "school") for word in listed) and (len(listed) > 1 or _is_campus(said))
    sentence = reading.sentence_at(start)
    before = reading.folded[sentence.start : start]
    at = (bool(_EMPLOYED_AT.search(before)) and reading.language != "de") or bool(_EMPLOYED_DE.search(before))
    legal = len(listed) > 1 and listed[-1] in _LEGAL
    titled = len(listed) > 2 and bool(_TITLED.search(flat(said)))
    if not (school or at or legal or titled) or not wanted:
        return None
    if titled and not school and any(wanted <= entry.every_stem for entry in reading.evidence.entries):
        return None
    facts = (*reading.evidence.facts, *reading.evidence.confirmed, *reading.evidence.posting)
    if _known(facts, wanted) is not None or any(_known(facts, frozenset([one])) for one in wanted if len(wanted) == 1):
        return None
    if said in reading.evidence.acronyms or (
        not school and not titled and not legal and not _could_be_firm(reading, start, end, before)
    ):
        return None
    if reading.voice(start, end) in ((LACKING,) if school else (POSTING, LACKING)) and not reading.evidence.posting:
        return None
    if school and (entry := _translated_school(reading, listed)) is not None:
        return reading.claim(start, end, "institution", "derived", entry.facts[0].source, f"short for {entry.name}")
    kind = "institution" if school else "name" if titled else "employer"
    reason = f"the profile names no such {'school' if school else 'thing' if titled else 'employer'}"
    return reading.claim(start, end, kind, "unsupported", None, reason)


def _could_be_firm(reading: Reading, start: int, end: int, before: str) -> bool:
    """Not a tool, a place or a language: "with Power BI", "at Dublin"."""
    said = reading.text[start:end]
    covered = sum(one.end - one.start for one in mentions(said))
    if covered >= 0.8 * len(said) or (_is_place(said) and not re.search(r"\b(?:at|joined)\s+(?:the\s+)?$", before)):
        return False
    if " " in said:
        return reading.language != "de" or _is_firm(said) or not re.search(r"\b(?:in|an) der\s+$", before)
    after = reading.folded[end : end + 30]
    german = reading.language == "de" and bool(
        re.search(r"\bbei\s+$", before)
        and re.match(r"\s+(?:in|als|seit|von|ab)\s+[\w]", after)
        and not re.search(
            r"(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|schaft|schaften|kunden|patienten|en)$", flat(said)
        )
    )
    return german or bool(re.search(r"\b(?:at|joined|chez)\s+(?:the\s+)?$", before))


_CAMPUS = frozenset(
    "mit harvard stanford yale princeton oxford cambridge caltech ucla eth epfl lse insead hec essec escp rwth tum lmu ucl sorbonne esade iese unam nyu cmu berkeley columbia cornell".split()
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


def _is_campus(said: str) -> bool:
    return flat(said) in _CAMPUS and (said.isupper() or len(said) > 4)


def _translated_school(reading: Reading, listed: list[str]) -> Entry | None:
    """The school of the profile whose name says the same in another language or shorter."""
    told = frozenset(_KIND_OF.get(word, word) for word in listed if word not in FOLDED_STOP or word == "u")
    kinds = {kind for kind, _ in _KINDS}
    for entry in reading.evidence.of_section("education"):
        known = frozenset(_KIND_OF.get(word.folded, word.folded) for word in words(entry.name))
        if told <= known and told - kinds:
            return entry
    return None


def _owner(reading: Reading) -> str:
    return next((fact.text for fact in reading.evidence.facts if fact.pointer == "/basics/name"), "")


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
    while kept and (_plain(reading, kept[0])):
        kept = kept[1:]
    while kept and (_plain(reading, kept[-1])):
        kept = kept[:-1]
    if kept:
        yield kept[0][0], kept[-1][1]


def _plain(reading: Reading, word: tuple[int, int, str]) -> bool:
    start, _end, folded = word
    bare = folded.split("'")[0]
    if _is_campus(reading.text[start:_end]):
        return False
    return bare in _ORDINARY or bare in FOLDED_STOP or bare in _tongues() or not reading.text[start].isupper()


def judged(reading: Reading, start: int, end: int, owner: frozenset[str]) -> Claim | None:
    said = reading.text[start:end]
    wanted = frozenset(
        stem(word.folded) for word in words(said) if word.folded not in FOLDED_STOP and word.folded not in _ORDINARY
    )
    if not wanted or (len(said) < 2):
        return None
    person = _is_person(reading, start, end)
    if wanted <= owner:
        return reading.claim(start, end, "name", "stated", Source("profile", "/basics/name", _owner(reading)))
    if not person or len(wanted) > 1:
        fact = _known(reading.evidence.facts, wanted) or _known(reading.evidence.confirmed, wanted)
        if fact is not None:
            return reading.claim(start, end, "name", "stated", fact.source) if len(wanted) > 1 else None
    elif (fact := _known(_of_persons(reading, start), wanted)) is not None:
        return reading.claim(start, end, "name", "stated", fact.source)
    opening = not reading.text[reading.sentence_at(start).start : start].strip(" -•*")
    rest = wanted - stems(said.split()[0])
    if opening and rest and rest != wanted and not person and _known(reading.evidence.facts, rest):
        return None
    posted = _known(reading.evidence.posting, wanted)
    if posted is not None:
        return _posted(reading, start, end, posted, person)
    if person and not reading.evidence.posting and _greeted(reading, start):
        return None  # whom a letter greets is the writer's to know
    if person:
        return reading.claim(
            start, end, "name", "unsupported", None, "neither the profile nor the posting names this person"
        )
    short = reading.evidence.acronyms.get(said.replace(".", ""))
    if short is not None:
        return reading.claim(start, end, "name", "derived", short.source, f"short for {short.text}")
    if _unremarkable(reading, start, end, said, wanted):
        return None
    return _unknown(reading, start, end, said)


def _known(facts: tuple[Fact, ...], wanted: frozenset[str]) -> Fact | None:
    return next((fact for fact in facts if wanted <= _all_stems(fact)), None)


def _all_stems(fact: Fact) -> frozenset[str]:
    return frozenset(stem(word.folded) for word in words(fact.text))


def _is_person(reading: Reading, start: int, end: int) -> bool:
    begin = reading.text.rfind("\n", 0, start) + 1
    before = reading.folded[begin:start]
    if _PERSON.search(before):
        return True
    if _GREETING.match(before) and start - begin < 40 and not re.search(r"\bteam\b|[,!]", before):
        after = reading.folded[end : end + 12]
        return not re.match(r"\s*(?:hiring|team|recruit|hr|talent|committee)", after)
    return _signed(reading, start, end)


def _of_persons(reading: Reading, start: int) -> tuple[Fact, ...]:
    """Facts that may name the person: whom a letter greets is named by the posting or the writer, not by the profile."""
    known = reading.evidence.confirmed
    return known if _greeted(reading, start) else (*known, *reading.evidence.facts)


def _greeted(reading: Reading, start: int) -> bool:
    begin = reading.text.rfind("\n", 0, start) + 1
    return bool(_GREETING.match(reading.folded[begin:start])) and start - begin < 40


def _signed(reading: Reading, start: int, end: int) -> bool:
    """A line of its own after the closing words, near the end."""
    begin = reading.text.rfind("\n", 0, start) + 1
    finish = reading.text.find("\n", end)
    line = reading.text[begin : finish if finish >= 0 else len(reading.text)]
    above = reading.folded[:begin].rstrip().rsplit("\n", 1)[-1]
    return line.strip() == reading.text[start:end] and bool(_CLOSING.search(above)) and begin > 0


def _posted(reading: Reading, start: int, end: int, fact: Fact, person: bool) -> Claim | None:
    """A name from the posting: a person or a thing of theirs, unless told as one's own."""
    if person:
        return reading.claim(start, end, "name", "stated", fact.source)
    voice = reading.voice(start, end)
    said = reading.text[start:end]
    sentence = reading.sentence_at(start)
    company = company_of(reading.evidence)
    if stem_set(said) <= stem_set(company) and as_own(reading, start, end):
        reason = f"{company} is the posting's company, the profile names no position there"
        return reading.claim(start, end, "employer", "unsupported", None, reason)
    if (
        _AT_HOUSE.search(reading.folded[sentence.start : start])
        and not _technical(said)
        and not _is_place(said)
        and not mentions(said)
        and as_own(reading, start, end)
    ):
        return reading.claim(start, end, "employer", "unsupported", None, "only the posting names it")
    using = re.search(r"\b(?:in|with|using|use|used|of|know|on|and)\s+$|,\s$", reading.folded[sentence.start : start])
    part = stem_set(said) <= _all_stems(reading.evidence.posting[0]) or stem_set(said) <= stem_set(
        company_of(reading.evidence)
    )
    if (
        voice == OWN
        and not reading.wishes(start)
        and (_technical(said) or ((using or _HOLDS.search(reading.folded, sentence.start, start)) and not part))
        and not _is_place(said)
    ):
        return reading.claim(start, end, "skill", "unsupported", None, "only the posting names it")
    return reading.claim(start, end, "name", "stated", fact.source, "from the posting")


def stem_set(said: str) -> frozenset[str]:
    return frozenset(stem(word.folded) for word in words(said))


def _technical(said: str) -> bool:
    return (sum(character.isupper() for character in said) > 1 and " " not in said) or any(
        character.isdigit() for character in said
    )


def _unremarkable(reading: Reading, start: int, end: int, said: str, wanted: frozenset[str]) -> bool:
    """Words that are capital for another reason: a sentence's first, a German noun, a place, a heading, a short form
    of a known name."""
    if said.isdigit() or len(said) == 1 or (len(said) == 2 and said.isupper()):
        return True
    sentence = reading.sentence_at(start)
    first = not re.search(r"\w", reading.text[sentence.start : start]) or bool(
        re.search(r"[:•\"“„(]\s*$", reading.text[max(0, start - 3) : start])
    )
    single = len(words(said)) == 1
    if first and single and not _mixed(said):
        return True
    if _is_place(said) or (
        all(stem_known(reading, one) for one in wanted)
        and (first or " of " not in said or any(wanted <= entry.every_stem for entry in reading.evidence.entries))
    ):
        return True
    if (
        reading.language == "de"
        and not _is_firm(said)
        and not _mixed(said)
        and not _PERSON.search(reading.folded[sentence.start : start])
    ):
        return True
    line = sentence.text
    heading = (
        len(line.split()) <= 6
        and not line.endswith((".", "!", "?"))
        and sum(word[:1].isupper() for word in line.split()) >= len(line.split()) - 1
        and not re.search(r"\d|,", line)
    )
    return heading and single


def stem_known(reading: Reading, one: str) -> bool:
    return one in reading.evidence.stems


def _mixed(said: str) -> bool:
    return any(character.isupper() for character in said[1:]) or any(character.isdigit() for character in said)


def _is_firm(said: str) -> bool:
    listed = flat(said).split()
    return any(
        word.strip(".") in group("organizations", "legal") | group("organizations", "school")
        or word in group("organizations", "kind")
        for word in listed
    ) or any(
        word.endswith(("erei", "kanzlei", "praxis", "werk", "werke", "klinik", "universitat", "hochschule", "schule"))
        for word in listed
    )


def _unknown(reading: Reading, start: int, end: int, said: str) -> Claim | None:
    voice = reading.voice(start, end)
    if not reading.evidence.posting and (voice in (POSTING, LACKING) or _greeted(reading, start)):
        return None
    sentence = reading.sentence_at(start)
    before, listed = reading.folded[sentence.start : start], flat(said).split()
    if any(word in group("organizations", "school") for word in listed):
        return reading.claim(start, end, "institution", "unsupported", None, "the profile names no such school")
    if _AT.search(before) or any(word.strip(".,") in group("organizations", "legal") for word in listed):
        return reading.claim(start, end, "employer", "unsupported", None, "the profile names no such employer")
    if _TITLED.search(flat(said)):
        return reading.claim(
            start, end, "name", "unsupported", None, "neither the profile nor the posting knows this name"
        )
    if voice == LACKING:
        return None
    kind = "skill" if _mixed(said) or " " not in said else "name"
    return reading.claim(start, end, kind, "unsupported", None, "neither the profile nor the posting knows this name")
