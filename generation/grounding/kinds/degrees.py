# ruff: noqa: E501 (tables of words read better unbroken)
"""Degrees and honours: the level, the field and the school as one study gives them together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.evidence import Entry, Fact, initials
from generation.grounding.field_names import fields_in
from generation.grounding.kinds import honours
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.naming import Named
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.words import stem, stems, words
from jobmatch.places.gazetteer import cities
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import group

# name, rank, forms (folded). A rank word without its own name ("bachelor's degree") is general for its rank.
_FORMS: tuple[tuple[str, int, str], ...] = (
    ("phd", 6, r"ph\.? ?d\.?|d\.?phil\.?|doctorate|doctor of philosophy|doctoral (?:degree|thesis|dissertation)|doktorarbeit|these de doctorat|tesis doctoral|promotion(?= in| an| zum)|doktortitel|doktorgrad|doktorwurde|(?<=dem )doktor(?= abge)|doktorat|doctorat|doctorado|doctor of [a-z]+(?: [a-z]+)?"),
    ("habilitation", 7, r"habilitation"), ("md", 6, r"m\.d\.|doctor of medicine"), ("jd", 6, r"j\.?d\.?(?=\W)|juris doctor"), ("dba", 6, r"dba"), ("edd", 6, r"ed\.?d\.?(?=\W)"),
    ("mba", 5, r"(?:executive )?m\.?b\.?a\.?|master of business administration"),
    ("msc", 5, r"m\.? ?sc\.?|master of science|m\.s\.|ms(?= in\b)|msci"), ("ma", 5, r"m\.a\.|ma(?=\s*(?:\(|in\b|degree\b|[.,;]|$)| [a-z])|master of arts"), ("meng", 5, r"m\.?eng\.?|master of engineering"),
    ("mtech", 5, r"m\.?tech"), ("med", 5, r"m\.?ed\.?(?= |,)|master of education"), ("llm", 5, r"ll\.?m\.?|master of laws"), ("msw", 5, r"msw|master of social work"),
    ("mph", 5, r"mph|master of public health"), ("mfa", 5, r"mfa|master of fine arts"), ("mcom", 5, r"m\.?com\.?|master of commerce"), ("mphil", 5, r"m\.?phil"), ("mpharm", 5, r"mpharm|master of pharmacy"),
    ("diplom", 5, r"diplom(?!a|e\b)(?:-?[a-z]+)?(?= in\b| an\b| der\b|-)|diplomingenieur\w*|magister"), ("master", 5, r"(?<!scrum )master['’]?s?(?: of [a-z]+(?: [a-z]+)?)?(?: degree)?(?= in\b| degree\b| of\b| from\b| at\b| der\b| an\b| en\b| de\b|d['’]|[.,;)]|$)|masterabschluss|maestria|master universitario|postgraduate degree"),
    ("bsc", 4, r"b\.? ?sc\.?|bachelor of science|b\.s\.|bs(?=\s*(?:\(|in\b|degree\b|[.,;]|$)| [a-z])"), ("ba", 4, r"b\.a\.|ba(?=\s*(?:\(|in\b|degree\b|[.,;]|$)| [a-z])|bachelor of arts"), ("beng", 4, r"b\.?eng\.?|bachelor of engineering"),
    ("btech", 4, r"b\.?tech"), ("bcom", 4, r"b\.?com\.?|bachelor of commerce"), ("bed", 4, r"b\.?ed\.?(?= |,)|bachelor of education"), ("bba", 4, r"bba|bachelor of business administration"),
    ("bdes", 4, r"b\.?des\.?|bachelor of design"), ("llb", 4, r"ll\.?b\.?|bachelor of laws"), ("bn", 4, r"b\.?s\.?n\.?|bachelor of (?:science in )?nursing"), ("msn", 5, r"m\.?s\.?n\.?|master of (?:science in )?nursing"), ("bfa", 4, r"bfa|bachelor of fine arts"), ("barch", 4, r"b\.?arch|bachelor of architecture"),
    ("bachelor", 4, r"bachelor['’]?s?(?: of [a-z]+(?: [a-z]+)?)?(?: degree)?|bachelorabschluss|licence(?= en\b| de\b)|licenciatura|licenciad[oa]|grado(?= en\b)|baccalaureat(?= en\b)|undergraduate degree"),
    ("pgce", 5, r"pgce"), ("meister", 4, r"meisterbrief|meisterprufung|handwerksmeister(?:in)?"), ("geselle", 2, r"gesellenbrief|gesellenprufung|facharbeiterbrief"), ("bpharm", 4, r"b\.?pharm\.?|bachelor of pharmacy"), ("pharmd", 6, r"pharm\.?d\.?|doctor of pharmacy"), ("mbbs", 5, r"mbbs|mbchb|mb bs"), ("dvm", 6, r"dvm|bvsc"), ("pgdip", 5, r"pg ?dip\.?|postgraduate diploma"), ("pgcert", 5, r"pg ?cert\.?|postgraduate certificate"), ("associate", 3, r"associate['’]?s? degree|associate of (?:arts|science|applied science)|hnd|foundation degree"), ("nvq", 2, r"nvq(?: level \d)?"), ("btec", 2, r"btec(?: level \d)?"), ("cap", 2, r"cap|certificat d.aptitude professionnelle"), ("bts", 3, r"bts|brevet de technicien superieur"), ("bacpro", 2, r"bac pro(?:fessionnel)?|baccalaureat professionnel"), ("fachwirt", 4, r"fachwirt(?:in)?"), ("betriebswirt", 4, r"betriebswirt(?:in)?"), ("techniker", 4, r"staatlich gepruft\w* techniker(?:in)?"),
    ("degree", 0, r"degree(?= in\b)|studium(?= der\b)|diplome(?= en\b)|titulo(?= en\b)|titulacion(?= en\b)"), ("alevel", 1, r"a[- ]levels?(?= in\b)"), ("staatsexamen", 5, r"staatsexamen"),
)  # fmt: skip
_ANOTHER = re.compile(
    r"\b(?:second|another|two|three|both|further|additional|zweite[nrs]?|zwei|deuxieme|deux|second[eao]|dos)\s+$"
)
_FIELD_OF = {
    "bn": "nursing", "msn": "nursing", "llb": "law legal", "llm": "law legal", "barch": "architecture", "med": "education teaching", "bed": "education teaching", "mph": "public health",
    "msw": "social work", "bcom": "commerce business accounting", "mcom": "commerce business accounting", "mpharm": "pharmacy", "bfa": "fine arts", "mfa": "fine arts", "md": "medicine",
}  # fmt: skip
_VAGUE = stems(
    "sciences studies engineering general applied honours degree major minor field subject technology management arts computer"
)
_GENERAL = {"phd": False, "master": True, "bachelor": True, "associate": True}
_PATTERN = re.compile("|".join(f"(?P<{name}>(?<![\\w.])(?:{form})(?![\\w]))" for name, _, form in _FORMS))
_RANK = {name: rank for name, rank, _ in _FORMS}
_FIELD = re.compile(
    r"(?:\s+degree)?(?:\s+\((?:hons?\.?|first|(?:first|second|upper second|lower second)[- ]class(?: hon\w*)?|[12][.:][12]|with [^)\d]+|merit|distinction|hon\w+|(?:magna |summa )?cum laude)\))?\s*(?:\((?P<inside>[^)\n]{2,60})\)|(?:,|\bin\b|\ben\b|\bder\b|\bd['’]|\bde\b)\s*(?P<after>[^.;:\n)]{2,60}))"
)
# "took the MEd in the evenings", "finished my MSc in two years": no field of study.
_NO_FIELD = re.compile(
    r"hons?\b|\d|(?:(?:summa |magna )?cum laude|(?:upper |lower )?(?:first|second|third)[- ]class|upper second|lower second|first|distinction|merit|mention|avec|mit|then|followed|later|before|after|and|with|from|at|both|which|followed|the|my|mon|ma|mes|ainsi|mi|mis|his|her|their|our|just|only|under|less|more|about|parallel|addition|spring|summer|autumn|fall|winter|part|full|night|evening|hand|progress|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|ein\w*|zwei|drei|vier|funf|meine[mnrs]?|der abend\w*|teilzeit|cours|deux|trois|quatre|dos|tres|cuatro)\b"
)
_FIELD_END = re.compile(
    r"\s*\(|\s+(?:focus\w*|speciali[sz]ing|major\w*|on|during|while|then|but|to|for|through|via|under|between|since|as|after|mit|pour|para|sur|from|at|and|with|was|is|took|before|after|an der|von|por|de l|der|der technischen|by|where|which|i|im jahr|von der|en la|au|und|et|y|,)\b|,|\s\d"
)
_STUDIED = re.compile(
    r"(?:\b(?:i|he|she|and|have|has|[a-z]+) |^|(?<=[.\n•-] )|(?<=\n))(?:studied|majored in|took a degree in|graduated in) (?P<fields>[a-z]+(?: [a-z]+){0,2}?(?:,? and [a-z]+(?: [a-z]+)?)?)(?= at\b| in\b| from\b|[,.;]|$)"
)
_LETTERS = re.compile(r"[A-Z]{2,6}\b(?=\s*(?:,|\n|$))")  # "…, BSN, RN, CCRN": letters after a name
_BESIDE = re.compile(
    r" (?:\([Hh]ons?\.?\) |[Hh]ons?\.? )?((?:[A-ZÀ-Þ][a-zß-ÿ]{3,}|IT)(?:(?: and | & | of | )[A-ZÀ-Þ][a-zß-ÿ]{3,})*)(?=[ ,.;:\n]|$)"
)
_LATER = re.compile(r"\b(?:then|followed by|later|afterwards|puis|ensuite|danach|dann|despues|luego)\b")
_INSIDE = re.compile(
    r"^(?:bachelor|master|doctor)\S* of (?!science|arts|laws?\b|philosophy|engineering|education|commerce|business|fine|design|pharmacy|public|social|medicine|architecture|technology)([a-z]+(?: (?!degree|in\b|from|at\b|with|and)[a-z]+)?)"
)
_ALUMNUS = re.compile(r"\s+(?:graduate|alumn\w+)\b")
_NOT_HELD = re.compile(
    r"\W*(?:and (?:\w+ )?(?:master|bachelor|msc|bsc|phd)\S* )?(?:students?|candidates?|thes[ie]s|level|programmes?|projects?|researchers?|interns?|studierende\w*|étudiant\w*)\b"
)


def claims(reading: Reading) -> Iterator[Claim]:
    for match in _PATTERN.finditer(reading.folded):
        name = match.lastgroup or ""
        start, end = match.span()
        if not reading.free(start, end) or _NOT_HELD.match(reading.folded, end) or not _capital(reading, match):
            continue
        if standing(reading, start, end, thing=True) != "own" and not _held(reading, name, frozenset()):
            continue
        reading.take(start, end)
        claim = judged(reading, name, start, end)
        yield claim
        school = _school(reading, start, end)
        if claim.state == "unsupported" and school is not None and _held(reading, name, frozenset()):
            yield reading.claim(school.start, school.end, "institution", "unsupported", None, claim.reason)
    yield from _studied(reading)
    yield from honours.claims(reading)


def _studied(reading: Reading) -> Iterator[Claim]:
    """ "Studied history and archaeology": fields of study without a degree's name."""
    entries = reading.evidence.of_section("education", "certificates")
    known = frozenset().union(*(entry.every_stem for entry in entries)) if entries else frozenset()
    for match in _STUDIED.finditer(reading.folded) if known and reading.language == reading.evidence.language else ():
        for part in re.finditer(r"[a-z]+(?: [a-z]+)?", match["fields"]):
            start, end = match.start("fields") + part.start(), match.start("fields") + part.end()
            field = bool(fields_in(part[0])) or part[0].endswith(("ology", "ics", "graphy", "nomy", "istry", "ature"))
            if field and not stems(part[0]) & known and reading.free(start, end):
                reading.take(start, end)
                yield reading.claim(start, end, "degree", "unsupported", None, "the profile gives no such study")


def _capital(reading: Reading, match: re.Match[str]) -> bool:
    """Short forms count in capitals ("MA in History"), words in any case."""
    said = reading.text[match.start() : match.end()]
    if said == "MA" and re.search(r"[A-Z]\w+, $", reading.text[max(0, match.start() - 20) : match.start()]):
        return False  # Boston, MA
    if (
        len(said) == 2
        and re.match(r" (?!in\b|degree\b)", reading.folded[match.end() :])
        and not _BESIDE.match(reading.text, match.end())
    ):
        return False  # two letters count before a field of study
    return len(said) > 5 or any(character.isupper() for character in said)


def judged(reading: Reading, name: str, start: int, end: int) -> Claim:
    field = field_of(reading, end) or _field_inside(reading.folded[start:end])
    wanted = told(field) | stems(field) if field else frozenset()
    held = _held(reading, name, wanted) or _in_another_language(reading, name, field)
    school = _school(reading, start, end)
    passage = [pointer for pointer in (school.pointers if school else ()) if pointer.startswith("/education")]
    here = [entry for entry in held if not passage or entry.pointer in passage]
    counted = _ANOTHER.search(reading.folded, max(0, start - 24), start)
    if counted and len(_held(reading, name, frozenset())) < 2:
        return reading.claim(counted.start(), end, "degree", "unsupported", None, "the profile gives one such degree")
    numbered = set(re.findall(r"\d+", reading.text[start:end]))
    if here and numbered <= set(re.findall(r"\d+", _degree_fact(here[0]).text)):
        fact = _degree_fact(here[0])
        return reading.claim(start, end, "degree", "stated" if stems(fact.text) else "derived", fact.source)
    short = _initials_of(reading, reading.text[start:end], passage)
    if short is not None:
        return reading.claim(start, end, "degree", "derived", short.source, f"short for {short.text}")
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


def _field_inside(said: str) -> str:
    """The field that the degree's name itself gives: "Bachelor of Paramedicine"."""
    match = _INSIDE.search(said)
    return match[1] if match else ""


def _initials_of(reading: Reading, said: str, schools: list[str]) -> Fact | None:
    """The degree that a short form stands for: BSN for a Bachelor of Science in Nursing."""
    letters = said.replace(".", "").replace(" ", "").upper()
    for entry in reading.evidence.of_section("education"):
        texts = {fact.field: fact.text for fact in entry.facts}
        degree, area = texts.get("studyType", ""), texts.get("area", "")
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
        and not _PATTERN.search(reading.folded, left, one.start)
        and not _ALUMNUS.match(reading.folded, one.end)
    ]
    return after[0] if after else before[-1] if before else None


def _another_between(between: str) -> bool:
    """Whether a further study stands between a degree and a school: "BSc Physics, PgDip in Management from …"."""
    return bool(_LATER.search(between) or ("both" not in between and _PATTERN.search(between)))


def field_of(reading: Reading, end: int) -> str:
    match = _FIELD.match(reading.folded, end)
    if not match:
        return _field_beside(reading, end)
    said = match["inside"] or match["after"]
    if _PATTERN.match(said + " ") or _NO_FIELD.match(said) or _LETTERS.match(reading.text, match.end() - len(said)):
        return ""
    cut = _FIELD_END.search(said)
    return said[: cut.start()] if cut else said


def _in_another_language(reading: Reading, name: str, field: str) -> list[Entry]:
    """Studies of that degree whose field has another language's name: Informatik for computer science."""
    told = fields_in(field)
    return [
        entry
        for entry in _held(reading, name, frozenset())
        if told & fields_in(" ".join(fact.text for fact in entry.facts if fact.field == "area"))
    ]


def _field_beside(reading: Reading, end: int) -> str:
    """The capitalised words right after the degree ("BSc Nursing"), unless they are a school or a place."""
    match = _BESIDE.match(reading.text, end)
    if not match or any(one.start < match.end() and match.start(1) < one.end for one in reading.named):
        return ""
    said = flat(match[1])
    school = any(word in group("organizations", "school") for word in said.split())
    return "" if school or cities(said) else said


def _held(reading: Reading, name: str, wanted: frozenset[str]) -> list[Entry]:
    return [
        entry
        for entry in reading.evidence.of_section("education")
        if _same_degree(name, _names_in(entry)) and _own_field(name, entry) and _same_field(wanted, entry, reading)
    ]


def _own_field(name: str, entry: Entry) -> bool:
    """A degree named after its field is no other field's: a Bachelor of Paramedicine is no BSN."""
    if name not in _FIELD_OF or name in _names_in(entry):
        return True
    areas = [fact for fact in entry.facts if fact.field in ("area", "studyType")]
    return not areas or any(stems(_FIELD_OF[name]) & fact.stems for fact in areas)


def _names_in(entry: Entry) -> set[str]:
    texts = [fact.text for fact in entry.facts if fact.field in ("studyType", "area", "name")]
    said = "".join(f"{text}. {text} in . {text} en . " for text in texts)
    return {match.lastgroup or "" for match in _PATTERN.finditer(flat(said))}


def _same_degree(name: str, held: set[str]) -> bool:
    if name in held or name == "degree":
        return True
    rank = _RANK[name]
    if _GENERAL.get(name):
        return any(_RANK[one] == rank for one in held)
    general = {one for one in held if _GENERAL.get(one) and _RANK[one] == rank}
    return bool(general) and held == general and name not in ("mba", "msw", "llm", "pgce")


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
