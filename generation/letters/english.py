"""English sentences of a letter: each from facts, each grammatical whatever the facts are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.letters.clauses import Clause
from generation.letters.facts import Entry, School
from generation.letters.posting import Job
from generation.letters.register import Register

_VOWEL = re.compile(r"[aeio]|u(?!ni|se|ti|ro|r[aeiou])|hour|honest|heir|honou?r", re.IGNORECASE)
_SOUNDS_LIKE_YOU = re.compile(r"(?:eu|one\b|once\b)", re.IGNORECASE)
_SPELT = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9./]|\b(?![a-z'’]))")
_LETTERS = re.compile(r"[A-Z]{2,}|[A-Z](?:\.|\b)")
JOINED, BOTH = 15, 20  # words of a clause that may share its sentence; of two that do without being asked to
_TAUGHT = re.compile(
    r"apprentic|diploma|training|traineeship|course|vocational|NVQ|BTEC|HN[CD]|certificate", re.IGNORECASE
)
_DEGREE = re.compile(
    r"^(?:B\.?|M\.?|Ph|D\.?|LL|MBA|Ed)|bachelor|master|doctor|degree|diplom|licen|associate|magister|engineer|grado|license|laurea",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"\b(?:Certificate|Diploma|Vocational|Higher|National|Advanced|Apprenticeship|Training|Course|Degree|Master|Bachelor|"
    r"Associate|Level)\b(?! of)"
)
_SCHOOL = re.compile(
    r"GCSE|A[ -]levels?|high school|secondary|leaving cert|abitur|baccalaur|bachillerato|GED", re.IGNORECASE
)


def an(words: str) -> str:
    """ "a nurse", "an electrician", "an SRE", "a UX designer"."""
    if _LETTERS.match(words):
        vowel = bool(_SPELT.match(words))
    else:
        vowel = bool(_VOWEL.match(words)) and not _SOUNDS_LIKE_YOU.match(words)
    return f"{'an' if vowel else 'a'} {words}"


def listed(names: Sequence[str]) -> str:
    """ "a, b and c"; "a and b as well as c" where a part has an "and" of its own."""
    word = " as well as " if len(names) > 1 and any(" and " in name for name in names) else " and "
    return word.join(part for part in (", ".join(names[:-1]), names[-1]) if part) if names else ""


def role(job: Job) -> str:
    """ "the Staff Nurse position"; "the position “Engineer, Payments”"; "the position you advertise"."""
    if not job.title:
        return "the position you advertise"
    if re.search(r"\b(?:position|role|job|vacancy)\b", job.title, re.IGNORECASE):
        return f"your vacancy “{job.title}”"
    return f"the position “{job.title}”" if "," in job.title else f"the {job.title} position"


def at(job: Job) -> str:
    return f" at {job.company}" if job.company else ""


def stop(sentence: str) -> str:
    """With a full stop, unless an abbreviation ("Ltd.") brings one."""
    return sentence if sentence.endswith((".", "!", "?")) else sentence + "."


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def post(entry: Entry) -> str:
    """ "Staff Nurse" of "Staff Nurse, Emergency Department": what can follow "as"."""
    return re.split(r",|\s[–—|/-]\s|\s*\(", entry.title)[0].strip()


def place(entry: Entry) -> str:
    """ "as Staff Nurse at St Hilda", "at St Hilda" or "as Staff Nurse"."""
    title = post(entry)
    if entry.section == "volunteer" and entry.place:
        return f"as a volunteer at {entry.place}"
    return (
        f"as {title} at {entry.place}"
        if title and entry.place
        else f"at {entry.place}"
        if entry.place
        else f"as {title}"
    )


def lead(entry: Entry, *, same: bool = False, known: bool = False, earlier: str = "") -> str:
    """What comes before "I": where and as what.

    same: the sentence before told of it; known: some sentence did. earlier: "Earlier" or "Before that", if it was.
    """
    if same:
        return "In the same role" if entry.section == "work" and entry.title else "There"
    if known:
        return f"At {entry.place}" if entry.place else capital(place(entry))
    where = place(entry)
    if entry.current and entry.section == "work" and post(entry):
        where = f"in my current role {where}"
    elif earlier:
        where = f"{earlier}, {where}"
    return capital(where)


def told(clause: Clause, *, before: str = "", also: bool = False) -> str:
    """A clause as a sentence without its stop. before: the lead, "" for none."""
    if clause.kind == "nouns":
        verb = "includes" if clause.present else "included"
        subject = f"{before}, my work" if before else "My work there"
        subject = subject.replace("In the same role, my work", "My work there")
        return f"{subject} {'also ' if also else ''}{verb} {clause.words}"
    words = clause.words
    if also:
        first, _, rest = words.partition(" ")
        words = f"{first} also {rest}" if first in ("was", "am") else f"also {words}"
    comma = "," if before.endswith(".") or "," in before or len(before.split()) > 9 else ""
    return f"{before}{comma} I {words}" if before else f"I {words}"


def run(parts: Sequence[Clause], register: Register, *, before: str = "") -> list[str]:
    """Clauses of one entry as sentences: noun phrases share one, short verbs may, every other one says "also"."""
    said: list[str] = []
    place = 0
    while place < len(parts):
        one, other = parts[place], parts[place + 1] if place + 1 < len(parts) else None
        lead_in, also = ("" if said else before), bool(said) and place % 2 == 1
        both = _together(one, other, register, before=lead_in, also=also) if other and (said or len(parts) == 2) else ""
        if not both and other and one.kind == other.kind == "nouns":
            both = _together(one, other, register, before=lead_in, also=also)
        said.append(stop(both or told(one, before=lead_in, also=also)))
        place += 2 if both else 1
    return said


def _together(one: Clause, other: Clause, register: Register, *, before: str, also: bool) -> str:
    """Both in one sentence, as the writer joins; "" where that would be too much for one."""
    if one.kind == other.kind == "nouns" and one.present == other.present:
        word = "as well as" if " and " in one.words + other.words else "and"
        return f"{told(one, before=before, also=also)} {word} {other.words}"
    figures = re.search(r"\d", one.words) and re.search(r"\d", other.words)
    first, second = told(one, before=before, also=also), told(other, also=not also)
    short = one.size <= JOINED and other.size <= JOINED and one.kind == other.kind == "verb"
    if register.joins == 0 or not short or figures or re.search(r"[;:]", first + second):
        return ""
    if register.semicolons:
        return f"{first}; {second}"
    if register.dashes:
        return f"{first} – and {second}"
    return f"{first}, and {second}" if register.joins == 2 or one.size + other.size <= BOTH else ""


def since(entry: Entry) -> str:
    """ "I have been Staff Nurse at St Hilda since 2019"; "" where the dates do not say it."""
    if not (entry.current and entry.since and post(entry) and entry.section == "work"):
        return ""
    return f"I have been {post(entry)}{f' at {entry.place}' if entry.place else ''} since {entry.since}"


def schooling(school: School) -> str:
    """ "I hold a BSc in Nursing from Leeds"; "" where neither degree nor subject can be said."""
    by = f" at {school.institution}" if school.institution else ""
    if school.done is False:
        return f"I am studying {school.area or f'for {an(school.degree)}'}{by}"
    if not school.degree or not _DEGREE.search(school.degree):
        return _trained(school, by)
    what = an(_GENERIC.sub(lambda word: word[0].lower(), school.degree) if " " in school.degree else school.degree)
    if school.area and school.area.casefold() not in school.degree.casefold():
        what += f" in {school.area}"
    return f"I {'hold' if school.done else 'have'} {what}{f' from {school.institution}' if school.institution else ''}"


def _trained(school: School, by: str) -> str:
    if school.degree and _TAUGHT.search(school.degree) and not _SCHOOL.search(school.degree):
        degree = _GENERIC.sub(lambda word: word[0].lower(), school.degree)
        return f"I completed {an(degree)}{f' in {school.area}' if school.area else ''}{by}"
    if school.area:
        return f"I studied {school.area}{by}"
    return f"My schooling is {an(school.degree)}{f' from {school.institution}' if school.institution else ''}"


def schools_of(schools: Sequence[School], *, worked: bool) -> list[School]:
    """Those worth telling: what goes on first; school leaving certificates only of who has not worked yet."""
    told = [school for school in schools if not _SCHOOL.search(school.degree)]
    return sorted(told if told or worked else schools, key=lambda school: school.done is not False)
